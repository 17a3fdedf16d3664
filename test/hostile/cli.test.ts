/** Bad folders through the built command line, each in a process of its own: what cannot be seen from within one. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wvpProces } from '../support/run.ts';
import { CLI_GEVALLEN, DOSSIER, EVENT, GEVALLEN, type Geval } from './gevallen.ts';

/** root reads what has no read permission. */
const ALS_ROOT = process.getuid?.() === 0;

function proef(geval: Geval): void {
  const top = mkdtempSync(join(tmpdir(), 'wvp-cli-'));
  try {
    const events = join(top, 'z/events');
    mkdirSync(events, { recursive: true });
    writeFileSync(join(top, 'z/dossier.yaml'), DOSSIER);
    writeFileSync(join(events, '2026-06-01-ziekmelding.yaml'), EVENT);
    geval.maak({ events, top, zaak: join(top, 'z') });
    const ran = wvpProces(geval.args ?? ['check', '-f', 'json', '--peildatum', '2026-06-03'], top);
    expect([0, 1, 2, 3]).toContain(ran.code);
    expect(`${ran.out}${ran.err}`).not.toMatch(/^ {4}at /m);
    expect(`${ran.out}${ran.err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(ran.out).not.toContain('root:x:');
    expect({ code: ran.code, err: ran.code === 2 || ran.code === 3 ? '' : ran.err }).toEqual({
      code: geval.code,
      err: '',
    });
    if (geval.bevinding !== undefined) {
      const codes = JSON.parse(ran.out).bevindingen.map((f: { code: string }) => f.code);
      expect(codes).toContain(geval.bevinding);
    }
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

test.each(GEVALLEN.map((g) => [g.naam, g] as const))('%s', (_, geval) => proef(geval));

test('dit zijn er zoveel als docs/cijfers.md zegt', () => expect(GEVALLEN).toHaveLength(CLI_GEVALLEN));

test.skipIf(ALS_ROOT)('een bestand zonder leesrecht: onleesbaar, en exitcode 3', () => {
  proef({
    naam: 'zonder leesrecht',
    code: 3,
    bevinding: 'yaml/onleesbaar',
    maak: ({ events }) => {
      writeFileSync(join(events, 'x.yaml'), EVENT);
      chmodSync(join(events, 'x.yaml'), 0);
    },
  });
});

test('een pijp en een koppeling naar een apparaat houden niets op', () => {
  proef({
    naam: 'pijp',
    code: 1,
    bevinding: 'yaml/geen-bestand',
    maak: ({ events }) => {
      execFileSync('mkfifo', [join(events, 'p.yaml')]);
      symlinkSync('/dev/zero', join(events, 'nul.yaml'));
    },
  });
});
