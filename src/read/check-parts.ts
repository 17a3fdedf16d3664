/** Reads what `wvp check --shard i/n -f json` wrote. Nothing of it is taken on trust: it came over from another machine. */
import * as z from 'zod';
import { ERNSTEN } from '../core/finding.ts';
import { datum } from '../dossier/define.ts';
import { readText } from './text.ts';

/** Room for a part with tens of thousands of dossiers. */
const MAX_BYTES = 256 * 1024 * 1024;

const nummer = () => z.number().int().min(1);
const aantal = () => z.number().int().min(0);

const bevinding = () =>
  z.object({
    repo: z.string().optional(),
    code: z.string(),
    ernst: z.enum(ERNSTEN),
    bericht: z.string(),
    waarom: z.string(),
    doen: z.string(),
    dossier: z.string().nullable(),
    bestand: z.string(),
    regel: nummer(),
    kolom: nummer(),
    vingerafdruk: z.string(),
    verantwoord: z.boolean(),
    basislijn: z.optional(datum.zod()),
    fragment: z.object({ tekst: z.string(), kolom: nummer() }).optional(),
  });

const kop = () => z.object({ schema: z.literal('wvp.check/1'), versie: z.string(), peildatum: datum.zod() });

const deel = <S extends string, R extends string>(statussen: readonly S[], redenen: readonly R[]) =>
  kop().extend({
    bevindingen: z.array(bevinding()),
    deel: z.object({
      nummer: nummer(),
      aantal: nummer(),
      totaal: aantal(),
      repo: z.string().optional(),
      map: z.string(),
      dossiers: z.array(
        z.object({
          dossier: z.string(),
          pad: z.string(),
          bevindingen: aantal(),
          stappen: z.array(
            z.object({
              id: z.string(),
              sleutel: z.string(),
              titel: z.string(),
              status: z.enum(statussen),
              uiterlijk: z.nullable(datum.zod()),
              gedaanOp: z.nullable(datum.zod()),
              reden: z.enum(redenen).nullable(),
            }),
          ),
        }),
      ),
    }),
  });

export type DeelBestand<S extends string, R extends string> = z.infer<ReturnType<typeof deel<S, R>>>;

/** `onleesbaar`: no file; `geen-check`: not JSON of check; `geen-deel`: of check, but of all cases; `beschadigd`: not whole. */
export type DeelFout = 'onleesbaar' | 'geen-check' | 'geen-deel' | 'beschadigd';

export function readDeel<S extends string, R extends string>(
  path: string,
  statussen: readonly S[],
  redenen: readonly R[],
): DeelBestand<S, R> | { readonly fout: DeelFout } {
  const read = readText(path, MAX_BYTES);
  if ('code' in read) return { fout: 'onleesbaar' };
  const value = parseJson(read.text);
  if (!kop().safeParse(value).success) return { fout: 'geen-check' };
  if (!Object.hasOwn(value as object, 'deel')) return { fout: 'geen-deel' };
  const parsed = deel(statussen, redenen).safeParse(value);
  return parsed.success ? parsed.data : { fout: 'beschadigd' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
