/** What `wvp audit` shows: for people, and as JSON (wvp.audit/1). */
import type { Datum } from '../../core/dates.ts';
import type { Commit, Wie } from '../../dossier/historie.ts';
import { breedte, table, wrap } from '../../show/layout.ts';
import type { TextOptions } from '../../show/paint.ts';
import { jsonDocument, visible } from '../../show/visible.ts';
import {
  type Audit,
  type Oordeel,
  samenvatting,
  TERMIJN_DAGEN,
  type Vastlegging,
  type Waarneming,
  type WaarnemingSoort,
  type Wijziging,
} from './compute.ts';

export interface AuditReport {
  readonly versie: string;
  readonly dossier: string;
  /** Folder of the case, relative to the repo root. */
  readonly pad: string;
  readonly audit: Audit;
  /** By event id, the signatures and attachments of the events that are on disk. */
  readonly stukken: ReadonlyMap<string, Stukken>;
}

/** The paper behind an event. */
export interface Stukken {
  /** By party the day of the signature, null without one; null for a kind that nobody signs. */
  readonly ondertekend: Readonly<Record<string, Datum | null>> | null;
  readonly bijlagen: readonly { readonly nummer: number; readonly stand: BijlageStaat }[];
}

type BijlageStaat = 'ongewijzigd' | 'niet-vergeleken' | 'ontbreekt' | 'gewijzigd' | 'niet-opgehaald';

const MERK: Record<Oordeel, string> = {
  'binnen-termijn': '✓',
  later: '!',
  vooraf: '·',
  onbekend: '?',
  'niet-vastgelegd': '▸',
};

/** Below this width who wrote an event stands on a line of its own. */
const NAUW = 110;
const kort = (commit: Commit) => commit.id.slice(0, 7);
const dagen = (n: number) => `${n} ${Math.abs(n) === 1 ? 'dag' : 'dagen'}`;
const keer = (n: number, een: string, meer: string) => `${n} ${n === 1 ? een : meer}`;

export function auditText({ dossier, audit, stukken }: AuditReport, { columns, paint }: TextOptions): string {
  const width = breedte(columns);
  const inspring = '    ';
  const breed = width >= NAUW;
  const kop = [
    { kop: '  datum' },
    { kop: 'in git' },
    { kop: 'na' },
    { kop: 'gebeurtenis', rek: true },
    ...(breed ? [{ kop: 'commit' }, { kop: 'door' }] : []),
  ];
  const rijen = audit.gebeurtenissen.map((v) => [
    `${MERK[v.oordeel]} ${v.datum ?? '?'}`,
    v.eerste ? `${v.eerste.committer.dag}${v.afgekapt ? ' of eerder' : ''}` : '–',
    v.dagenNaDatum === null ? '' : `${v.dagenNaDatum} d`,
    visible(v.id),
    ...(breed ? [v.eerste ? kort(v.eerste) : '', v.eerste ? door(v.eerste) : ''] : []),
  ]);
  const [hoofd = '', ...regels] = table(kop, rijen, width).split('\n');
  const uit: string[] = [kopregel(dossier, audit), '', ...telling(audit, width), ''];
  if (rijen.length > 0) uit.push(hoofd);
  for (const [i, v] of audit.gebeurtenissen.entries()) {
    const kleur = v.oordeel === 'later' ? paint.yellow : v.oordeel === 'binnen-termijn' ? (t: string) => t : paint.dim;
    uit.push(kleur(regels[i] ?? ''));
    for (const regel of [...bijzonderheden(v, breed), ...papier(stukken.get(v.id))])
      uit.push(`${inspring}${wrap(regel, width - 6, `${inspring}  `)}`);
  }
  if (audit.dossierbestand) {
    uit.push('', 'dossier.yaml');
    const { eerste } = audit.dossierbestand;
    const sinds = eerste ? `in git sinds ${eerste.committer.dag}, ${herkomst(eerste)}` : 'niet in git vastgelegd';
    for (const regel of [sinds, ...naderhand(audit.dossierbestand)])
      uit.push(`${inspring}${wrap(regel, width - 6, `${inspring}  `)}`);
  }
  uit.push('', ...commitregels(audit, width));
  return `${uit.join('\n')}\n`;
}

function kopregel(dossier: string, { hoofd }: Audit): string {
  const tot = hoofd ? ` tot en met commit ${kort(hoofd)} (${hoofd.committer.dag})` : '';
  return `Dossier ${visible(dossier)}: vastlegging in git${tot}`;
}

