import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIEEN, LINT_UITLEG } from '../../src/privacy/categories.ts';
import { isBsn } from '../../src/privacy/identification.ts';
import { type LintOpties, lintEvent, lintText } from '../../src/privacy/index.ts';
import { isBijna, kennis } from '../../src/privacy/lexicon.ts';
import { fold } from '../../src/privacy/normalise.ts';
import { compileFrasen, matchFrase } from '../../src/privacy/phrases.ts';

const ids = (text: string, opties?: LintOpties) => lintText(text, opties).map((t) => t.code.replace('privacy/', ''));
const stuk = (text: string) => lintText(text).map((t) => text.slice(t.start, t.eind));

describe('lintText', () => {
  it.each([
    ['diagnose', 'Er is een hernia vastgesteld.'],
    ['diagnose', 'Werknemer kreeg een longontsteking.'],
    ['diagnose', 'Een verwaarloosde middenoorontsteking, zegt hij.'],
    ['diagnosecode', 'Op het verslag staat ICD-10: F32.1.'],
    ['klacht', 'Hij meldt rugpijn na het werk.'],
    ['klacht', 'Zij heeft last van haar linker schouder.'],
    ['waarneming', 'Hij maakte een vermoeide indruk in het gesprek.'],
    ['behandeling', 'Start in mei met chemotherapie.'],
    ['medicatie', 'Gebruikt sinds kort sertraline.'],
    ['medicatie', 'De dosis gaat naar 50 mg per dag.'],
    ['behandelaar', 'Afspraak met de psychiater op maandag.'],
    ['prive', 'Zijn moeder is vorige week overleden.'],
    ['oorzaak', 'Werknemer is van de trap gevallen.'],
    ['vangnet-soort', 'Zij is zwanger en werkt minder uren.'],
  ])('noemt %s een fout: %s', (id, text) => {
    const found = lintText(text).find((t) => t.code === `privacy/${id}`);
    expect(found?.ernst).toBe('fout');
  });

  it.each([
    ['klacht-twijfel', 'De gezondheid is in het gesprek genoemd.'],
    ['lichaam-twijfel', 'De knie is in het overleg genoemd.'],
    ['behandelaar-twijfel', 'De behandelaar is in het overleg genoemd.'],
    ['waarneming-twijfel', 'De planning is in de war.'],
    ['behandeling-twijfel', 'De injectie is in het overleg genoemd.'],
    ['code-twijfel', 'In het overleg is F32.1 genoemd.'],
    ['bijzonder-overig', 'Werknemer heeft een strafblad volgens de leidinggevende.'],
  ])('waarschuwt voor %s', (id, text) => {
    const found = lintText(text).find((t) => t.code === `privacy/${id}`);
    expect(found?.ernst).toBe('waarschuwing');
  });

  it.each([
    'Beperkt in tillen, duwen en trekken volgens de bedrijfsarts.',
    'De pijnpunten in het rooster zijn besproken.',
    'Loonwaarde vastgesteld, spoor 2 gestart na mediation.',
    'Zwangerschaps- en bevallingsverlof van 1 maart tot 20 juni.',
    'De klachtencommissie heeft de klacht in behandeling genomen.',
    'Contact met mevrouw Koorts van Bureau Hernia over de planning.',
    'De bestelling van pallets is doorgeschoven in het rooster.',
    'Werkhervatting in de planning: MS Teams en MS Excel.',
  ])('laat met rust: %s', (text) => expect(ids(text)).toEqual([]));

  it('ziet door hoofdletters, accenten, koppeltekens en lijkende letters heen', () => {
    for (const word of [
      'DEPRESSIE',
      'Dépressie',
      'de\u00adpres\u00adsie',
      'depr\u0435ssie',
      'dep\u200bressie',
      'burn\u2011out',
      'Burn-Out',
    ])
      expect(ids(`Er is een ${word} vastgesteld in het gesprek.`), word).toContain('diagnose');
  });

  it('neemt een afkorting alleen in hoofdletters, en niet in een tekst die alleen uit hoofdletters bestaat', () => {
    expect(ids('In het gesprek is COPD genoemd.')).toEqual(['diagnose']);
    expect(ids('In het gesprek is MS genoemd.')).toEqual(['klacht-twijfel']);
    expect(ids('Zij heeft MS.')).toEqual(['diagnose']);
    expect(ids('In het gesprek is ms genoemd.')).toEqual([]);
    expect(ids('GESPREK OVER MS GEPLAND')).toEqual([]);
  });

  it('vindt een tikfout in een lang woord en niet in een gewoon woord dat erop lijkt', () => {
    expect(lintText('Het gesprek ging over een depresie.').map((t) => t.ernst)).toEqual(['waarschuwing']);
    expect(lintText('Hij heeft een depresie.').map((t) => t.ernst)).toEqual(['fout']);
    expect(ids('In het verslag is de regel verwijderd.')).toEqual([]);
    expect(ids('Het gesprek ging over een depresie.')).toEqual(['diagnose']);
    expect(ids('Het gesprek ging over de detectie van inhalen bij de terminals.')).toEqual([]);
  });

  it('kijkt bij een woord met koppelteken ook naar de delen', () => {
    expect(ids('Het emdr-traject is in overleg gepland.')).toEqual(['behandeling']);
    expect(ids('Het zit-stabureau is in overleg besteld.')).toEqual([]);
  });

  it('geeft de plaats in de gegeven tekst, ook na letters die uit meer tekens bestaan', () => {
    expect(stuk('Afgesproken 👩‍🔧: geen hérnia meer noemen in het verslag.')).toEqual(['hérnia']);
  });

  it('neemt een frase niet over het einde van een zin heen', () => {
    expect(ids('De planning is gebroken. Arm is het rooster niet, het werk loopt.')).toEqual([]);
    expect(ids('In het gesprek bleek de gebroken arm.')).toContain('diagnose');
  });

  it('meldt een soort één keer in elke zin', () => {
    expect(ids('Griep en een hernia en astma. Daarna nog een hernia.')).toEqual(['diagnose', 'diagnose']);
  });

  it('maskeert een eigen toegestane term, en alleen die', () => {
    const toegestaneTermen = [{ term: 'Klinische chemie' }];
    const text = 'Werk op de afdeling klinische chemie, na een hernia.';
    expect(ids(text, { toegestaneTermen })).toEqual(['diagnose']);
    expect(ids('De hernia is genoemd.', { toegestaneTermen: [{ term: 'hernia' }] })).toEqual([]);
    // A name that every object has is a word like any other.
    expect(ids('De hernia is genoemd.', { toegestaneTermen: [{ term: 'constructor' }] })).toEqual(['diagnose']);
  });

  it('waarschuwt in de sector zorg waar het elders een fout is', () => {
    const text = 'Gesprek met de psychiater over het rooster.';
    expect(lintText(text).map((t) => t.ernst)).toEqual(['fout']);
    expect(lintText(text, { sector: 'zorg' }).map((t) => t.ernst)).toEqual(['waarschuwing']);
  });

  it('merkt een zin zonder woord over werk op, tenzij dat uit staat', () => {
    const stil = 'Alles gaat nu eindelijk vooruit thuis.';
    expect(ids(stil)).toEqual(['zonder-werkwoord']);
    expect(ids(stil, { omgekeerdeToets: 'uit' })).toEqual([]);
    expect(ids('Gaat goed zo.')).toEqual([]);
  });
});

