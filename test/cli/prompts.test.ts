/** The questions of `wvp add` and `wvp new`, answered with keys on a stand-in for a terminal. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AddOptions, add } from '../../src/features/add/command.ts';
import { newCase } from '../../src/features/new/command.ts';
import { type Nep, type Stap, terminal } from '../support/terminal.ts';

// A question that nobody answers waits for ever.
vi.setConfig({ testTimeout: 10_000 });

let repo = '';
const zaak = () => join(repo, 'dossiers/2026-021');
beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'wvp-vragen-'));
  writeFileSync(join(repo, 'wvp.yaml'), 'versie: 1\n');
  mkdirSync(join(zaak(), 'events'), { recursive: true });
  writeFileSync(join(zaak(), 'dossier.yaml'), 'dossier: "2026-021"\nwerknemer: {functie: bakker, urenPerWeek: 36}\n');
  writeFileSync(
    join(zaak(), 'events/2026-01-05-ziekmelding.yaml'),
    'soort: ziekmelding\ndatum: 2026-01-05\neersteZiektedag: 2026-01-05\n',
  );
});
afterEach(() => rmSync(repo, { recursive: true, force: true }));

const events = () => readdirSync(join(zaak(), 'events')).sort();
const gelezen = (naam: string) => readFileSync(join(zaak(), 'events', `${naam}.yaml`), 'utf8');

async function vraag(soort: string | undefined, script: readonly Stap[], options: AddOptions = {}): Promise<Nep> {
  const nep = terminal(repo, script);
  await add(nep.context, soort, '2026-021', options);
  expect(nep.over(), nep.scherm()).toEqual([]);
  return nep;
}

describe('wvp add op een terminal', () => {
  it('vraagt de motivering zodra er geen mogelijkheden zijn, en toont wat er verandert', async () => {
    const nep = await vraag('probleemanalyse', [
      ['datum', 'wis', { typ: '30-2-2026' }, 'enter'],
      ['Dit is geen bestaande datum', 'wis', { typ: '10-2-2026' }, 'enter'],
      ['mogelijkheden', 'omlaag', 'enter'],
      ['Geen medische gegevens', 'enter'],
      ['Dit veld is verplicht', { typ: 'zie: advies #1' }, 'enter'],
      ['Meer velden?', 'enter'],
      ['Zo vastleggen?', 'enter'],
    ]);
    expect(gelezen('2026-02-10-probleemanalyse')).toBe(
      'soort: probleemanalyse\ndatum: 2026-02-10\nmogelijkheden: tijdelijk-geen\nmotivering: "zie: advies #1"\n',
    );
    expect(nep.stderr()).toContain('probleemanalyse: open → voldaan');
    expect(nep.stderr()).toContain('Geschreven: dossiers/2026-021/events/2026-02-10-probleemanalyse.yaml');
  });

  it('vraagt geen motivering als er mogelijkheden zijn', async () => {
    const nep = await vraag('probleemanalyse', [
      ['datum', 'enter'],
      ['mogelijkheden', 'enter'],
      ['Meer velden?', 'enter'],
      ['Zo vastleggen?', 'enter'],
    ]);
    expect(nep.scherm()).not.toContain('waarom er (tijdelijk)');
    expect(gelezen('2026-02-12-probleemanalyse')).toContain('mogelijkheden: ja');
  });

  it('vraagt een lijst tot die leeg is, en rollen als meerkeuze met ten minste één', async () => {
    await vraag('contact', [
      ['datum', 'enter'],
      ['met wie er contact was', 'enter'],
      ['Kies er ten minste één', 'spatie', 'omlaag', 'spatie', 'enter'],
      ['Meer velden?', 'omlaag', 'omlaag', 'omlaag', 'enter'],
      ['afspraken 1: wie', { typ: 'werkgever' }, 'enter'],
      ['afspraken.wat', { typ: 'rooster' }, 'enter'],
      ['afspraken.uiterlijk (mag leeg)', 'enter'],
      ['afspraken 2: wie (leeg: klaar)', 'enter'],
      ['Meer velden?', 'enter'],
      ['Zo vastleggen?', 'enter'],
    ]);
    expect(gelezen('2026-02-12-contact')).toBe(
      'soort: contact\ndatum: 2026-02-12\nmet:\n  - werkgever\n  - werknemer\nafspraken:\n  - wie: werkgever\n    wat: rooster\n',
    );
  });

  it('vraagt de bron bij wat de bedrijfsarts zei', async () => {
    writeFileSync(
      join(zaak(), 'events/2026-02-01-spreekuur.yaml'),
      'soort: spreekuur\ndatum: 2026-02-01\nstap: gehouden\n',
    );
    await vraag(
      'voortgangsgesprek',
      [
        ['bron', 'enter'],
        ['Zo vastleggen?', 'enter'],
      ],
      { set: ['belastbaarheid=halve dagen'], datum: '2026-02-12' },
    );
    expect(gelezen('2026-02-12-voortgangsgesprek')).toContain('bron: 2026-02-01-spreekuur');
  });

  it('biedt de soorten aan waar het dossier om vraagt', async () => {
    const nep = await vraag(undefined, [
      ['melding-arbodienst', 'enter'],
      ['datum', 'enter'],
      ['Meer velden?', 'enter'],
      ['Zo vastleggen?', 'enter'],
    ]);
    expect(nep.scherm()).toContain('gemist, uiterlijk 2026-01-11');
    expect(events()).toContain('2026-02-12-melding-arbodienst.yaml');
  });

  it('vraagt opnieuw wat niet mag, en verliest de rest niet', async () => {
    writeFileSync(join(repo, 'wvp.yaml'), 'versie: 1\nprivacy: {vrijeTekst: verboden}\n');
    const nep = await vraag(
      'stagnatie',
      [
        ['Vrije tekst terwijl deze repo die verbiedt', 'enter'],
        ['Zo vastleggen?', 'enter'],
      ],
      { set: ['bij=werkgever', 'stap=gesignaleerd', 'omschrijving=rooster ligt stil'], datum: '2026-02-12' },
    );
    expect(nep.scherm()).toContain('omschrijving (mag leeg)');
    expect(gelezen('2026-02-12-stagnatie')).toBe(
      'soort: stagnatie\ndatum: 2026-02-12\nbij: werkgever\nstap: gesignaleerd\n',
    );
  });

  it.each<[string, Stap[]]>([
    ['Ctrl-C bij een vraag', [['datum', 'stop']]],
    [
      'Ctrl-C bij een keuze',
      [
        ['datum', 'enter'],
        ['mogelijkheden', 'stop'],
      ],
    ],
    [
      'Ctrl-C bij de bevestiging',
      [
        ['datum', 'enter'],
        ['mogelijkheden', 'enter'],
        ['Meer velden?', 'enter'],
        ['Zo vastleggen?', 'stop'],
      ],
    ],
  ])('schrijft niets na %s', async (_wat, script) => {
    await expect(vraag('probleemanalyse', script)).rejects.toMatchObject({
      code: 2,
      message: 'gestopt; er is niets geschreven.',
    });
    expect(events()).toEqual(['2026-01-05-ziekmelding.yaml']);
  });

  it('schrijft niets als het niet klopt', async () => {
    const nep = await vraag('hersteld', [['Zo vastleggen?', 'omlaag', 'enter']], { datum: '2026-02-10' });
    expect(nep.stderr()).toContain('Er is niets geschreven.');
    expect(events()).toEqual(['2026-01-05-ziekmelding.yaml']);
  });

  it('vraagt niets als alles is gegeven en --ja erbij staat', async () => {
    const nep = await vraag('hersteld', [], { datum: '2026-02-10', ja: true });
    expect(nep.scherm()).toBe('');
    expect(events()).toContain('2026-02-10-hersteld.yaml');
  });

  it('kiest uit de gebeurtenissen welke wordt ingetrokken', async () => {
    await vraag('intrekking', [
      ['datum', 'enter'],
      ['vervangt', 'enter'],
      ['Meer velden?', 'enter'],
      ['Zo vastleggen?', 'enter'],
    ]);
    expect(gelezen('2026-02-12-intrekking')).toContain('vervangt: 2026-01-05-ziekmelding');
  });

  it('kleurt niet met NO_COLOR', async () => {
    const ruw: string[] = [];
    const nep = terminal(repo, [['Zo vastleggen?', 'enter']]);
    const open = nep.context.openTerminal?.();
    open?.output.on('data', (chunk: Buffer) => ruw.push(chunk.toString()));
    await add(nep.context, 'hersteld', '2026-021', { datum: '2026-02-10' });
    expect(ruw.join('')).toContain('Zo vastleggen?');
    expect(ruw.join('')).not.toMatch(/\u001b\[[349]\d?m/);
  });
});

describe('wvp new op een terminal', () => {
  it('vraagt wat ontbreekt, en niet wat wvp.yaml al zegt', async () => {
    writeFileSync(join(repo, 'wvp.yaml'), 'versie: 1\nwerkgever: {naam: Bakkerij De Korenaar B.V.}\n');
    const nep = terminal(repo, [
      ['Welk dossier?', { typ: 'a/b' }, 'enter'],
      ['Een dossier heet naar letters', 'wis', { typ: '2026-030' }, 'enter'],
      ['werknemer.functie', { typ: 'bakker' }, 'enter'],
      ['werknemer.urenPerWeek', { typ: 'veel' }, 'enter'],
      ['Dit is geen getal', 'wis', { typ: '36,5' }, 'enter'],
      ['eersteZiektedag (mag leeg)', { typ: '31-02-2026' }, 'enter'],
      ['Schrijf bijvoorbeeld', 'wis', { typ: '2026-03-02' }, 'enter'],
      ['Meer velden?', 'omlaag', 'omlaag', 'enter'],
      ['nooit het burgerservicenummer', { typ: '00123' }, 'enter'],
      ['Meer velden?', 'enter'],
      ['Zo vastleggen?', 'enter'],
    ]);
    expect(await newCase(nep.context, undefined, { velden: {} })).toBe(0);
    expect(nep.over(), nep.scherm()).toEqual([]);
    expect(nep.scherm()).not.toContain('○ werkgever');
    expect(nep.scherm()).toContain('○ werknemer.adres');
    expect(readFileSync(join(repo, 'dossiers/2026-030/dossier.yaml'), 'utf8')).toBe(
      'dossier: "2026-030"\nwerknemer:\n  personeelsnummer: "00123"\n  functie: bakker\n  urenPerWeek: 36.5\n',
    );
    expect(readFileSync(join(repo, 'dossiers/2026-030/events/2026-03-02-ziekmelding.yaml'), 'utf8')).toBe(
      'soort: ziekmelding\ndatum: 2026-03-02\neersteZiektedag: 2026-03-02\n',
    );
  });

  it('laat niets achter na Ctrl-C', async () => {
    const nep = terminal(repo, [['werknemer.functie', { typ: 'bakker' }, 'stop']]);
    await expect(newCase(nep.context, '2026-030', { velden: {} })).rejects.toMatchObject({ code: 2 });
    expect(existsSync(join(repo, 'dossiers/2026-030'))).toBe(false);
  });
});
