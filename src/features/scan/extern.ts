/**
 * The scan for a report that leaves the organisation. A figure is shown when the group that it is about has five people or more, and
 * when what is left out cannot be worked out from what is shown.
 *
 * - Small groups are joined, not blanked, so that totals hold no gap: werkgevers with fewer than five cases become one group.
 * - Of the parts of a total the small ones are left out, together with so many others that the gap is five or more.
 * - A figure of a table is shown for all groups or for none: one gap would follow from the total.
 * - No names, no dossiers, and of steps only the share in whole percents, not the counts behind it.
 *
 * Two scans of nearly the same cases can still be compared; nothing here prevents that.
 */
import type { Datum } from '../../core/dates.ts';
import {
  type Aantal,
  afgelopenVerzuim,
  type Duur,
  type Geld,
  type Groep,
  groep,
  heeftOordeel,
  perWerkgever,
  type Scan,
  type ScanKeuze,
  type ScanZaak,
  type StapCijfer,
  scan,
  type Tijdigheid,
  telt,
} from './compute.ts';

/** The smallest group that is shown (Werkwijzer Casemanagement; the project's reading of it). */
export const MIN_GROEP = 5;

export function scanExtern(zaken: readonly ScanZaak[], peildatum: Datum, keuze: ScanKeuze): Scan {
  const binnen = zaken.filter((z) => telt(z, keuze));
  const vol = scan(binnen, peildatum, keuze);
  const totaal = binnen.length;
  const teWeinig = totaal < MIN_GROEP;
  const { dossiers, loonsancties } = vol;
  const [lopend = null, afgelopen = null, zonderZiekmelding = null, onzeker = null] = teWeinig
    ? []
    : verberg([dossiers.lopend, dossiers.afgelopen, dossiers.zonderZiekmelding, dossiers.onzeker].map(getal));
  const metAfgelopen = binnen.filter((z) => afgelopenVerzuim(z, keuze).length > 0).length;
  const beoordeeld = getal(vol.alleStappen.dossiers);
  return {
    ...vol,
    extern: true,
    dossiers: {
      totaal: teWeinig ? null : totaal,
      lopend,
      afgelopen,
      zonderZiekmelding,
      onzeker,
      // Who cannot be judged holds who is uncertain: the difference may not point at somebody either.
      onbepaald:
        onzeker === null || genoeg(getal(dossiers.onbepaald) - onzeker) ? klein(dossiers.onbepaald, totaal) : null,
    },
    duur: {
      afgelopen: duurOver(vol.duur.afgelopen, metAfgelopen, afgelopen),
      lopend: duurOver(vol.duur.lopend, getal(dossiers.lopend), lopend),
    },
    stappen: stappen(vol.stappen, binnen, keuze),
    alleStappen: aandelen(vol.alleStappen, totaal),
    dossiersMet: {
      gemist: klein(vol.dossiersMet.gemist, beoordeeld),
      teLaat: klein(vol.dossiersMet.teLaat, beoordeeld),
    },
    loonsancties: {
      besluiten: klein(loonsancties.besluiten, totaal),
      lopend: null,
      administratief: null,
      inhoudelijk: null,
    },
    geld: geldOver(vol.geld),
    geldPerDossier: [],
    casemanagers: [],
    contracten: { aantal: klein(vol.contracten.aantal, getal(dossiers.lopend)), lijst: [] },
    kansen: { regres: klein(vol.kansen.regres, totaal), vangnet: klein(vol.kansen.vangnet, totaal), lijst: [] },
    werkgevers: teWeinig ? [] : werkgevers(binnen, keuze),
  };
}

/** Nobody, or enough people. */
function genoeg(n: number): boolean {
  return n === 0 || n >= MIN_GROEP;
}

function getal(n: Aantal): number {
  return n ?? 0;
}

/** A number of cases out of `totaal`: left out when those, or the others, are few. */
function klein(n: Aantal, totaal: number): Aantal {
  return n !== null && totaal >= MIN_GROEP && genoeg(n) && genoeg(totaal - n) ? n : null;
}

/** Parts of a total that is shown: the small ones are left out, and more until the gap is two parts and five or more. */
export function verberg(delen: readonly number[]): Aantal[] {
  const weg = new Set(delen.flatMap((n, i) => (genoeg(n) ? [] : [i])));
  const gat = () => delen.reduce((sum, n, i) => sum + (weg.has(i) ? n : 0), 0);
  while (weg.size > 0 && (weg.size < 2 || gat() < MIN_GROEP)) {
    const over = delen.map((n, i) => ({ n, i })).filter(({ n, i }) => n > 0 && !weg.has(i));
    const [kleinste] = over.sort((a, b) => a.n - b.n);
    if (!kleinste) break;
    weg.add(kleinste.i);
  }
  return delen.map((n, i) => (weg.has(i) ? null : n));
}

