/** The tables of `wvp export`: what a row is about, its columns, and what of a case it needs. Rows hold no name and no text of a person. */
import { type Datum, dagenTussen } from '../../core/dates.ts';
import { ERNSTEN, type Finding } from '../../core/finding.ts';
import { ROLLEN } from '../../dossier/fields.ts';
import { SOORTEN } from '../../dossier/kinds/index.ts';
import { BESLISSERS, FINANCIERS } from '../../dossier/partijen.ts';
import type { AfspraakStand } from '../../judge/agreements.ts';
import { MIJLPAAL_NAMEN, TOESTANDEN } from '../../judge/milestones.ts';
import { STATUSSEN } from '../../judge/status.ts';
import { type Step, stapNaam } from '../../judge/step.ts';
import { REDEN } from '../../judge/words.ts';
import { MIJLPAAL, wieVan } from '../../show/marks.ts';
import { bevinding, type Melding, meldingVan } from '../../show/melding.ts';
import type { ReportCase } from '../../show/report.ts';
import { bestandVan } from '../../show/report.ts';
import { streefdatum, teDoen } from '../../show/urgency.ts';
import type { GeldStand, MetGeld } from '../money/compute.ts';
import { type ScanZaak, VERZUIM_STANDEN, verzuimStand } from '../scan/compute.ts';
import { type Cel, type Kolom, leeg, vol } from './column.ts';
import type { GebeurtenisStand } from './compute.ts';

/** A case with what its tables ask for. */
export interface ExportZaak extends ReportCase, MetGeld {
  /** The name of its repo. */
  readonly repo: string;
  readonly feiten?: ScanZaak['feiten'];
  readonly gebeurtenisStanden?: readonly GebeurtenisStand[];
}

/** What is the same in every row. */
export interface Kop {
  readonly peildatum: Datum;
  readonly versie: string;
  /** Names of werkgever and casemanager too. */
  readonly metNamen: boolean;
  /** A key for a name: the same for the same name, and never back to it; null where there is no salt. */
  readonly sleutelVan: (naam: string) => string | null;
}

/** What a table needs of each case beside the judgement. */
export interface Nodig {
  /** The source and the proof of each step. */
  readonly proof?: true;
  /** What the word lists find. */
  readonly lint?: true;
  readonly afspraken?: true;
  readonly feiten?: true;
  readonly geld?: true;
  readonly gebeurtenissen?: true;
}

/** A column without the kind of row that gives it. */
export type KolomUitleg = Omit<Kolom<never>, 'van'>;

export interface Tabel {
  /** What one row is. */
  readonly uitleg: string;
  /** The columns that tell a row from every other, over all repos. */
  readonly sleutel: readonly string[];
  readonly nodig: Nodig;
  readonly kolommen: readonly KolomUitleg[];
  readonly rijen: (z: ExportZaak, kop: Kop) => readonly (readonly Cel[])[];
}

interface Rij {
  readonly z: ExportZaak;
  readonly kop: Kop;
}

const PLEK: readonly Kolom<Rij>[] = [
  vol('repo', 'tekst', 'naam van de repo: --repo, of de naam van de map', ({ z }) => z.repo),
  vol('dossier', 'tekst', 'naam van het dossier', ({ z }) => z.naam),
  vol('pad', 'tekst', 'map van het dossier, in de repo; met `repo` de sleutel van het dossier', ({ z }) => z.pad),
];

const DAG: Kolom<Rij> = vol('peildatum', 'datum', 'de dag waarop is beoordeeld', ({ kop }) => kop.peildatum);

/** `eigen`: the columns between where a row is from and the day. */
function tabel<R>(
  uitleg: string,
  sleutel: readonly string[],
  nodig: Nodig,
  eigen: readonly Kolom<R>[],
  rijenVan: (z: ExportZaak, kop: Kop) => readonly R[],
): Tabel {
  const kolommen = [...PLEK, ...eigen, DAG];
  return {
    uitleg,
    sleutel: ['repo', 'pad', ...sleutel],
    nodig,
    kolommen: kolommen.map(({ van: _, ...kolom }) => kolom),
    rijen: (z, kop) => {
      const voor = PLEK.map((k) => k.van({ z, kop }));
      const na = DAG.van({ z, kop });
      return rijenVan(z, kop).map((rij) => [...voor, ...eigen.map((k) => k.van(rij)), na]);
    },
  };
}

