/**
 * A disk that fails, at each call that a command makes: what was there stays, what is new is whole or absent, and the message says so.
 * In this process, and for `wvp add` and `wvp check` once more through the built program.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ran, ROOT, wvp, wvpProces } from '../support/run.ts';
import { maakStoring, type Storing } from '../support/storing.cjs';
import { bewaar } from './gemeten.ts';
import { DOSSIER, EVENT } from './gevallen.ts';

const PRELOAD = join(ROOT, 'test/support/storing.cjs');
const CODES_SCHRIJF = ['EIO', 'ENOSPC', 'EROFS', 'EDQUOT', 'EMFILE', 'EACCES'];
const MAX_PLAATSEN = 400;
/** What `wvp generate` lays down before it writes, so that the next run knows what came of it (src/documents/store/base.ts). */
const AANKONDIGING = /\/\.basis\/[^/]+\.volgende$/;
const TIJDELIJK = /(?:^|\/)\.[^/]+\.\d+\.[0-9a-f]{8}\.tmp$/;

let top: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'wvp-storing-'));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

type Inhoud = ReadonlyMap<string, string>;
function inhoud(map: string): Inhoud {
  return new Map(
    readdirSync(map, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name))
      .sort()
      .map((pad) => [pad.slice(map.length + 1), readFileSync(pad, 'utf8')]),
  );
}

function maakRepo(map: string): void {
  mkdirSync(join(map, 'z/events'), { recursive: true });
  writeFileSync(join(map, 'wvp.yaml'), 'versie: 1\n');
  writeFileSync(join(map, 'z/dossier.yaml'), DOSSIER);
  writeFileSync(join(map, 'z/events/2026-06-01-ziekmelding.yaml'), EVENT);
}

let nummer = 0;
/** A fresh folder for one run. */
function nieuweMap(maak: (map: string) => void): string {
  nummer += 1;
  const map = join(top, `m${nummer}`);
  mkdirSync(map);
  maak(map);
  return map;
}

interface Proef {
  readonly args: readonly string[];
  readonly maak: (map: string) => void;
  /** Many files: the same calls again and again, so fewer errors are tried at each. */
  readonly veel?: boolean;
}

const PEIL = ['--peildatum', '2026-06-03'];
const SCHRIJVERS: Readonly<Record<string, Proef>> = {
  'wvp new': { args: ['new', 'z2', '--functie', 'bakker', '--uren', '36', ...PEIL], maak: maakRepo },
  'wvp add': { args: ['add', 'melding-arbodienst', 'z', ...PEIL], maak: maakRepo },
  'wvp generate': { args: ['generate', 'plan-van-aanpak', 'z', ...PEIL], maak: maakRepo, veel: true },
  'wvp generate over een ouder concept': {
    args: ['generate', 'plan-van-aanpak', 'z', ...PEIL],
    maak: (map) => {
      maakRepo(map);
      concept(map);
    },
    veel: true,
  },
  'wvp generate -o': { args: ['generate', 'plan-van-aanpak', 'z', '-o', 'plan.md', ...PEIL], maak: maakRepo },
  'wvp generate -o --force': {
    args: ['generate', 'plan-van-aanpak', 'z', '-o', 'plan.md', '--force', ...PEIL],
    maak: (map) => {
      maakRepo(map);
      writeFileSync(join(map, 'plan.md'), 'van een mens\n');
    },
  },
  'wvp init': { args: ['init', '--no-voorbeeld', ...PEIL], maak: () => {}, veel: true },
  'wvp check -f json:': { args: ['check', '-f', 'json:uit.json', ...PEIL], maak: maakRepo },
  'wvp check --basislijn': {
    args: ['check', '--basislijn', '--reden', 'overgenomen', '--peildatum', '2026-11-22'],
    maak: maakRepo,
  },
  'wvp agenda -o': { args: ['agenda', '--format', 'ics', '-o', 'uit.ics', ...PEIL], maak: maakRepo },
};