function duurOver(vol: Duur, mensen: number, getoond: Aantal): Duur {
  if (!genoeg(mensen)) return { aantal: null, gemiddeld: null, mediaan: null };
  return { ...vol, aantal: getoond === null ? null : vol.aantal };
}

/** Only the shares, in whole percents, of a group that is large enough. */
function aandelen(vol: Tijdigheid, totaal: number): Tijdigheid {
  const heel = (n: number | null) => (n === null || getal(vol.dossiers) < MIN_GROEP ? null : Math.round(n));
  return {
    dossiers: klein(vol.dossiers, totaal),
    beoordeeld: null,
    opTijd: null,
    betwist: null,
    teLaat: null,
    gemist: null,
    verantwoord: null,
    aandeel: heel(vol.aandeel),
    aandeelRuim: heel(vol.aandeelRuim),
  };
}

/** Kinds that were judged in enough cases; the kinds left out must together be about five cases too. */
function stappen(rijen: readonly StapCijfer[], zaken: readonly ScanZaak[], keuze: ScanKeuze): readonly StapCijfer[] {
  const weg = new Set(rijen.filter((r) => getal(r.dossiers) < MIN_GROEP).map((r) => r.id));
  const gat = () => zaken.filter((z) => heeftOordeel(z, keuze, [...weg])).length;
  while (!genoeg(gat())) {
    const over = rijen.filter((r) => !weg.has(r.id));
    const [kleinste] = over.sort((a, b) => getal(a.dossiers) - getal(b.dossiers));
    if (!kleinste) break;
    weg.add(kleinste.id);
  }
  return rijen.filter((r) => !weg.has(r.id)).map((r) => ({ id: r.id, titel: r.titel, ...aandelen(r, zaken.length) }));
}

const GEEN_GELD: Geld = {
  dossiers: null,
  interventies: null,
  kosten: null,
  baten: null,
  zonderKosten: null,
  zonderBaten: null,
  perFinanciering: null,
  overMandaat: null,
  bovenMandaat: null,
  besluiten: null,
  opMandaat: null,
  zonderMandaat: null,
  nietTeLezen: null,
};

function geldOver(vol: Geld): Geld {
  const mensen = getal(vol.dossiers);
  if (!genoeg(mensen)) return GEEN_GELD;
  const { dossiers, interventies, kosten, baten } = vol;
  const overMandaat = mensen === 0 ? 0 : klein(vol.overMandaat, mensen);
  return { ...GEEN_GELD, dossiers, interventies, kosten, baten, overMandaat };
}

/** Groups without names, largest first; each of at least five cases. None when only one would be left: that is the total. */
function werkgevers(zaken: readonly ScanZaak[], keuze: ScanKeuze): readonly Groep[] {
  const alle = [...perWerkgever(zaken)].sort(([, a], [, b]) => b.length - a.length);
  const groot = alle.filter(([naam, leden]) => naam !== null && leden.length >= MIN_GROEP).map(([, leden]) => leden);
  const rest = alle.filter(([naam, leden]) => naam === null || leden.length < MIN_GROEP).flatMap(([, leden]) => leden);
  while (!genoeg(rest.length)) {
    const kleinste = groot.pop();
    if (!kleinste) break;
    rest.push(...kleinste);
  }
  const groepen = [
    ...groot.map((leden, i) => ({ naam: `werkgever ${i + 1}`, leden })),
    ...(rest.length > 0 ? [{ naam: 'overige werkgevers', leden: rest }] : []),
  ];
  if (groepen.length < 2) return [];
  const rijen = groepen.map(({ naam, leden }) => ({ leden, vol: groep(naam, leden, keuze) }));
  const alleGroepen = (mensen: (rij: (typeof rijen)[number]) => number, deel = false) =>
    rijen.every((r) => genoeg(mensen(r)) && (!deel || genoeg(r.leden.length - mensen(r))));
  const lopend = alleGroepen((r) => getal(r.vol.lopend), true);
  const duur = alleGroepen((r) => r.leden.filter((z) => afgelopenVerzuim(z, keuze).length > 0).length);
  const tijdig = alleGroepen((r) => getal(r.vol.tijdigheid.dossiers));
  const sancties = alleGroepen((r) => getal(r.vol.loonsancties), true);
  const geld = alleGroepen((r) => getal(r.vol.geld.dossiers));
  return rijen.map(({ leden, vol }) => ({
    naam: vol.naam,
    dossiers: leden.length,
    lopend: lopend ? vol.lopend : null,
    afgelopenDuur: duur ? { ...vol.afgelopenDuur, aantal: null } : { aantal: null, gemiddeld: null, mediaan: null },
    tijdigheid: tijdig
      ? { ...aandelen(vol.tijdigheid, leden.length), dossiers: null }
      : { ...aandelen(vol.tijdigheid, leden.length), dossiers: null, aandeel: null, aandeelRuim: null },
    loonsancties: sancties ? vol.loonsancties : null,
    geld: geld ? { ...geldOver(vol.geld), dossiers: null, interventies: null, overMandaat: null } : GEEN_GELD,
  }));
}