/** The first task of a case that is not done yet. */
const volgende = ({ z }: Rij): Step | undefined => teDoen(z)[0];

const namen =
  (wat: 'werkgever' | 'casemanager') =>
  ({ z }: Rij) => {
    const naam = wat === 'werkgever' ? z.dossier.werkgever?.naam : z.casemanager;
    return naam?.trim() || null;
  };
const werkgever = namen('werkgever');
const casemanager = namen('casemanager');

function mensen(): readonly Kolom<Rij>[] {
  const sleutel = (naam: string | null, { kop }: Rij) => (naam === null ? null : kop.sleutelVan(naam));
  const open = (naam: string | null, { kop }: Rij) => (kop.metNamen ? naam : null);
  return [
    leeg(
      'werkgeverSleutel',
      'tekst',
      'HMAC-SHA256 (hex) van de naam van de werkgever met WVP_ZOUT; leeg zonder WVP_ZOUT, of zonder naam',
      (r) => sleutel(werkgever(r), r),
    ),
    leeg(
      'casemanagerSleutel',
      'tekst',
      'hetzelfde van de casemanager: wie het laatst is aangewezen of in het plan staat, anders die van dossier.yaml of wvp.yaml',
      (r) => sleutel(casemanager(r), r),
    ),
    leeg('werkgever', 'tekst', 'naam van de werkgever; alleen met --met-namen', (r) => open(werkgever(r), r)),
    leeg('casemanager', 'tekst', 'naam van de casemanager; alleen met --met-namen', (r) => open(casemanager(r), r)),
  ];
}

const GETELD = [
  ['gemist', 'gemist'],
  ['teLaat', 'te-laat'],
  ['open', 'open'],
  ['betwist', 'betwist'],
  ['onbepaald', 'onbepaald'],
] as const;

const aantal = (status: Step['status'], { z }: Rij) => z.evaluation.stappen.filter((s) => s.status === status).length;

const geldVan = ({ z }: Rij) => z.feiten?.geld;
const KANSEN = ['geen', 'open', 'opgevolgd'] as const;