describe('woorden die samen meer zeggen', () => {
  it.each([
    ['klacht', 'Gesprek verzet, de pols is opgezet.', 'fout'],
    ['klacht', 'Opgezet en dik is in het overleg: pols.', 'fout'],
    ['prive', 'In het gesprek: haar zus is vorige maand overleden.', 'fout'],
    ['oorzaak-twijfel', 'Met de slee tegen een boom gebotst.', 'waarschuwing'],
    ['prive-twijfel', 'De oudste zoon zit vast.', 'waarschuwing'],
  ])('geeft %s bij: %s', (id, text, ernst) => {
    expect(lintText(text).find((t) => t.code === `privacy/${id}`)?.ernst).toBe(ernst);
  });

  it('vindt niets als zij ver van elkaar of in twee zinnen staan', () => {
    const ver = 'De druk op de pols is een term uit het boek over planning en de stapel werk is';
    expect(ids(`${ver} gebroken.`)).not.toContain('klacht');
    expect(ids('Het schema voor de pols. Gebroken diensten in het rooster.')).not.toContain('klacht');
  });

  it('wijst van het eerste tot en met het laatste woord aan', () => {
    expect(stuk('Overleg: haar pols is wat gezwollen, meer niet.')).toContain('pols is wat gezwollen');
  });
});

