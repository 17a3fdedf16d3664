// The main job on the fixture dossiers: all cases, one case, why a date, what CI says, a draft.
import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;
const PEILDATUM = ['--peildatum', '2026-11-22'];
const COMMANDS = [
  ['fixtures/portfolio', ['status', ...PEILDATUM]],
  ['fixtures/dossiers', ['status', '2025-031', ...PEILDATUM]],
  ['fixtures/dossiers', ['explain', 'spoor-2', '2025-031', ...PEILDATUM]],
  ['fixtures/dossiers', ['check', '2026-014', ...PEILDATUM]],
  ['fixtures/dossiers', ['generate', 'plan-van-aanpak', '2026-014', '-o', '-', ...PEILDATUM]],
];

for (const [folder, args] of COMMANDS) {
  console.log(`\n$ cd ${folder} && wvp ${args.join(' ')}\n`);
  const ran = spawnSync(process.execPath, [`${root}bin/wvp.js`, ...args], { cwd: root + folder, stdio: 'inherit' });
  if (ran.status !== 0) process.exitCode = 1;
}