const dossiers = tabel<Rij>(
  'een dossier',
  [],
  { afspraken: true, feiten: true, geld: true },
  [
    ...mensen(),
    vol('toestand', 'tekst', 'hoe het dossier staat', ({ z }) => z.evaluation.toestand, { waarden: TOESTANDEN }),
    vol(
      'verzuim',
      'tekst',
      'hoe het verzuim staat, zoals `wvp scan` telt: onzeker waar een gebeurtenis die het kan verplaatsen of beëindigen niet te lezen is',
      ({ z }) => (z.feiten ? verzuimStand({ feiten: z.feiten, evaluation: z.evaluation }) : 'onzeker'),
      { waarden: VERZUIM_STANDEN },
    ),
    leeg('eersteZiektedag', 'datum', 'eerste ziektedag van de laatste keten', ({ z }) => z.evaluation.eersteZiektedag),
    leeg(
      'tellendeEersteZiektedag',
      'datum',
      'de eerste ziektedag met de dagen die niet meetellen erbij',
      ({ z }) => z.evaluation.tellendeEersteZiektedag,
    ),
    leeg(
      'ziektedag',
      'geheel',
      'dag van de ziekte, zonder onderbrekingen; 1 is de eerste',
      ({ z }) => z.evaluation.ziektedag,
    ),
    leeg('ziekteweek', 'geheel', 'week van de ziekte; 1 is de eerste', ({ z }) => z.evaluation.ziekteweek),
    vol('percentageHervat', 'getal', 'deel van de uren dat is hervat', ({ z }) => z.evaluation.percentageHervat),
    ...MIJLPAAL_NAMEN.map((naam) =>
      leeg<Rij>(
        naam,
        'datum',
        `${MIJLPAAL.find(([n]) => n === naam)?.[1] ?? naam}; leeg waar die niet geldt of niet te zeggen is`,
        ({ z }) => z.evaluation.mijlpalen?.[naam] ?? null,
      ),
    ),
    leeg(
      'mijlpalenOnbekend',
      'tekst',
      'de mijlpalen zonder dag, met een spatie ertussen; waarom: wvp explain <mijlpaal> <dossier>',
      ({ z }) => z.evaluation.klokken.flatMap((k) => (k.reden === null ? [] : [k.naam])).join(' ') || null,
    ),
    vol('stappen', 'geheel', 'aantal stappen', ({ z }) => z.evaluation.stappen.length),
    ...GETELD.map(([naam, status]) =>
      vol<Rij, number>(naam, 'geheel', `aantal stappen met status ${status}`, (r) => aantal(status, r)),
    ),
    leeg('volgendeStap', 'tekst', 'sleutel van de dringendste stap die nog moet', (r) => volgende(r)?.sleutel ?? null),
    leeg('volgendeStatus', 'tekst', 'status van die stap', (r) => volgende(r)?.status ?? null, { waarden: STATUSSEN }),
    leeg('volgendeUiterlijk', 'datum', 'laatste dag van die stap', (r) => {
      const stap = volgende(r);
      return stap ? streefdatum(stap) : null;
    }),
    leeg('volgendeWie', 'tekst', 'wie die stap moet doen', (r) => volgende(r)?.verantwoordelijke ?? null, {
      waarden: ROLLEN,
    }),
    leeg('urenPerWeek', 'getal', 'contracturen per week', ({ z }) => z.dossier.werknemer.urenPerWeek || null),
    leeg('dienstverbandSoort', 'tekst', 'soort dienstverband', ({ z }) => z.dossier.dienstverband?.soort ?? null, {
      waarden: ['onbepaalde-tijd', 'bepaalde-tijd', 'oproep', 'uitzend', 'huishoudelijk'],
    }),
    leeg(
      'contractTot',
      'datum',
      'laatste dag van het dienstverband, voor zover bekend',
      ({ z }) => z.feiten?.contractTot ?? null,
    ),
    leeg(
      'overgenomenOp',
      'datum',
      'dag vanaf wanneer wvp het dossier bijhoudt',
      ({ z }) => z.dossier.overgenomenOp ?? null,
    ),
    leeg('regres', 'tekst', 'kans om te verhalen op een derde', ({ z }) => z.feiten?.regres ?? null, {
      waarden: KANSEN,
    }),
    leeg(
      'vangnet',
      'tekst',
      'kans op een uitkering voor het loon (of, niet welke)',
      ({ z }) => z.feiten?.vangnet ?? null,
      {
        waarden: KANSEN,
      },
    ),
    leeg(
      'loonsanctieOp',
      'datum',
      'dag van het besluit tot een loonsanctie dat niet is vervallen',
      ({ z }) => z.feiten?.loonsanctie?.datum ?? null,
    ),
    leeg(
      'loonsanctieTekortkoming',
      'tekst',
      'soort tekortkoming',
      ({ z }) => z.feiten?.loonsanctie?.tekortkoming ?? null,
      {
        waarden: ['administratief', 'inhoudelijk'],
      },
    ),
    leeg('mandaat', 'bedrag', 'mandaat per dossier', (r) => geldVan(r)?.mandaat ?? null),
    leeg(
      'mandaatGebruikt',
      'bedrag',
      'kosten die de verzekeraar alleen betaalt',
      (r) => geldVan(r)?.perFinanciering.verzekeraar ?? null,
    ),
    leeg('mandaatVrij', 'bedrag', 'wat van het mandaat over is', (r) => geldVan(r)?.vrij ?? null),
    leeg(
      'mandaatOver',
      'bedrag',
      'wat boven het mandaat uitgaat; 0 waar geen mandaat is',
      (r) => geldVan(r)?.overMandaat ?? null,
    ),
    leeg(
      'geldNietTeLezen',
      'geheel',
      'gebeurtenissen die niet te lezen zijn en over geld gaan, of kunnen gaan',
      (r) => geldVan(r)?.nietTeLezen ?? null,
    ),
    vol(
      'eerdereInterventies',
      'geheel',
      'interventies van voor deze ziekte; zij tellen nergens mee',
      ({ z }) => z.geld?.eerder.interventies ?? 0,
    ),
    vol(
      'eerdereBesluiten',
      'geheel',
      'besluiten van voor deze ziekte; zij tellen nergens mee',
      ({ z }) => z.geld?.eerder.besluiten ?? 0,
    ),
    vol('versie', 'tekst', 'versie van wvp', ({ kop }) => kop.versie),
  ],
  (z, kop) => [{ z, kop }],
);

