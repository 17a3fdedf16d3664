/** G. What can stand on a command line: every command with arguments and options that nobody means. */
const COMMANDOS = ['status', 'check', 'agenda', 'scan', 'timeline', 'generate', 'explain', 'rules', 'audit', 'doctor'];

const WAARDEN = [
  ...['', ' ', '-', '--', '=', '\u001b]0;x\u0007', '\u202ex', 'x\n::error::y', '##[error]x', '%0A'],
  ...[
    '../../../../etc/passwd',
    '/dev/stdin',
    '/proc/self/environ',
    '__proto__',
    'constructor',
    'toString',
    'é',
    'x'.repeat(5000),
  ],
];
const OPTIES = [
  '--peildatum',
  '-C',
  '--x',
  '-f',
  '--format',
  '-o',
  '--output',
  '--bekend-op',
  '--shard',
  '--gewijzigd-sinds',
];
const DATUMS = [
  '2026-02-30',
  '2026-6-1',
  '0000-01-01',
  '9999-99-99',
  '2026-06-01T00:00',
  'vandaag',
  '-1',
  '1e3',
  '2026-W05-1',
];

export function opdrachtregels(): (readonly string[])[] {
  return [
    ...COMMANDOS.flatMap((c) => WAARDEN.map((w) => [c, w])),
    ...OPTIES.flatMap((o) => [
      ['check', o],
      ...WAARDEN.map((w) => ['check', o, w]),
      ...WAARDEN.map((w) => ['status', `${o}=${w}`]),
    ]),
    ...DATUMS.flatMap((d) => [
      ['status', '--peildatum', d],
      ['check', `--peildatum=${d}`],
      ['agenda', '--peildatum', d],
    ]),
    ...WAARDEN.flatMap((w) => [
      [w],
      [w, w],
      ['help', w],
      ['new', w],
      ['add', w],
      ['add', 'contact', 'z', '--set', w],
      ['schema', w],
    ]),
  ];
}