/** A draft of an earlier day, with a line that a person wrote. */
let ouder: Inhoud | undefined;
function concept(map: string): void {
  for (const [pad, tekst] of ouder ?? []) {
    mkdirSync(join(map, pad, '..'), { recursive: true });
    writeFileSync(
      join(map, pad),
      pad.endsWith('plan-van-aanpak.md') && !pad.includes('.basis') ? `${tekst}\nvan een mens\n` : tekst,
    );
  }
}
beforeAll(async () => {
  const map = nieuweMap(maakRepo);
  await wvp(['generate', 'plan-van-aanpak', 'z', '--peildatum', '2026-06-02'], map);
  ouder = new Map([...inhoud(map)].filter(([pad]) => pad.includes('documenten')));
  expect([...ouder.keys()].length).toBeGreaterThan(1);
});

/** Runs with one fault; also what the run met. */
async function metStoring(args: readonly string[], storing: Storing): Promise<{ ran: Ran; geraakt: string }> {
  const { staat, herstel } = maakStoring(storing);
  try {
    const ran = await wvp(args, storing.map);
    return { ran, geraakt: staat.geraakt };
  } finally {
    herstel();
  }
}

const teller = { opdrachten: 0, plaatsen: 0, keren: 0 };

function eis(waar: string, ran: Ran, geraakt: string, voor: Inhoud, na: Inhoud, heel: Inhoud): void {
  const tekst = `${ran.out}${ran.err}`;
  const klopt = (voorwaarde: boolean, wat: string) => {
    if (!voorwaarde) expect.fail(`${waar}: ${wat}\nexit ${ran.code}\n${tekst.slice(0, 800)}`);
  };
  klopt(!/^ {4}at /m.test(tekst) && !tekst.includes('fout in wvp zelf'), 'a fault of the program itself');
  klopt(ran.code === 3 || ran.code === 0, 'exit code');
  if (ran.code === 3) klopt(ran.err.startsWith('wvp: ') || /\nwvp: /.test(ran.err), 'no message');
  for (const [pad, oud] of voor) {
    const nu = na.get(pad);
    klopt(nu === oud || (nu !== undefined && nu === heel.get(pad)), `${pad} is neither old nor new`);
  }
  for (const [pad, nu] of na) {
    if (voor.has(pad)) continue;
    // Only a temporary file that could not be taken away may stay.
    if (AANKONDIGING.test(pad)) continue;
    if (TIJDELIJK.test(pad)) klopt(geraakt === 'unlinkSync', `${pad} was left behind`);
    else klopt(heel.get(pad) === nu, `${pad} is not whole`);
  }
  if (ran.code === 0) for (const [pad, tekstHeel] of heel) klopt(na.get(pad) === tekstHeel, `exit 0 without ${pad}`);
}

/** Temporary names of the lock are other ones each time. */
const zonderSlot = (bestanden: Inhoud): Inhoud => new Map([...bestanden].filter(([pad]) => !/\/\.slot\./.test(pad)));

test.each(Object.entries(SCHRIJVERS))(
  '%s: elke aanroep die schrijft mislukt een keer',
  async (naam, { args, maak, veel }) => {
    const goed = nieuweMap(maak);
    const voor = inhoud(goed);
    const zonder = await wvp(args, goed);
    expect({ naam, code: zonder.code, err: zonder.code === 0 ? '' : zonder.err }).toEqual({ naam, code: 0, err: '' });
    const heel = zonderSlot(inhoud(goed));
    teller.opdrachten += 1;
    const gevallen = [
      ...CODES_SCHRIJF.slice(0, veel ? 1 : undefined).map((code) => ({ code, hoe: 'een' as const })),
      { code: 'ENOSPC', hoe: 'vanaf' as const },
      ...(veel ? [] : [{ code: 'EIO', hoe: 'toch' as const }]),
    ];
    for (const { code, hoe } of gevallen) {
      let plaats = 1;
      for (; plaats <= MAX_PLAATSEN; plaats += 1) {
        const map = nieuweMap(maak);
        const { ran, geraakt } = await metStoring(args, { map, soort: 'schrijf', nummer: plaats, code, hoe });
        if (geraakt === '') break;
        eis(`${naam}, call ${plaats} (${geraakt}) ${code} ${hoe}`, ran, geraakt, voor, zonderSlot(inhoud(map)), heel);
        teller.keren += 1;
        // What is left behind stands in nobody's way; a claim that could not be taken away does, for as long as this process lives.
        if (naam.startsWith('wvp generate') && !naam.includes('-o') && geraakt !== 'unlinkSync') {
          expect(await wvp(args, map)).toMatchObject({ code: 0 });
          expect(zonderSlot(inhoud(map)), `again after call ${plaats} (${geraakt}) ${code} ${hoe}`).toEqual(heel);
        }
        rmSync(map, { recursive: true });
      }
      expect(plaats).toBeGreaterThan(4);
      if (code === 'EIO' && hoe === 'een') teller.plaatsen += plaats - 1;
    }
  },
);

