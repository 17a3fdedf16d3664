/**
 * A dossier as one line of text:
 *
 *     ziek 2025-01-06; probleemanalyse 2025-02-10 mogelijkheden=ja; hersteld 2025-04-01; @aow 2026-03-01
 *
 * `soort datum veld=waarde …`, separated by `;`. Values are YAML in flow style. `ziek` is a ziekmelding whose
 * eersteZiektedag is its datum. `@…` sets a fact of dossier.yaml. Everything goes through the real schemas: a line that
 * the tool would refuse fails the test. Required fields without meaning for the test are filled in (`STANDAARD`).
 */
import { parse } from 'yaml';
import type { Config } from '../../src/dossier/config.ts';
import { dossierSchema } from '../../src/dossier/dossier.ts';
import { type EventData, isSoort, type Soort, schemaFor } from '../../src/dossier/kinds/index.ts';
import type { Ongeldig, Stored } from '../../src/dossier/stored.ts';
import { type CaseInput, type JudgedCase, judgeCase } from '../../src/judge/judge-case.ts';
import type { Step } from '../../src/judge/step.ts';

type Velden = Record<string, unknown>;

const STANDAARD: Partial<Record<Soort, (v: Velden) => Velden>> = {
  probleemanalyse: (v) => ({ mogelijkheden: 'ja', ...zonderMogelijkheden(v) }),
  'bijstelling-probleemanalyse': (v) => ({ mogelijkheden: 'ja', ...zonderMogelijkheden(v) }),
  'plan-van-aanpak': () => ({ einddoel: 'eigen-werk' }),
  'bijstelling-plan-van-aanpak': () => ({ aanleiding: 'nieuw advies' }),
  'casemanager-aangewezen': () => ({ naam: 'C. Manager' }),
  loonmaatregel: () => ({ grond: 'komt afspraken niet na' }),
  interventie: () => ({ naam: 'jobcoaching', medisch: false }),
  afwijking: (v) => ({ reden: 'in overleg', akkoord: { werkgever: v['datum'], werknemer: v['datum'] } }),
  verklaring: () => ({ reden: 'zie brief' }),
};

function zonderMogelijkheden(v: Velden): Velden {
  return v['mogelijkheden'] === undefined || v['mogelijkheden'] === 'ja' ? {} : { motivering: 'zie advies' };
}

/** Splits at `separator` outside quotes and brackets. */
function splits(tekst: string, separator: RegExp): string[] {
  const delen: string[] = [];
  let deel = '';
  let diepte = 0;
  let quote = false;
  for (const teken of tekst) {
    if (teken === '"') quote = !quote;
    if (!quote && '[{'.includes(teken)) diepte += 1;
    if (!quote && ']}'.includes(teken)) diepte -= 1;
    if (diepte === 0 && !quote && separator.test(teken)) {
      delen.push(deel);
      deel = '';
    } else deel += teken;
  }
  return [...delen, deel].map((d) => d.trim()).filter((d) => d !== '');
}

/** One validated event. Throws when the schema of its kind refuses it. */
export function gebeurtenis(id: string, velden: Velden): Stored {
  const soort = String(velden['soort']);
  if (!isSoort(soort)) throw new Error(`onbekende soort "${soort}"`);
  const parsed = schemaFor(soort).safeParse({ ...STANDAARD[soort]?.(velden), ...velden });
  if (!parsed.success) throw new Error(`ongeldige gebeurtenis ${JSON.stringify(velden)}: ${parsed.error.message}`);
  const data = parsed.data as EventData;
  return { id, soort, datum: data.datum, data, bestand: `events/${id}.yaml`, posities: {} };
}

