/** The scan as tables: the same figures, and the same words on what they count, for text, Markdown and CSV. */
import { BESLISSERS, FINANCIERS } from '../../dossier/partijen.ts';
import { plural } from '../../show/marks.ts';
import { type Duur, type Geld, type Groep, KERN, type Scan, type Tijdigheid } from './compute.ts';

/** A number, or text; blank where a row has no such figure; null where there is nothing to take it from, or it is left out. */
export type Cel = string | number | null;

export interface Kolom {
  readonly kop: string;
  /** For a narrow screen. */
  readonly kort?: string;
  readonly vorm: 'tekst' | 'aantal' | 'euro' | 'procent';
}

export interface Tabel {
  readonly id: string;
  readonly titel: string;
  /** What the figures count: what is in the numerator and what in the denominator. */
  readonly uitleg: readonly string[];
  /** The first column names the row. */
  readonly kolommen: readonly Kolom[];
  readonly rijen: readonly (readonly Cel[])[];
}

const tekst = (kop: string): Kolom => ({ kop, vorm: 'tekst' });
const aantal = (kop: string, kort = kop): Kolom => ({ kop, kort, vorm: 'aantal' });
const procent = (kop: string, kort = kop): Kolom => ({ kop, kort, vorm: 'procent' });
const euro = (kop: string): Kolom => ({ kop, vorm: 'euro' });

/** How many cases the table of money has where not all were asked for: about a screen. */
const MAX_DOSSIERS = 20;

/**
 * Only tables with something to show; for a report that leaves the organisation without names and dossiers. `kosten`: all that is
 * known of the money of each case, instead of the sums of those with most of it.
 */
export function tabellen(scan: Scan, { kosten }: { readonly kosten: boolean }): readonly Tabel[] {
  const lijsten = scan.extern ? [] : [...geldLijsten(scan, kosten), caseload(scan), contracten(scan), kansen(scan)];
  return [
    dossiers(scan),
    duur(scan),
    stappen(scan),
    uitkomsten(scan),
    geld(scan),
    ...lijsten.filter((t) => t.rijen.length > 0),
    ...(scan.werkgevers.length > 0 ? [werkgevers(scan)] : []),
  ];
}

function periode(scan: Scan): string {
  const { van, tot } = scan;
  if (van === null && tot === null) return '';
  return ` in de periode ${van === null ? 'tot en met' : `van ${van} tot en met`} ${tot ?? scan.peildatum}`;
}

/** What holds for the whole scan. */
export function algemeen(scan: Scan): readonly string[] {
  const p = periode(scan);
  return [
    ...(p === ''
      ? []
      : [
          `Een dossier telt mee als de werknemer ziek was${p}; een stap, als de strikte uiterste dag daarin valt; een afgelopen verzuim, als het daarin eindigde; een loonsanctie, als het besluit daarin valt.`,
        ]),
    'Stappen, loonsancties en geld zijn van de laatste ziekteperiode van elk dossier.',
    ...(scan.extern
      ? [
          'Cijfers over minder dan vijf mensen zijn weggelaten (n.g.: niet getoond), en ook wat nodig is om ze niet te kunnen uitrekenen. Werkgevers met minder dan vijf dossiers staan samen.',
        ]
      : []),
  ];
}

function dossiers({ dossiers: d }: Scan): Tabel {
  return {
    id: 'dossiers',
    titel: 'Dossiers',
    uitleg: [
      'Lopend: ziek op de peildatum, binnen de wachttijd of een loonsanctie. Afgelopen: hersteld, uit dienst of de wachttijd voorbij. Niet te zeggen: een gebeurtenis die het verzuim kan verplaatsen of beëindigen is niet te lezen; dat verzuim telt in geen duur mee. Totaal = de som van deze vier.',
      'Niet te beoordelen: dossiers met minstens één stap die onbepaald is, omdat een gebeurtenis niet te lezen is; die stappen tellen nergens mee.',
    ],
    kolommen: [tekst('dossiers'), aantal('aantal')],
    rijen: [
      ['lopend', d.lopend],
      ['afgelopen', d.afgelopen],
      ['zonder ziekmelding', d.zonderZiekmelding],
      ['lopend of afgelopen is niet te zeggen', d.onzeker],
      ['totaal', d.totaal],
      ['niet (geheel) te beoordelen', d.onbepaald],
    ],
  };
}

const duurCellen = (d: Duur): Cel[] => [d.aantal, d.gemiddeld, d.mediaan];

