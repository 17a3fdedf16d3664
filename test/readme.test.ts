/** Every command block in the README and the guide is run: what is printed must be what stands there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, wvp } from './support/run.ts';

const BLOCK = /```console\n([\s\S]*?)```/g;
const UPDATE = process.env['UPDATE_BLOCKS'] === '1';

/** Runs `$ cd <folder> && wvp <args>` lines and gives the block as it must read. */
function replay(block: string): string {
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  return commands
    .map((line) => {
      const [, folder = '.', args = ''] = /^\$ (?:cd (\S+) && )?wvp ?(.*)$/.exec(line) ?? [];
      const ran = wvp(
        args.split(' ').filter((a) => a !== ''),
        join(ROOT, folder),
      );
      return `${line}\n${ran.out}${ran.err}`;
    })
    .join('\n');
}

describe.each(['README.md', 'docs/handleiding.md'])('%s', (name) => {
  const path = join(ROOT, name);
  const text = readFileSync(path, 'utf8');
  if (UPDATE)
    writeFileSync(
      path,
      text.replace(BLOCK, (_, block: string) => `\`\`\`console\n${replay(block)}\`\`\``),
    );
  const blocks = [...readFileSync(path, 'utf8').matchAll(BLOCK)].map((m) => m[1] ?? '');

  it('heeft blokken', () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((block) => [block.split('\n')[0] ?? '', block]))('%s', (_, block) => {
    expect(replay(block)).toBe(block);
  });
});