interface StapRij {
  readonly stap: Step;
  /** The finding that it gives, where it does. */
  readonly ernst: Finding['ernst'] | null;
}

const eersteBron = ({ stap }: StapRij) => stap.grondslag[0];

const stappen = tabel<StapRij>(
  'een stap van een dossier: één verplichting, één keer',
  ['sleutel'],
  { proof: true },
  [
    vol('id', 'tekst', 'de verplichting', ({ stap }) => stap.id),
    vol(
      'sleutel',
      'tekst',
      'de hoeveelste keer van die verplichting; gelijk aan id bij de eerste',
      ({ stap }) => stap.sleutel,
    ),
    vol('regelset', 'tekst', 'waar de regel bij hoort; eigen is een stap uit wvp.yaml', ({ stap }) => stap.regelset, {
      waarden: ['wet', 'uwv', 'casemanagement', 'eigen'],
    }),
    vol('verantwoordelijke', 'tekst', 'wie het moet doen', ({ stap }) => stap.verantwoordelijke, { waarden: ROLLEN }),
    leeg('vanaf', 'datum', 'eerste dag waarop het kan', ({ stap }) => stap.vanaf),
    leeg('uiterlijk', 'datum', 'laatste dag, strikt gelezen', ({ stap }) => stap.uiterlijk),
    leeg('uiterlijkRuim', 'datum', 'laatste dag die een lezing toelaat', ({ stap }) => stap.uiterlijkRuim),
    vol('status', 'tekst', 'hoe de stap staat op de peildatum', ({ stap }) => stap.status, { waarden: STATUSSEN }),
    leeg('gedaanOp', 'datum', 'de dag waarop het is gedaan', ({ stap }) => stap.gedaanOp),
    vol('dagenTeLaat', 'geheel', 'dagen na uiterlijk; 0 waar het niet laat is', ({ stap }) => stap.dagenTeLaat),
    leeg('reden', 'tekst', 'waarom de stap is vervallen of rust', ({ stap }) => stap.reden, {
      waarden: Object.keys(REDEN),
    }),
    vol('verantwoord', 'janee', 'of er een verklaring voor is', ({ stap }) => stap.verantwoord),
    leeg('wet', 'tekst', 'eerste bron: titel van de regeling', (r) => eersteBron(r)?.wet ?? null),
    leeg('bwb', 'tekst', 'eerste bron: BWB-nummer (wetten.overheid.nl/<bwb>)', (r) => eersteBron(r)?.bwb ?? null),
    leeg('artikel', 'tekst', 'eerste bron: artikel of paragraaf', (r) => eersteBron(r)?.artikel ?? null),
    leeg('lid', 'tekst', 'eerste bron: lid', (r) => eersteBron(r)?.lid ?? null),
    leeg(
      'ernst',
      'tekst',
      'ernst van de bevinding die de stap nu geeft; leeg waar hij er geen geeft',
      ({ ernst }) => ernst,
      {
        waarden: ERNSTEN,
      },
    ),
    vol('titel', 'tekst', 'naam van de stap; van een eigen stap de sleutel', ({ stap }) => stapNaam(stap)),
    leeg('afgewekenTot', 'datum', 'de dag die werkgever en werknemer samen afspraken', ({ stap }) => stap.afgewekenTot),
    leeg(
      'adviesDatum',
      'datum',
      'dag die de praktijk aanraadt; niet beoordeeld',
      ({ stap }) => stap.advies?.datum ?? null,
    ),
    leeg(
      'regelVersieVanaf',
      'datum',
      'eerste dag van de versie van de regel die is toegepast',
      ({ stap }) => stap.regelVersieVanaf,
    ),
    leeg(
      'bewijs',
      'tekst',
      'bestand van de gebeurtenis die haar vervult, in de map van het dossier',
      ({ stap }) => stap.bewijs[0] ?? null,
    ),
    vol('voorbij', 'janee', 'of niemand haar nog kan doen, omdat het dossier is geëindigd', ({ stap }) => stap.voorbij),
  ],
  (z) => {
    const ernsten = new Map(z.bevindingen.map((f) => [`${f.code}\n${f.sleutel}`, f.ernst]));
    return z.evaluation.stappen.map((stap) => ({
      stap,
      ernst: ernsten.get(`${stap.id}/${stap.status}\n${stap.sleutel}`) ?? null,
    }));
  },
);