describe('wat een fout lijkt en het vaak niet is', () => {
  const ernst = (text: string) => lintText(text).map((t) => t.ernst);

  it('is een opmerking waar het over cliënten gaat, en een fout waar het over iemand zelf gaat', () => {
    expect(ernst('De psycholoog neemt haar bewoners over.')).toEqual(['info']);
    expect(ernst('De psycholoog heeft haar gebeld over het contract.')).toEqual(['fout']);
  });

  it('is een twijfel waar het over een ding gaat en over niemand', () => {
    expect(ernst('Een depressie van de markt, volgens het verslag.')).toEqual(['waarschuwing']);
    expect(ernst('Hij heeft een depressie door de markt, volgens het verslag.')).toEqual(['fout']);
  });

  it('is een twijfel bij een ding of plaats van zorgwerk', () => {
    expect(ernst('De medicijnkast in het rooster gezet.')).toEqual(['waarschuwing']);
    expect(ernst('De medicijnen in het rooster gezet.')).toEqual(['fout']);
  });

  it('neemt een ziekte die naar iemand heet niet voor een naam', () => {
    expect(ids('Er is een vorm van Parkinson genoemd in het gesprek.')).toEqual(['diagnose']);
    expect(ids('Contact met mevrouw van Parkinson over het rooster.')).toEqual([]);
  });
});

describe('wat ook een zegswijze, een ding of werk kan zijn', () => {
  const codes = (text: string) => lintText(text).map((t) => [t.code.replace('privacy/', ''), t.ernst]);

  it.each([
    ['waarneming', 'Hij is van de kaart.'],
    ['waarneming', 'Is de laatste tijd labiel.'],
    ['klacht', 'Zij is bekaf.'],
    ['behandeling', 'Kreeg een ingreep.'],
    ['medicatie', 'Hij slikt pillen.'],
    ['prive', 'Hij heeft schulden.'],
    ['oorzaak', 'Zij is aangereden.'],
    ['klacht', 'Pijn, ook in rust.'],
  ])('is een fout (%s) in een zin over iemand en niet over werk: %s', (id, text) => {
    const found = codes(text).filter(([, ernst]) => ernst === 'fout');
    expect(found.length, JSON.stringify(codes(text))).toBeGreaterThan(0);
    expect(['klacht', id]).toContain(found[0]?.[0]);
  });

  it.each([
    'De planning is in de war.',
    'De schulden van het filiaal staan in het verslag.',
    'De ingreep in het rooster is besproken.',
    'De arm van de kraan is gebroken.',
    'De gasten dronken koffie.',
    'Iedereen die dat wil kan zonder enige pijn en in alle rust de vorige versie terughalen.',
    'Zij heeft een goede relatie met de klant.',
    'Leerlingen met dyslexie krijgen extra tijd.',
    'Hij geeft les aan leerlingen met autisme.',
    'De pallets met paracetamol staan in vak 12.',
    'De MRI-software wordt door hem getest.',
  ])('is geen fout in: %s', (text) => expect(codes(text).filter(([, ernst]) => ernst === 'fout')).toEqual([]));

  it('telt een lichaamsdeel dat zelden een deel van een ding is altijd', () => {
    expect(codes('In het gesprek: pols gebroken.')).toContainEqual(['klacht', 'fout']);
    expect(codes('In het gesprek: voet gescheurd.').map(([, ernst]) => ernst)).not.toContain('fout');
  });
});

