/**
 * The speed of wvp, beside something on the same machine in the same minutes: bare Node, and ajv-cli over the same files.
 * Milliseconds of one machine say nothing on another, so what is printed is the ratio of runs that alternate. Never
 * fails because a machine is slow: it reports. It does fail when a run did not do the work that it should.
 *
 *   node bench.mjs [--quick] [--cases 1000] [--factor 4] [--rounds 5] [--start-rounds 15] [--json file] [--product folder]
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EVENTS_PER_CASE, ensureRepo, makeRepo, PEILDATUM } from './make-repo.mjs';
import { eventSchema } from './schema.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const WORK = join(HERE, 'work');
const AJV = join(HERE, 'node_modules', 'ajv-cli', 'dist', 'index.js');
const PRELOAD = join(HERE, 'preload.cjs');
const TARGETS = { version: 1.6, status: 2.0, check: 1.0, growth: 4.3, memory: 400 };

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    cases: { type: 'string' },
    factor: { type: 'string', default: '4' },
    rounds: { type: 'string' },
    'start-rounds': { type: 'string' },
    json: { type: 'string' },
    product: { type: 'string' },
  },
});
const CASES = Number(given.cases ?? (given.quick ? 200 : 1000));
const MANY = CASES * Number(given.factor);
const ROUNDS = Number(given.rounds ?? (given.quick ? 3 : 5));
const START_ROUNDS = Number(given['start-rounds'] ?? (given.quick ? 7 : 15));

/** Runs node once, reads all that it prints, and gives the time from start to end. */
function node(args, { cwd = HERE, keep = false, memory = false } = {}) {
  return new Promise((done, fail) => {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, [...(memory ? ['-r', PRELOAD] : []), ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: join(WORK, 'cache') },
      stdio: ['ignore', 'pipe', 'pipe', ...(memory ? ['pipe'] : [])],
    });
    const out = [];
    const err = [];
    let peak = '';
    child.stdout.on('data', (chunk) => keep && out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    if (memory) child.stdio[3].on('data', (chunk) => (peak += chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      done({
        ms: Number(process.hrtime.bigint() - started) / 1e6,
        code,
        out: Buffer.concat(out).toString(),
        err: Buffer.concat(err).toString(),
        mb: Number(peak) / 1024,
      }),
    );
  });
}

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** Each round runs every candidate once, in turning order, after one round that does not count. */
async function alternate(rounds, candidates) {
  const names = Object.keys(candidates);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    const turn = Math.max(0, round) % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const { ms } = await candidates[name]();
      if (round >= 0) times[name].push(ms);
    }
  }
  return times;
}

/** The ratio round by round, so that a slow minute of the machine weighs on both sides. */
function compare(times, of, against) {
  const ratios = times[of].map((ms, i) => ms / times[against][i]);
  return {
    ms: median(times[of]),
    baseMs: median(times[against]),
    ratio: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    rounds: ratios.length,
  };
}

function must(condition, message) {
  if (!condition) throw new Error(`bench: ${message}`);
}

/** The built product as an install has it, so that a build elsewhere does not change it halfway. */
function snapshot() {
  const from = resolve(given.product ?? join(HERE, '..'));
  must(existsSync(join(from, 'dist', 'main.cjs')), 'no dist/: run `npm run build` first');
  const to = join(WORK, 'product');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const part of ['package.json', 'bin', 'dist', 'templates'])
    if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part), { recursive: true });
  return join(to, 'bin', 'wvp.js');
}

mkdirSync(WORK, { recursive: true });
const say = (text) => process.stderr.write(`${text}\n`);
must(existsSync(AJV), 'no ajv-cli: run `npm ci` in bench/');
const wvp = snapshot();

say('making the repos and the schema …');
const repo = join(WORK, `repo-${CASES}`);
const large = join(WORK, `repo-${MANY}`);
const files = ensureRepo(repo, CASES);
ensureRepo(large, MANY);
const schemaFile = join(WORK, 'event.schema.json');
writeFileSync(schemaFile, JSON.stringify(await eventSchema()));
const cases = join(repo, 'dossiers');
const oneCase = join(cases, readdirSync(cases).sort()[Math.floor(CASES / 2)]);

/** Cold: no result of an earlier run of wvp is left. The files themselves are in the memory of the system, for both. */
function cold(folder) {
  for (const cache of [join(folder, '.wvp-cache'), join(WORK, 'cache')])
    rmSync(cache, { recursive: true, force: true });
}
const check = (folder, options) => {
  cold(folder);
  return node([wvp, 'check', folder, '--peildatum', PEILDATUM, '-f', 'json'], { cwd: folder, ...options });
};
const ajv = (folder, options) =>
  node([AJV, 'validate', '-s', schemaFile, '-d', 'dossiers/*/events/*.yaml', '--strict=false'], {
    cwd: folder,
    ...options,
  });

