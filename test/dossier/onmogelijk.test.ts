/** Dates that cannot be and events without effect: told at their field, and no date moves by them. */
import { describe, expect, it } from 'vitest';
import { oordeel } from '../support/case.ts';
import { plus, reken } from '../support/oracle.ts';

const D = '2025-01-06';

type Rij = readonly [wat: string, regel: string, codes: readonly string[]];

/** The findings about values, without those about steps. */
function codes(input: string, peildatum = plus(D, 600)): string[] {
  return oordeel(input, peildatum)
    .bevindingen.filter((f) => f.code.startsWith('dossier/'))
    .map((f) => `${f.code} ${f.ernst}`);
}

describe('wat niet kan', () => {
  it.each<Rij>([
    ['verlof van 210 dagen', 'ziek D; wazo-verlof D+10 totEnMet=D+219 zelfdeOorzaak=true', []],
    [
      'verlof van 211 dagen',
      'ziek D; wazo-verlof D+10 totEnMet=D+220 zelfdeOorzaak=true',
      ['dossier/verlof-te-lang waarschuwing'],
    ],
    [
      'verlof waarin niemand ziek is',
      'ziek D; hersteld D+10; wazo-verlof D+20 totEnMet=D+100 zelfdeOorzaak=true',
      ['dossier/zonder-gevolg info'],
    ],
    [
      'verlof aan de ziekte vast',
      'ziek D; hersteld D+20; wazo-verlof D+20 totEnMet=D+100 zelfdeOorzaak=true; ziek D+101',
      [],
    ],
    ['ziek op 1 januari 2004', 'ziek 2004-01-01', ['dossier/ziektedag-geen-werkdag info']],
    ['ziek op 31 december 2003', 'ziek 2003-12-31', ['dossier/ziekte-voor-2004 info']],
    [
      'sanctie tot voor de wachttijd',
      'ziek D; loonsanctie D+600 stap=besluit totEnMet=D+700',
      ['dossier/einddatum-onmogelijk fout'],
    ],
    [
      'verlenging tot en met de wachttijd',
      'ziek D; verlenging-wachttijd D+600 totEnMet=D+727',
      ['dossier/einddatum-onmogelijk fout'],
    ],
    ['verlenging met een dag', 'ziek D; verlenging-wachttijd D+600 totEnMet=D+728', []],
    [
      'loonsanctie van na de wachttijd',
      'ziek D; loonsanctie E+1 stap=besluit',
      ['dossier/besluit-na-wachttijd waarschuwing'],
    ],
    ['loonsanctie op de laatste dag', 'ziek D; loonsanctie E stap=besluit', []],
    [
      'einde dienstverband van voor de aanvang',
      'ziek D; @aanvang D; einde-dienstverband D laatsteDag=D-1',
      ['dossier/einde-voor-aanvang fout'],
    ],
    ['einddatum voorbij', 'ziek D; @einddatum D+9', ['dossier/einddatum-verstreken waarschuwing']],
    [
      'einddatum voorbij na herstel',
      'ziek D; hersteld D+5; @einddatum D+9',
      ['dossier/einddatum-verstreken waarschuwing'],
    ],
    ['einddatum van voor de ziekte', 'ziek D; @einddatum D-9', ['dossier/einddatum-verstreken waarschuwing']],
    ['einddatum die nog komt', 'ziek D; @einddatum D+1001', []],
    ['einde vastgelegd', 'ziek D; @einddatum D+9; einde-dienstverband D laatsteDag=D+9', []],
    [
      'loonsanctie van na het dienstverband',
      'ziek D; @erd; einde-dienstverband D laatsteDag=D+9; loonsanctie D+10 stap=besluit',
      ['dossier/zonder-gevolg info'],
    ],
    [
      'loonsanctie op de laatste dag ervan',
      'ziek D; @erd; einde-dienstverband D laatsteDag=D+9; loonsanctie D+9 stap=besluit',
      [],
    ],
    [
      'verlenging van na het dienstverband',
      'ziek D; @erd; einde-dienstverband D laatsteDag=D+9; verlenging-wachttijd D+10 totEnMet=D+900',
      ['dossier/zonder-gevolg info'],
    ],
    [
      'verlenging op de laatste dag ervan',
      'ziek D; @erd; einde-dienstverband D laatsteDag=D+9; verlenging-wachttijd D+9 totEnMet=D+900',
      [],
    ],
    ['einde op de dag van de aanvang', 'ziek D; @aanvang D; einde-dienstverband D laatsteDag=D', []],
  ])('%s: %s', (_wat, regel, verwacht) => {
    const eigen = codes(reken(regel, D), plus(D, 1000)).filter((c) => !c.startsWith('dossier/na-einde'));
    expect(eigen).toEqual(verwacht);
  });

  // Counted as if the impossible field, or the event without effect, were not there.
  it.each([
    ['verlenging-wachttijd D+600 totEnMet=D+727', ''],
    ['loonsanctie D+600 stap=besluit totEnMet=D+700', 'loonsanctie D+600 stap=besluit'],
    ['loonsanctie E+1 stap=besluit', ''],
    ['einde-dienstverband D laatsteDag=D-1; @aanvang D', '@aanvang D'],
  ])('%s telt als %j', (regel, als) => {
    const mijlpalen = (r: string) =>
      oordeel(reken(`ziek D; wia-aanvraag E-77; ${r}`, D), plus(D, 900)).evaluation.mijlpalen;
    expect(mijlpalen(regel)).toEqual(mijlpalen(als));
  });
});

describe('zonder ziekmelding', () => {
  it.each<readonly [wat: string, regel: string, codes: readonly string[]]>([
    ['niets', '', ['dossier/geen-ziekmelding fout']],
    ['andere gebeurtenissen', 'voortgangsgesprek D', ['dossier/geen-ziekmelding waarschuwing']],
    ['ingetrokken', 'ziek D id=x; intrekking D+1 vervangt=x toelichting=vergissing', ['dossier/geen-ziekmelding info']],
    ['een onleesbare ziekmelding', '!ziekmelding D', []],
    ['een onleesbaar bestand zonder soort', '! D', []],
    ['een onleesbaar gesprek', '!voortgangsgesprek D', ['dossier/geen-ziekmelding fout']],
  ])('%s', (_wat, regel, verwacht) => expect(codes(reken(regel, D))).toEqual(verwacht));
});

describe('wat nog moet gebeuren', () => {
  const op = (datum: string, vandaag: string) =>
    oordeel(`ziek ${D}; voortgangsgesprek ${datum}`, D, { versie: 1 }, vandaag)
      .bevindingen.filter((f) => f.code === 'dossier/na-vandaag')
      .map((f) => f.ernst);
  it.each([
    [0, []],
    [1, ['info']],
    [92, ['info']],
    [93, ['waarschuwing']],
    [3650, ['waarschuwing']],
  ])('%i dagen na vandaag: %j', (dagen, verwacht) => {
    const vandaag = plus(D, 100);
    expect(op(plus(vandaag, dagen), vandaag)).toEqual(verwacht);
  });
});
