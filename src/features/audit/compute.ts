/**
 * What the history of a dossier says about its record keeping: when each event was written down, and what changed after
 * that. It states facts and hides none; whether a late record is a bad one is for people to say.
 */
import { type Datum, dagenTussen, isDatum } from '../../core/dates.ts';
import { gedeeld } from '../../dossier/define.ts';
import { dossierSchema } from '../../dossier/dossier.ts';
import type { BestandHistorie, Commit, Historie, Velden, Verandering, Versie } from '../../dossier/historie.ts';
import { keysIn } from '../../dossier/issues.ts';
import { isSoort, SOORTEN, type Soort, schemaFor } from '../../dossier/kinds/index.ts';

/** Recorded within so many days of the day itself counts as in time. A term of wvp: the law names none. */
export const TERMIJN_DAGEN = 7;

export type Oordeel = 'binnen-termijn' | 'later' | 'vooraf' | 'niet-vastgelegd' | 'onbekend';

export interface Wijziging {
  /** Null where a merge did it without saying so. */
  readonly commit: Commit | null;
  readonly wat: 'gewijzigd' | 'opmaak' | 'hernoemd' | 'verwijderd' | 'teruggezet';
  /** Top-level fields that changed, names only; null where a version could not be read. */
  readonly velden: readonly string[] | null;
  /** The path before a rename. */
  readonly van?: string;
}

export interface Vastlegging {
  readonly id: string;
  readonly bestand: string;
  readonly soort: Soort | null;
  readonly datum: Datum | null;
  /** The day on which it was written down, as the event itself says. */
  readonly vastgelegd: Datum | null;
  /** The commit that brought it. Null while there is none. */
  readonly eerste: Commit | null;
  /** It may have been brought earlier than this history goes back. */
  readonly afgekapt: boolean;
  /** Days from `datum` to that commit; below zero when it was committed before that day. */
  readonly dagenNaDatum: number | null;
  /** The same from `vastgelegd`. */
  readonly dagenNaVastgelegd: number | null;
  /** The day since which kind and date stand as they stand now. */
  readonly zoSinds: Datum | null;
  readonly oordeel: Oordeel;
  readonly wijzigingen: readonly Wijziging[];
  readonly staat: 'aanwezig' | 'verwijderd';
  /** What stands on disk, compared with the last commit. */
  readonly nu: 'gelijk' | 'gewijzigd' | 'verwijderd' | 'nieuw' | 'genegeerd';
  readonly veldenNu: readonly string[] | null;
  /** The event that corrects or withdraws this one. */
  readonly vervangenDoor: string | null;
  readonly ingetrokken: boolean;
}

export type WaarnemingSoort = 'voor-ouder' | 'later-vastgelegd' | 'auteur-na-commit' | 'toekomst';

export interface Waarneming {
  readonly soort: WaarnemingSoort;
  readonly commit: Commit;
  /** The day that it is held against. */
  readonly dag: Datum;
}

export interface Audit {
  readonly hoofd: Commit | null;
  readonly ondiep: boolean;
  readonly ingekort: boolean;
  readonly eerdereMappen: readonly string[];
  readonly gebeurtenissen: readonly Vastlegging[];
  /** dossier.yaml; null where there never was one. */
  readonly dossierbestand: Vastlegging | null;
  /** Every commit that touched the dossier, oldest first. */
  readonly commits: readonly Commit[];
  readonly waarnemingen: readonly Waarneming[];
}

const DOSSIERBESTAND = 'dossier.yaml';

/** `vandaag` tells which commits say that they are of a day to come. */
export function audit(historie: Historie, vandaag: Datum): Audit {
  const { commits } = historie;
  const levens = historie.bestanden.flatMap((b) => documenten(b).map((n) => vastlegging(b, n, commits)));
  const nieuw = historie.nieuw.flatMap(({ bestand, genegeerd, versie }) =>
    Array.from({ length: Math.max(1, versie?.length ?? 1) }, (_, n) =>
      zonderCommit(bestand, n, versie?.[n], genegeerd ? 'genegeerd' : 'nieuw'),
    ),
  );
  const alle = metVervanging([...levens, ...nieuw]);
  const geraakt = historie.bestanden.flatMap((b) => b.veranderingen.map((v) => v.commit ?? ''));
  const eigen = [...new Set(geraakt)].flatMap((id) => commits.get(id) ?? []).sort(opVolgorde);
  return {
    hoofd: commits.get(historie.hoofd) ?? null,
    ondiep: historie.ondiep,
    ingekort: historie.ingekort,
    eerdereMappen: historie.eerdereMappen,
    gebeurtenissen: alle.filter((v) => v.bestand !== DOSSIERBESTAND).sort(opDatum),
    dossierbestand: alle.findLast((v) => v.bestand === DOSSIERBESTAND) ?? null,
    commits: eigen,
    waarnemingen: eigen.flatMap((c) => waarnemingen(c, commits, vandaag)),
  };
}

