/**
 * Random combinations of what can move a date, at the edges of the rules: the product and the second calculation agree wherever the
 * second has an opinion. `WVP_COMBINATIES_SEED` repeats a run, `WVP_COMBINATIES_RUNS` makes it longer (and lifts the time limit).
 */
import { env } from 'node:process';
import fc from 'fast-check';
import { it } from 'vitest';
import { stringify } from 'yaml';
import { keren } from '../support/lang.ts';
import { plus } from '../support/oracle.ts';
import { beoordeelGeval, type Gebeurtenis, type Geval } from './geval.ts';
import { afwijkingen, type Mening, tweedeBerekening } from './tweede-berekening.ts';

const SEED = Number(env['WVP_COMBINATIES_SEED'] ?? Date.now() % 2 ** 31);
const RUNS = env['WVP_COMBINATIES_RUNS'];
const TIJD_MS = keren(20_000, 600_000);

type Opzet = Pick<Geval, 'peildatum' | 'events'> & { readonly dossier?: Readonly<Record<string, Velden>> };
type Velden = Readonly<Record<string, unknown>>;

// ---- The course of the sickness ----------------------------------------------------------------------------------------------------

const lengte = fc.oneof(
  fc.constantFrom(1, 20, 41, 42, 43, 100, 200, 293, 294, 295, 363, 364, 500, 700, 726, 727, 728),
  fc.integer({ min: 1, max: 760 }),
);
const gat = fc.oneof(fc.constantFrom(0, 1, 26, 27, 28, 29), fc.integer({ min: 1, max: 40 }));
const verlofduur = fc.constantFrom(70, 112, 112, 112, 140);
const vangnet = fc.record(
  {
    vangnet: fc.constantFrom('geen', 'vierde-dag', 'zes-weken', 'zes-weken'),
    bekendNa: fc.constantFrom(undefined, undefined, undefined, 30, 43, 60, 106),
  },
  { noNullPrototype: true },
);
type Vangnet = { vangnet: string; bekendNa: number | undefined };
const GEEN: Vangnet = { vangnet: 'geen', bekendNa: undefined };
const melding = fc.oneof({ weight: 2, arbitrary: fc.constant(GEEN) }, { weight: 1, arbitrary: vangnet });

const onderbreking = fc.record(
  {
    naZiek: lengte,
    soort: fc.constantFrom(
      'gat',
      'gat',
      'verlof',
      'verlof-melding',
      'verlof-fit',
      'fit-verlof',
      'hersteld-in-verlof',
      'melding-in-verlof',
    ),
    gat,
    duur: verlofduur,
    voor: fc.constantFrom(1, 5, 13, 14, 27),
    zelfdeOorzaak: fc.boolean(),
    melding,
  },
  { noNullPrototype: true },
);

/** Days from the first report of the chain as it was made up; the anchors of everything else. */
interface Verloop {
  readonly events: readonly (readonly [soort: string, dag: number, velden: Velden])[];
  /** Where the last chain would begin, and the last day of its wachttijd. */
  readonly start: number;
  readonly E: number;
}

const dagVeld = (dag: number) => ({ dag });

function ziek(dag: number, m: Vangnet): [string, number, Velden] {
  const bekend = m.vangnet !== 'geen' && m.bekendNa !== undefined ? { vangnetBekendOp: dagVeld(dag + m.bekendNa) } : {};
  return [
    'ziekmelding',
    dag,
    { eersteZiektedag: dagVeld(dag), ...(m.vangnet === 'geen' ? {} : { vangnet: m.vangnet }), ...bekend },
  ];
}

interface Loop {
  readonly eerste: Vangnet;
  /** Leave that ends so many days after the first report (or before it). */
  readonly verlofVooraf: number | undefined;
  readonly onderbrekingen: readonly {
    naZiek: number;
    soort: string;
    gat: number;
    duur: number;
    voor: number;
    zelfdeOorzaak: boolean;
    melding: Vangnet;
  }[];
  readonly hersteld: number | undefined;
}

