/**
 * Twice the text takes about twice the work. Every pattern that a text can hammer on is tried with an input and with the same input doubled:
 * what is held is the ratio of the two, side by side, never a time.
 */
import { describe, expect, test } from 'vitest';
import { lintFindings } from '../../src/cli/load/lint.ts';
import { inForce } from '../../src/dossier/replay/supersede.ts';
import { identificaties } from '../../src/privacy/identification.ts';
import { lintText } from '../../src/privacy/index.ts';
import { excerpt } from '../../src/read/excerpt.ts';
import { readEvents } from '../../src/read/read.ts';
import { visible } from '../../src/show/visible.ts';
import { gebeurtenis } from '../support/case.ts';

/** Doubled twice: what is linear gives 4 and some noise, a square gives 16. */
const KEER = 4;
const MAX_VERHOUDING = 9;
const KEREN = 6;
/** Less than this is noise, whatever it is divided by. */
const MIN_MS = 0.5;

/** Milliseconds of this process itself: what else the machine does is not in it. */
async function kost(werk: () => unknown): Promise<number> {
  const begin = process.cpuUsage();
  await werk();
  const { user, system } = process.cpuUsage(begin);
  return Math.max(MIN_MS, (user + system) / 1000);
}

/** The large one first, so that nothing is compiled in the time of the small one. Noise is told from a square by looking again. */
async function verhouding(klein: () => unknown, groot: () => unknown): Promise<number> {
  let groots = Number.POSITIVE_INFINITY;
  let best = Number.POSITIVE_INFINITY;
  for (let keer = 0; keer < KEREN && best > MAX_VERHOUDING; keer += 1) {
    groots = Math.min(groots, await kost(groot));
    best = groots / Math.min(await kost(klein), await kost(klein));
  }
  return best;
}

async function isLineair(werk: (tekst: string) => unknown, stuk: string, bytes: number): Promise<void> {
  const klein = stuk.repeat(Math.ceil(bytes / stuk.length));
  const groot = klein.repeat(KEER);
  expect(
    await verhouding(
      () => werk(klein),
      () => werk(groot),
    ),
    JSON.stringify(stuk),
  ).toBeLessThan(MAX_VERHOUDING);
}

const STUKKEN = [
  ...['# ', '# a ', '#a #', ' #', 'a#b ', "'# ", '"# '],
  ...['a', 'a ', 'aa', 'zij heeft ', 'diabetes ', 'depressie', 'zijn rug ', 'werk ', 'de ', 'van de '],
  ...['123456782', '123456782 ', '1 2 3 ', '0612345678 ', '+31 ', '12-34-', 'NL91ABNA0417164300 '],
  ...['a@b.nl ', 'a.', 'a.b.c.', '@', '...', '. ', '? ', '- ', '--', "'", '"', '`', '(', ')(', '[', '{', '|', '>'],
  ...[
    'e\u0301',
    '\u0301',
    '\u200b',
    '\u202e',
    '\u00ad',
    'k\u200ba',
    '\u0430',
    '\ud83d\ude00',
    'K',
    'A B ',
    'R. ',
    'De Van ',
  ],
  ...[
    'mevrouw ',
    'dr. ',
    'Burn-out-',
    'i-i-',
    "o'o'",
    'MRI ',
    'pallet ',
    'pallet rug gescheurd ',
    'zij pallet. rug pijn ',
    'leerling diabetes ',
    'F43.2 ',
    'F32 ',
    'x: y ',
    'soort: ',
    '\t',
    '\u00a0',
  ],
];

describe('twee keer zoveel tekst is twee keer zoveel werk', () => {
  test.each(STUKKEN)('de linter op %j', async (stuk) => {
    for (const soort of ['verslag', 'persoon', 'organisatie', 'naam'] as const)
      await isLineair((tekst) => lintText(tekst, {}, soort), stuk, 16_384);
    await isLineair(identificaties, stuk, 16_384);
  });

  test.each(STUKKEN)('een bestand met commentaar, een veld of een sleutel van %j', async (stuk) => {
    const lees = async (tekst: string) => {
      const { bronnen } = await readEvents(tekst, 'events/x.yaml');
      await lintFindings({ map: 'd', bronnen, overige: [] }, { versie: 1 });
    };
    await isLineair((t) => lees(`soort: contact # ${t}\n`), stuk, 16_384);
    await isLineair((t) => lees(`soort: contact\ntoelichting: ${JSON.stringify(t)}\n`), stuk, 16_384);
    await isLineair((t) => lees(`soort: contact\ntoelichting: ${t}\n`), stuk, 16_384);
    await isLineair((t) => lees(t), stuk, 16_384);
    await isLineair((t) => lees(t), `${stuk}\n`, 16_384);
  });

  test.each(STUKKEN)('op het scherm, en als regel bij een bevinding: %j', async (stuk) => {
    await isLineair(visible, stuk, 65_536);
    const bron = (tekst: string) => ({
      list: () => [],
      read: () => ({ text: tekst }),
      has: () => true,
      bijlage: () => undefined,
    });
    await isLineair((t) => excerpt('x', { bestand: 'events/x.yaml', regel: 1, kolom: 1 }, bron(t)), stuk, 65_536);
  });

  test('een kring en een ketting van vervangingen', async () => {
    for (const kring of [true, false]) {
      const van = (n: number) =>
        Array.from({ length: n }, (_, i) =>
          gebeurtenis(`e${i}`, {
            soort: 'contact',
            datum: '2026-01-01',
            met: ['werknemer'],
            ...(i > 0 || kring ? { vervangt: `e${i > 0 ? i - 1 : n - 1}` } : {}),
          }),
        );
      const [klein, groot] = [van(4_000), van(KEER * 4_000)];
      const doe = (events: typeof klein) => inForce(events, [], new Set(events.map((e) => e.id)));
      expect(doe(klein).anomalies).toHaveLength(kring ? 4_000 : 0);
      expect(doe(klein).events).toHaveLength(kring ? 0 : 1);
      expect(
        await verhouding(
          () => doe(klein),
          () => doe(groot),
        ),
      ).toBeLessThan(MAX_VERHOUDING);
    }
  });
});

describe('veel bevindingen in één bestand', () => {
  const lint = async (tekst: string) => {
    const { bronnen } = await readEvents(tekst, 'events/x.yaml');
    return lintFindings({ map: 'd', bronnen, overige: [] }, { versie: 1 });
  };

  test('zijn begrensd, met wat er nog meer is; de zwaarste blijven', async () => {
    const found = await lint(`${'# in de kliniek\n'.repeat(60)}${'# zij heeft diabetes\n'.repeat(120)}`);
    expect(found.filter((f) => f.code === 'privacy/diagnose')).toHaveLength(100);
    expect(found.filter((f) => f.code === 'dossier/meer-bevindingen')).toMatchObject([
      { bericht: expect.stringMatching(/: nog (?:20|80)\.$/), ernst: 'fout', bestand: 'events/x.yaml' },
    ]);
  });

  test('honderd is niet te veel', async () => {
    const found = await lint('# zij heeft diabetes\n'.repeat(100));
    expect(found).toHaveLength(100);
    expect(found.map((f) => f.code)).not.toContain('dossier/meer-bevindingen');
  });
});
