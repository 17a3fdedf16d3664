/** wvp-basislijn.yaml: findings of a repo that was taken over, each accepted on a day and for a reason. */
import * as z from 'zod';
import { datum } from './define.ts';
import { tekst } from './fields.ts';

/** What a finding must be for the baseline to hold it: about a step, or about the content of a dossier. */
const STAP_UITKOMSTEN: readonly string[] = ['gemist', 'te-laat', 'betwist'];
const GROEPEN: readonly string[] = ['riv', 'dossier'];
/** What cannot be read, and what may not be in a file at all, is mended and not accepted. */
const NOOIT: readonly string[] = ['yaml', 'schema', 'privacy', 'basislijn'];

export function magInBasislijn(code: string): boolean {
  const [groep = '', wat = ''] = code.split('/');
  if (NOOIT.includes(groep)) return false;
  return GROEPEN.includes(groep) || STAP_UITKOMSTEN.includes(wat);
}

/**
 * `dossier:code:sleutel` in its parts. A dossier and a key may hold colons; a code has one slash and no colon, so the first
 * part that looks like a code is the code.
 */
export function leesVingerafdruk(text: string): { dossier: string; code: string } | undefined {
  const parts = text.split(':');
  const at = parts.findIndex((part, i) => i > 0 && i < parts.length - 1 && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(part));
  return at < 0 ? undefined : { dossier: parts.slice(0, at).join(':'), code: parts[at] ?? '' };
}

export const basislijnSchema = () =>
  z.strictObject({
    versie: z.literal(1),
    bevindingen: z.array(
      z.strictObject({
        vingerafdruk: z
          .string()
          .max(1000)
          .refine((text) => magInBasislijn(leesVingerafdruk(text)?.code ?? 'yaml/'), {
            params: { soort: 'vingerafdruk' },
          }),
        datum: datum.zod(),
        reden: tekst(null).zod(),
      }),
    ),
  });

export type Basislijn = z.infer<ReturnType<typeof basislijnSchema>>;

/** What `wvp check --basislijn` writes where no reason was given; such a line is reported until somebody fills it in. */
export const REDEN_INVULLEN = 'INVULLEN';

export const BASISLIJN_UITLEG = {
  'basislijn/vervallen': {
    titel: 'Regel in de basislijn die bij geen bevinding meer hoort',
    waarom:
      'De bevinding is opgelost of veranderd. Een regel die blijft staan, zou een latere bevinding ongemerkt verbergen.',
    doen: 'Haal de regel weg uit wvp-basislijn.yaml.',
  },
  'basislijn/zonder-reden': {
    titel: 'Regel in de basislijn zonder reden',
    waarom: 'Zonder reden is later niet na te gaan waarom de bevinding is aanvaard.',
    doen: 'Vul `reden` in, zonder namen en zonder medische gegevens. Of haal de regel weg.',
  },
  'basislijn/dubbel': {
    titel: 'Vingerafdruk die twee keer in de basislijn staat',
    waarom: 'Het is niet te zeggen welke datum en reden gelden; de eerste telt.',
    doen: 'Haal een van de twee regels weg.',
  },
} as const;

export type BasislijnCode = keyof typeof BASISLIJN_UITLEG;