function verloop({ eerste, verlofVooraf, onderbrekingen, hersteld }: Loop): Verloop {
  const events: [string, number, Velden][] = [];
  let start = 0;
  if (verlofVooraf !== undefined) {
    events.push(['wazo-verlof', verlofVooraf - 111, { totEnMet: dagVeld(verlofVooraf), zelfdeOorzaak: false }]);
    start = Math.max(0, verlofVooraf + 1);
  }
  events.push(ziek(0, eerste));
  let weg = 0;
  let nu = start;
  for (const o of onderbrekingen) {
    const van = nu + o.naZiek;
    const fit = o.soort === 'gat' || o.soort === 'verlof-fit' || o.soort === 'fit-verlof' ? Math.max(1, o.gat) : o.gat;
    const verlofVan = o.soort === 'fit-verlof' ? van + o.voor : van;
    const na = verlofVan + o.duur;
    if (o.soort !== 'gat')
      events.push(['wazo-verlof', verlofVan, { totEnMet: dagVeld(na - 1), zelfdeOorzaak: o.zelfdeOorzaak }]);
    switch (o.soort) {
      case 'gat':
        events.push(['hersteld', van, {}], ziek(van + fit, o.melding));
        nu = van + fit;
        break;
      case 'verlof':
        nu = na;
        break;
      case 'verlof-melding':
        events.push(ziek(na, o.melding));
        nu = na;
        break;
      case 'melding-in-verlof':
        events.push(ziek(na - 1 - Math.min(o.gat, o.duur - 2), o.melding));
        nu = na;
        break;
      case 'verlof-fit':
        events.push(['hersteld', na, {}], ziek(na + fit, o.melding));
        nu = na + fit;
        break;
      case 'fit-verlof':
        events.push(['hersteld', van, {}], ziek(na + fit - 1, o.melding));
        nu = na + fit - 1;
        break;
      default:
        events.push(['hersteld', van + 40, {}], ziek(na + o.gat, o.melding));
        nu = na + o.gat;
    }
    const nieuw = o.soort === 'gat' ? fit >= 28 : !o.zelfdeOorzaak;
    if (nieuw) {
      start = nu;
      weg = 0;
    } else if (van <= start + weg + 727) weg += nu - van;
  }
  if (hersteld !== undefined) events.push(['hersteld', nu + hersteld, {}]);
  return { events, start, E: start + weg + 727 };
}

const loop: fc.Arbitrary<Loop> = fc.record(
  {
    eerste: melding,
    verlofVooraf: fc.oneof(
      { weight: 8, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(-30, -1, 0, 10, 50) },
    ),
    onderbrekingen: fc.oneof(fc.constant([]), fc.array(onderbreking, { maxLength: 3 })),
    hersteld: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: lengte }),
  },
  { noNullPrototype: true },
);

// ---- What else happens -------------------------------------------------------------------------------------------------------------

/** A fact beside the course: events by their day, or a fact of dossier.yaml. */
type Bij = (v: Verloop) => {
  readonly events?: readonly (readonly [string, number, Velden])[];
  readonly dossier?: Readonly<Record<string, Velden>>;
};

const kies = fc.constantFrom;
const aanvraag: fc.Arbitrary<Bij> = kies(-40, -1, 0, 0, 1, 2, 10, 30, 76, 90).map((n) => (v) => ({
  events: [['wia-aanvraag', v.E - 77 + n, {}]],
}));
const aangifte: fc.Arbitrary<Bij> = kies(-167, 290, 0, 1, -1, -1).map((n) => (v) => ({
  // 290 stands for in time; the others lie around the day of 81 weeks.
  events: [['aangifte-42-weken', n === 290 ? v.start + 290 : v.E - 161 + n, {}]],
}));
const kennisgeving: fc.Arbitrary<Bij> = kies(-6, 0, 1, 20, 40).map((n) => (v) => ({
  events: [['uwv-kennisgeving-wia', v.E - 105 + n, {}]],
}));

type Stap = readonly [string, number, Velden];
const bekorting = fc
  .tuple(kies(20, 50, 100, 201), kies(5, 20, 21, 22, 28), kies('toegewezen', 'afgewezen', undefined))
  .map(([verzoek, duur, uitkomst]): readonly Stap[] => [
    ['bekortingsverzoek', verzoek, {}],
    ['bekortingsbesluit', verzoek + duur, uitkomst === undefined ? {} : { uitkomst }],
  ]);
const vervolg: fc.Arbitrary<readonly Stap[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly Stap[]>([]) },
  { weight: 3, arbitrary: bekorting },
  {
    weight: 2,
    arbitrary: fc.tuple(bekorting, bekorting).map(([a, b]) => [...a, ...b.map(([s, d, x]): Stap => [s, d + 60, x])]),
  },
  { weight: 1, arbitrary: fc.constant<readonly Stap[]>([['vervallen', 70, {}]]) },
  { weight: 1, arbitrary: kies(1, 150, 364, 365).map((t): readonly Stap[] => [['gewijzigd', 250, { totEnMet: t }]]) },
);
const sanctie: fc.Arbitrary<Bij> = fc
  .record({
    laat: kies(-5, 0, 0, 1, 10, 42, 43),
    extra: kies(0, 0, 0, 10, 30),
    tot: kies(undefined, undefined, undefined, 0, 1, 180, 364, 365, 476),
    vervolg,
    verlof: kies(undefined, undefined, undefined, 1, 60, 200),
  })
  .map((s) => (v) => {
    const B = v.E + s.extra;
    const tot = (n: unknown) => (typeof n === 'number' ? { totEnMet: dagVeld(B + n) } : {});
    return {
      events: [
        ['loonsanctie', B - 42 + s.laat, { stap: 'besluit', ...tot(s.tot) }],
        ...s.vervolg.map(([stap, dag, x]): [string, number, Velden] => [
          'loonsanctie',
          B + dag,
          { ...x, stap, ...tot(x['totEnMet']) },
        ]),
        ...(s.verlof === undefined
          ? []
          : [
              ['wazo-verlof', v.E + s.verlof, { totEnMet: dagVeld(v.E + s.verlof + 111), zelfdeOorzaak: true }] as [
                string,
                number,
                Velden,
              ],
            ]),
      ],
    };
  });
