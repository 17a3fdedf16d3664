/**
 * A piece of evidence is taken out of sight in every way that a name, a place or a link allows: the check then never passes, and the case
 * never reads as fine.
 */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wvpHier } from '../support/in-process.ts';

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
  [
    'instellingen in de zaak',
    (root) => writeFileSync(join(root, EERSTE, 'wvp.yaml'), 'versie: 1\nregels: [casemanagement]\n'),
  ],
];

interface Json {
  readonly dossiers: readonly { readonly pad: string; readonly toestand: string }[];
  readonly bevindingen: readonly { readonly code: string; readonly ernst: string }[];
}

describe('uit het zicht', () => {
  test('de repo zelf faalt alleen om wat te laat is', async () => {
    const { code, out } = await wvpHier(['check', '-f', 'json', '--peildatum', '2026-06-01'], repo());
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
      const { code, out, err } = await wvpHier(['check', '-f', 'json', '--peildatum', '2026-06-01', ...args], waar);
      expect(code, err).not.toBe(0);
      if (code !== 1) continue;
      const fouten = (JSON.parse(out) as Json).bevindingen.filter((f) => f.ernst === 'fout');
      expect(fouten.length).toBeGreaterThan(0);
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
    const { out } = await wvpHier(['check', '-f', 'json', '--peildatum', '2026-06-01'], root);
    expect((JSON.parse(out) as Json).bevindingen.map((f) => f.code)).not.toContain('dossier/niet-gelezen');
  });

  test('een map van een ander programma blijft buiten beschouwing', async () => {
    const root = repo();
    writeFileSync(join(root, 'package.json'), '{}');
    naar(EERSTE, 'node_modules/x/2026-001')(root);
    const { code } = await wvpHier(['check', '--peildatum', '2026-06-01'], root);
    expect(code).toBe(0);
  });
});