say('checking that both sides do the work …');
{
  const theirs = await ajv(repo, { keep: true });
  const valid = theirs.out.split('\n').filter((line) => line.endsWith(' valid')).length;
  must(
    theirs.code === 0 && valid === files,
    `ajv-cli found ${valid} of ${files} files valid\n${theirs.err.slice(0, 500)}`,
  );
  const ours = await check(repo, { keep: true });
  must(ours.code === 0 || ours.code === 1, `wvp ended with ${ours.code}\n${ours.err.slice(0, 500)}`);
  const report = JSON.parse(ours.out);
  const wrong = report.bevindingen.filter((f) => /^(?:yaml|schema)\//.test(f.code));
  must(report.samenvatting.dossiers === CASES, `wvp read ${report.samenvatting.dossiers} of ${CASES} cases`);
  must(wrong.length === 0, `wvp found ${wrong.length} invalid files: ${JSON.stringify(wrong[0])}`);

  // One wrong file among the right ones: a key that no kind has.
  const broken = join(WORK, 'broken');
  makeRepo(broken, 2);
  const map = join(broken, 'dossiers', readdirSync(join(broken, 'dossiers'))[0], 'events');
  const file = join(map, readdirSync(map).sort()[5]);
  writeFileSync(file, `${readFileSync(file, 'utf8')}onbekend: 1\n`);
  const refused = await ajv(broken, { keep: true });
  must(refused.code !== 0 && refused.err.includes(`${basename(file)} invalid`), 'ajv-cli did not see the invalid file');
  const found = JSON.parse((await check(broken, { keep: true })).out).bevindingen;
  must(
    found.filter((f) => f.code === 'schema/onbekend-veld' && f.bestand.endsWith(basename(file))).length === 1,
    'wvp did not see the invalid file',
  );
}

say(`start: ${START_ROUNDS} rounds …`);
const start = await alternate(START_ROUNDS, {
  node: () => node(['-e', '0']),
  version: () => node([wvp, '--version']),
  status: () => node([wvp, 'status', oneCase, '--peildatum', PEILDATUM]),
});
say(`cold check of ${CASES} cases against ajv-cli, and of ${MANY}: ${ROUNDS} rounds …`);
const checks = await alternate(ROUNDS, {
  ajv: () => ajv(repo),
  wvp: () => check(repo),
  large: () => check(large),
});
say('memory …');
const memory = [];
for (let i = 0; i < 3; i += 1) memory.push((await check(large, { memory: true })).mb);
const memorySmall = (await check(repo, { memory: true })).mb;
const memoryAjv = (await ajv(repo, { memory: true })).mb;

const rows = [
  { what: 'wvp --version / node -e 0', ...compare(start, 'version', 'node'), target: TARGETS.version },
  { what: 'wvp status, one case / node -e 0', ...compare(start, 'status', 'node'), target: TARGETS.status },
  { what: `wvp check, ${CASES} cases / ajv-cli`, ...compare(checks, 'wvp', 'ajv'), target: TARGETS.check },
  { what: `wvp check, ${MANY} / ${CASES} cases`, ...compare(checks, 'large', 'wvp'), target: TARGETS.growth },
];
const peak = median(memory);
const machine = {
  node: process.version,
  platform: `${platform()} ${arch()}`,
  cpu: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  load: Number(loadavg()[0]?.toFixed(2)),
};

const cell = (text, width) => String(text).padEnd(width);
const num = (value, digits = 2) => value.toFixed(digits);
const right = (text, width) => String(text).padStart(width);
const line = (what, value, spread, target, reached, note) =>
  `${cell(what, 36)}${right(value, 9)}  ${cell(spread, 13)}${right(target, 9)}  ${cell(reached, 8)}${note}\n`;
let out = `${machine.node}, ${machine.platform}, ${machine.cores} cores, load ${machine.load}; `;
out += `${CASES} cases × ${EVENTS_PER_CASE} events, peildatum ${PEILDATUM}\n\n`;
out += line('', 'ratio', 'min–max', 'to reach', 'reached', 'median ms');
for (const r of rows)
  out += line(
    r.what,
    num(r.ratio),
    `${num(r.min)}–${num(r.max)}`,
    `≤ ${r.target.toFixed(1)}`,
    r.ratio <= r.target ? 'yes' : 'no',
    `${num(r.ms, 0)} / ${num(r.baseMs, 0)} (${r.rounds} rounds)`,
  );
out += line(
  `peak memory of wvp check, ${MANY} cases`,
  `${num(peak, 0)} MB`,
  `${num(Math.min(...memory), 0)}–${num(Math.max(...memory), 0)}`,
  `≤ ${TARGETS.memory} MB`,
  peak <= TARGETS.memory ? 'yes' : 'no',
  `${CASES} cases: ${num(memorySmall, 0)} MB, ajv-cli ${num(memoryAjv, 0)} MB`,
);
process.stdout.write(out);
if (given.json !== undefined) {
  const result = { schema: 'wvp.bench/1', machine, cases: CASES, many: MANY, eventsPerCase: EVENTS_PER_CASE, rows };
  const mb = { peak, runs: memory, small: memorySmall, ajv: memoryAjv, target: TARGETS.memory };
  writeFileSync(resolve(given.json), `${JSON.stringify({ ...result, memoryMb: mb }, null, 2)}\n`);
}