const verlenging: fc.Arbitrary<Bij> = fc
  .tuple(
    kies(-200, -120, -30, 0, 1),
    kies(-1, 1, 91, 182),
    kies(undefined, undefined, [100, 300], [182, 364], [183, 364], [60, 151]),
  )
  .map(([vraag, tot, tweede]) => (v) => ({
    events: [
      ['verlenging-wachttijd', v.E + vraag, { totEnMet: dagVeld(v.E + tot) }],
      ...(tweede === undefined
        ? []
        : [
            ['verlenging-wachttijd', v.E + (tweede[0] ?? 0), { totEnMet: dagVeld(v.E + (tweede[1] ?? 0)) }] as [
              string,
              number,
              Velden,
            ],
          ]),
    ],
  }));
const iva: fc.Arbitrary<Bij> = fc
  .record({ vraag: kies(60, 120, 294, 295, 300), uitkomst: kies('toegekend', 'afgewezen'), ingang: kies(80, 100, 150) })
  .map(({ vraag, uitkomst, ingang }) => (v) => {
    const dag = v.start + vraag;
    const besluit: [string, number, Velden] = [
      'wia-besluit',
      dag + 50,
      { uitkomst: 'iva', ingang: dagVeld(dag + ingang) },
    ];
    return {
      events: [
        ['vervroegde-iva', dag, { stap: 'aangevraagd' }],
        ['vervroegde-iva', dag + 50, { stap: uitkomst }],
        ...(uitkomst === 'toegekend' ? [besluit] : []),
      ],
    };
  });
const aow: fc.Arbitrary<Bij> = fc
  .oneof(
    kies(-400, 0, 1, 100, 294, 300).map((n) => (v: Verloop) => v.start + n),
    kies(-60, -42, -41, -40, 0, 1, 2, 300).map((n) => (v: Verloop) => v.E + n),
  )
  .map((dag) => (v) => ({ dossier: { werknemer: { aowDatum: dagVeld(dag(v)) } } }));
const einde: fc.Arbitrary<Bij> = fc
  .record({
    dag: fc.oneof(
      kies(10, 41, 42, 69, 70, 200, 294, 400).map((n) => (v: Verloop) => v.start + n),
      kies(-92, -91, -77, -1, 0, 1, 100).map((n) => (v: Verloop) => v.E + n),
    ),
    hoe: kies('gebeurtenis', 'gebeurtenis', 'einddatum', 'overlijden', 'overgang-van-onderneming', 'opzegging'),
  })
  .map(({ dag, hoe }) => (v) => {
    const L = dag(v);
    if (hoe === 'einddatum') return { dossier: { dienstverband: { soort: 'bepaalde-tijd', einddatum: dagVeld(L) } } };
    return {
      events: [['einde-dienstverband', L, { laatsteDag: dagVeld(L), ...(hoe === 'gebeurtenis' ? {} : { aard: hoe }) }]],
    };
  });
const erd: fc.Arbitrary<Bij> = fc.constant(() => ({ dossier: { werkgever: { eigenrisicodragerZw: true } } }));
const huis: fc.Arbitrary<Bij> = fc.constant(() => ({ dossier: { dienstverband: { soort: 'huishoudelijk' } } }));

const bij = fc.oneof(
  { weight: 4, arbitrary: aanvraag },
  { weight: 2, arbitrary: aangifte },
  { weight: 2, arbitrary: kennisgeving },
  { weight: 4, arbitrary: sanctie },
  { weight: 2, arbitrary: verlenging },
  { weight: 1, arbitrary: iva },
  { weight: 2, arbitrary: aow },
  { weight: 3, arbitrary: einde },
  { weight: 2, arbitrary: erd },
  { weight: 1, arbitrary: huis },
);

// ---- The case ----------------------------------------------------------------------------------------------------------------------

/** A correction (`schuif`) or a withdrawal (undefined) of the event at that place, so many days after it. */
const herziening = fc.record({ plek: fc.nat({ max: 9 }), schuif: kies(undefined, -1, 1, 7), na: kies(0, 3, 30) });