function duur({ duur: d }: Scan): Tabel {
  return {
    id: 'duur',
    titel: 'Duur van het verzuim, in kalenderdagen',
    uitleg: [
      'Duur = laatste dag − eerste ziektedag + 1, met onderbrekingen van minder dan vier weken erbij. Een verzuim eindigt met het herstel, het dienstverband of de wachttijd (met een loonsanctie), wat het eerst komt; lopend verzuim is geteld tot en met de peildatum. Een dossier kan meer afgelopen perioden hebben.',
      'Gemiddeld = som van de dagen / aantal perioden. Mediaan = de middelste, bij een even aantal het gemiddelde van de middelste twee.',
    ],
    kolommen: [tekst('verzuim'), aantal('perioden'), aantal('gemiddeld'), aantal('mediaan')],
    rijen: [
      ['afgelopen', ...duurCellen(d.afgelopen)],
      ['lopend', ...duurCellen(d.lopend)],
    ],
  };
}

function stappen(scan: Scan): Tabel {
  const cellen = (t: Tijdigheid): Cel[] =>
    scan.extern
      ? [t.dossiers, t.aandeel, t.aandeelRuim]
      : [t.beoordeeld, t.opTijd, t.betwist, t.teLaat, t.gemist, t.verantwoord, t.aandeel, t.aandeelRuim];
  const kolommen = scan.extern
    ? [aantal('dossiers')]
    : [
        aantal('beoordeeld', 'n'),
        aantal('op tijd'),
        aantal('betwist'),
        aantal('te laat'),
        aantal('gemist'),
        aantal('met verklaring', 'verkl.'),
      ];
  return {
    id: 'stappen',
    titel: 'Stappen op tijd',
    uitleg: [
      '% op tijd = op tijd / beoordeeld. % ruim = (op tijd + betwist) / beoordeeld. Beoordeeld = op tijd + betwist + te laat + gemist.',
      'Op tijd: voldaan, of gedaan binnen een afwijking die werkgever en werknemer samen afspraken. Betwist: gedaan na de strikte dag, maar niet na de ruime. Te laat: gedaan na de ruime dag. Gemist: niet gedaan, en de ruime dag is voorbij.',
      'Niet meegeteld: open, gepland, vervallen, onbepaald, en betwist of afgeweken zolang het niet is gedaan. Een verklaring verandert de telling niet. Stappen van UWV tellen niet mee; elke herhaling van een stap telt apart.',
    ],
    kolommen: [tekst('stap'), ...kolommen, procent('% op tijd', '%'), procent('% ruim')],
    rijen: [
      ...scan.stappen.map((s): Cel[] => [s.titel, ...cellen(s)]),
      ['alle soorten samen', ...cellen(scan.alleStappen)],
    ],
  };
}

function uitkomsten(scan: Scan): Tabel {
  const { loonsancties: l, dossiersMet: met } = scan;
  const sanctie: Cel[][] = scan.extern
    ? []
    : [
        ['  waarvan nu lopend', l.lopend],
        ['  waarvan administratief', l.administratief],
        ['  waarvan inhoudelijk', l.inhoudelijk],
      ];
  return {
    id: 'uitkomsten',
    titel: 'Dossiers met',
    uitleg: [
      'Dossiers met minstens één stap die gemist of te laat is (alle soorten, zonder die van UWV). Loonsanctie: een besluit dat niet is vervallen. Kans op verhaal: regres of vangnet op de ziekmelding, zonder melding aan de verzekeraar of (vangnet) aan UWV. Contract: lopende dossiers waarvan het dienstverband eindigt op of voor de laatste dag van de wachttijd.',
    ],
    kolommen: [tekst('dossiers met'), aantal('aantal')],
    rijen: [
      ['een gemiste stap', met.gemist],
      ['een stap te laat', met.teLaat],
      ['een loonsanctie', l.besluiten],
      ...sanctie,
      ['een contract dat voor het einde van de wachttijd eindigt', scan.contracten.aantal],
      ['regres waar niemand iets mee deed', scan.kansen.regres],
      ['vangnet waar niemand iets mee deed', scan.kansen.vangnet],
    ],
  };
}

const BETAALT = {
  werkgever: 'werkgever betaalt',
  verzekeraar: 'verzekeraar betaalt',
  gedeeld: 'gedeelde rekening',
  onbekend: 'betaler onbekend',
} as const;

