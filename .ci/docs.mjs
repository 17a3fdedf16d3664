// Writes what is derived from the catalogue: docs/regels.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const out = execFileSync(process.execPath, [`${root}bin/wvp.js`, 'rules', '--format', 'md'], { encoding: 'utf8' });
writeFileSync(`${root}docs/regels.md`, out);