describe('een zin over iemand zonder woord over werk', () => {
  it.each(['Zij is de laatste tijd niet te volgen.', 'Komt er zo niet meer uit.', 'Bij haar gaat het zo niet.'])(
    'is een waarschuwing: %s',
    (text) => {
      expect(lintText(text).map((t) => [t.code, t.ernst])).toEqual([['privacy/toestand-twijfel', 'waarschuwing']]);
      expect(lintText(text, { omgekeerdeToets: 'uit' })).toEqual([]);
    },
  );

  it('is het niet bij een woord van mening of afspraak, noch in een kort veld of een naam', () => {
    expect(ids('Zij vindt het zo prima.')).toEqual(['zonder-werkwoord']);
    for (const soort of ['kort', 'naam', 'beroep', 'bedrijfsarts'] as const)
      expect(lintText('Zij is de laatste tijd niet te volgen.', {}, soort)).toEqual([]);
  });
});

describe('lintEvent', () => {
  it('kijkt naar vrije tekst en niet naar namen', () => {
    const found = lintEvent({
      soort: 'voortgangsgesprek',
      datum: '2026-03-16',
      besproken: 'Het rooster en de hernia.',
      afspraken: [{ wie: 'P. Astma', wat: 'Belt na de chemo over de planning.' }],
      ondertekening: { werkgever: { naam: 'H. Migraine', datum: '2026-03-16' } },
    });
    expect(found.map((f) => [f.code, f.pad])).toEqual([
      ['privacy/diagnose', ['besproken']],
      ['privacy/behandeling', ['afspraken', 0, 'wat']],
    ]);
  });

  it('laat de bedrijfsarts een lichaamsdeel noemen, een diagnose niet', () => {
    const found = lintEvent({ soort: 'probleemanalyse', beperkingen: ['knie buigen beperkt', 'hernia'] });
    expect(found.map((f) => [f.code, f.pad])).toEqual([['privacy/diagnose', ['beperkingen', 1]]]);
  });

  it('laat een beroep in de zorg staan en vindt een ziekte in een functie', () => {
    expect(lintEvent({ werknemer: { functie: 'fysiotherapeut in het ziekenhuis' } })).toEqual([]);
    expect(lintEvent({ werknemer: { functie: 'planner (burn-out)' } })).toHaveLength(1);
  });

  it('leest de naam van een interventie en van een bijlage', () => {
    expect(lintEvent({ soort: 'interventie', naam: 'EMDR' })).toHaveLength(1);
    expect(lintEvent({ soort: 'spreekuur', bijlagen: [{ bestand: '../bijlagen/2026_rugklachten.pdf' }] })).toHaveLength(
      1,
    );
  });

  it('vindt een BSN in een personeelsnummer', () => {
    expect(lintEvent({ werknemer: { personeelsnummer: '111222333' } }).map((f) => f.code)).toEqual([
      'privacy/identificatie',
    ]);
    expect(lintEvent({ werknemer: { personeelsnummer: '111222334' } })).toEqual([]);
  });
});

