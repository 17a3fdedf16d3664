// Writes what is derived: docs/regels.md from the catalogue, the columns in docs/export.md from the tables.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const wvp = (...args) => execFileSync(process.execPath, [`${root}bin/wvp.js`, ...args], { encoding: 'utf8' });

writeFileSync(`${root}docs/regels.md`, wvp('rules', '--format', 'md'));

const gids = readFileSync(`${root}docs/export.md`, 'utf8');
const deel = /<!-- kolommen -->\n[\s\S]*<!-- \/kolommen -->/;
if (!deel.test(gids)) throw new Error('docs/export.md has no place for the columns');
const kolommen = wvp('export', '--kolommen');
writeFileSync(
  `${root}docs/export.md`,
  gids.replace(deel, () => `<!-- kolommen -->\n\n${kolommen}\n<!-- /kolommen -->`),
);
