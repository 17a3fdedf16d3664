/** What holds for every dossier, sensible or not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOORTEN, type Soort } from '../src/dossier/kinds/index.ts';
import type { Stored } from '../src/dossier/stored.ts';
import type { CaseInput } from '../src/judge/judge-case.ts';
import type { Step } from '../src/judge/step.ts';
import { gebeurtenissen, velden, verschoven } from './support/arbitraries.ts';
import { dossier, gebeurtenis, oordeel } from './support/case.ts';
import { keren } from './support/lang.ts';
import { nummer, plus } from './support/oracle.ts';
import { samenhang } from './support/tabel.ts';

const RUNS = { numRuns: keren(400, 4_000) };
const D = '2024-03-04';
const LEEG = dossier('');
/** Kinds that start, stop or lengthen a case. */
const KLOK = ['ziekmelding', 'hersteld', 'wazo-verlof', 'ziekmelding', 'loonsanctie'] as const;
const met = (events: readonly Stored[], ongeldig: CaseInput['ongeldig'] = []): CaseInput => ({
  ...LEEG,
  events,
  ongeldig,
});
/** As toEqual, which is only asked when there is a difference to show: it is slow on a whole result. */
function gelijk(is: unknown, wil: unknown): void {
  if (JSON.stringify(is) !== JSON.stringify(wil)) expect(is).toEqual(wil);
}
const dag = (van: number, tot: number) => fc.integer({ min: van, max: tot }).map((n) => plus(D, n));

it('wordt gevuld met alle soorten', () => {
  const gezien = new Set<string>();
  fc.assert(
    fc.property(gebeurtenissen({ D }), (events) => {
      for (const e of events) gezien.add(e.soort);
    }),
    RUNS,
  );
  expect(gezien.size).toBe(SOORTEN.length - 1);
});

it('de volgorde van de bestanden doet er niet toe', () => {
  const paar = gebeurtenissen({ D }).chain((e) =>
    fc.tuple(fc.constant(e), fc.shuffledSubarray(e, { minLength: e.length })),
  );
  fc.assert(
    fc.property(paar, dag(0, 1200), ([events, anders], peildatum) => {
      gelijk(oordeel(met(anders), peildatum), oordeel(met(events), peildatum));
    }),
    RUNS,
  );
});

it('gebeurtenissen van na de peildatum veranderen niets', () => {
  fc.assert(
    fc.property(gebeurtenissen({ D }), dag(0, 1000), (events, peildatum) => {
      const tot = events.filter((e) => e.datum <= peildatum);
      gelijk(oordeel(met(events), peildatum), oordeel(met(tot), peildatum));
    }),
    RUNS,
  );
});

it('onzin gooit nooit een fout, en elke stap hangt samen', () => {
  const ongeldig = fc.array(
    fc.record({
      id: fc.constantFrom('kapot-1', 'kapot-2', 'stuk-01'),
      soort: fc.oneof(fc.constant(null), fc.constantFrom(...SOORTEN)),
      datum: fc.oneof(fc.constant(null), dag(0, 900)),
      bestand: fc.constant('events/kapot.yaml'),
      regel: fc.constant(1),
      kolom: fc.constant(1),
    }),
    { maxLength: 2 },
  );
  // Dates far before and after, and pointers to oneself, to each other and to nothing.
  const wild = fc.array(
    fc.oneof(...[...SOORTEN, ...KLOK, ...KLOK, ...KLOK].map((soort) => velden(soort, dag(-3000, 5000)))),
    { maxLength: 15 },
  );
  const wijs = fc.array(fc.option(fc.constantFrom('w-0', 'w-1', 'w-2', 'nergens')), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(wild, wijs, ongeldig, dag(-3500, 6000), (lijst, doelen, kapot, peildatum) => {
      const events = lijst.map((v, i) => {
        const doel = v['soort'] === 'intrekking' ? (doelen[i] ?? 'nergens') : doelen[i];
        return gebeurtenis(`w-${i}`, doel ? { ...v, vervangt: doel } : v);
      });
      const result = oordeel(met(events, kapot), peildatum);
      for (const s of result.evaluation.stappen) if (s.status !== 'onbepaald') samenhang(s, result);
    }),
    RUNS,
  );
});

/**
 * What an event would change is not stated while it cannot be read: the same dossier with one event unreadable says the same of a step,
 * a milestone or the state, or that it does not know.
 */