const opVolgorde = (a: Commit, b: Commit) => a.committer.seconden - b.committer.seconden || (a.id < b.id ? -1 : 1);
const opDatum = (a: Vastlegging, b: Vastlegging) =>
  (a.datum ?? '9').localeCompare(b.datum ?? '9') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Numbers of the documents that the file has, or had: an event each. */
function documenten(b: BestandHistorie): number[] {
  const lengtes = b.veranderingen.flatMap((v) => [...v.voor, v.na]).map((v) => v?.length ?? 1);
  return Array.from({ length: Math.max(1, ...lengtes, b.versieNu?.length ?? 1) }, (_, n) => n);
}

/** One document of a version: null where it is not there, undefined where nobody can say. */
function document(versie: Versie, n: number): Velden | null | undefined {
  if (versie === null) return n === 0 ? undefined : null;
  return versie[n] ?? null;
}

function vastlegging(b: BestandHistorie, n: number, commits: ReadonlyMap<string, Commit>): Vastlegging {
  const van = (id: string | null) => (id === null ? null : (commits.get(id) ?? null));
  const wijzigingen: Wijziging[] = [];
  let eerste: Commit | null | undefined;
  let begin = true;
  let er = false;
  let zoSinds: Datum | null = null;
  let laatst: Velden | undefined;
  for (const verandering of b.veranderingen) {
    const na = document(verandering.na, n);
    const commit = van(verandering.commit);
    if (verandering.wat === 'hernoemd' && er && verandering.van !== undefined)
      wijzigingen.push({ commit, wat: 'hernoemd', velden: [], van: verandering.van });
    if (na === null) {
      if (er) wijzigingen.push({ commit, wat: 'verwijderd', velden: [] });
      er = false;
      continue;
    }
    const kern = laatst === undefined || na === undefined || KERN.some((veld) => na[veld] !== laatst?.[veld]);
    if (kern) zoSinds = commit?.committer.dag ?? zoSinds;
    if (eerste === undefined) {
      eerste = commit;
      begin = verandering === b.veranderingen[0];
    } else if (er) wijzigingen.push(...gewijzigd(verandering, n, commit));
    else wijzigingen.push({ commit, wat: 'teruggezet', velden: verschil(laatst, na) });
    er = true;
    laatst = na ?? laatst;
  }
  const staat = er && b.leeft ? 'aanwezig' : 'verwijderd';
  const opSchijf = document(b.versieNu, n);
  const anders =
    b.nu !== 'gelijk' &&
    (laatst === undefined || opSchijf === undefined || verschil(laatst, opSchijf ?? undefined)?.length !== 0);
  const nu = staat === 'verwijderd' || !anders ? 'gelijk' : opSchijf === null ? 'verwijderd' : 'gewijzigd';
  return {
    ...feiten(b.bestand, n, laatst ?? opSchijf ?? undefined, eerste ?? null, zoSinds, begin && b.afgekapt),
    wijzigingen,
    staat,
    nu,
    veldenNu: nu === 'gewijzigd' ? verschil(laatst, opSchijf ?? undefined) : [],
  };
}

/** What makes an event the event that it is. */
const KERN = ['soort', 'datum'];

function gewijzigd(verandering: Verandering, n: number, commit: Commit | null): Wijziging[] {
  const na = document(verandering.na, n) ?? undefined;
  const verschillen = verandering.voor.map((v) => verschil(document(v, n) ?? undefined, na));
  // A merge changes what is as in none of its parents.
  const velden = verschillen.includes(null)
    ? null
    : (verschillen[0] ?? []).filter((veld) => verschillen.every((andere) => andere?.includes(veld)));
  if (velden === null || velden.length > 0) return [{ commit, wat: 'gewijzigd', velden }];
  // A file with more events changes for each of them, and only one of them means it.
  const alleen = verandering.na?.length === 1;
  return verandering.wat === 'gewijzigd' && alleen ? [{ commit, wat: 'opmaak', velden: [] }] : [];
}

/** The names that the format has. Any other is text that somebody made up, and may be a name of a person. */
const bekendeVelden = gedeeld(() => new Set([dossierSchema(), ...SOORTEN.map(schemaFor)].flatMap(keysIn)));
const ONBEKEND_VELD = 'onbekend veld';

/** Names of the fields that differ; null where one of the two could not be read. */
function verschil(voor: Velden | undefined, na: Velden | undefined): string[] | null {
  if (!voor || !na) return null;
  const anders = [...new Set([...Object.keys(voor), ...Object.keys(na)])].filter((veld) => voor[veld] !== na[veld]);
  return [...new Set(anders.map((veld) => (bekendeVelden().has(veld) ? veld : ONBEKEND_VELD)))];
}

function zonderCommit(bestand: string, n: number, velden: Velden | undefined, nu: 'nieuw' | 'genegeerd'): Vastlegging {
  return { ...feiten(bestand, n, velden, null, null, false), wijzigingen: [], staat: 'aanwezig', nu, veldenNu: [] };
}

type Feiten = Omit<Vastlegging, 'wijzigingen' | 'staat' | 'nu' | 'veldenNu'>;