function telling(audit: Audit, width: number): string[] {
  const s = samenvatting(audit);
  const delen = [
    `${keer(s.binnenTermijn, 'gebeurtenis', 'gebeurtenissen')} binnen ${TERMIJN_DAGEN} dagen vastgelegd`,
    `${s.later} later`,
    ...(s.vooraf > 0 ? [`${s.vooraf} voor de datum zelf`] : []),
    ...(s.onbekend > 0 ? [`${s.onbekend} onbekend`] : []),
    ...(s.nietVastgelegd > 0 ? [`${s.nietVastgelegd} nog niet vastgelegd`] : []),
    `${s.gewijzigd} gewijzigd`,
    ...(s.hernoemd > 0 ? [`${s.hernoemd} hernoemd`] : []),
    `${s.verwijderd} verwijderd`,
  ];
  const let_op = [
    ...(audit.ondiep
      ? [
          'De geschiedenis stopt hier eerder dan zij begint: deze kloon is ingekort. Wat ouder is, is niet te zien; haal haar op met git fetch --unshallow.',
        ]
      : []),
    ...(audit.ingekort ? ['De geschiedenis is langer dan wvp leest; het oudste deel ontbreekt.'] : []),
    ...audit.eerdereMappen.map((map) => `De map heette eerder ${visible(map.replace(/\/$/, ''))}.`),
  ];
  return [wrap(`${delen.join(', ')}.`, width), ...let_op.map((regel) => wrap(regel, width))];
}

function door({ auteur, committer }: Commit): string {
  const naam = (wie: Wie) => visible(wie.naam === '' ? 'zonder naam' : wie.naam);
  return identiteit(auteur) === identiteit(committer) ? naam(auteur) : `${naam(auteur)}, via ${naam(committer)}`;
}

const herkomst = (commit: Commit) => `door ${door(commit)} (${kort(commit)})`;

function bijzonderheden(v: Vastlegging, breed: boolean): string[] {
  const regels: string[] = [];
  if (v.eerste && !breed) regels.push(herkomst(v.eerste));
  if (v.vastgelegd !== null) {
    const na = v.dagenNaVastgelegd === null ? '' : `; in git ${dagen(v.dagenNaVastgelegd)} daarna`;
    regels.push(`opgeschreven op ${v.vastgelegd}, zegt het bestand${na}`);
  }
  if (v.zoSinds !== null && v.eerste && v.zoSinds > v.eerste.committer.dag)
    regels.push(`soort of datum staat pas zo sinds ${v.zoSinds}`);
  if (v.vervangenDoor !== null)
    regels.push(`${v.ingetrokken ? 'ingetrokken' : 'vervangen'} door ${visible(v.vervangenDoor)}`);
  return [...regels, ...naderhand(v)];
}

const STAAT: Record<BijlageStaat, string> = {
  ongewijzigd: 'zoals vastgelegd',
  'niet-vergeleken': 'er is geen SHA-256 van vastgelegd',
  ontbreekt: 'ontbreekt',
  gewijzigd: 'veranderd sinds zij is vastgelegd',
  'niet-opgehaald': 'staat in git, niet in deze map',
};

function papier(stukken: Stukken | undefined): string[] {
  if (!stukken) return [];
  const getekend = Object.entries(stukken.ondertekend ?? {}).map(
    ([partij, dag]) => `${partij} ${dag === null ? 'niet' : `op ${dag}`}`,
  );
  return [
    ...(getekend.length > 0 ? [`ondertekend: ${getekend.join(', ')}`] : []),
    ...stukken.bijlagen.map((b) => `bijlage ${b.nummer}: ${STAAT[b.stand]}`),
  ];
}

function naderhand(v: Vastlegging): string[] {
  const regels = v.wijzigingen.map((w) => {
    const wie = w.commit ? `${w.commit.committer.dag} ${herkomst(w.commit)}` : 'bij het samenvoegen van branches';
    return `${WAT[w.wat]} ${wie}${watPrecies(w)}`;
  });
  const nu = NU[v.nu];
  if (nu !== '') regels.push(`${nu}${v.nu === 'gewijzigd' ? `: ${veldnamen(v.veldenNu)}` : ''}`);
  return regels;
}

const WAT: Record<Wijziging['wat'], string> = {
  gewijzigd: 'gewijzigd',
  opmaak: 'alleen opmaak gewijzigd',
  hernoemd: 'hernoemd',
  verwijderd: 'verwijderd',
  teruggezet: 'teruggezet',
};

const NU: Record<Vastlegging['nu'], string> = {
  gelijk: '',
  gewijzigd: 'nu gewijzigd op schijf, niet vastgelegd',
  verwijderd: 'nu weg van schijf, niet vastgelegd',
  nieuw: 'staat op schijf, niet vastgelegd',
  genegeerd: 'staat op schijf en wordt door .gitignore nooit vastgelegd',
};

function watPrecies({ wat, velden, van }: Wijziging): string {
  if (wat === 'hernoemd') return `, was ${visible(van ?? '')}`;
  if (wat === 'gewijzigd' || (wat === 'teruggezet' && velden?.length !== 0)) return `: ${veldnamen(velden)}`;
  return '';
}

