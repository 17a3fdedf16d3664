/** The folders for cli.test.ts: what lies in a case that should not, and what the run must then say. */
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const DOSSIER = 'dossier: z\nwerknemer: {functie: bakker, urenPerWeek: 36}\n';
export const EVENT = 'soort: ziekmelding\ndatum: 2026-06-01\neersteZiektedag: 2026-06-01\n';

interface Mappen {
  readonly events: string;
  readonly top: string;
  readonly zaak: string;
}

export interface Geval {
  readonly naam: string;
  readonly maak: (mappen: Mappen) => void;
  readonly code: number;
  readonly bevinding?: string;
  readonly args?: readonly string[];
}

const geval = (naam: string, code: number, bevinding: string | undefined, maak: Geval['maak']): Geval => ({
  naam,
  code,
  maak,
  ...(bevinding === undefined ? {} : { bevinding }),
});

/** A file among the events, with this name and content. */
const stuk = (naam: string, bestand: string, inhoud: string | Uint8Array, bevinding: string, code = 1) =>
  geval(naam, code, bevinding, ({ events }) => writeFileSync(join(events, bestand), inhoud));

const opdracht = (naam: string, args: readonly string[], code = 2): Geval => ({ naam, args, code, maak: () => {} });

export const GEVALLEN: readonly Geval[] = [
  geval('koppeling naar een bestand van buiten', 1, 'yaml/geen-bestand', ({ events }) =>
    symlinkSync('/etc/passwd', join(events, 'x.yaml')),
  ),
  geval('koppeling naar zichzelf', 1, 'yaml/geen-bestand', ({ events }) =>
    symlinkSync('x.yaml', join(events, 'x.yaml')),
  ),
  geval('koppeling naar niets', 1, 'yaml/geen-bestand', ({ events }) => symlinkSync('weg', join(events, 'x.yaml'))),
  geval('koppeling naar de map erboven', 1, 'dossier/niet-gelezen', ({ events }) =>
    symlinkSync('..', join(events, 'lus')),
  ),
  geval('dossier.yaml is een koppeling', 1, 'yaml/geen-bestand', ({ zaak }) => {
    rmSync(join(zaak, 'dossier.yaml'));
    symlinkSync('/etc/passwd', join(zaak, 'dossier.yaml'));
  }),
  geval('wvp.yaml is een koppeling', 2, undefined, ({ top }) => symlinkSync('/etc/passwd', join(top, 'wvp.yaml'))),
  geval('wvp.yaml is een map', 2, undefined, ({ top }) => mkdirSync(join(top, 'wvp.yaml'))),
  geval('een map met de naam x.yaml', 0, undefined, ({ events }) => mkdirSync(join(events, 'x.yaml'))),
  geval('zes mappen diep een lege map x.yaml', 0, undefined, ({ events }) =>
    mkdirSync(join(events, 'a/b/c/d/x.yaml'), { recursive: true }),
  ),
  geval('een lege boom van vijftig mappen', 0, undefined, ({ events }) =>
    mkdirSync(join(events, ...Array.from({ length: 50 }, () => 'm')), { recursive: true }),
  ),
  geval('een bestand vijftig mappen diep', 1, 'dossier/niet-gelezen', ({ events }) => {
    const diep = join(events, ...Array.from({ length: 50 }, () => 'm'));
    mkdirSync(diep, { recursive: true });
    writeFileSync(join(diep, 'x.yaml'), EVENT);
  }),
  geval('events is een bestand', 3, 'yaml/onleesbaar', ({ events }) => {
    rmSync(events, { recursive: true });
    writeFileSync(events, EVENT);
  }),
  stuk('regeleinde in de naam', 'x\n::error::y.yaml', 'kapot', 'yaml/geen-velden'),
  stuk('escape in de naam', 'x\u001b]0;y\u0007.yaml', 'kapot', 'yaml/geen-velden'),
  stuk('bidi in de naam', 'x\u202ey.yaml', 'kapot', 'yaml/geen-velden'),
  stuk('C1 in de naam', 'x\u009b31my.yaml', 'kapot', 'yaml/geen-velden'),
  stuk('aanhalingstekens in de naam', '"\'$(id)`id`.yaml', 'kapot', 'yaml/geen-velden'),
  stuk('naam van 200 letters', `${'x'.repeat(200)}.yaml`, 'kapot', 'yaml/geen-velden'),
  stuk('naam als een optie', '--peildatum.yaml', 'kapot', 'yaml/geen-velden'),
  stuk('naam uit JavaScript', '__proto__.yaml', 'kapot', 'yaml/geen-velden'),
  stuk('hoofdletters in .YAML', 'x.YAML', 'kapot', 'dossier/niet-gelezen', 1),
  stuk('.yml', 'x.yml', 'kapot', 'dossier/niet-gelezen', 1),
  geval('dezelfde naam in NFC en NFD', 1, 'yaml/geen-velden', ({ events }) => {
    for (const naam of ['caf\u00e9', 'cafe\u0301']) writeFileSync(join(events, `${naam}.yaml`), 'kapot');
  }),
  geval('dezelfde naam op een hoofdletter na', 1, 'yaml/geen-velden', ({ events }) => {
    for (const naam of ['x', 'X']) writeFileSync(join(events, `${naam}.yaml`), 'kapot');
  }),
  // In a fresh process, as the very first files: that is where a deep nesting can end the process itself.
  ...['[', '{a: ', '- ', '? '].map((open) =>
    geval(
      `2 KB "${open}" als eerste bestanden`,
      1,
      open === '? ' ? 'yaml/niet-toegestaan' : 'yaml/te-diep',
      ({ events }) => {
        for (const n of [1, 2, 3]) writeFileSync(join(events, `0-${n}.yaml`), open.repeat(1000));
      },
    ),
  ),
  geval('2 KB nesting als dossier.yaml en als wvp.yaml', 2, undefined, ({ top, zaak }) => {
    writeFileSync(join(zaak, 'dossier.yaml'), '['.repeat(2000));
    writeFileSync(join(top, 'wvp.yaml'), '['.repeat(2000));
  }),
  stuk('256 KB + 1', 'x.yaml', Buffer.alloc(256 * 1024 + 1, '#'), 'yaml/te-groot'),
  geval('200 MB waar niets in staat', 1, 'yaml/te-groot', ({ events }) => {
    writeFileSync(join(events, 'x.yaml'), '');
    truncateSync(join(events, 'x.yaml'), 200 * 1024 * 1024);
  }),
  stuk('latin-1', 'x.yaml', Buffer.from('soort: contact\ntoelichting: caf\u00e9\n', 'latin1'), 'yaml/codering'),
  stuk('UTF-16', 'x.yaml', Buffer.from('\ufeffsoort: contact\n', 'utf16le'), 'yaml/codering'),
  stuk('NUL-tekens', 'x.yaml', Buffer.alloc(4096), 'yaml/teken'),
  opdracht('onbekende opdracht met escape', ['\u001b[31mx']),
  opdracht('onbekende optie met regeleinde', ['check', '--x\n::error::y']),
  opdracht('geen dossier met die naam', ['check', '\u001b]0;x\u0007']),
  opdracht('peildatum die niet bestaat', ['check', '--peildatum', '2026-02-30']),
  opdracht('onbekende vorm', ['check', '-f', '__proto__']),
  opdracht('pad met een halve reeks', ['status', '../../../../etc/passwd/\u202e']),
];

/** As docs/cijfers.md says it; cli.test.ts holds the list to it. */
export const CLI_GEVALLEN = GEVALLEN.length;