it('wat onleesbaar is maakt onbekend wat het verandert, en nooit iets zeker anders', () => {
  const keuze = gebeurtenissen({ D }).chain((e) =>
    fc.tuple(fc.constant(e), fc.nat({ max: e.length - 1 }), fc.boolean(), fc.boolean(), dag(1, 1200)),
  );
  fc.assert(
    fc.property(keuze, ([events, i, kentSoort, kentDatum, peildatum]) => {
      const weg = events[i];
      // Death ends every clock and moves none: an unreadable end of the employment does not hide them.
      if (!weg || ('aard' in weg.data && weg.data.aard === 'overlijden')) return;
      const stuk = {
        id: weg.id,
        soort: kentSoort ? weg.soort : null,
        datum: kentDatum ? weg.datum : null,
        bestand: weg.bestand,
        regel: 1,
        kolom: 1,
      };
      const heel = oordeel(met(events), peildatum).evaluation;
      const deels = oordeel(
        met(
          events.filter((e) => e !== weg),
          [stuk],
        ),
        peildatum,
      ).evaluation;
      if (deels.toestand !== 'onbepaald') expect(deels.toestand).toBe(heel.toestand);
      const anders: string[] = [];
      for (const [naam, datum] of Object.entries(deels.mijlpalen ?? {}))
        if (datum !== null && datum !== heel.mijlpalen?.[naam as keyof typeof heel.mijlpalen]) anders.push(naam);
      const onbekend = new Set(deels.stappen.filter((s) => s.status === 'onbepaald').map((s) => s.id));
      // Fulfilled is fulfilled; a day of grace more or less changes nothing then.
      const kern = (s: Step | undefined) =>
        s?.status === 'voldaan'
          ? 'voldaan'
          : s && [s.status, s.uiterlijk, s.uiterlijkRuim, s.gedaanOp, s.reden].join(' ');
      for (const s of deels.stappen) {
        // What is fulfilled stays so while the kind of the file is not known.
        if (s.status === 'onbepaald' || (!kentSoort && s.status === 'voldaan')) continue;
        const eigen = heel.stappen.find((h) => h.sleutel === s.sleutel);
        if (kern(eigen) !== kern(s) && !onbekend.has(s.id)) anders.push(`${s.sleutel}: ${kern(eigen)} / ${kern(s)}`);
      }
      // A duty that only arises by an event is doubtful while one of that kind cannot be read. Periods of sickness bring no duty by themselves.
      for (const s of heel.stappen)
        if (
          kentSoort &&
          !KLOK.some((k) => k === weg.soort) &&
          !deels.stappen.some((d) => d.id === s.id) &&
          !onbekend.has(s.id)
        )
          anders.push(`${s.sleutel} ontbreekt`);
      expect(anders, `zonder ${weg.soort} ${weg.datum}`).toEqual([]);
    }),
    RUNS,
  );
});

describe('correcties', () => {
  /** What does not depend on the file that says it. */
  const kern = (input: CaseInput, peildatum: string) => {
    const { stappen, mijlpalen, toestand, eersteZiektedag, onderbrekingen } = oordeel(input, peildatum).evaluation;
    return { stappen, mijlpalen, toestand, eersteZiektedag, onderbrekingen };
  };
  const keuze = gebeurtenissen({ D }).chain((e) =>
    fc.tuple(fc.constant(e), fc.nat({ max: e.length - 1 }), dag(1000, 1200)),
  );

  it('een intrekking is gelijk aan weglaten', () => {
    fc.assert(
      fc.property(keuze, ([events, i, peildatum]) => {
        const vervangt = events[i]?.id ?? '';
        const weg = gebeurtenis('intrekking', { soort: 'intrekking', datum: peildatum, vervangt });
        const zonder = events.filter((_, n) => n !== i);
        gelijk(kern(met([...events, weg]), peildatum), kern(met(zonder), peildatum));
      }),
      RUNS,
    );
  });

  it('vervangt is gelijk aan weglaten en het nieuwe vastleggen', () => {
    const metNieuw = keuze.chain(([events, i, peildatum]) =>
      velden(events[i]?.soort ?? 'contact', dag(0, 1000)).map((nieuw) => ({ events, i, peildatum, nieuw })),
    );
    fc.assert(
      fc.property(metNieuw, ({ events, i, peildatum, nieuw }) => {
        const oud = events[i]?.id ?? '';
        const zonder = events.filter((_, n) => n !== i);
        const verbetering = gebeurtenis('z', { ...nieuw, vervangt: oud });
        gelijk(
          kern(met([...events, verbetering]), peildatum),
          kern(met([...zonder, gebeurtenis('z', nieuw)]), peildatum),
        );
      }),
      RUNS,
    );
  });

  it('een ingetrokken intrekking trekt niets in', () => {
    fc.assert(
      fc.property(keuze, ([events, i, peildatum]) => {
        const weg = gebeurtenis('a', { soort: 'intrekking', datum: peildatum, vervangt: events[i]?.id });
        const toch = gebeurtenis('b', { soort: 'intrekking', datum: peildatum, vervangt: 'a' });
        gelijk(kern(met([...events, weg, toch]), peildatum), kern(met(events), peildatum));
      }),
      RUNS,
    );
  });
});