function veldnamen(velden: readonly string[] | null): string {
  return velden === null ? 'welke velden is niet te zeggen, een versie is onleesbaar' : velden.join(', ');
}

const WAARNEMING: Record<WaarnemingSoort, (w: Waarneming) => string> = {
  'voor-ouder': (w) => `van ${w.commit.committer.dag}, maar volgt op een commit van ${w.dag}`,
  'later-vastgelegd': (w) => `geschreven op ${w.dag}, in deze geschiedenis gezet op ${w.commit.committer.dag}`,
  'auteur-na-commit': (w) => `vastgelegd op ${w.commit.committer.dag}, maar geschreven op ${w.dag}`,
  toekomst: (w) => `van ${w.commit.committer.dag}, en dat is na ${w.dag}`,
};

function commitregels({ commits, waarnemingen }: Audit, width: number): string[] {
  const getekend = commits.filter((c) => c.ondertekend).length;
  const regels = [
    `${keer(commits.length, 'commit', 'commits')}, waarvan ${getekend} ondertekend; wvp controleert een handtekening niet.`,
    ...(waarnemingen.length === 0 ? [] : ['Data van commits die opvallen:']),
    ...waarnemingen.map((w) => `  ${wrap(`${kort(w.commit)} ${WAARNEMING[w.soort](w)}`, width - 4, '    ')}`),
  ];
  return [
    ...regels.map((regel) => (regel.startsWith(' ') ? regel : wrap(regel, width))),
    wrap('Data en namen in git komen van de computer van wie vastlegt; git bewijst ze niet.', width),
  ];
}

/** Who somebody is, to tell people apart: a name can be spelled in more ways. */
function identiteit({ naam, mail }: Wie): string {
  return (mail === '' ? naam : mail).toLowerCase();
}

/** The document of wvp.audit/1. Without `metNamen` people are numbered in the order in which they appear in the history. */
export function auditJson({ versie, dossier, pad, audit, stukken }: AuditReport, metNamen: boolean): string {
  const nummers = new Map<string, number>();
  for (const { auteur, committer } of audit.commits)
    for (const wie of [auteur, committer])
      if (!nummers.has(identiteit(wie))) nummers.set(identiteit(wie), nummers.size + 1);
  const persoon = (wie: Wie) => {
    const id = `persoon-${nummers.get(identiteit(wie))}`;
    return metNamen ? { id, naam: wie.naam } : { id };
  };
  const vastlegging = (v: Vastlegging) => ({
    id: v.id,
    bestand: v.bestand,
    soort: v.soort,
    datum: v.datum,
    vastgelegd: v.vastgelegd,
    eersteCommit: v.eerste?.id ?? null,
    inGitOp: v.eerste?.committer.dag ?? null,
    ofEerder: v.afgekapt,
    dagenNaDatum: v.dagenNaDatum,
    dagenNaVastgelegd: v.dagenNaVastgelegd,
    soortEnDatumSinds: v.zoSinds,
    oordeel: v.oordeel,
    staat: v.staat,
    vervangenDoor: v.vervangenDoor,
    ingetrokken: v.ingetrokken,
    wijzigingen: v.wijzigingen.map((w) => ({
      wat: w.wat,
      commit: w.commit?.id ?? null,
      op: w.commit?.committer.dag ?? null,
      velden: w.velden,
      van: w.van ?? null,
    })),
    opSchijf: v.nu,
    veldenOpSchijf: v.veldenNu,
    ondertekend: stukken.get(v.id)?.ondertekend ?? null,
    bijlagen: stukken.get(v.id)?.bijlagen ?? [],
  });
  return jsonDocument({
    schema: 'wvp.audit/1',
    versie,
    dossier,
    pad,
    hoofd: audit.hoofd?.id ?? null,
    ondiep: audit.ondiep,
    ingekort: audit.ingekort,
    eerdereMappen: audit.eerdereMappen,
    termijnDagen: TERMIJN_DAGEN,
    gebeurtenissen: audit.gebeurtenissen.map(vastlegging),
    dossierbestand: audit.dossierbestand && vastlegging(audit.dossierbestand),
    commits: audit.commits.map((c) => ({
      id: c.id,
      auteur: persoon(c.auteur),
      auteurOp: c.auteur.dag,
      committer: persoon(c.committer),
      committerOp: c.committer.dag,
      handtekening: c.ondertekend ? 'ondertekend-niet-gecontroleerd' : 'niet-ondertekend',
    })),
    waarnemingen: audit.waarnemingen.map((w) => ({ soort: w.soort, commit: w.commit.id, dag: w.dag })),
    samenvatting: samenvatting(audit),
  });
}
