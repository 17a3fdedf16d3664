/** What a case offers where something has to be chosen: the kind of a new event, and fields that point at the case. */

import type { Keuze } from '../../../cli/entry/prompt.ts';
import type { Finding } from '../../../core/finding.ts';
import { afspraken } from '../../../documents/parts/case-facts.ts';
import type { Case } from '../../../dossier/case.ts';
import { definitieVan, isSoort, type Soort } from '../../../dossier/kinds/index.ts';
import type { Stored } from '../../../dossier/stored.ts';
import type { JudgedCase } from '../../../judge/judge-case.ts';
import type { CaseFiles } from '../../../read/read.ts';
import { SIGNALS } from '../../../rules/index.ts';
import { codeVan } from '../../../rules/riv/define.ts';
import { VOLLEDIGHEID } from '../../../rules/volledigheid/codes.ts';

/** Kinds that answer a step of another name. */
const VERVULT: Readonly<Record<string, Soort>> = {
  casemanager: 'casemanager-aangewezen',
  'ziek-uit-dienst-riv': 're-integratieverslag',
};
const GEVRAAGD: ReadonlySet<string> = new Set(['open', 'gemist', 'betwist', 'te-laat']);
const LAAT: ReadonlySet<string> = new Set(['gemist', 'betwist', 'te-laat']);
const VAN_BEDRIJFSARTS: ReadonlySet<Soort> = new Set([
  'probleemanalyse',
  'bijstelling-probleemanalyse',
  'spreekuur',
  'actueel-oordeel',
]);

/** The kinds that this case asks for now, most urgent first. */
export function gevraagdeSoorten(judged: JudgedCase): Keuze[] {
  if (judged.evaluation.eersteZiektedag === null) return [soortKeuze('ziekmelding')];
  const wanted = judged.evaluation.stappen
    .filter((s) => GEVRAAGD.has(s.status) && s.gedaanOp === null && s.verantwoordelijke !== 'uwv')
    .sort((a, b) => ((a.uiterlijk ?? '') < (b.uiterlijk ?? '') ? -1 : 1));
  const found = new Map<Soort, Keuze>();
  for (const s of wanted) {
    const soort = VERVULT[s.id] ?? s.id;
    if (!isSoort(soort) || found.has(soort)) continue;
    found.set(soort, { ...soortKeuze(soort), uitleg: `${s.status}, uiterlijk ${s.uiterlijk}` });
  }
  return [...found.values()];
}

export function soortKeuze(soort: Soort): Keuze {
  return { waarde: soort, label: soort, uitleg: definitieVan(soort).wat };
}

/** What a field of a new event can point at; none where it is not such a field or there is nothing to point at. */
export function verwijzingen(read: CaseFiles, judged: JudgedCase, soort: Soort, pad: string): Keuze[] {
  const events = [...read.events].sort((a, b) => (a.datum < b.datum ? 1 : -1));
  const naar = (which: readonly Stored[]) =>
    which.map((e): Keuze => ({ waarde: e.id, label: e.id, uitleg: definitieVan(e.soort).titel }));
  switch (pad) {
    case 'vervangt':
      return naar(events);
    case 'verwijzing':
      return naar(judged.case.events);
    case 'bron':
      return naar(events.filter((e) => VAN_BEDRIJFSARTS.has(e.soort)));
    case 'interventie':
      return naar(events.filter((e) => e.soort === 'interventie'));
    case 'afgerond':
      return openAfspraken(judged.case);
    case 'stap':
      return soort === 'afwijking' ? AFWIJKBAAR : soort === 'verklaring' ? onverklaard(judged) : [];
    default:
      return [];
  }
}

/** The only terms that werkgever and werknemer may vary (Regeling procesgang, BWBR0013540, art. 5). */
const AFWIJKBAAR: Keuze[] = [
  { waarde: 'probleemanalyse', label: 'probleemanalyse' },
  { waarde: 'plan-van-aanpak', label: 'plan-van-aanpak' },
];

/** What a `verklaring` may name beside a step: a signal, or a missing part of the verslag. */
function isVerklaarbaar({ code }: Pick<Finding, 'code'>): boolean {
  return Object.hasOwn(VOLLEDIGHEID, code) || SIGNALS.some((s) => codeVan(s) === code);
}

function onverklaard(judged: JudgedCase): Keuze[] {
  const stappen = judged.evaluation.stappen
    .filter((s) => LAAT.has(s.status) && !s.verantwoord && s.verantwoordelijke !== 'uwv')
    .map((s) => ({ waarde: s.sleutel, label: s.sleutel, uitleg: `${s.status}, uiterlijk ${s.uiterlijk}` }));
  const codes = judged.bevindingen.filter((f) => isVerklaarbaar(f) && !f.verantwoord);
  const signalen = [...new Map(codes.map((f) => [f.code, f])).values()];
  return [...stappen, ...signalen.map((f) => ({ waarde: f.code, label: f.code, uitleg: f.bericht }))];
}

/** The afspraken that no event names as done: `<event>/<number>`. */
function openAfspraken(c: Case): Keuze[] {
  return afspraken(c)
    .filter((a) => a.afgerond === undefined)
    .map(({ id, wat }) => ({ waarde: id, label: id, uitleg: wat }));
}
