/** Text for people on what an import does. */
import { breedte, wrap } from '../../show/layout.ts';
import { visible } from '../../show/visible.ts';
import { type RijStand, type RijUitkomst, schrijft, type Telling, type ZaakUitkomst } from './outcome.ts';
import type { Weigering } from './sheets.ts';

const STAND: Readonly<Record<RijStand, string>> = {
  nieuw: 'nieuw',
  gewijzigd: 'gewijzigd: verbetert de vorige',
  'staat-er-al': 'staat er al',
  'geen-wijziging': 'zegt hetzelfde als de rij ervoor',
  verbeterd: 'in wvp verbeterd; dat blijft zo',
};

/** One case, with its rows where `proef` asks for them. Empty for a case of which there is nothing to say. */
export function zaakText(zaak: ZaakUitkomst, proef: boolean, columns: number): string {
  const width = breedte(columns);
  const geweigerd = zaak.fouten.length > 0;
  const regels: string[] = [];
  const zeg = (tekst: string) => regels.push(`  ${wrap(visible(tekst), width - 2, '    ')}`);
  for (const f of zaak.fouten) regels.push(...weigeringRegels(f, width));
  if (proef) regels.push(...zaak.rijen.map((r) => rijRegel(r, geweigerd)));
  for (const m of zaak.meldingen) zeg(m);
  if (!geweigerd && proef) {
    if (zaak.leeg.length > 0) zeg(`niet opgegeven: ${zaak.leeg.join(', ')}`);
    if (zaak.onbepaald.length > 0) zeg(`onbepaald, van voor de overname: ${zaak.onbepaald.join(', ')}`);
    if (zaak.gemist.length > 0) zeg(`zonder bewijs, dus gemist: ${zaak.gemist.join(', ')}`);
  }
  for (const id of zaak.weg)
    zeg(`de rij van ${id} staat niet meer in het bestand; de gebeurtenis blijft (wvp add intrekking haalt haar weg)`);
  if (!proef && regels.length === 0) return '';
  return [`${visible(zaak.naam)}: ${kop(zaak)}`, ...regels, ''].join('\n');
}

function kop(zaak: ZaakUitkomst): string {
  if (zaak.fouten.length > 0) return 'geweigerd, er wordt niets van geschreven';
  const n = zaak.rijen.filter(schrijft).length;
  const events = n === 1 ? '1 gebeurtenis' : `${n} gebeurtenissen`;
  if (zaak.nieuw) return `nieuw dossier, ${events}`;
  return n === 0 ? 'geen wijziging' : `${events} erbij`;
}

const SOORT_BREED = 28;

function rijRegel({ datum, soort, stand, plek }: RijUitkomst, geweigerd: boolean): string {
  const wat = geweigerd && (stand === 'nieuw' || stand === 'gewijzigd') ? 'niet geschreven' : STAND[stand];
  return `  ${datum} ${soort.padEnd(SOORT_BREED)} ${wat} (${visible(plek.bestand)}:${plek.rij})`;
}

/** The place on a line of its own, then what is wrong and what to do. */
export function weigeringRegels(f: Weigering, columns: number): string[] {
  const width = breedte(columns);
  return [
    `  ${visible(f.bestand)}:${f.rij}:${f.kolom}`,
    `    ${wrap(visible(`${f.bericht} ${f.doen}`), width - 4, '    ')}`,
  ];
}

export function tellingText(t: Telling, losseRijen: number, proef: boolean): string {
  const is = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`;
  const delen = [
    is(t.nieuweDossiers, 'nieuw dossier', 'nieuwe dossiers'),
    is(t.gebeurtenissen, 'gebeurtenis', 'gebeurtenissen'),
    ...(t.ongewijzigd > 0 ? [`${is(t.ongewijzigd, 'dossier', 'dossiers')} ongewijzigd`] : []),
    ...(t.geweigerd > 0 ? [`${is(t.geweigerd, 'dossier', 'dossiers')} geweigerd`] : []),
    ...(losseRijen > 0 ? [`${is(losseRijen, 'rij', 'rijen')} zonder dossier geweigerd`] : []),
    ...(t.weg > 0 ? [`${is(t.weg, 'rij', 'rijen')} verdwenen`] : []),
  ];
  return `${proef ? 'Proef, er is niets geschreven' : 'Overgenomen'}: ${delen.join(', ')}.\n`;
}