function geld({ geld: g, extern }: Scan): Tabel {
  const { perFinanciering, besluiten, opMandaat } = g;
  const besloten = besluiten && BESLISSERS.reduce((sum, wie) => sum + besluiten[wie], 0);
  const intern = <T>(rijen: T[]): T[] => (extern ? [] : rijen);
  return {
    id: 'geld',
    titel: 'Kosten en baten van interventies',
    uitleg: [
      'Interventies die zijn toegezegd, gestart of afgerond, met hun laatste bedrag; zonder bedrag tellen zij als nul. Over het mandaat: de verzekeraar betaalt alleen meer dan mandaatPerDossier.',
      ...intern([
        'Voor het mandaat telt alleen wat de verzekeraar alleen betaalt: van een gedeelde rekening en zonder betaler is het deel niet bekend. Op mandaat: besluiten met opMandaat: true. Zonder vastgelegd mandaat: besluiten van de casemanager zonder opMandaat: true.',
      ]),
    ],
    kolommen: [tekst('interventies'), aantal('aantal'), euro('euro')],
    rijen: [
      ['dossiers met een interventie', g.dossiers, ''],
      ['interventies', g.interventies, ''],
      ['kosten', '', g.kosten],
      ...intern(FINANCIERS.map((f): Cel[] => [`  waarvan ${BETAALT[f]}`, '', perFinanciering?.[f] ?? null])),
      ['baten', '', g.baten],
      ...intern<Cel[]>([
        ['interventies zonder bedrag', g.zonderKosten, ''],
        ['interventies zonder baten', g.zonderBaten, ''],
      ]),
      ['dossiers over het mandaat', g.overMandaat, ''],
      ...intern<Cel[]>([
        ['  bedrag boven het mandaat', '', g.bovenMandaat],
        ['besluiten', besloten, ''],
        ...(besloten === 0 ? [] : BESLISSERS).map((wie): Cel[] => [
          `  waarvan door de ${wie}`,
          besluiten?.[wie] ?? null,
          '',
        ]),
        ['besluiten op mandaat', opMandaat?.aantal ?? null, opMandaat?.bedrag ?? null],
        ['besluiten zonder vastgelegd mandaat', g.zonderMandaat, ''],
        ...(g.nietTeLezen ? [['dossiers met iets dat niet te lezen is', g.nietTeLezen, '']] : []),
      ]),
    ],
  };
}

function geldLijsten(scan: Scan, alles: boolean): readonly Tabel[] {
  const { geldPerDossier: rijen } = scan;
  const getoond = alles ? rijen : rijen.slice(0, MAX_DOSSIERS);
  const rest = rijen.length - getoond.length;
  return [
    {
      id: 'geld-per-dossier',
      titel: 'Kosten, baten en mandaat per dossier',
      uitleg: [
        ...(rest > 0
          ? [`Getoond: ${getoond.length} van ${rijen.length} dossiers. Met --kosten staan ze er alle in.`]
          : []),
        'Dossiers met een interventie of een besluit; wat boven het mandaat komt eerst, dan naar kosten. Interventies (n): toegezegd, met hun kosten en baten (– van geen daarvan bekend; wat niet bekend is, telt als nul). Gebruikt: wat de verzekeraar alleen betaalt. Mandaat: mandaatPerDossier (– niet ingevuld). Vrij = mandaat − gebruikt, erboven = gebruikt − mandaat, niet onder nul.',
      ],
      kolommen: [
        tekst('dossier'),
        aantal('interventies', 'n'),
        euro('kosten'),
        euro('baten'),
        euro('gebruikt'),
        euro('mandaat'),
        euro('vrij'),
        euro('erboven'),
      ],
      rijen: getoond.map((g) => [
        g.dossier,
        g.interventies,
        g.interventies > 0 && g.zonderKosten === g.interventies ? null : g.kosten,
        g.interventies > 0 && g.zonderBaten === g.interventies ? null : g.baten,
        g.perFinanciering.verzekeraar,
        g.mandaat,
        g.vrij,
        g.mandaat === null ? null : g.overMandaat,
      ]),
    },
    ...(alles ? [betalers(scan), besluiten(scan)].filter((t) => t.rijen.length > 0) : []),
  ];
}

function betalers({ geldPerDossier }: Scan): Tabel {
  return {
    id: 'betalers',
    titel: 'Wie betaalt, per dossier',
    uitleg: [
      'De kosten van toegezegde interventies naar wie betaalt. Zonder kosten (z.k.), zonder baten (z.b.): hoeveel er geen bedrag hebben. Niet toegezegd (n.t.): voorgesteld, afgestemd of afgewezen.',
    ],
    kolommen: [
      tekst('dossier'),
      euro('werkgever'),
      euro('verzekeraar'),
      euro('gedeeld'),
      euro('onbekend'),
      aantal('zonder kosten', 'z.k.'),
      aantal('zonder baten', 'z.b.'),
      aantal('niet toegezegd', 'n.t.'),
    ],
    rijen: geldPerDossier
      .filter((g) => g.interventies + g.nietToegezegd > 0)
      .map((g) => [
        g.dossier,
        ...FINANCIERS.map((f) => g.perFinanciering[f]),
        g.zonderKosten,
        g.zonderBaten,
        g.nietToegezegd,
      ]),
  };
}

