/**
 * A disk that fails: makes the nth call on files below a folder end in an error. Works through the module object of node:fs, so it holds for
 * the sources in this process and, with `node --require`, for the built program: then the settings stand in WVP_STORING as JSON.
 *
 * Settings: `map`; `soort` (`schrijf` or `lees`); `nummer` of the call; `code`; `hoe`: `een` (only that call), `vanaf` (that one and every
 * later one of its kind that asks for room), `toch` (that call is done, and says that it failed).
 */
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { errno } = require('node:os').constants;
const { resolve, sep } = require('node:path');

const SCHRIJF = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'renameSync',
  'mkdirSync',
  'unlinkSync',
];
SCHRIJF.push('fchmodSync', 'copyFileSync', 'rmdirSync', 'rmSync', 'ftruncateSync');
const LEES = [
  'openSync',
  'readSync',
  'fstatSync',
  'lstatSync',
  'statSync',
  'readdirSync',
  'existsSync',
  'realpathSync',
];
/** Giving back room does not fail for want of it. */
const GEEFT_RUIMTE = new Set(['closeSync', 'unlinkSync', 'rmdirSync', 'rmSync']);

function maakStoring({ map, soort, nummer, code, hoe }) {
  const echt = {};
  const paden = new Map();
  const staat = { gezien: 0, geraakt: '' };
  const hierin = (doel) => {
    const pad = typeof doel === 'number' ? paden.get(doel) : typeof doel === 'string' ? resolve(doel) : '';
    return pad !== undefined && (pad === map || pad.startsWith(map + sep));
  };
  const fout = (naam) => Object.assign(new Error(`${code}: ${naam}`), { code, errno: -errno[code], syscall: naam });
  const voorSchrijven = (vlag) => (typeof vlag === 'string' ? /[wax+]/.test(vlag) : ((vlag ?? 0) & 3) !== 0);
  // A folder is opened for reading to make a new name in it last: that is part of writing.
  const hoort = (vlag) => voorSchrijven(vlag) === (soort === 'schrijf') || vlag === 'r';
  for (const naam of new Set([...SCHRIJF, ...LEES])) {
    const oud = fs[naam];
    echt[naam] = oud;
    const nieuw = (...args) => {
      const doe = () => {
        const uit = oud.apply(fs, args);
        if (naam === 'openSync' && hoort(args[1])) paden.set(uit, resolve(String(args[0])));
        if (naam === 'closeSync') paden.delete(args[0]);
        return uit;
      };
      const namen = soort === 'schrijf' ? SCHRIJF : LEES;
      const telt = namen.includes(naam) && hierin(args[0]) && (naam !== 'openSync' || hoort(args[1]));
      if (!telt) return doe();
      staat.gezien += 1;
      const raak = staat.gezien === nummer || (hoe === 'vanaf' && staat.gezien > nummer && !GEEFT_RUIMTE.has(naam));
      if (!raak) return doe();
      staat.geraakt ||= naam;
      if (naam === 'existsSync') return false;
      if (hoe === 'toch') doe();
      // What a full disk does: a part of it is there.
      else if (naam === 'writeSync')
        oud.call(fs, args[0], args[1].subarray(args[2] ?? 0, ((args[2] ?? 0) + args[1].length) >> 1));
      // After an error of close the file is closed all the same.
      else if (naam === 'closeSync') doe();
      throw fout(naam);
    };
    fs[naam] = Object.assign(nieuw, oud);
  }
  syncBuiltinESMExports();
  return {
    staat,
    herstel: () => {
      Object.assign(fs, echt);
      syncBuiltinESMExports();
    },
  };
}

module.exports = { maakStoring };

if (process.env.WVP_STORING) {
  const storing = maakStoring(JSON.parse(process.env.WVP_STORING));
  process.on('exit', () => {
    storing.herstel();
    fs.writeFileSync(process.env.WVP_STORING_UIT, storing.staat.geraakt);
  });
}
