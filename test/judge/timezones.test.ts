/** The result does not depend on the time zone of the machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Apia', 'America/New_York', 'Asia/Kolkata', 'America/St_Johns'];

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/main.cjs'))) execFileSync('npx', ['tsdown'], { cwd: ROOT });
});

function status(zone: string): string {
  const args = ['bin/wvp.js', 'status', 'fixtures/portfolio', '--json', '--peildatum', '2026-11-22'];
  const options = { cwd: ROOT, encoding: 'utf8', env: { ...process.env, TZ: zone }, maxBuffer: 1 << 26 } as const;
  const { status: code, stdout, stderr } = spawnSync(process.execPath, args, options);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
}

it('geeft in elke tijdzone dezelfde bytes', () => {
  const [eerste = '', ...rest] = ZONES.map(status);
  const gelezen = JSON.parse(eerste) as { peildatum: string; dossiers: unknown[] };
  expect(gelezen.peildatum).toBe('2026-11-22');
  expect(gelezen.dossiers.length).toBeGreaterThan(5);
  for (const andere of rest) expect(andere).toBe(eerste);
});