const KORT = { werkgever: 'werkg.', werknemer: 'werkn.', verzekeraar: 'verz.', casemanager: 'casem.' } as const;

function besluiten({ geldPerDossier }: Scan): Tabel {
  return {
    id: 'besluiten',
    titel: 'Besluiten, per dossier',
    uitleg: [
      'Hoeveel besluiten wie nam. Op mandaat: met opMandaat: true, en het bedrag daarvan samen. Zonder mandaat: van de casemanager, zonder opMandaat: true.',
    ],
    kolommen: [
      tekst('dossier'),
      ...BESLISSERS.map((wie) => aantal(wie, KORT[wie])),
      aantal('op mandaat'),
      euro('bedrag'),
      aantal('zonder mandaat', 'zonder'),
    ],
    rijen: geldPerDossier
      .filter((g) => BESLISSERS.some((wie) => g.besluiten[wie] > 0))
      .map((g) => [
        g.dossier,
        ...BESLISSERS.map((wie) => g.besluiten[wie]),
        g.opMandaat.aantal,
        g.opMandaat.bedrag,
        g.zonderMandaat,
      ]),
  };
}

function caseload(scan: Scan): Tabel {
  return {
    id: 'caseload',
    titel: 'Lopende dossiers per casemanager',
    uitleg: [
      'De casemanager is wie het laatst is aangewezen of in het plan staat, anders die van dossier.yaml of wvp.yaml.',
    ],
    kolommen: [tekst('casemanager'), aantal('lopend'), aantal('met gemiste stap')],
    rijen: scan.casemanagers.map((c) => [c.naam ?? '(niet ingevuld)', c.lopend, c.metGemist]),
  };
}

function contracten(scan: Scan): Tabel {
  return {
    id: 'contracten',
    titel: 'Contract eindigt voor het einde van de wachttijd',
    uitleg: ['De laatste dag van het dienstverband, met de stappen voor wie ziek uit dienst gaat.'],
    kolommen: [tekst('dossier'), tekst('contract tot'), tekst('wachttijd tot'), tekst('stappen')],
    rijen: scan.contracten.lijst.map((c) => [
      c.dossier,
      c.contractTot,
      c.laatsteDagWachttijd,
      c.stappen.map((s) => `${s.sleutel} ${s.status}${s.uiterlijk ? ` (${s.uiterlijk})` : ''}`).join(', '),
    ]),
  };
}

function kansen(scan: Scan): Tabel {
  return {
    id: 'kansen',
    titel: 'Kansen op verhaal waar niemand iets mee deed',
    uitleg: ['Leg de melding vast met verzekeraar-melding (regres, vangnet) of vangnet-melding.'],
    kolommen: [tekst('dossier'), tekst('ziek sinds')],
    rijen: scan.kansen.lijst.map((k) => [`${k.dossier} (${k.soort})`, k.eersteZiektedag]),
  };
}

function werkgevers(scan: Scan): Tabel {
  const bedragen = (g: Geld): Cel[] => [g.kosten, g.baten];
  const intern = (g: Groep): Cel[] => [g.tijdigheid.gemist, g.tijdigheid.teLaat];
  const { length } = scan.werkgevers;
  return {
    id: 'werkgevers',
    titel: `Per werkgever (${plural(length, 'groep', 'groepen')})`,
    uitleg: [
      `Dezelfde cijfers per werkgever; duur is het gemiddelde van afgelopen verzuim, % op tijd gaat over alle soorten stappen.`,
    ],
    kolommen: [
      tekst('werkgever'),
      aantal('dossiers'),
      aantal('lopend'),
      aantal('duur'),
      procent('% op tijd', '%'),
      ...(scan.extern ? [] : [aantal('gemist'), aantal('te laat')]),
      aantal('loonsancties', 'sancties'),
      euro('kosten'),
      euro('baten'),
    ],
    rijen: scan.werkgevers.map((g) => [
      g.naam ?? '(niet ingevuld)',
      g.dossiers,
      g.lopend,
      g.afgelopenDuur.gemiddeld,
      g.tijdigheid.aandeel,
      ...(scan.extern ? [] : intern(g)),
      g.loonsancties,
      ...bedragen(g.geld),
    ]),
  };
}

/** What the default rows of `stappen` are; printed in help. */
export const KERNSTAPPEN = KERN.join(', ');
