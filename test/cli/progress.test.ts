/** How far a long run is: nothing in the first second, then in place on a terminal, and wiped before other text. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { Progress } from '../../src/cli/progress.ts';

let nu = 0;
afterEach(() => vi.restoreAllMocks());

function start(isTTY: boolean, quiet = false) {
  nu = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => nu);
  const out: string[] = [];
  const stderr = { write: (text: string) => out.push(text), isTTY, columns: 80 };
  const context = { stderr } as unknown as Context;
  return { out, progress: new Progress(context, quiet, 40) };
}

/** A step every `ms` milliseconds. */
function steps(progress: Progress, count: number, ms: number) {
  for (let i = 0; i < count; i += 1) {
    progress.step();
    nu += ms;
  }
}

describe('voortgang', () => {
  it('zwijgt in de eerste seconde, en begint daarna', () => {
    const { out, progress } = start(true);
    steps(progress, 10, 100);
    expect(out).toEqual([]);
    progress.step();
    expect(out).toEqual(['\r\u001b[K10 van 40 dossiers']);
  });

  it('wist zichzelf voor andere tekst, en aan het eind', () => {
    const { out, progress } = start(true);
    steps(progress, 3, 600);
    progress.context.stderr.write('iets anders\n');
    expect(out).toEqual(['\r\u001b[K2 van 40 dossiers', '\r\u001b[K', 'iets anders\n']);
    progress.end();
    expect(out).toHaveLength(3);
  });

  it('schrijft buiten een terminal hooguit elke tien seconden een regel, zonder stuurtekens', () => {
    const { out, progress } = start(false);
    steps(progress, 36, 1000);
    expect(out.length).toBeGreaterThan(1);
    expect(out.length).toBeLessThanOrEqual(4);
    for (const line of out) expect(line).toMatch(/^\d+ van 40 dossiers\n$/);
  });

  it('zwijgt met -q', () => {
    const { out, progress } = start(true, true);
    steps(progress, 20, 500);
    expect(out).toEqual([]);
  });
});