function leesGebeurtenis(deel: string, ids: Set<string>): Stored {
  const [kop = '', datum = '', ...rest] = splits(deel, /\s/);
  const velden: Velden =
    kop === 'ziek' ? { soort: 'ziekmelding', datum, eersteZiektedag: datum } : { soort: kop, datum };
  let eigenId: string | undefined;
  for (const paar of rest) {
    const teken = paar.indexOf('=');
    if (teken < 1) throw new Error(`geen veld=waarde: "${paar}" in "${deel}"`);
    const veld = paar.slice(0, teken);
    const waarde = parse(paar.slice(teken + 1)) as unknown;
    if (veld === 'id') eigenId = String(waarde);
    else velden[veld] = waarde;
  }
  const basis = eigenId ?? `${datum}-${velden['soort']}`;
  let id = basis;
  for (let n = 2; ids.has(id); n += 1) id = `${basis}-${n}`;
  ids.add(id);
  return gebeurtenis(id, velden);
}

const VAST: Record<string, (d: Velden, waarde: string) => void> = {
  aow: (d, waarde) => Object.assign(d['werknemer'] as Velden, { aowDatum: waarde }),
  aanvang: (d, waarde) => Object.assign(d['dienstverband'] as Velden, { aanvang: waarde }),
  overgenomen: (d, waarde) => Object.assign(d, { overgenomenOp: waarde }),
  einddatum: (d, waarde) => Object.assign(d['dienstverband'] as Velden, { einddatum: waarde }),
  soort: (d, waarde) => Object.assign(d['dienstverband'] as Velden, { soort: waarde }),
  erd: (d) => Object.assign(d['werkgever'] as Velden, { eigenrisicodragerZw: true }),
};

const dossierVorm = dossierSchema();

/** From a line to what the file reader would give. `!soort datum` is an event that could not be read. */
export function dossier(regel: string): CaseInput {
  const vast: Velden = {
    dossier: 'test',
    werknemer: { functie: 'bakker', urenPerWeek: 36 },
    dienstverband: {},
    werkgever: {},
  };
  const events: Stored[] = [];
  const ongeldig: Ongeldig[] = [];
  const ids = new Set<string>();
  for (const deel of splits(regel, /;/)) {
    const [kop = '', waarde = ''] = deel.split(/\s+/);
    if (kop.startsWith('@')) {
      const zet = VAST[kop.slice(1)];
      if (!zet) throw new Error(`onbekend gegeven "${kop}"`);
      zet(vast, waarde);
    } else if (kop.startsWith('!')) {
      const soort = kop.slice(1);
      if (soort !== '' && !isSoort(soort)) throw new Error(`onbekende soort "${soort}"`);
      const plek = { bestand: `events/stuk-${ongeldig.length}.yaml`, regel: 1, kolom: 1 };
      ongeldig.push({
        id: `stuk-${ongeldig.length}`,
        soort: soort === '' ? null : (soort as Soort),
        datum: waarde || null,
        ...plek,
      });
    } else events.push(leesGebeurtenis(deel, ids));
  }
  return { dossier: dossierVorm.parse(vast), events, ongeldig, findings: [] };
}

/** A day after every event of a test: what still has to happen is the business of its own test. */
const VANDAAG = '2100-12-31';

export function oordeel(
  regel: string | CaseInput,
  peildatum: string,
  config: Config = { versie: 1 },
  vandaag = VANDAAG,
): JudgedCase {
  const input = typeof regel === 'string' ? dossier(regel) : regel;
  return judgeCase(input, 'test', config, peildatum, vandaag);
}

export function stapOf(result: JudgedCase, sleutel: string): Step | undefined {
  const found = result.evaluation.stappen.filter((s) => s.sleutel === sleutel);
  if (found.length > 1) throw new Error(`sleutel ${sleutel} komt ${found.length} keer voor`);
  return found[0];
}

export function stap(result: JudgedCase, sleutel: string): Step {
  const found = stapOf(result, sleutel);
  if (!found) throw new Error(`geen stap ${sleutel} in ${result.evaluation.stappen.map((s) => s.sleutel).join(', ')}`);
  return found;
}