describe('wat altijd geldt', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'last',
          'van',
          'haar',
          'rug',
          'hernia',
          '.',
          '-',
          '\u00ad',
          'é',
          '06',
          '111222333',
          '@',
          '\n',
          'De',
          'MS',
        ),
      )
      .map((w) => w.join(' ')),
  );

  it('valt niet om, en wijst altijd een stuk van de tekst aan', () => {
    fc.assert(
      fc.property(text, (t) => {
        for (const { start, eind, code } of lintText(t)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(eind).toBeGreaterThan(start);
          expect(eind).toBeLessThanOrEqual(t.length);
          expect(LINT_UITLEG[code]).toBeDefined();
        }
      }),
    );
  });

  it('wijst het woord aan dat de fout is', () => {
    const woord = fc.constantFrom('hernia', 'HERNIA', 'hérnia', 'her\u00adnia', 'h\u0435rnia');
    fc.assert(
      fc.property(text, woord, text, (voor, w, na) => {
        const t = `${voor}\n${w}\n${na}`;
        const at = voor.length + 1;
        const hit = lintText(t).find((x) => x.start === at && x.eind === at + w.length);
        expect(hit && fold(t.slice(hit.start, hit.eind))).toBe('hernia');
      }),
    );
  });

  it('kijkt bij een frase niet vaker naar de woorden dan naar verhouding', () => {
    const frase = [...compileFrasen(['last van ** rug ** werk'], new Map(), (f) => f).values()][0]?.[0];
    const looks = (n: number) => {
      const words = Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 'last' : 'van'));
      let count = 0;
      const free = () => {
        count += 1;
        return true;
      };
      for (let i = 0; i < n; i++) if (frase) matchFrase(frase, words, i, 0, n, free);
      return count;
    };
    expect(looks(1000)).toBeGreaterThan(0);
    expect(looks(2000)).toBeLessThanOrEqual(2.5 * looks(1000));
  });
});

describe('nummers en adressen', () => {
  it('kent de elfproef', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
        const acht = String(n).padStart(8, '0');
        const som = [...acht].reduce((s, c, i) => s + Number(c) * (9 - i), 0);
        for (let laatste = 0; laatste < 10; laatste++)
          expect(isBsn(`${acht}${laatste}`)).toBe((som - laatste) % 11 === 0 && som !== laatste);
      }),
    );
  });

  it.each(['111222333', '111.222.333', '1112 22 333', '111-222-333'])('vindt een BSN als %s', (bsn) => {
    expect(stuk(`Nummer ${bsn} staat op het formulier.`)).toEqual([bsn]);
  });

  it.each(['06-12345678', '0612345678', '+31 6 12345678', '020-1234567', 'a.b@voorbeeld.example'])(
    'vindt %s',
    (nummer) => {
      expect(stuk(`Contact via ${nummer} over het rooster.`)).toEqual([nummer]);
      expect(lintText(`Contact via ${nummer} over het rooster.`)[0]?.ernst).toBe('waarschuwing');
    },
  );

  it.each(['111222334', '2026-03-16', '12.30', '1.234.567,89', '1112223334'])('laat %s staan', (nummer) => {
    expect(stuk(`Kenmerk ${nummer} staat op het formulier.`)).toEqual([]);
  });
});

const WOORDENLIJST = '/usr/share/dict/dutch';

it.skipIf(!existsSync(WOORDENLIJST))(
  'neemt geen bestaand woord voor een tikfout (Debian wdutch)',
  { timeout: 60_000 },
  () => {
    const words = readFileSync(WOORDENLIJST, 'utf8').split('\n');
    expect(words.length).toBeGreaterThan(400_000);
    expect(words.filter((word) => kennis(word).typefout !== undefined)).toEqual([]);
  },
);

describe('isBijna', () => {
  it('is waar voor één tikfout en niet voor twee', () => {
    for (const ok of ['migrane', 'migrainee', 'mirgaine', 'migraine', 'magraine'])
      expect(isBijna(ok, 'migraine'), ok).toBe(true);
    for (const niet of ['magrane', 'migrain-x', 'mgiranie', 'mirgane'])
      expect(isBijna(niet, 'migraine'), niet).toBe(false);
  });
});

it('heeft bij elke soort een reden met een vindplaats en iets om te doen', () => {
  for (const [id, c] of Object.entries(CATEGORIEEN)) {
    expect(c.waarom, id).toMatch(/par\. \d|art\. \d/);
    expect(c.doen.length, id).toBeGreaterThan(10);
  }
});