/**
 * From 2024 no version of any rule changes, so all dates move along. Not the ones with a calendar in them: the lenient dates
 * that skip weekends, and with them their status; the two calendar years of the opzegverbod; how late UWV was with a request to shorten a
 * sanction, which such a lenient date decides.
 */
it('alle datums n dagen later geeft alle termijnen n dagen later', () => {
  const KALENDER = ['aangifte-42-weken', 'vangnet-melding', 'vangnet-herstelmelding', 'ziek-uit-dienst-aangifte'];
  const beeld = (events: readonly Stored[], peildatum: string, n: number) => {
    const { stappen, mijlpalen, ziektedag, toestand } = oordeel(met(events), peildatum).evaluation;
    const terug = (d: string | null | undefined) => (d ? plus(d, -n) : null);
    const { eindeOpzegverbod: _, ...rest } = mijlpalen ?? { eindeOpzegverbod: null };
    return {
      ziektedag,
      toestand,
      mijlpalen: Object.entries(rest).map(([naam, d]) => [naam, terug(d)]),
      stappen: stappen.map((s) => ({
        sleutel: s.sleutel,
        vanaf: terug(s.vanaf),
        uiterlijk: terug(s.uiterlijk),
        gedaanOp: terug(s.gedaanOp),
        reden: s.reden,
        ...(KALENDER.includes(s.id) ? {} : { ruim: terug(s.uiterlijkRuim), status: s.status, dagen: s.dagenTeLaat }),
      })),
    };
  };
  fc.assert(
    fc.property(gebeurtenissen({ D }), dag(0, 1200), fc.integer({ min: 1, max: 3000 }), (events, peildatum, n) => {
      fc.pre(!events.some((e) => 'stap' in e.data && e.data.stap === 'bekortingsverzoek'));
      // A prospect is recorded in calendar months, and those differ in length.
      fc.pre(!events.some((e) => 'perspectiefBinnenMaanden' in e.data));
      const later = events.map((e) => verschoven(e, n));
      gelijk(beeld(later, plus(peildatum, n), n), beeld(events, peildatum, 0));
    }),
    RUNS,
  );
});

/**
 * Leave ends by itself as time passes, and a chain can break there; what was expected and does not come true brings a duty back.
 * Everything else needs an event.
 */
it('een stap die niet wordt gedaan gaat van gepland naar gemist en nooit terug', () => {
  const RANG = ['gepland', 'open', 'betwist', 'gemist', 'vervallen'];
  const soorten = SOORTEN.filter((s): s is Soort => s !== 'wazo-verlof');
  const invoer = fc.tuple(
    gebeurtenissen({ D, tot: 400, soorten, aantal: 8 }),
    fc.array(dag(400, 1700), { minLength: 12, maxLength: 12 }),
  );
  const KEERT_TERUG = ['geen-dreigend-langdurig-verzuim', 'concreet-perspectief'];
  let gezien = 0;
  fc.assert(
    fc.property(invoer, ([events, dagen]) => {
      const rang = new Map<string, number>();
      for (const peildatum of [...dagen].sort((a, b) => nummer(a) - nummer(b)))
        for (const s of oordeel(met(events), peildatum).evaluation.stappen) {
          if (s.gedaanOp !== null || s.status === 'afgeweken' || KEERT_TERUG.includes(s.reden ?? '')) continue;
          const nu = RANG.indexOf(s.status);
          const eerder = rang.get(s.sleutel) ?? 0;
          if (nu < eerder) expect.fail(`${s.sleutel} gaat op ${peildatum} van ${RANG[eerder]} naar ${s.status}`);
          if (nu > eerder) gezien += 1;
          rang.set(s.sleutel, nu);
        }
    }),
    RUNS,
  );
  expect(gezien).toBeGreaterThan(1000);
});