/** All is well here, so that only a fault can make it otherwise. */
const LEZER: readonly string[] = ['check', '-f', 'json', ...PEIL];

/** Looking whether something is there, where nothing need be: git, a baseline, other folders. */
function leest(ran: Ran, waar: string): void {
  const tekst = `${ran.out}${ran.err}`;
  if (/^ {4}at /m.test(tekst) || tekst.includes('fout in wvp zelf')) expect.fail(`${waar}: ${tekst.slice(0, 600)}`);
  if (![1, 2, 3].includes(ran.code ?? -1)) expect.fail(`${waar}: exit ${ran.code}, as if all was read`);
}

test.each(['EIO', 'EACCES', 'ESTALE'])('wvp check: elke aanroep die leest mislukt een keer met %s', async (code) => {
  const map = nieuweMap(maakRepo);
  const zonder = await wvp(LEZER, map);
  expect(zonder.code).toBe(0);
  const onschuldig: string[] = [];
  let plaats = 1;
  for (; plaats <= MAX_PLAATSEN; plaats += 1) {
    const { ran, geraakt } = await metStoring(LEZER, { map, soort: 'lees', nummer: plaats, code, hoe: 'een' });
    if (geraakt === '') break;
    if (ran.code === 0 && ran.out === zonder.out) onschuldig.push(geraakt);
    else leest(ran, `call ${plaats} (${geraakt}) ${code}`);
    teller.keren += 1;
  }
  // Where a repo begins is looked for upwards; names of files beside the dossier are only looked at where they can be listed.
  expect(onschuldig.filter((naam) => !['existsSync', 'readdirSync'].includes(naam))).toEqual([]);
  if (code === 'EIO') teller.plaatsen += plaats - 1;
});

test.each(['openSync', 'fstatSync', 'readSync'])(
  'een gebeurtenis die bij %s EIO geeft: yaml/onleesbaar',
  async (naam) => {
    const map = nieuweMap(maakRepo);
    const codes: string[] = [];
    for (let plaats = 1; plaats <= MAX_PLAATSEN; plaats += 1) {
      const events = join(map, 'z/events');
      const { staat, herstel } = maakStoring({ map: events, soort: 'lees', nummer: plaats, code: 'EIO', hoe: 'een' });
      const ran = await wvp(LEZER, map).finally(herstel);
      if (staat.geraakt === '') break;
      if (staat.geraakt !== naam) continue;
      expect(ran.code).toBe(3);
      codes.push(...(JSON.parse(ran.out) as { bevindingen: { code: string }[] }).bevindingen.map((b) => b.code));
    }
    expect(codes).toContain('yaml/onleesbaar');
  },
);

test('het gebouwde programma: elke aanroep van wvp add die schrijft', () => {
  let plaats = 1;
  for (; plaats <= 40; plaats += 1) {
    const map = nieuweMap(maakRepo);
    const voor = inhoud(map);
    const uit = join(top, 'geraakt');
    const storing: Storing = { map, soort: 'schrijf', nummer: plaats, code: 'EIO', hoe: 'een' };
    const ran = wvpProces(['add', 'melding-arbodienst', 'z', ...PEIL], map, {
      NODE_OPTIONS: `--require ${PRELOAD}`,
      WVP_STORING: JSON.stringify(storing),
      WVP_STORING_UIT: uit,
    });
    const geraakt = readFileSync(uit, 'utf8');
    if (geraakt === '') break;
    const heel = new Map([...voor, ['z/events/2026-06-03-melding-arbodienst.yaml', ran.out]]);
    eis(`built, call ${plaats} (${geraakt})`, ran, geraakt, voor, inhoud(map), heel);
    teller.keren += 1;
  }
  expect(plaats).toBeGreaterThan(5);
  teller.plaatsen += plaats - 1;
});

test('zoveel plaatsen zijn het', () => {
  expect(teller.plaatsen).toBeGreaterThan(100);
  if (process.env['FUZZ_MEET']) bewaar({ storingen: teller });
});