interface Periode {
  readonly soort: 'verzuim' | 'hersteld' | 'wazo-verlof';
  readonly van: Datum;
  readonly totEnMet: Datum | null;
  readonly dagen: number;
  readonly laatste: boolean;
  readonly zeker: boolean;
}

const perioden = tabel<Periode>(
  'een periode: een verzuim, of dagen daarin die niet meetellen',
  ['soort', 'van'],
  { feiten: true },
  [
    vol(
      'soort',
      'tekst',
      'verzuim (met onderbrekingen van minder dan vier weken erin), of de onderbreking in het laatste verzuim: hersteld, wazo-verlof',
      ({ soort }) => soort,
      { waarden: ['verzuim', 'hersteld', 'wazo-verlof'] },
    ),
    vol('van', 'datum', 'eerste dag', ({ van }) => van),
    leeg('totEnMet', 'datum', 'laatste dag; leeg zolang het loopt', ({ totEnMet }) => totEnMet),
    vol(
      'dagen',
      'geheel',
      'kalenderdagen, eerste en laatste dag erbij; van lopend verzuim tot en met de peildatum',
      ({ dagen }) => dagen,
    ),
    vol('laatste', 'janee', 'of het van het laatste verzuim is; de stappen zijn daarvan', ({ laatste }) => laatste),
    vol(
      'zeker',
      'janee',
      'nee waar een gebeurtenis die het kan verplaatsen of beëindigen niet te lezen is',
      ({ zeker }) => zeker,
    ),
  ],
  (z, { peildatum }) => {
    const verzuim = z.feiten?.verzuim ?? [];
    return [
      ...verzuim.map((p) => ({
        ...p,
        soort: 'verzuim' as const,
        dagen: dagenTussen(p.van, p.totEnMet ?? peildatum) + 1,
        laatste: p === verzuim.at(-1),
      })),
      ...z.evaluation.onderbrekingen.map(({ soort, van, totEnMet, dagen }) => ({
        soort,
        van,
        totEnMet,
        dagen,
        laatste: true,
        zeker: verzuim.at(-1)?.zeker ?? false,
      })),
    ];
  },
);

const gebeurtenissen = tabel<GebeurtenisStand>(
  'een gebeurtenis tot en met de peildatum, ook als zij niet (meer) telt',
  ['bestand', 'id'],
  { gebeurtenissen: true },
  [
    vol('id', 'tekst', 'naam van het bestand zonder .yaml, met #2 en verder in één bestand', ({ id }) => id),
    leeg('soort', 'tekst', 'soort gebeurtenis; leeg waar dat niet te lezen is', ({ soort }) => soort, {
      waarden: SOORTEN,
    }),
    leeg('datum', 'datum', 'de dag waarop het gebeurde; leeg waar dat niet te lezen is', ({ datum }) => datum),
    leeg('vastgelegd', 'datum', 'de dag waarop het is opgeschreven', ({ vastgelegd }) => vastgelegd),
    leeg('door', 'tekst', 'de rol van wie het deed', ({ door }) => door, { waarden: ROLLEN }),
    leeg(
      'stap',
      'tekst',
      'hoe ver het is (zoals besluit, gestart, uitslag), of bij afwijking en verklaring: welke stap',
      ({ stap }) => stap,
    ),
    vol('bestand', 'tekst', 'bestand, in de map van het dossier', ({ bestand }) => bestand),
    leeg('vervangt', 'tekst', 'id van de gebeurtenis die zij verbetert of intrekt', ({ vervangt }) => vervangt),
    leeg('vervangenDoor', 'tekst', 'id van de gebeurtenis die haar verbetert of intrekt', (g) => g.vervangenDoor),
    vol('ingetrokken', 'janee', 'of zij is ingetrokken', ({ ingetrokken }) => ingetrokken),
    vol('leesbaar', 'janee', 'of zij te lezen is', ({ leesbaar }) => leesbaar),
    vol(
      'telt',
      'janee',
      'of het dossier ermee is beoordeeld: gelezen, niet vervangen, niet ingetrokken, zelf geen intrekking',
      ({ telt }) => telt,
    ),
    leeg('ontvangen', 'datum', 'de dag waarop een brief aankwam', ({ ontvangen }) => ontvangen),
  ],
  (z) => z.gebeurtenisStanden ?? [],
);

