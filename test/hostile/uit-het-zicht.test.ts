/**
 * A piece of evidence is taken out of sight in every way that a name, a place or a link allows: the check then never passes, and the case
 * never reads as fine.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { commit, git, gitRepo } from '../support/git.ts';
import { wvp } from '../support/run.ts';

const TOP = mkdtempSync(join(tmpdir(), 'wvp-zicht-'));
afterAll(() => rmSync(TOP, { recursive: true, force: true }));

const EERSTE = 'dossiers/2026-001';
const BESTANDEN = {
  'wvp.yaml': 'versie: 1\n',
  // Week 21, and nothing done.
  [`${EERSTE}/dossier.yaml`]: 'dossier: "2026-001"\nwerknemer: {functie: kok, urenPerWeek: 24}\n',
  [`${EERSTE}/events/2026-01-05-ziekmelding.yaml`]:
    'soort: ziekmelding\ndatum: 2026-01-05\neersteZiektedag: 2026-01-05\n',
  // Four days sick: nothing is late.
  'dossiers/2026-002/dossier.yaml': 'dossier: "2026-002"\nwerknemer: {functie: kok, urenPerWeek: 24}\n',
  'dossiers/2026-002/events/2026-05-28-ziekmelding.yaml':
    'soort: ziekmelding\ndatum: 2026-05-28\neersteZiektedag: 2026-05-28\n',
};
const EVENT = `${EERSTE}/events/2026-01-05-ziekmelding.yaml`;

let teller = 0;
function repo(): string {
  const root = join(TOP, String(++teller));
  for (const [pad, inhoud] of Object.entries(BESTANDEN)) {
    mkdirSync(dirname(join(root, pad)), { recursive: true });
    writeFileSync(join(root, pad), inhoud);
  }
  return root;
}

/** The same in git, in one commit: made once, because making it is most of what a test would do. */
let ingericht = '';
function gitrepo(): string {
  if (ingericht === '') {
    ingericht = repo();
    gitRepo(ingericht);
  }
  const root = join(TOP, String(++teller));
  cpSync(ingericht, root, { recursive: true });
  return root;
}

const naar = (van: string, doel: string) => (root: string) => {
  mkdirSync(dirname(join(root, doel)), { recursive: true });
  renameSync(join(root, van), join(root, doel));
};
const achterLink = (pad: string) => (root: string) => {
  const weg = join(TOP, `elders-${++teller}`);
  renameSync(join(root, pad), weg);
  symlinkSync(weg, join(root, pad));
};

const NAMEN_EVENT = ['x.yml', 'x.YAML', 'x.Yml', 'x', 'X', '.x.yaml', '.x', 'x.yaml.bak', 'x.txt', 'x.yaml.', 'x.json'];
const MAPPEN_EVENT = ['.arch', 'a/b/c/d/e', '.a/b', 'a/.b'];
const BUITEN_EVENTS = [
  '.',
  'event',
  'gebeurtenissen',
  'Events',
  'EVENTS',
  'oud',
  'oud/2026',
  'bijlagen',
  'documenten',
  '.weg',
];
const NAMEN_DOSSIER = [
  'dossier.yml',
  'Dossier.yaml',
  'DOSSIER.YAML',
  'dosier.yaml',
  'dossier',
  'dossier.yaml.bak',
  'dossier (1).yaml',
];
const PLEKKEN_ZAAK = [
  'templates',
  'bijlagen',
  'documenten',
  'events',
  'node_modules',
  '.weg',
  'a/templates/b',
  'dossiers/.oud',
  'a/b/c/d/e/f/g/h/i/j/k/l/m',
];

/** Settings that would switch off what is late, were they to rule. */
const INSTELLINGEN = ['versie: 1\nregels: []\n', 'versie: 1\nregels: [uwv]\n', 'versie: 1\nregels: [casemanagement]\n'];

const schrijf = (root: string, pad: string, tekst: string) => {
  mkdirSync(dirname(join(root, pad)), { recursive: true });
  writeFileSync(join(root, pad), tekst);
};

