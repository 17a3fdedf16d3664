/** A contract that ends after eighty days: no document asks or plans what only comes after it. */
import { expect, it } from 'vitest';
import { inWoorden } from '../../src/core/dutch-dates.ts';
import { DOCUMENTEN } from '../../src/documents/index.ts';
import { render } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/documents/store/templates.ts';
import { oordeel } from '../support/case.ts';
import { plus } from '../support/oracle.ts';
import { CONTEXT } from './cases.ts';

const D = '2026-08-12';
const EINDE = plus(D, 80);
const { templates, partials } = readTemplates();

/** Days that only count when the sickness lasts in this employment. */
const DAARNA = {
  '42 weken': plus(D, 293),
  'einde van het eerste ziektejaar': plus(D, 363),
  'start van spoor 2': plus(D, 405),
  're-integratieverslag': plus(D, 727 - 91),
  'WIA-aanvraag': plus(D, 727 - 77),
};

it.each(DOCUMENTEN.map((d) => [d.id, d] as const))('%s', (_id, document) => {
  for (const einde of [`@einddatum ${EINDE}`, `einde-dienstverband ${plus(D, 20)} laatsteDag=${EINDE}`]) {
    const { model } = document.build(oordeel(`ziek ${D}; ${einde}`, plus(D, 50)), {
      ...CONTEXT,
      peildatum: plus(D, 50),
    });
    const out = render(templates[document.template] ?? '', partials, model);
    const tekst = 'text' in out ? out.text : '';
    expect(tekst).not.toBe('');
    for (const [wat, dag] of Object.entries(DAARNA)) expect(tekst, wat).not.toContain(inWoorden(dag));
  }
});

it('het overzicht noemt geen stand en geen week die een onleesbaar bestand kan veranderen', () => {
  const document = DOCUMENTEN.find((d) => d.id === 'overzicht');
  const peildatum = plus(D, 50);
  const tekst = (regel: string) => {
    const model = document?.build(oordeel(regel, peildatum), { ...CONTEXT, peildatum }).model;
    const out = render(templates[document?.template ?? ''] ?? '', partials, model as object);
    return 'text' in out ? out.text : '';
  };
  expect(tekst(`ziek ${D}`)).toContain('Dit is week 8.');
  const onzeker = tekst(`ziek ${D}; !hersteld ${plus(D, 9)}`);
  expect(onzeker).toContain('De stand is niet te bepalen');
  expect(onzeker).not.toContain('Dit is week');
});
