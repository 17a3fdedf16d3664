/** What cannot be read makes unknown what asked for its kind, and nothing else. */
import { describe, expect, it } from 'vitest';
import { oordeel } from '../support/case.ts';
import { plus, reken } from '../support/oracle.ts';

const D = '2025-01-06';
const MIJLPALEN = {
  wachttijd: 'laatsteDagWachttijd',
  jaar: 'einde1eZiektejaar',
  loon: 'eindeLoondoorbetaling',
  opzeg: 'eindeOpzegverbod',
  wia: 'eersteDagWia',
  iva: 'vervroegdeIvaTotEnMet',
} as const;

describe('mijlpalen en toestand bij een bestand dat niet te lezen is', () => {
  it.each<readonly [stuk: string, bekend: readonly (keyof typeof MIJLPALEN)[], toestand: string]>([
    ['!voortgangsgesprek D+30', ['wachttijd', 'jaar', 'loon', 'opzeg', 'wia', 'iva'], 'lopend'],
    ['!contact D+30', ['wachttijd', 'jaar', 'loon', 'opzeg', 'wia', 'iva'], 'lopend'],
    ['!einde-dienstverband D+30', ['wachttijd', 'jaar', 'iva'], 'onbepaald'],
    ['!loonsanctie D+30', ['wachttijd', 'jaar', 'iva'], 'lopend'],
    ['!verlenging-wachttijd D+30', ['wachttijd', 'jaar', 'iva'], 'lopend'],
    ['!wia-besluit D+30', ['wachttijd', 'jaar', 'loon', 'opzeg', 'iva'], 'lopend'],
    ['!hersteld D+30', [], 'onbepaald'],
    ['!ziekmelding D+30', [], 'onbepaald'],
    ['!wazo-verlof D+30', [], 'onbepaald'],
    ['! D+30', [], 'onbepaald'],
  ])('%s', (stuk, bekend, toestand) => {
    const { mijlpalen, klokken, toestand: stand } = oordeel(reken(`ziek D; ${stuk}`, D), plus(D, 100)).evaluation;
    const namen = Object.entries(MIJLPALEN);
    expect(namen.filter(([, naam]) => mijlpalen?.[naam] !== null).map(([kort]) => kort)).toEqual(bekend);
    for (const klok of klokken) if (klok.datum === null) expect(klok.reden).toContain('events/stuk-0.yaml');
    expect(stand).toBe(toestand);
  });
});

describe('stappen bij een bestand dat niet te lezen is', () => {
  const op = (regel: string, sleutel: string, dag = 100) =>
    oordeel(reken(`ziek D; ${regel}`, D), plus(D, dag)).evaluation.stappen.find((s) => s.sleutel === sleutel)?.status;
  it.each([
    ['gemist, kan nog gedaan blijken', '!probleemanalyse D+30', 'probleemanalyse', 'onbepaald'],
    ['een ander stuk zegt er niets over', '!contact D+30', 'probleemanalyse', 'gemist'],
    ['gedaan blijft gedaan', 'probleemanalyse D+30; !probleemanalyse D+40', 'probleemanalyse', 'voldaan'],
    ['gedaan blijft gedaan, van onbekende soort', 'probleemanalyse D+30; ! D+10', 'probleemanalyse', 'voldaan'],
    ['de ziekte zelf is onzeker', 'probleemanalyse D+30; !hersteld D+10', 'probleemanalyse', 'onbepaald'],
    [
      'een eerder anker kan de termijn korter maken',
      'casemanager-aangewezen D+90; !plan-van-aanpak D+50',
      'casemanager',
      'onbepaald',
    ],
    ['een later anker niet', 'casemanager-aangewezen D+30; !plan-van-aanpak D+50', 'casemanager', 'voldaan'],
    ['een plicht die er door kan komen', '!einde-dienstverband D+50', 'ziek-uit-dienst-aangifte', 'onbepaald'],
    ['en die er zonder niet is', '', 'ziek-uit-dienst-aangifte', undefined],
  ])('%s', (_wat, regel, sleutel, verwacht) => expect(op(regel, sleutel)).toBe(verwacht));
});

describe('wat voorbij is', () => {
  const voorbij = (regel: string, dag: number) =>
    oordeel(reken(`ziek D; ${regel}`, D), plus(D, dag))
      .evaluation.stappen.filter((s) => s.sleutel === 'probleemanalyse')
      .map((s) => `${s.status} ${s.voorbij}`)[0];
  it.each([
    ['gemist, en nog te doen', '', 60, 'gemist false'],
    ['hersteld, en een terugval telt nog mee', 'hersteld D+60', 87, 'gemist false'],
    ['hersteld, vier weken', 'hersteld D+60', 88, 'gemist true'],
    ['uit dienst', 'einde-dienstverband D laatsteDag=D+60', 61, 'gemist true'],
    [
      'uit dienst, en dat kan zijn ingetrokken',
      'einde-dienstverband D laatsteDag=D+60; !intrekking D+61',
      61,
      'onbepaald false',
    ],
    ['op de laatste dag nog in dienst', 'einde-dienstverband D laatsteDag=D+60', 60, 'gemist false'],
  ])('%s', (_wat, regel, dag, verwacht) => expect(voorbij(regel, dag)).toBe(verwacht));
});