/** The same text in forms that are not read as that text. */
const CODERINGEN: Readonly<Record<string, (tekst: string) => Uint8Array>> = {
  'UTF-16LE met BOM': (t) => Buffer.from(`\ufeff${t}`, 'utf16le'),
  'UTF-16LE zonder BOM': (t) => Buffer.from(t, 'utf16le'),
  'UTF-16BE met BOM': (t) => Buffer.from(`\ufeff${t}`, 'utf16le').swap16(),
  'UTF-32LE': (t) => Buffer.from([...t].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])),
  'Windows-1252': (t) => Buffer.from(`${t}# \u00eb\n`, 'latin1'),
  gzip: (t) => gzipSync(t),
  base64: (t) => Buffer.from(Buffer.from(t).toString('base64')),
  'alleen commentaar': (t) => Buffer.from(t.replace(/^/gm, '# ')),
  'een tweede document eronder': (t) => Buffer.from(`--- {}\n---\n${t}`),
  leeg: () => Buffer.from(''),
  'git-lfs-verwijzing': () =>
    Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 90\n`),
  'git-crypt': () => Buffer.concat([Buffer.from('\0GITCRYPT\0'), Buffer.alloc(40, 7)]),
};
const hercodeer = (root: string, pad: string, als: (tekst: string) => Uint8Array) =>
  writeFileSync(join(root, pad), als(readFileSync(join(root, pad), 'utf8')));

const WEG: readonly (readonly [wat: string, doe: (root: string) => void])[] = [
  ...NAMEN_EVENT.map((n) => [`gebeurtenis heet ${n}`, naar(EVENT, `${EERSTE}/events/${n}`)] as const),
  ...MAPPEN_EVENT.map((m) => [`gebeurtenis in ${m}`, naar(EVENT, `${EERSTE}/events/${m}/x.yaml`)] as const),
  ...BUITEN_EVENTS.flatMap((m) =>
    ['x.yaml', 'x.yml', 'x', 'X.YML'].map(
      (n) => [`gebeurtenis naast events: ${m}/${n}`, naar(EVENT, `${EERSTE}/${m}/${n}`)] as const,
    ),
  ),
  ...NAMEN_DOSSIER.map((n) => [`dossier.yaml heet ${n}`, naar(`${EERSTE}/dossier.yaml`, `${EERSTE}/${n}`)] as const),
  ...PLEKKEN_ZAAK.map((p) => [`zaak in ${p}`, naar(EERSTE, `${p}/2026-001`)] as const),
  ['dossier.yaml is weg', (root) => rmSync(join(root, EERSTE, 'dossier.yaml'))],
  ['gebeurtenis naast de dossiers', naar(EVENT, 'dossiers/2026-01-05-ziekmelding.yaml')],
  ['zaak achter een koppeling', achterLink(EERSTE)],
  ['events achter een koppeling', achterLink(`${EERSTE}/events`)],
  ['gebeurtenis achter een koppeling', achterLink(EVENT)],
  ['dossier.yaml achter een koppeling', achterLink(`${EERSTE}/dossier.yaml`)],
  ['gebeurtenis weg', (root) => rmSync(join(root, EVENT))],
  ['events weg', (root) => rmSync(join(root, EERSTE, 'events'), { recursive: true })],
  ...['.', 'dossiers', EERSTE, `${EERSTE}/events`, '.weg'].flatMap((map) =>
    INSTELLINGEN.map(
      (tekst) =>
        [`instellingen in ${map}: ${tekst.trim()}`, (root: string) => schrijf(root, `${map}/wvp.yaml`, tekst)] as const,
    ),
  ),
  ['instellingen met een andere naam', (root) => schrijf(root, 'wvp.yml', 'versie: 1\nhorizonDagen: 3\n')],
  ...Object.entries(CODERINGEN).map(
    ([naam, als]) => [`gebeurtenis als ${naam}`, (root: string) => hercodeer(root, EVENT, als)] as const,
  ),
  ...Object.entries(CODERINGEN).map(
    ([naam, als]) =>
      [`dossier.yaml als ${naam}`, (root: string) => hercodeer(root, `${EERSTE}/dossier.yaml`, als)] as const,
  ),
  [
    'gebeurtenis als map',
    (root) => {
      rmSync(join(root, EVENT));
      mkdirSync(join(root, EVENT));
    },
  ],
];

interface Json {
  readonly bevindingen: readonly { readonly code: string; readonly ernst: string }[];
}

interface Status {
  readonly dossiers: readonly (Json & { readonly pad: string; readonly toestand: string })[];
}

describe('uit het zicht', () => {
  test('de repo zelf faalt alleen om wat te laat is', async () => {
    const { code, out } = await wvp(['check', '-f', 'json', '--peildatum', '2026-06-01'], repo());
    const { bevindingen } = JSON.parse(out) as Json;
    expect(code).toBe(1);
    expect(bevindingen.filter((f) => f.ernst === 'fout').map((f) => f.code)).toEqual([
      'plan-van-aanpak/gemist',
      'probleemanalyse/gemist',
    ]);
  });

  test.each(WEG)('%s', async (_wat, doe) => {
    const root = repo();
    doe(root);
    for (const [waar, args] of [
      [root, []],
      // What pre-commit hands over, as far as it still exists.
      [
        root,
        readdirSync(join(root, 'dossiers'))
          .filter((n) => n.startsWith('2026-001'))
          .map((n) => `dossiers/${n}`),
      ],
    ] as const) {
      const { code, out, err } = await wvp(['check', '-f', 'json', '--peildatum', '2026-06-01', ...args], waar);
      expect(code, err).not.toBe(0);
      if (code !== 1) continue;
      const fouten = (JSON.parse(out) as Json).bevindingen.filter((f) => f.ernst === 'fout');
      expect(fouten.length).toBeGreaterThan(0);
    }
    // Nor does the case read as fine on a screen.
    const { out, code } = await wvp(['status', '--json', '--peildatum', '2026-06-01'], root);
    if (code === null || code > 1) return;
    for (const zaak of (JSON.parse(out) as Status).dossiers.filter((d) => d.pad.includes('2026-001'))) {
      expect(zaak.toestand).not.toMatch(/gesloten|hersteld|uit-dienst/);
      expect(zaak.bevindingen.map((f) => f.ernst)).toContain('fout');
    }
  });

  test.each(WEG)('op een branch: %s', async (_wat, doe) => {
    const root = gitrepo();
    doe(root);
    commit(root, 'weg');
    const args = ['check', '--gewijzigd-sinds', 'HEAD~1', '--allow-empty', '-f', 'json', '--peildatum', '2026-06-01'];
    const { code, err } = await wvp(args, root);
    expect(code, err).not.toBe(0);
  });

  test.each([
    ['de gebeurtenis', `!/${EVENT}`],
    ['dossier.yaml', `!/${EERSTE}/dossier.yaml`],
    ['alle gebeurtenissen', `!/${EERSTE}/events/`],
    ['alle ziekmeldingen', '!*-ziekmelding.yaml'],
    ['alle dossier.yaml', '!dossier.yaml'],
  ])('door een sparse checkout: %s', async (_wat, patroon) => {
    const root = gitrepo();
    git(root, 'sparse-checkout', 'set', '--no-cone', '/*', patroon);
    for (const args of [[], [EERSTE], ['--allow-empty']]) {
      const { code, err } = await wvp(['check', '-f', 'json', '--peildatum', '2026-06-01', ...args], root);
      expect(code, `${args.join()} ${err}`).not.toBe(0);
    }
  });

  test('een zaak die met een branch verdwijnt', async () => {
    const root = gitrepo();
    for (const doel of ['', 'archief/2026-001']) {
      git(root, 'checkout', '-q', '-B', 'werk', 'main');
      if (doel === '') rmSync(join(root, EERSTE), { recursive: true });
      else {
        naar(EERSTE, doel)(root);
        rmSync(join(root, doel, 'dossier.yaml'));
        naar(`${doel}/events`, `${doel}/stukken`)(root);
      }
      commit(root, 'weg');
      const { code } = await wvp(['check', '--gewijzigd-sinds', 'main', '--peildatum', '2026-06-01'], root);
      expect(code).toBe(1);
    }
  });

  test.each([
    '.gitkeep',
    'README.md',
    'readme.txt',
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '~$x.yaml',
    'x.yaml~',
    '.x.yaml.swp',
    '.#x.yaml',
  ])('afval is geen bevinding: %s', async (naam) => {
    const root = repo();
    writeFileSync(join(root, EERSTE, 'events', naam), 'soort: ziekmelding\n');
    const { out } = await wvp(['check', '-f', 'json', '--peildatum', '2026-06-01'], root);
    expect((JSON.parse(out) as Json).bevindingen.map((f) => f.code)).not.toContain('dossier/niet-gelezen');
  });

  test('een map van een ander programma blijft buiten beschouwing', async () => {
    const root = repo();
    writeFileSync(join(root, 'package.json'), '{}');
    naar(EERSTE, 'node_modules/x/2026-001')(root);
    const { code } = await wvp(['check', '--peildatum', '2026-06-01'], root);
    expect(code).toBe(0);
  });
});
