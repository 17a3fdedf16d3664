/**
 * What wvp judges of a case, one line for each fact: for recorded judgements. Only of the steps in fixtures/stappen.txt, so that a new step
 * touches none of them until somebody puts it there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules/index.ts';
import { ROOT, wvp } from './run.ts';

interface Stap {
  readonly id: string;
  readonly sleutel: string;
  readonly status: string;
  readonly vanaf: string | null;
  readonly uiterlijk: string | null;
  readonly uiterlijkRuim: string | null;
  readonly gedaanOp: string | null;
  readonly dagenTeLaat: number;
  readonly reden: string | null;
  readonly afgewekenTot: string | null;
  readonly advies: { readonly datum: string } | null;
  readonly regelVersieVanaf: string | null;
  readonly verantwoord: boolean;
}
interface Bevinding {
  readonly code: string;
  readonly ernst: string;
  readonly bericht: string;
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
  readonly verantwoord: boolean;
}
interface Dossier {
  readonly stappen: readonly Stap[];
  readonly bevindingen: readonly Bevinding[];
  readonly mijlpalen: Readonly<Record<string, string | null>>;
  readonly mijlpalenOnbekend: readonly { readonly naam: string; readonly reden: string }[];
  readonly afspraken: readonly Readonly<Record<string, string | null>>[];
  readonly [veld: string]: unknown;
}

/** The steps whose judgement is recorded. */
export const VASTGELEGD: ReadonlySet<string> = new Set(
  readFileSync(join(ROOT, 'fixtures/stappen.txt'), 'utf8').trim().split('\n'),
);
const ANDERE_STAPPEN = new Set(RULES.map((r) => r.id).filter((id) => !VASTGELEGD.has(id)));
/** These have lines of their own. */
const LIJSTEN = ['stappen', 'bevindingen', 'mijlpalen', 'mijlpalenOnbekend', 'afspraken'];

/** The judgement of each case of a repo, or of the ones that are named, with what `check` ends in. */
export async function oordeelRegels(repo: string, peildatum: string, namen: readonly string[] = []): Promise<string> {
  const dag = ['--peildatum', peildatum];
  const status = await wvp(['status', ...namen, '--json', ...dag], repo);
  const check = await wvp(['check', ...namen, '-q', ...dag], repo);
  const dossiers = (JSON.parse(status.out) as { dossiers: Dossier[] }).dossiers;
  return [...dossiers.map(regelsVan), `check: exit ${check.code}\n${status.err}${check.err}`].join('\n');
}

function regelsVan(d: Dossier): string {
  const feiten = Object.entries(d).flatMap(([naam, waarde]) =>
    LIJSTEN.includes(naam) ? [] : [`${naam} ${JSON.stringify(waarde)}`],
  );
  const mijlpalen = Object.entries(d.mijlpalen).map(([naam, dag]) => {
    const reden = d.mijlpalenOnbekend.find((m) => m.naam === naam)?.reden;
    return `mijlpaal ${naam} ${dag ?? `geen: ${reden}`}`;
  });
  const afspraken = d.afspraken.map((a) => `afspraak ${Object.values(a).join(' ')}`);
  const stappen = d.stappen.filter((s) => !ANDERE_STAPPEN.has(s.id)).map(regelVan);
  const bevindingen = d.bevindingen
    .filter((b) => !ANDERE_STAPPEN.has(b.code.split('/')[0] ?? ''))
    .map(
      (b) =>
        `${b.ernst}${b.verantwoord ? ' (verantwoord)' : ''} ${b.code} ${b.bestand}:${b.regel}:${b.kolom} ${b.bericht}`,
    );
  return [...feiten, ...mijlpalen, ...afspraken, ...stappen, ...bevindingen].map((regel) => `${regel}\n`).join('');
}

function regelVan(s: Stap): string {
  const velden = {
    vanaf: s.vanaf,
    uiterlijk: s.uiterlijk,
    ruim: s.uiterlijkRuim === s.uiterlijk ? null : s.uiterlijkRuim,
    op: s.gedaanOp,
    dagen: s.dagenTeLaat || null,
    reden: s.reden,
    afgeweken: s.afgewekenTot,
    advies: s.advies?.datum,
    versie: s.regelVersieVanaf,
    verantwoord: s.verantwoord || null,
  };
  const gevuld = Object.entries(velden).flatMap(([naam, waarde]) => (waarde == null ? [] : [`${naam}=${waarde}`]));
  return ['stap', s.sleutel, s.status, ...gevuld].join(' ');
}