const peil = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1500 }).map((n) => (_: Verloop) => n) },
  { weight: 3, arbitrary: kies(-91, -77, -76, -75, -40, 0, 1, 30, 200, 400).map((n) => (v: Verloop) => v.E + n) },
  { weight: 1, arbitrary: kies(1, 43, 100, 295, 300, 365, 500).map((n) => (v: Verloop) => v.start + n) },
);

const opzet: fc.Arbitrary<Opzet> = fc
  .record({
    D: fc.integer({ min: 0, max: 1200 }).map((n) => plus('2023-07-03', n)),
    loop,
    bij: fc.array(bij, { maxLength: 4 }),
    herziening: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: herziening }),
    peil,
  })
  .map(({ D, loop: l, bij: extra, herziening: h, peil: p }) => {
    const v = verloop(l);
    const gevuld = (velden: Velden): Record<string, unknown> =>
      Object.fromEntries(
        Object.entries(velden).map(([k, w]) => [
          k,
          typeof w === 'object' && w !== null && 'dag' in w ? plus(D, Number(w.dag)) : w,
        ]),
      );
    const feiten = extra.map((b) => b(v));
    const dagen = [...v.events, ...feiten.flatMap((f) => f.events ?? [])];
    const dubbel = (soort: string, dag: number) => dagen.filter(([s, d]) => s === soort && d === dag).length > 1;
    const events: Gebeurtenis[] = dagen.map(([soort, dag, velden]) => [soort, plus(D, dag), gevuld(velden)]);
    const doel = h && dagen[h.plek % dagen.length];
    if (h && doel && !dubbel(doel[0], doel[1])) {
      const [soort, dag, velden] = doel;
      const vervangt = `${plus(D, dag)}-${soort}`;
      if (h.schuif === undefined) events.push(['intrekking', plus(D, dag + h.na), { vervangt }]);
      else if (soort === 'ziekmelding')
        events.push([
          soort,
          plus(D, dag + h.na + 1),
          { ...gevuld(velden), eersteZiektedag: plus(D, dag + h.schuif), vervangt },
        ]);
      else if (soort === 'hersteld') events.push([soort, plus(D, dag + h.schuif), { vervangt }]);
    }
    const dossier: Record<string, Velden> = {};
    for (const f of feiten)
      for (const [deel, velden] of Object.entries(f.dossier ?? {}))
        dossier[deel] = { ...dossier[deel], ...gevuld(velden) };
    const basis = { peildatum: plus(D, Math.max(0, p(v))), events };
    return Object.keys(dossier).length > 0 ? { ...basis, dossier } : basis;
  });

// ---- Held against each other -------------------------------------------------------------------------------------------------------

const NIET_GOED = ['open', 'gemist', 'te-laat', 'betwist'];

function verschillen(geval: Opzet, mening: Mening): string[] {
  const { evaluation } = beoordeelGeval(geval);
  const stap = (sleutel: string) => evaluation.stappen.find((s) => s.sleutel === sleutel);
  const velden = (plek: string): object | null | undefined => {
    if (plek === 'top') return evaluation;
    return plek === 'mijlpalen' ? evaluation.mijlpalen : stap(plek);
  };
  const anders = afwijkingen(mening, (plek, veld) => {
    const uit = velden(plek) as Velden | null | undefined;
    // The term of what lapsed is nobody's; whether it may lapse is asked below.
    if (uit?.['status'] === 'vervallen') return undefined;
    return { waarde: uit === undefined || uit === null ? 'ontbreekt' : uit[veld] };
  });
  const vervallen = mening.geldt.filter((s) => stap(s)?.status === 'vervallen');
  const teveel = mening.vrij.filter((s) => NIET_GOED.includes(stap(s)?.status ?? ''));
  return [
    ...anders,
    ...vervallen.map((s) => `${s}: vervallen (${stap(s)?.reden ?? ''}), tweede berekening: was verschuldigd`),
    ...teveel.map((s) => `${s}: ${stap(s)?.status ?? ''}, tweede berekening: niet verschuldigd`),
  ];
}

it(`het product en de tweede berekening zeggen hetzelfde (seed ${SEED})`, () => {
  fc.assert(
    fc.property(opzet, (geval) => {
      const anders = verschillen(geval, tweedeBerekening(geval));
      if (anders.length > 0)
        throw new Error(`WVP_COMBINATIES_SEED=${SEED}\n${stringify(geval, { lineWidth: 0 })}\n${anders.join('\n')}`);
    }),
    {
      seed: SEED,
      numRuns: RUNS === undefined ? keren(2_000, 20_000) : Number(RUNS),
      ...(RUNS === undefined ? { interruptAfterTimeLimit: TIJD_MS } : {}),
    },
  );
}, 3_600_000);