const afspraken = tabel<AfspraakStand>(
  'een afspraak van de laatste ziekte, zonder haar woorden',
  ['id'],
  { afspraken: true },
  [
    vol('id', 'tekst', 'id van de gebeurtenis, en het nummer in haar lijst', ({ id }) => id),
    vol('wie', 'tekst', 'de rollen, met "en" ertussen; anders waar het een naam is die het dossier niet kent', (a) =>
      wieVan(a),
    ),
    leeg('uiterlijk', 'datum', 'laatste dag', ({ uiterlijk }) => uiterlijk),
    vol(
      'status',
      'tekst',
      'verlopen: de dag is voorbij; vervallen: de ziekte of het dienstverband is voorbij',
      ({ status }) => status,
      {
        waarden: ['open', 'verlopen', 'afgerond', 'vervallen'],
      },
    ),
    leeg('afgerondOp', 'datum', 'de dag waarop zij is afgerond', ({ afgerondOp }) => afgerondOp),
  ],
  (z) => z.afspraken,
);

interface BevindingRij {
  readonly f: ReturnType<typeof bevinding>;
  readonly volgnummer: number;
}

const BEVINDING: readonly Kolom<BevindingRij>[] = [
  vol('code', 'tekst', 'wat er is; uitleg: wvp explain <code>', ({ f }) => f.code),
  vol('ernst', 'tekst', 'hoe ernstig', ({ f }) => f.ernst, { waarden: ERNSTEN }),
  vol('bericht', 'tekst', 'wat er is, in een zin: id’s, datums en codes', ({ f }) => f.bericht),
  vol('waarom', 'tekst', 'waarom dat ertoe doet', ({ f }) => f.waarom),
  vol('doen', 'tekst', 'wat eraan te doen', ({ f }) => f.doen),
  vol('bestand', 'tekst', 'bestand, in de repo', ({ f }) => f.bestand),
  vol('regel', 'geheel', 'regel in het bestand', ({ f }) => f.regel),
  vol('kolom', 'geheel', 'kolom in die regel', ({ f }) => f.kolom),
  vol('vingerafdruk', 'tekst', 'dezelfde bevinding heeft elke dag dezelfde', ({ f }) => f.vingerafdruk),
  vol('verantwoord', 'janee', 'of er een verklaring voor is; zij telt dan als info', ({ f }) => f.verantwoord),
  vol('volgnummer', 'geheel', 'de hoeveelste met deze vingerafdruk; bijna altijd 1', ({ volgnummer }) => volgnummer),
];

function genummerd(meldingen: readonly Melding[]): readonly BevindingRij[] {
  const gezien = new Map<string, number>();
  return meldingen.map((m) => {
    const volgnummer = (gezien.get(m.vingerafdruk) ?? 0) + 1;
    gezien.set(m.vingerafdruk, volgnummer);
    return { f: bevinding(m), volgnummer };
  });
}

const perZaak = tabel<BevindingRij>(
  'een bevinding, zoals in wvp status --json; op de repo zelf zijn dossier en pad leeg',
  ['vingerafdruk', 'volgnummer'],
  { lint: true },
  BEVINDING,
  (z) => genummerd(z.bevindingen.map((f) => meldingVan(z, f))),
);

const bevindingen: Tabel = {
  ...perZaak,
  kolommen: perZaak.kolommen.map((k) => (k.naam === 'dossier' || k.naam === 'pad' ? { ...k, leeg: true } : k)),
};

/** The rows of what is wrong with a repo itself. */
export function repoBevindingen(repo: string, meldingen: readonly Melding[], { peildatum }: Kop): readonly Cel[][] {
  return genummerd(meldingen).map((rij) => [repo, null, null, ...BEVINDING.map((k) => k.van(rij)), peildatum]);
}

interface GeldRij {
  readonly soort: 'interventie' | 'besluit' | 'losse-raming';
  readonly id: string | null;
  readonly datum: Datum | null;
  readonly stap: string | null;
  readonly toegezegd: boolean | null;
  readonly kosten: number | null;
  readonly baten: number | null;
  readonly financiering: string | null;
  readonly teltVoorMandaat: boolean | null;
  readonly genomenDoor: string | null;
  readonly opMandaat: boolean | null;
  readonly bedrag: number | null;
  readonly samenOpMandaat: number | null;
  readonly bestand: string;
  readonly regel: number;
}

