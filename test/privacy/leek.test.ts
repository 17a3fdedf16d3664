/** What somebody can do in work is for the bedrijfsarts to say; and what a care sector and an office may write as they do. */
import { describe, expect, it } from 'vitest';
import { type LintOpties, lintText } from '../../src/privacy/index.ts';

const ernsten = (zin: string, opties: LintOpties = {}) => [...new Set(lintText(zin, opties).map((t) => t.ernst))];

describe('een oordeel over kunnen door een ander dan de bedrijfsarts', () => {
  it.each([
    'Volgens de leidinggevende kan zij nog niet tillen.',
    'De chef vindt dat hij best vier uur kan staan.',
    'Leidinggevende ziet dat hij het niet aankan.',
    'De teamleider geeft aan dat werknemer niet lang kan zitten.',
    'De casemanager denkt dat hij twee dagen belastbaar is.',
    'Ik schat in dat zij halve dagen aankan.',
    'Haar partner zegt dat ze niet kan autorijden.',
    'Collega merkt dat hij niet meer kan bukken.',
  ])('%s: waarschuwing', (zin) => expect(ernsten(zin)).toContain('waarschuwing'));

  it.each([
    'Volgens de bedrijfsarts kan zij niet tillen.',
    'De leidinggevende zegt dat de bedrijfsarts heeft gezegd dat hij vier uur kan staan.',
    'De leidinggevende zegt dat het rooster volgende week klaar is.',
    'De manager kan niet bij het gesprek zijn.',
    'De werkgever geeft aan dat hij passend werk kan bieden.',
    'De collega vindt het rooster goed.',
    'De teamleider zegt dat cliënten met de tillift kunnen staan.',
  ])('%s: stil', (zin) => expect(ernsten(zin)).toEqual([]));

  it('in een veld van de bedrijfsarts is het geen bevinding', () => {
    expect(lintText('Ik schat in dat zij halve dagen aankan.', {}, 'bedrijfsarts')).toEqual([]);
  });
});

describe('gewone woorden van kantoor', () => {
  it.each([
    'Werknemer heeft de vakantie in overleg met de bedrijfsarts opgenomen.',
    'Oorzaak is volgens de bedrijfsarts niet arbeidsgerelateerd, geen verdere gegevens gevraagd.',
    'Terugkoppeling van de arbodienst ontvangen, volgende consult over zes weken.',
    "Energie wordt duurder, dus de bakkerij bakt voortaan 's nachts minder.",
  ])('%s: stil', (zin) => expect(ernsten(zin)).toEqual([]));
});

describe('sector zorg', () => {
  const ZORG: LintOpties = { sector: 'zorg' };
  it.each([
    'De kliniek verhuist in mei naar de nieuwbouw.',
    'De operatie op de tweede etage begint weer om acht uur.',
    'Nieuwe protocollen voor de fysiotherapie en de polikliniek zijn besproken.',
    'Zij deelt op de afdeling de medicijnen uit.',
  ])('%s: hooguit zonder instelling een opmerking', (zin) => {
    expect(ernsten(zin, ZORG)).not.toContain('fout');
    expect(ernsten(zin, ZORG).length).toBeLessThanOrEqual(ernsten(zin).length);
  });

  it.each([
    'Zij is onder behandeling van een psychiater.',
    'Hij krijgt volgende week chemotherapie.',
    'Werknemer slikt antidepressiva.',
    'Zij is opgenomen in een kliniek.',
    'Hij heeft een hernia.',
  ])('%s: blijft wat het zonder de instelling is', (zin) => {
    expect(ernsten(zin)).toContain('fout');
    expect(ernsten(zin, ZORG)).toEqual(ernsten(zin));
  });
});
