/** The agenda: what is in it, in which order, and as a calendar file that another program reads back. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type AgendaItem, agendaItems, agendaJson } from '../../src/features/agenda/compute.ts';
import { agendaIcs } from '../../src/features/agenda/ics.ts';
import type { Report } from '../../src/show/report.ts';
import { dossier, oordeel } from '../support/case.ts';
import { plus } from '../support/oracle.ts';

const D = '2026-06-01';
const P = '2026-07-06';

function report(regels: readonly string[], peildatum = P): Report {
  const cases = regels.map((regel, i) => {
    const judged = oordeel({ ...dossier(regel) }, peildatum);
    return { ...judged, naam: `z-${i}`, pad: `dossiers/z-${i}` };
  });
  return { versie: '0', peildatum, cases };
}

const uid = (item: AgendaItem) => `${item.c.naam}-${item.taak.sleutel}@wvp`;
const ics = (r: Report, items: readonly AgendaItem[], omschrijving = false) =>
  agendaIcs(r, items, { omschrijving, uid });

describe('wat erin staat', () => {
  // Nothing recorded but the report: the probleemanalyse is due on D + 42.
  const uiterlijk = plus(D, 42);
  it.each([
    [7, true],
    [6, false],
  ])('binnen %i dagen: de probleemanalyse van over 7 dagen %s', (dagen, erin) => {
    const r = report([`ziek ${D}; melding-arbodienst ${D}`]);
    expect(plus(P, 7)).toBe(uiterlijk);
    expect(agendaItems(r, { dagen }).some((i) => i.taak.sleutel === 'probleemanalyse')).toBe(erin);
  });

  it('vandaag is niet voorbij, gisteren wel; wat gemist is blijft staan', () => {
    const met = (peildatum: string) => {
      const r = report([`ziek ${D}; melding-arbodienst ${D}`], peildatum);
      return agendaItems(r, { dagen: 0 }).find((i) => i.taak.sleutel === 'probleemanalyse');
    };
    expect(met(uiterlijk)).toMatchObject({ datum: uiterlijk, taak: { status: 'open' } });
    expect(met(plus(uiterlijk, 1))).toMatchObject({ datum: uiterlijk, taak: { status: 'gemist' } });
    expect(met(plus(uiterlijk, 400))).toMatchObject({ datum: uiterlijk, taak: { status: 'gemist' } });
  });

  it('niets van een dossier dat na herstel gesloten is, niets dat is gedaan, niets van UWV', () => {
    const dicht = report([`ziek ${D}; hersteld ${plus(D, 60)}`], plus(D, 100));
    expect(dicht.cases[0]?.evaluation.stappen.some((s) => s.status === 'gemist')).toBe(true);
    expect(agendaItems(dicht, { dagen: 365 })).toEqual([]);
    const lopend = report([`ziek ${D}; probleemanalyse ${plus(D, 30)}`], plus(D, 620));
    const items = agendaItems(lopend, { dagen: 400 });
    expect(items.length).toBeGreaterThan(3);
    expect(items.filter((i) => i.taak.rollen.includes('uwv') || i.taak.sleutel === 'probleemanalyse')).toEqual([]);
  });

  it('van een gesloten dossier alleen wat na herstel blijft', () => {
    const regel = `ziek ${D} regres=true; contact ${D} met=[werkgever] afspraken=[{wie: werkgever, wat: x, uiterlijk: ${D}}]; hersteld ${plus(D, 60)}`;
    const config = {
      versie: 1 as const,
      regels: ['wet' as const, 'casemanagement' as const],
      verzekering: { verzekeraar: 'X' },
    };
    const op = (peildatum: string, dagen: number) => {
      const r: Report = { versie: '0', peildatum, cases: [{ ...oordeel(regel, peildatum, config), pad: 'x' }] };
      return agendaItems(r, { dagen }).map((i) => [i.taak.sleutel, i.datum, i.taak.status]);
    };
    const regres = ['verzekeraar-regres', plus(D, 14), 'gemist'];
    // Closed 28 days after the recovery; the evaluation is due 42 days later.
    const dicht = plus(D, 60 + 28);
    expect(op(dicht, 41)).toEqual([regres]);
    expect(op(dicht, 42)).toEqual([regres, ['evaluatie-casemanagement', plus(dicht, 42), 'open']]);
  });

  it('een afspraak van twee rollen staat bij allebei', () => {
    const r = report([
      `ziek ${D}; contact ${P} id=c met=[werkgever] afspraken=[{wie: werkgever en werknemer, wat: x, uiterlijk: ${P}}]`,
    ]);
    for (const rol of ['werkgever', 'werknemer'] as const)
      expect(agendaItems(r, { dagen: 0, rol }).filter((i) => i.taak.soort === 'afspraak')).toHaveLength(1);
    expect(agendaItems(r, { dagen: 0, rol: 'bedrijfsarts' })).toEqual([]);
  });

  it('noemt een afspraak één keer, ook als de set casemanagement haar volgt', () => {
    const regel = `ziek ${D}; contact ${D} id=c met=[werkgever] afspraken=[{wie: werkgever, wat: x, uiterlijk: ${P}}]`;
    const judged = oordeel(regel, P, { versie: 1, regels: ['wet', 'casemanagement'] });
    expect(judged.evaluation.stappen.map((s) => s.sleutel)).toContain('afspraak-verlopen/c/1');
    const r: Report = { versie: '0', peildatum: P, cases: [{ ...judged, pad: 'x' }] };
    const items = agendaItems(r, { dagen: 0 }).filter((i) => i.taak.sleutel.endsWith('c/1'));
    expect(items.map((i) => i.taak.sleutel)).toEqual(['c/1']);
  });

  it('staat op volgorde van dag, rol, dossier', () => {
    const r = report([`ziek ${D}`, `ziek ${plus(D, 3)}`, `ziek ${D}; probleemanalyse ${plus(D, 20)}`], plus(D, 60));
    const rij = agendaItems(r, { dagen: 60 }).map((i) => i.datum);
    expect(rij.length).toBeGreaterThan(5);
    expect(rij).toEqual([...rij].sort());
  });
});

describe('JSON', () => {
  const r = report([
    `ziek ${D}; contact ${P} id=c met=[werkgever] afspraken=[{wie: J. Jansen, wat: geheim, uiterlijk: ${P}}]`,
  ]);
  const items = agendaItems(r, { dagen: 30 });

  it('heeft precies de velden van het contract', () => {
    const json = JSON.parse(agendaJson(r, items, false));
    expect(Object.keys(json)).toEqual(['schema', 'versie', 'peildatum', 'items']);
    expect(json.schema).toBe('wvp.agenda/1');
    for (const item of json.items)
      expect(Object.keys(item)).toEqual(['datum', 'dossier', 'soort', 'sleutel', 'titel', 'rol', 'status']);
    expect(json.items.find((i: { soort: string }) => i.soort === 'afspraak')).toEqual({
      datum: P,
      dossier: 'z-0',
      soort: 'afspraak',
      sleutel: 'c/1',
      titel: 'Afspraak',
      rol: 'anders',
      status: 'open',
    });
  });

  it('heeft de woorden van een afspraak alleen op verzoek, namen nooit', () => {
    expect(agendaJson(r, items, false)).not.toMatch(/geheim|Jansen/);
    expect(agendaJson(r, items, true)).toContain('Afspraak: geheim');
    expect(agendaJson(r, items, true)).not.toContain('Jansen');
  });

  it('is ook zonder items één document', () => {
    expect(JSON.parse(agendaJson(r, [], false)).items).toEqual([]);
  });
});

interface Gelezen {
  readonly uid: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly van: string;
  readonly tot: string;
  readonly dag: boolean;
  readonly sequence: number;
  readonly stempel: string;
}

/** Read back by ical.js. */
function lees(text: string): { method: string; events: Gelezen[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((c) => {
    const e = new ICAL.Event(c);
    return {
      uid: e.uid,
      titel: e.summary,
      omschrijving: e.description,
      van: e.startDate.toString(),
      tot: e.endDate.toString(),
      dag: e.startDate.isDate,
      sequence: e.sequence,
      stempel: String(c.getFirstPropertyValue('dtstamp')),
    };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), events };
}

describe('ics', () => {
  it('wordt teruggelezen zoals het bedoeld was', () => {
    const r = report([`ziek ${D}; melding-arbodienst ${D}`]);
    const items = agendaItems(r, { dagen: 7 });
    const { method, events } = lees(ics(r, items));
    expect(method).toBe('PUBLISH');
    expect(events).toEqual([
      {
        uid: 'z-0-probleemanalyse@wvp',
        titel: 'Probleemanalyse (z-0)',
        omschrijving: 'Wie: bedrijfsarts\nStatus: open\nUitleg: wvp explain probleemanalyse z-0',
        van: plus(D, 42),
        tot: plus(D, 43),
        dag: true,
        sequence: 9_683_002,
        stempel: `${P}T00:00:00Z`,
      },
    ]);
  });

  it('geeft elke keer dezelfde bytes', () => {
    const r = report([`ziek ${D}`, `ziek ${plus(D, 9)}`]);
    const items = agendaItems(r, { dagen: 365 });
    expect(ics(r, items)).toBe(ics(r, items));
  });

  it('verplaatst een dag die verandert: dezelfde uid, een hogere versie', () => {
    const voor = report([`ziek ${D}`]);
    const na = report([`ziek ${D}; hersteld ${plus(D, 10)}; ziek ${plus(D, 15)}`], plus(P, 1));
    const van = (r: Report) =>
      lees(ics(r, agendaItems(r, { dagen: 30 }))).events.find((e) => e.uid === 'z-0-probleemanalyse@wvp');
    const [oud, nieuw] = [van(voor), van(na)];
    expect(oud?.van).toBe(plus(D, 42));
    expect(nieuw?.van).toBe(plus(D, 47));
    expect(nieuw?.sequence).toBeGreaterThan(oud?.sequence ?? 0);
  });

  it.each([
    ['een gebeurtenis erbij', `ziek ${D}; probleemanalyse ${plus(D, 20)}`],
    ['een verbeterde gebeurtenis', `ziek ${D} id=z; ziek ${plus(D, 3)} vervangt=z`],
  ])('ook op dezelfde dag, met %s', (_, later) => {
    const lezen = (regel: string) => {
      const r = report([regel]);
      return lees(ics(r, agendaItems(r, { dagen: 60 }))).events.find((e) => e.uid === 'z-0-plan-van-aanpak@wvp');
    };
    const [oud, nieuw] = [lezen(`ziek ${D}`), lezen(later)];
    expect(nieuw?.van).not.toBe(oud?.van);
    expect(nieuw?.sequence).toBeGreaterThan(oud?.sequence ?? 0);
    // A day later is always newer, however many events there are.
    expect(nieuw?.sequence).toBeLessThan((Math.floor((oud?.sequence ?? 0) / 1000) + 1) * 1000);
  });

  it('is leeg ook een kalender', () => {
    expect(lees(ics(report([]), [])).events).toEqual([]);
  });

  it('houdt regels binnen 75 octetten en laat geen tekst ontsnappen', () => {
    const stuk = fc.constantFrom(
      'END:VEVENT',
      '\r\n',
      '\n',
      '\r',
      ',',
      ';',
      ':',
      '\\',
      '\\n',
      '"',
      'é',
      '日本',
      '👩‍🦽',
      '\u0000',
      '\u2028',
      '\u202e',
      ' ',
      '\t',
      'x'.repeat(80),
    );
    const tekst = fc
      .array(fc.oneof(stuk, fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 12 })
      .map((d) => d.join(''));
    const basis = report([`ziek ${D}; melding-arbodienst ${D}`]);
    const [item] = agendaItems(basis, { dagen: 7 });
    if (!item) throw new Error('geen item');
    fc.assert(
      fc.property(tekst, tekst, (wat, naam) => {
        const vijandig: AgendaItem = {
          ...item,
          c: { ...item.c, naam },
          taak: { ...item.taak, soort: 'afspraak', titel: 'Afspraak', wat },
        };
        const text = agendaIcs(basis, [vijandig, item], {
          omschrijving: true,
          uid: (i) => (i === item ? 'a@wvp' : 'b@wvp'),
        });
        for (const regel of text.split('\r\n')) {
          expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
          expect(regel).not.toMatch(/[\n\r\u0000]/);
        }
        const { events } = lees(text);
        expect(events.map((e) => e.uid)).toEqual(['b@wvp', 'a@wvp']);
        expect(events[1]?.titel).toBe('Probleemanalyse (z-0)');
        // What can be seen of the text comes back as it was; a command of a CI log does not.
        const zichtbaar = (t: string) => t.replace(/[^a-zA-Z0-9é日本,;:"]/g, '');
        if (!/[\u0000-\u001f\u007f-\u00ad\u061c\u200b-\u2069\ufeff]|::|##\[/.test(`${wat} ${naam}`))
          expect(zichtbaar(events[0]?.titel ?? '')).toBe(zichtbaar(`Afspraak: ${wat} (${naam})`));
      }),
      { numRuns: 120 },
    );
  });
});