function feiten(
  bestand: string,
  n: number,
  velden: Velden | undefined,
  eerste: Commit | null,
  zoSinds: Datum | null,
  afgekapt: boolean,
): Feiten {
  const soort = tekst(velden, 'soort');
  const datum = dag(velden, 'datum');
  const vastgelegd = dag(velden, 'vastgelegd');
  const na = (van: Datum | null) => (van && eerste ? dagenTussen(van, eerste.committer.dag) : null);
  const naam = (bestand.split('/').at(-1) ?? bestand).replace(/\.yaml$/, '');
  return {
    id: n === 0 ? naam : `${naam}#${n + 1}`,
    bestand,
    soort: soort !== null && isSoort(soort) ? soort : null,
    datum,
    vastgelegd,
    eerste,
    afgekapt,
    dagenNaDatum: na(datum),
    dagenNaVastgelegd: na(vastgelegd),
    zoSinds,
    oordeel: oordeel(datum, eerste, zoSinds, afgekapt),
    vervangenDoor: tekst(velden, 'vervangt'),
    ingetrokken: soort === 'intrekking',
  };
}

function oordeel(datum: Datum | null, eerste: Commit | null, zoSinds: Datum | null, afgekapt: boolean): Oordeel {
  if (!eerste) return 'niet-vastgelegd';
  if (!datum || !zoSinds) return 'onbekend';
  const dagen = dagenTussen(datum, zoSinds);
  if (dagen < 0) return 'vooraf';
  if (dagen <= TERMIJN_DAGEN) return 'binnen-termijn';
  return afgekapt ? 'onbekend' : 'later';
}

/** Values stand in the history as JSON. */
function tekst(velden: Velden | undefined, veld: string): string | null {
  const json = velden?.[veld];
  const value: unknown = json === undefined ? null : JSON.parse(json);
  return typeof value === 'string' ? value : null;
}

function dag(velden: Velden | undefined, veld: string): Datum | null {
  const value = tekst(velden, veld);
  return value !== null && isDatum(value) ? value : null;
}

/** `feiten` gives what an event points at; here that becomes what points at it. */
function metVervanging(alle: readonly Vastlegging[]): Vastlegging[] {
  const door = new Map(
    alle.flatMap((v) => (v.vervangenDoor !== null && v.staat === 'aanwezig' ? [[v.vervangenDoor, v] as const] : [])),
  );
  return alle.map((v) => {
    const opvolger = v.bestand === DOSSIERBESTAND ? undefined : door.get(v.id);
    return { ...v, vervangenDoor: opvolger?.id ?? null, ingetrokken: opvolger?.soort === 'intrekking' };
  });
}

function waarnemingen(commit: Commit, commits: ReadonlyMap<string, Commit>, vandaag: Datum): Waarneming[] {
  const { auteur, committer } = commit;
  const ouder = commit.ouders
    .flatMap((id) => commits.get(id) ?? [])
    .reduce<Commit | undefined>((a, b) => (a && a.committer.seconden >= b.committer.seconden ? a : b), undefined);
  const found: Waarneming[] = [];
  if (ouder && committer.seconden < ouder.committer.seconden)
    found.push({ soort: 'voor-ouder', commit, dag: ouder.committer.dag });
  if (auteur.dag < committer.dag) found.push({ soort: 'later-vastgelegd', commit, dag: auteur.dag });
  if (auteur.dag > committer.dag) found.push({ soort: 'auteur-na-commit', commit, dag: auteur.dag });
  if (committer.dag > vandaag) found.push({ soort: 'toekomst', commit, dag: vandaag });
  return found;
}

export interface Samenvatting {
  readonly gebeurtenissen: number;
  readonly binnenTermijn: number;
  readonly later: number;
  readonly vooraf: number;
  readonly onbekend: number;
  readonly nietVastgelegd: number;
  /** With a field that changed after the first commit, in a commit or on disk. */
  readonly gewijzigd: number;
  readonly hernoemd: number;
  /** From a commit, or from disk only. */
  readonly verwijderd: number;
}

export function samenvatting({ gebeurtenissen }: Audit): Samenvatting {
  const tel = (test: (v: Vastlegging) => boolean) => gebeurtenissen.filter(test).length;
  const heeft = (v: Vastlegging, ...wat: readonly Wijziging['wat'][]) => v.wijzigingen.some((w) => wat.includes(w.wat));
  return {
    gebeurtenissen: gebeurtenissen.length,
    binnenTermijn: tel((v) => v.oordeel === 'binnen-termijn'),
    later: tel((v) => v.oordeel === 'later'),
    vooraf: tel((v) => v.oordeel === 'vooraf'),
    onbekend: tel((v) => v.oordeel === 'onbekend'),
    nietVastgelegd: tel((v) => v.oordeel === 'niet-vastgelegd'),
    gewijzigd: tel((v) => heeft(v, 'gewijzigd', 'teruggezet') || v.nu === 'gewijzigd'),
    hernoemd: tel((v) => heeft(v, 'hernoemd')),
    verwijderd: tel((v) => v.staat === 'verwijderd' || v.nu === 'verwijderd'),
  };
}
