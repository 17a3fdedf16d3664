/** `--set`: values by the form of their field, and errors that name the flag. */
import { describe, expect, it } from 'vitest';
import { lees, splitSet, zet } from '../../src/cli/entry/set.ts';
import { ExitError } from '../../src/cli/exit.ts';
import { definitieVan, type Soort } from '../../src/dossier/kinds/index.ts';

const VANDAAG = '2026-11-22';

function met(soort: Soort, ...sets: string[]): Record<string, unknown> {
  const into = {};
  for (const s of sets) zet(into, definitieVan(soort).velden, splitSet(s), soort, VANDAAG);
  return into;
}

function fout(soort: Soort, ...sets: string[]): string {
  try {
    met(soort, ...sets);
  } catch (error) {
    if (error instanceof ExitError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  return 'geen fout';
}

describe('waarden', () => {
  it.each<[Soort, string[], Record<string, unknown>]>([
    ['contact', ['met=werknemer'], { met: ['werknemer'] }],
    ['contact', ['met=werknemer,werkgever'], { met: ['werknemer', 'werkgever'] }],
    ['contact', ['met=[werknemer, werkgever]'], { met: ['werknemer', 'werkgever'] }],
    ['contact', ['met[]=werknemer', 'met[]=werkgever'], { met: ['werknemer', 'werkgever'] }],
    ['contact', ['onderwerp=a=b: #c, d'], { onderwerp: 'a=b: #c, d' }],
    ['contact', ['onderwerp="a b"'], { onderwerp: 'a b' }],
    ['contact', ['onderwerp="a" en "b"'], { onderwerp: '"a" en "b"' }],
    ['contact', ['onderwerp= - lijst '], { onderwerp: '- lijst' }],
    ['contact', ['onderwerp=een\r\ntwee'], { onderwerp: 'een\ntwee' }],
    [
      'contact',
      ['afspraken[]={wie: werkgever, wat: rooster, uiterlijk: 2026-03-01}'],
      { afspraken: [{ wie: 'werkgever', wat: 'rooster', uiterlijk: '2026-03-01' }] },
    ],
    [
      'contact',
      ['afspraken=[{wie: a, wat: b}, {wie: c, wat: d}]'],
      {
        afspraken: [
          { wie: 'a', wat: 'b' },
          { wie: 'c', wat: 'd' },
        ],
      },
    ],
    ['probleemanalyse', ['advies=halve dagen, daarna meer'], { advies: ['halve dagen, daarna meer'] }],
    ['probleemanalyse', ['advies[]=een', 'advies[]=twee'], { advies: ['een', 'twee'] }],
    ['probleemanalyse', ['werkgerelateerd=nee'], { werkgerelateerd: false }],
    [
      'probleemanalyse',
      ['opgesteldDoor.naam=B. de Boer', 'opgesteldDoor.functie=bedrijfsarts'],
      { opgesteldDoor: { naam: 'B. de Boer', functie: 'bedrijfsarts' } },
    ],
    [
      'plan-van-aanpak',
      ['ondertekening.werkgever.naam=A', 'ondertekening.werkgever.datum=1-3-2026'],
      { ondertekening: { werkgever: { naam: 'A', datum: '2026-03-01' } } },
    ],
    [
      'plan-van-aanpak',
      ['evaluatiemomenten=2026-03-01,2026-04-01'],
      { evaluatiemomenten: ['2026-03-01', '2026-04-01'] },
    ],
    [
      'werkhervatting',
      ['percentage=62,5', 'arbeidstherapeutisch=true'],
      { percentage: 62.5, arbeidstherapeutisch: true },
    ],
    ['oordeel-werknemer', ['ondertekening.werknemer.naam=W'], { ondertekening: { werknemer: { naam: 'W' } } }],
    ['aangifte-42-weken', ['kenmerk=00123'], { kenmerk: '00123' }],
  ])('%s %j', (soort, sets, waarde) => {
    expect(met(soort, ...sets)).toEqual(waarde);
  });

  it.each(['', ' ', '1e3', '0x10', '1.2.3', '--1', 'veel', 'NaN', '१'])('geen getal: "%s"', (tekst) => {
    expect(lees({ type: 'getal', min: 0, max: 100, geheel: false }, tekst, VANDAAG)).toHaveProperty('fout');
  });

  it('houdt zich aan de grenzen van een getal, aan beide kanten', () => {
    const vorm = { type: 'getal', min: 0, max: 100, geheel: false } as const;
    expect(['0', '100', '99,999'].map((t) => 'waarde' in lees(vorm, t, VANDAAG))).toEqual([true, true, true]);
    expect(['-0,001', '100,001'].map((t) => 'waarde' in lees(vorm, t, VANDAAG))).toEqual([false, false]);
    expect(lees({ ...vorm, geheel: true }, '1,5', VANDAAG)).toEqual({ fout: 'dit vraagt een heel getal.' });
  });

  it('laat duizend tekens toe, en niet een meer', () => {
    const vorm = { type: 'tekst', max: 1000, privacy: 'verslag' } as const;
    expect(lees(vorm, 'x'.repeat(1000), VANDAAG)).toHaveProperty('waarde');
    expect(lees(vorm, 'x'.repeat(1001), VANDAAG)).toEqual({
      fout: 'de tekst is te lang: 1001 tekens, ten hoogste 1000.',
    });
  });
});

describe('fouten noemen de vlag, en niet wat er is getypt', () => {
  it.each<[Soort, string, string]>([
    ['contact', 'onderwerp', '--set vraagt een veld en een waarde'],
    ['contact', '=x', '--set vraagt een veld en een waarde'],
    ['contact', 'onderwerpp=KANARIE', '--set onderwerpp: contact kent dit veld niet. Bedoelt u "onderwerp"?'],
    ['ziekmelding', 'toelichting=KANARIE', '--set toelichting: ziekmelding kent dit veld niet.'],
    ['contact', 'via=KANARIE', '--set via: deze waarde kan hier niet. Mogelijk: telefoon'],
    ['contact', 'via=telefon', 'Bedoelt u "telefoon"?'],
    ['contact', 'met=werknemer,baas', '--set met: deze waarde kan hier niet.'],
    ['contact', 'afspraken[].wie=KANARIE', '"afspraken" is een lijst'],
    ['contact', 'afspraken.wie=KANARIE', '--set afspraken.wie: "afspraken" is een lijst.'],
    ['contact', 'afspraken[]=KANARIE', 'dit is geen blok in YAML, zoals {wie: …, wat: …, uiterlijk: …}'],
    ['contact', 'afspraken[]={wie: a', 'dit is geen blok in YAML'],
    ['contact', 'afspraken[]={wie: a}\nsoort: hersteld', 'dit is geen blok in YAML'],
    ['contact', 'afspraken[]=&a {wie: x}', 'dit is geen blok in YAML'],
    ['contact', 'met=[werknemer', 'dit is geen lijst in YAML'],
    ['contact', 'onderwerp[]=x', '"onderwerp" is geen lijst'],
    ['contact', 'onderwerp.x=y', '"onderwerp" heeft geen velden onder zich'],
    ['contact', 'onderwerp=', 'de waarde is leeg'],
    ['contact', 'soort=hersteld', 'dit veld staat vast'],
    ['contact', '__proto__=x', 'kent dit veld niet'],
    ['contact', 'constructor.prototype=x', 'kent dit veld niet'],
    ['plan-van-aanpak', 'ondertekening.baas.naam=x', '"ondertekening" kent dit veld niet'],
    ['werkhervatting', 'percentage=120', 'te groot: ten hoogste 100'],
    ['wazo-verlof', 'totEnMet=2026-02-30', 'geen bestaande datum'],
    ['wazo-verlof', 'zelfdeOorzaak=misschien', 'antwoord met true of false'],
  ])('%s --set %s', (soort, set, deel) => {
    const bericht = fout(soort, set);
    expect(bericht).toContain(deel);
    expect(bericht).not.toContain('KANARIE');
  });

  it('weigert twee keer hetzelfde veld', () => {
    expect(fout('contact', 'onderwerp=a', 'onderwerp=b')).toContain('twee keer');
  });
});