const GEEN_GELD = {
  id: null,
  datum: null,
  stap: null,
  toegezegd: null,
  kosten: null,
  baten: null,
  financiering: null,
  teltVoorMandaat: null,
  genomenDoor: null,
  opMandaat: null,
  bedrag: null,
  samenOpMandaat: null,
};

function geldRijen(z: ExportZaak, g: GeldStand): readonly GeldRij[] {
  return [
    ...g.interventies.map((i) => ({
      ...GEEN_GELD,
      soort: 'interventie' as const,
      id: i.id,
      datum: i.datum,
      stap: i.stap,
      toegezegd: i.toegezegd,
      kosten: i.kosten,
      baten: i.baten,
      financiering: i.financier,
      teltVoorMandaat: i.teltVoorMandaat,
      bestand: bestandVan(z, i.bewijs.stap),
      regel: i.bewijs.stap.regel,
    })),
    ...g.besluiten.map((b) => ({
      ...GEEN_GELD,
      soort: 'besluit' as const,
      id: b.id,
      datum: b.datum,
      genomenDoor: b.genomenDoor,
      opMandaat: b.opMandaat,
      bedrag: b.bedrag,
      samenOpMandaat: b.samenOpMandaat,
      bestand: bestandVan(z, b.bewijs),
      regel: b.bewijs.regel,
    })),
    ...g.losseRamingen.map((r) => ({
      ...GEEN_GELD,
      soort: 'losse-raming' as const,
      bestand: bestandVan(z, r),
      regel: r.regel,
    })),
  ];
}

const geld = tabel<GeldRij>(
  'een interventie of een besluit van de laatste ziekte, zonder waar het over gaat; of een kosten-baten die bij geen interventie hoort',
  ['soort', 'bestand', 'regel'],
  { geld: true },
  [
    vol('soort', 'tekst', 'wat het is', ({ soort }) => soort, { waarden: ['interventie', 'besluit', 'losse-raming'] }),
    leeg('id', 'tekst', 'id van de gebeurtenis waarmee het begon', ({ id }) => id),
    leeg('datum', 'datum', 'dag van de laatste stap van de interventie, of van het besluit', ({ datum }) => datum),
    leeg('stap', 'tekst', 'hoe ver de interventie is', ({ stap }) => stap, {
      waarden: ['voorgesteld', 'afgestemd', 'toegezegd', 'gestart', 'afgerond', 'afgewezen'],
    }),
    leeg('toegezegd', 'janee', 'of de interventie in de sommen telt', ({ toegezegd }) => toegezegd),
    leeg('kosten', 'bedrag', 'kosten van de interventie; leeg waar geen bedrag staat', ({ kosten }) => kosten),
    leeg('baten', 'bedrag', 'baten van de interventie; leeg waar geen bedrag staat', ({ baten }) => baten),
    leeg('financiering', 'tekst', 'wie de interventie betaalt', ({ financiering }) => financiering, {
      waarden: FINANCIERS,
    }),
    leeg(
      'teltVoorMandaat',
      'janee',
      'of de kosten tellen voor het mandaat; leeg waar dat niet te zeggen is',
      (g) => g.teltVoorMandaat,
    ),
    leeg('genomenDoor', 'tekst', 'wie het besluit nam', ({ genomenDoor }) => genomenDoor, { waarden: BESLISSERS }),
    leeg(
      'opMandaat',
      'janee',
      'of het besluit op mandaat is; leeg waar het dat niet zegt',
      ({ opMandaat }) => opMandaat,
    ),
    leeg('bedrag', 'bedrag', 'bedrag van het besluit', ({ bedrag }) => bedrag),
    leeg('samenOpMandaat', 'bedrag', 'de besluiten op mandaat tot en met dit samen', (g) => g.samenOpMandaat),
    vol('bestand', 'tekst', 'bestand, in de repo', ({ bestand }) => bestand),
    vol('regel', 'geheel', 'regel in het bestand', ({ regel }) => regel),
  ],
  (z) => (z.geld ? geldRijen(z, z.geld) : []),
);

/** The tables, by the name that `--tabel` takes. */
export const TABELLEN = { dossiers, stappen, perioden, gebeurtenissen, afspraken, bevindingen, geld } as const;
export type TabelNaam = keyof typeof TABELLEN;
export const TABEL_NAMEN = Object.keys(TABELLEN) as readonly TabelNaam[];
