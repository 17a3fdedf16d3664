/** `wvp reken`: the dates without a case are those of a case. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../src/core/dates.ts';
import { leesVector } from '../../src/features/doctor/selftest.ts';
import { VECTOREN } from '../../src/features/doctor/selftest-vectors.ts';
import { reken } from '../../src/features/reckon/compute.ts';
import { oordeel } from '../support/case.ts';
import { wvpHier } from '../support/in-process.ts';
import { ROOT } from '../support/run.ts';

interface Json {
  readonly stappen: readonly { readonly sleutel: string; readonly uiterlijk: string }[];
  readonly mijlpalen: Readonly<Record<string, string | null>>;
  readonly tellendeEersteZiektedag: string;
}

const draai = (...args: string[]) => wvpHier(['reken', ...args], ROOT);
const json = async (...args: string[]) => JSON.parse((await draai(...args, '--format', 'json')).out) as Json;
const op = (uit: Json, sleutel: string) => uit.stappen.find((s) => s.sleutel === sleutel)?.uiterlijk;

describe('de datums', () => {
  it.each([
    // What moves them, as a case says it, and as is asked here.
    ['ziek 2026-01-05', {}],
    ['ziek 2024-02-29', { eersteZiektedag: '2024-02-29' }],
    [
      'ziek 2026-01-05; hersteld 2026-03-01; ziek 2026-03-15',
      { onderbrekingen: [{ van: '2026-03-01', totEnMet: '2026-03-14' }] },
    ],
    [
      'ziek 2026-01-05; wazo-verlof 2026-05-01 totEnMet=2026-08-20 zelfdeOorzaak=true',
      { verlof: [{ van: '2026-05-01', totEnMet: '2026-08-20' }] },
    ],
    ['ziek 2026-01-05; probleemanalyse 2026-02-10 mogelijkheden=ja', { probleemanalyse: '2026-02-10' }],
  ])('van %s zijn die van een dossier', (zaak, uit) => {
    const { judged } = reken({ eersteZiektedag: '2026-01-05', onderbrekingen: [], verlof: [], ...uit });
    const dossier = oordeel(zaak, judged.evaluation.stappen.length > 0 ? judgedDag(zaak) : '2026-01-05').evaluation;
    const wat = (e: typeof dossier) => ({
      mijlpalen: e.mijlpalen,
      stappen: e.stappen.map((s) => [s.sleutel, s.uiterlijk]),
    });
    expect(wat(judged.evaluation)).toEqual(wat(dossier));
  });

  it('staan vast voor een gewoon geval', async () => {
    const uit = await json('2026-01-05', '--probleemanalyse', '10-2-2026');
    expect([
      op(uit, 'plan-van-aanpak'),
      op(uit, 'aangifte-42-weken'),
      op(uit, 'eerstejaarsevaluatie'),
      op(uit, 're-integratieverslag'),
      op(uit, 'wia-aanvraag'),
      uit.mijlpalen['laatsteDagWachttijd'],
    ]).toEqual(['2026-02-24', '2026-10-26', '2027-01-03', '2027-10-03', '2027-10-17', '2028-01-02']);
    expect(op(uit, 'probleemanalyse')).toBeUndefined();
  });

  it.each(VECTOREN)('kloppen met een bekend voorbeeld: %s', (regel) => {
    const { eersteZiektedag, herstel, verwacht } = leesVector(regel);
    const onderbrekingen = herstel.map(([van, opnieuw]) => ({ van, totEnMet: plusDagen(opnieuw, -1) }));
    const { judged, regels } = reken({ eersteZiektedag, onderbrekingen, verlof: [] });
    for (const [sleutel, dag] of Object.entries(verwacht))
      expect(
        sleutel === 'wachttijd'
          ? judged.evaluation.mijlpalen?.laatsteDagWachttijd
          : regels.find((r) => r.stap?.sleutel === sleutel)?.datum,
        sleutel,
      ).toBe(dag);
  });

  it('beginnen opnieuw na vier weken herstel, en zeggen dat', async () => {
    const { out } = await draai('2026-01-05', '--onderbreking', '2026-03-01..2026-03-28');
    expect(out).toContain('Eerste ziektedag 2026-03-29');
    expect(out).toContain('eerdere ziekteperiode: 2026-01-05 t/m 2026-02-28');
    expect((await draai('2026-01-05', '--onderbreking', '2026-03-01..2026-03-27')).out).toContain('2026-01-05');
  });
});

/** The last day that a line of events names as the day of one. */
function judgedDag(zaak: string): string {
  return (
    [...zaak.matchAll(/(?:^|; )[a-z-]+ (\d{4}-\d{2}-\d{2})/g)]
      .map((m) => m[1] ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

describe('de opdracht', () => {
  it('geeft een agenda met herinneringen, die een ander programma leest', async () => {
    const { out } = await draai('2026-01-05', '--format', 'ics', '--herinnering', '7');
    const events = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent');
    expect(events.length).toBeGreaterThan(15);
    expect(new Set(events.map((e) => e.getFirstPropertyValue('uid'))).size).toBe(events.length);
    for (const event of events)
      expect(String(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'))).toBe('-PT159H');
  });

  it('blijft binnen de breedte en noemt bij ruimte de bron', async () => {
    for (const columns of ['80', '120']) {
      const { out } = await wvpHier(['reken', '2026-01-05'], ROOT, { COLUMNS: columns });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
    }
  });

  it.each([
    [['31-2-2026'], 'geen bestaande datum'],
    [['2026-01-05', '--probleemanalyse', '2026-01-04'], 'voor de eerste ziektedag'],
    [['2026-01-05', '--onderbreking', '2026-03-01'], 'een eerste en een laatste dag'],
    [['2026-01-05', '--onderbreking', '2026-03-14..2026-03-01'], 'de laatste dag ligt voor de eerste'],
    [['2026-01-05', '--onderbreking', '2026-01-05..2026-01-09'], 'op of voor de eerste ziektedag'],
    [
      ['2026-01-05', '--onderbreking', '2026-03-01..2026-03-14', '--verlof', '2026-03-14..2026-05-01'],
      'vallen over elkaar heen',
    ],
    [['2026-01-05', '--herinnering', '7'], 'past alleen bij een agenda in ics'],
    [[], 'eerste ziektedag'],
  ])('weigert %j', async (args, zegt) => {
    const { code, out, err } = await draai(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(zegt);
  });
});
