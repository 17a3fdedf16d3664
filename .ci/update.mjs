// Renews everything that is generated: docs/regels.md, the goldens, the pages with figures, the blocks of README and guide.
// Then says what changed: a person reads that before it is committed. Whatever fails, the rest is renewed all the same.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const failed = [];

function step(what, command, args, env = {}) {
  console.log(`\n== ${what}`);
  const ran = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (ran.status !== 0) failed.push(what);
}

/** The tests that hold `mark`: who adds a golden need not add it to a list. */
function tests(mark) {
  const paths = readdirSync(join(root, 'test'), { recursive: true }).map((path) => join('test', path));
  return paths.filter((path) => path.endsWith('.test.ts') && readFileSync(join(root, path), 'utf8').includes(mark));
}

// The goldens are made by the built wvp, and README shows what it prints: so the build first, README last.
step('build, and docs/regels.md', 'npm', ['run', '--silent', 'docs']);
const goldens = tests('.toMatchFileSnapshot(');
step(`goldens of ${goldens.length} tests`, 'npx', ['vitest', 'run', ...goldens, '--update']);
step('blocks of README.md and docs/handleiding.md', 'npx', ['vitest', 'run', 'test/readme.test.ts'], {
  UPDATE_BLOCKS: '1',
});

console.log('\n== what changed (read it before you commit)');
spawnSync('git', ['--no-pager', 'diff', '--stat'], { cwd: root, stdio: 'inherit' });
console.log('new:');
spawnSync('git', ['ls-files', '--others', '--exclude-standard'], { cwd: root, stdio: 'inherit' });
if (failed.length > 0) {
  console.error(`\nFailed, and not by what was generated: ${failed.join('; ')}.`);
  process.exitCode = 1;
}
