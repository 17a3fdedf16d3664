/** What one more event changes, and how that is told. */
import { describe, expect, it } from 'vitest';
import { verschil } from '../../src/features/add/compute.ts';
import { verschilText } from '../../src/features/add/text.ts';
import { oordeel } from '../support/case.ts';

const ZIEK = 'ziek 2026-01-05';
function gevolg(voor: string, erbij: string, peildatum: string): string {
  const text = verschilText(verschil(oordeel(voor, peildatum), oordeel(`${voor}; ${erbij}`, peildatum)), peildatum, 80);
  return text.replaceAll(/\n {4,}/g, ' ');
}

describe('verschil', () => {
  it.each([
    ['probleemanalyse 2026-02-10', '2026-02-12', '✓ probleemanalyse: open → voldaan'],
    [
      'probleemanalyse 2026-02-10',
      '2026-02-12',
      'plan-van-aanpak: gepland → open, uiterlijk 2026-02-24 (was 2026-03-02)',
    ],
    ['hersteld 2026-02-10', '2026-02-12', 'toestand: lopend → hersteld, nog geen vier weken'],
    ['hersteld 2026-02-10', '2026-02-12', '– probleemanalyse: open → vervallen (de werknemer is hersteld)'],
    ['hersteld 2026-02-10', '2026-02-12', 'en nog'],
    ['ziek 2026-02-12', '2026-02-12', 'waarschuwing events/2026-02-12-ziekmelding.yaml:1:1 dossier/ziekmelding-dubbel'],
    ['verklaring 2026-02-12 stap=melding-arbodienst', '2026-02-12', 'melding-arbodienst: nu met verklaring'],
    ['contact 2026-02-12 met=[werknemer]', '2026-02-12', 'Dit verandert niets aan de stappen (peildatum 2026-02-12).'],
  ])('%s op %s: %s', (erbij, peildatum, deel) => {
    expect(gevolg(ZIEK, erbij, peildatum)).toContain(deel);
  });

  it('meldt geen toestand waar er nog geen ziekte was', () => {
    const text = verschilText(
      verschil(oordeel('@aow 2040-01-01', '2026-02-12'), oordeel(ZIEK, '2026-02-12')),
      '2026-02-12',
      80,
    );
    expect(text).not.toContain('toestand');
    expect(text).toContain('probleemanalyse: open, uiterlijk 2026-02-16');
  });

  it('meldt wat is opgelost en welke stap verdwijnt', () => {
    const met = oordeel(`${ZIEK}; ziek 2026-02-12`, '2026-02-12');
    const { opgelost, nieuw } = verschil(met, oordeel(ZIEK, '2026-02-12'));
    expect(opgelost.map((f) => f.code)).toEqual(['dossier/ziekmelding-dubbel']);
    expect(nieuw).toEqual([]);
    const loon = `${ZIEK}; loonmaatregel 2026-02-01 stap=opschorting`;
    const { weg } = verschil(oordeel(loon, '2026-02-12'), oordeel(ZIEK, '2026-02-12'));
    expect(weg.map((s) => s.id)).toEqual(['loonmaatregel-kennisgeving']);
  });

  it('is leeg tussen een dossier en zichzelf', () => {
    const zelf = oordeel(`${ZIEK}; probleemanalyse 2026-02-10`, '2026-05-12');
    expect(verschil(zelf, zelf)).toEqual({ toestand: null, stappen: [], weg: [], nieuw: [], opgelost: [] });
  });

  it('blijft binnen de breedte', () => {
    const text = verschilText(
      verschil(oordeel(ZIEK, '2026-02-12'), oordeel(`${ZIEK}; ziek 2026-02-12; hersteld 2026-02-12`, '2026-02-12')),
      '2026-02-12',
      80,
    );
    expect(Math.max(...text.split('\n').map((r) => r.length))).toBeLessThanOrEqual(80);
  });
});
