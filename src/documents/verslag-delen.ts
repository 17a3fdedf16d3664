/** The full re-integratieverslag: the parts a to l, the separate elements, and what werkgever and bedrijfsarts say now. */
import { z } from 'zod';
import { inWoorden } from '../core/dutch-dates.ts';
import type { Stored } from '../dossier/stored.ts';
import type { JudgedCase } from '../evaluate/judge-case.ts';
import { wie } from './delen.ts';
import { alle, laatste, rust, stap } from './feiten.ts';
import { inline } from './markdown.ts';
import { dag, type Invullijst, NIET_VASTGELEGD, opsomming, uit, veld, verhaal } from './model.ts';
import { MOGELIJKHEID } from './woorden.ts';

export const onderdeel = () =>
  z.strictObject({ letter: z.string(), inhoud: z.string(), stand: z.string(), waar: z.string() });
const element = () =>
  z.strictObject({
    naam: z.string(),
    datum: z.string(),
    opsteller: z.string(),
    bijlage: z.string(),
    bron: z.string(),
  });

export const volledig = () =>
  z.strictObject({
    onderdelen: z.array(onderdeel()),
    elementen: z.array(element()),
    arbeidsrelatie: z.strictObject({ werkgever: veld(), bedrijfsarts: veld() }),
    passendeArbeid: z.strictObject({ werkgever: veld(), bedrijfsarts: veld() }),
    belastbaarheid: z.strictObject({
      datum: veld(),
      mogelijkheden: veld(),
      belastbaarheid: veld(),
      beperkingen: veld(),
      prognose: veld(),
    }),
    eindevaluatie: z.strictObject({ stand: veld(), uitgevoerd: veld(), nietUitgevoerd: veld(), spoor2: veld() }),
  });
type Volledig = z.infer<ReturnType<typeof volledig>>;
type Element = z.infer<ReturnType<typeof element>>;

/** Name of a fact of an event: of the event itself while that is not there, so that it is listed once. */
export function bij(event: Stored | undefined, id: string, deel: string): string {
  return event ? `${id}.${deel}` : id;
}

export function maakVolledig(judged: JudgedCase, o: Invullijst): Omit<Volledig, 'onderdelen'> {
  const c = judged.case;
  const elementen = maakElementen(judged, o);
  const ao = laatste(c, 'actueel-oordeel');
  const eind = laatste(c, 'eindevaluatie');
  // Without possibilities from the start there is nothing to evaluate.
  const nodig = !rust(judged.evaluation, 'eindevaluatie');
  const ba = (deel: string) => bij(ao, 'actueel-oordeel', deel);
  const wg = (deel: string) => bij(eind, 'eindevaluatie', deel);
  return {
    elementen,
    arbeidsrelatie: {
      werkgever: o.indien(
        nodig,
        wg('arbeidsrelatie'),
        'oordeel van de werkgever over de arbeidsrelatie',
        verhaal(eind, eind?.data.arbeidsrelatie),
      ),
      bedrijfsarts: o.verplicht(
        ba('arbeidsrelatie'),
        'oordeel van de bedrijfsarts over de arbeidsrelatie',
        verhaal(ao, ao?.data.arbeidsrelatie),
      ),
    },
    belastbaarheid: {
      datum: o.optioneel(dag(ao, ao?.datum)),
      mogelijkheden: o.verplicht(
        ba('mogelijkheden'),
        'mogelijkheden van de werknemer volgens de bedrijfsarts',
        uit(ao, ao?.data.mogelijkheden && MOGELIJKHEID[ao.data.mogelijkheden]),
      ),
      belastbaarheid: o.verplicht(
        ba('belastbaarheid'),
        'belastbaarheid in uren en soort werk volgens de bedrijfsarts',
        uit(ao, ao?.data.belastbaarheid),
      ),
      beperkingen: o.verplicht(
        ba('beperkingen'),
        'beperkingen in het werk volgens de bedrijfsarts',
        opsomming(ao, ao?.data.beperkingen),
      ),
      prognose: o.optioneel(uit(ao, ao?.data.prognose)),
    },
    passendeArbeid: {
      werkgever: o.indien(
        nodig,
        wg('passendeArbeid'),
        'oordeel van de werkgever over passend werk',
        verhaal(eind, eind?.data.passendeArbeid),
      ),
      bedrijfsarts: o.verplicht(
        ba('passendeArbeid'),
        'oordeel van de bedrijfsarts over passend werk',
        verhaal(ao, ao?.data.passendeArbeid),
      ),
    },
    eindevaluatie: {
      stand: o.indien(nodig, wg('stand'), 'stand van het werk op dit moment', uit(eind, eind?.data.stand)),
      uitgevoerd: o.indien(
        nodig,
        wg('uitgevoerd'),
        'welke afspraken zijn uitgevoerd',
        uit(eind, eind?.data.uitgevoerd),
      ),
      nietUitgevoerd: o.optioneel(uit(eind, eind?.data.nietUitgevoerd)),
      spoor2: o.optioneel(uit(eind, eind?.data.spoor2Resultaat)),
    },
  };
}

/** The parts of art. 6 lid 1: there when nothing of them is missing. Made after the facts have been asked for. */
export function maakOnderdelen(judged: JudgedCase, o: Invullijst): Volledig['onderdelen'] {
  const c = judged.case;
  const ao = laatste(c, 'actueel-oordeel');
  const eind = laatste(c, 'eindevaluatie');
  const bronnen = (...events: readonly (Stored | undefined)[]) =>
    events.flatMap((e) => (e ? [inline(e.id)] : [])).join(', ') || '–';
  const rij = (letter: string, inhoud: string, waar: string, velden: readonly string[], nodig = true) => {
    const weg = velden.filter((v) => o.mist(v)).length;
    const stand = !nodig ? 'niet nodig' : weg === 0 ? 'aanwezig' : weg < velden.length ? 'deels' : 'ontbreekt';
    return { letter, inhoud, stand, waar };
  };
  const i = [bij(eind, 'eindevaluatie', 'arbeidsrelatie'), bij(ao, 'actueel-oordeel', 'arbeidsrelatie')];
  const j = ['mogelijkheden', 'belastbaarheid', 'beperkingen'].map((d) => bij(ao, 'actueel-oordeel', d));
  const k = [bij(ao, 'actueel-oordeel', 'passendeArbeid'), bij(eind, 'eindevaluatie', 'passendeArbeid')];
  const oordeel = laatste(c, 'oordeel-werknemer');
  const pa = laatste(c, 'probleemanalyse');
  const pva = laatste(c, 'plan-van-aanpak');
  const eje = laatste(c, 'eerstejaarsevaluatie');
  const nodigPlan = pva !== undefined || !rust(judged.evaluation, 'plan-van-aanpak');
  // Asked unless the step rests or ended; what is there all the same, counts.
  const evaluaties = [
    ...(eje || stap(judged.evaluation, 'eerstejaarsevaluatie')?.status !== 'vervallen' ? ['eerstejaarsevaluatie'] : []),
    ...(eind || !rust(judged.evaluation, 'eindevaluatie') ? ['eindevaluatie'] : []),
  ];
  return [
    rij('a', 'gegevens van werknemer, werkgever en bedrijfsarts of arbodienst', 'hoofdstuk 1', [
      'werknemer.naam',
      'werknemer.geboortedatum',
      'werkgever.naam',
      'bedrijfsarts',
    ]),
    rij('b', 'aard van het bedrijf', 'hoofdstuk 1', ['werkgever.aardBedrijf']),
    rij('c', 'functie van de werknemer', 'hoofdstuk 1', ['werknemer.functie']),
    rij('d', 'bekwaamheden van de werknemer', 'hoofdstuk 1', ['werknemer.bekwaamheden']),
    rij('e', 'eerste dag van ongeschiktheid', 'hoofdstuk 1', ['ziekmelding.eersteZiektedag']),
    rij('f', 'probleemanalyse en bijstellingen', bronnen(pa, ...alle(c, 'bijstelling-probleemanalyse')), [
      'probleemanalyse',
    ]),
    rij(
      'g',
      'plan van aanpak en bijstellingen',
      bronnen(pva, ...alle(c, 'bijstelling-plan-van-aanpak')),
      ['plan-van-aanpak'],
      nodigPlan,
    ),
    rij('h', 'eerstejaarsevaluatie en meest recente evaluatie', bronnen(eje, eind), evaluaties, evaluaties.length > 0),
    rij('i', 'actueel oordeel over de arbeidsrelatie (werkgever en bedrijfsarts)', 'hoofdstuk 7', i),
    rij('j', 'actueel oordeel over verloop, beperkingen en mogelijkheden (bedrijfsarts)', 'hoofdstuk 7', j),
    rij('k', 'actueel oordeel over passend werk (bedrijfsarts en werkgever)', 'hoofdstuk 7', k),
    rij('l', 'oordeel van de werknemer over a tot en met k', 'hoofdstuk 9', [
      bij(oordeel, 'oordeel-werknemer', 'oordeel'),
    ]),
  ];
}

type Persoon = { naam: string; functie?: string | undefined; organisatie?: string | undefined };

/** The separate elements, each with date, name and function of who made it (BWBR0015184, art. 2 lid 2 and 3). */
function maakElementen(judged: JudgedCase, o: Invullijst): Element[] {
  const c = judged.case;
  const pa = laatste(c, 'probleemanalyse');
  const pva = laatste(c, 'plan-van-aanpak');
  const eje = laatste(c, 'eerstejaarsevaluatie');
  const ao = laatste(c, 'actueel-oordeel');
  const eind = laatste(c, 'eindevaluatie');
  const medisch = laatste(c, 'medische-informatie');
  const oordeel = laatste(c, 'oordeel-werknemer');
  const ejeStap = stap(judged.evaluation, 'eerstejaarsevaluatie');
  const oordeelHandt = oordeel?.data.ondertekening;
  const getekend = oordeelHandt && 'werknemer' in oordeelHandt ? oordeelHandt.werknemer : oordeelHandt;
  const ba = c.dossier.bedrijfsarts?.naam;
  return [
    rij(pa, 'probleemanalyse', 'Probleemanalyse', o, persoon(pa, 'probleemanalyse', pa?.data.opgesteldDoor, o)),
    ...alle(c, 'bijstelling-probleemanalyse').map((e) =>
      rij(e, e.soort, 'Bijstelling van de probleemanalyse', o, los(e.data.opgesteldDoor)),
    ),
    rij(
      pva,
      'plan-van-aanpak',
      'Plan van aanpak',
      o,
      beiden(judged, pva, 'plan-van-aanpak', pva?.data.ondertekening, o),
      !rust(judged.evaluation, 'plan-van-aanpak'),
    ),
    ...alle(c, 'bijstelling-plan-van-aanpak').map((e) =>
      rij(e, e.soort, 'Bijstelling van het plan van aanpak', o, tekenaars(judged, e.data.ondertekening)),
    ),
    rij(
      eje,
      'eerstejaarsevaluatie',
      'Eerstejaarsevaluatie',
      o,
      tekenaars(judged, eje?.data.ondertekening),
      ejeStap?.status !== 'vervallen',
    ),
    rij(ao, 'actueel-oordeel', 'Actueel oordeel', o, persoon(ao, 'actueel-oordeel', ao?.data.opgesteldDoor, o)),
    rij(
      eind,
      'eindevaluatie',
      'Eindevaluatie',
      o,
      beiden(judged, eind, 'eindevaluatie', eind?.data.ondertekening, o),
      !rust(judged.evaluation, 'eindevaluatie'),
    ),
    {
      naam: 'Medische informatie',
      datum: medisch
        ? inWoorden(medisch.datum)
        : o.invullen('medische-informatie', 'datum waarop de bedrijfsarts de medische informatie aan de werknemer gaf'),
      opsteller: ba === undefined ? 'bedrijfsarts' : inline(`${ba}, bedrijfsarts`),
      bijlage: 'rechtstreeks aan de werknemer',
      bron: medisch ? inline(medisch.id) : '',
    },
    rij(
      oordeel,
      'oordeel-werknemer',
      'Oordeel van de werknemer',
      o,
      oordeel && getekend ? inline(wie({ functie: c.dossier.werknemer.functie, ...weg(getekend) })) : NIET_VASTGELEGD,
    ),
  ];
}

/** A person without the keys that hold nothing, so that a default underneath stays. */
function weg(p: Persoon): Persoon {
  return p.functie === undefined ? { naam: p.naam } : { naam: p.naam, functie: p.functie };
}

function rij(
  event: Stored | undefined,
  id: string,
  naam: string,
  o: Invullijst,
  opsteller: string,
  nodig = true,
): Element {
  if (!event) {
    const datum = nodig
      ? o.invullen(id, `${naam.toLowerCase()}, met datum en met naam en functie van de opsteller`)
      : 'niet nodig';
    return { naam, datum, opsteller: '', bijlage: '', bron: '' };
  }
  const bijlagen = 'bijlagen' in event.data ? event.data.bijlagen : undefined;
  const stukken = bijlagen?.map((b) => inline(b.bestand.replace(/^.*\//, ''))) ?? [];
  return {
    naam,
    datum: inWoorden(event.datum),
    opsteller,
    bijlage: stukken.length > 0 ? stukken.join(', ') : 'niet bijgevoegd',
    bron: inline(event.id),
  };
}

function los(p: Persoon | undefined): string {
  return p ? inline(wie(p)) : NIET_VASTGELEGD;
}

function persoon(event: Stored | undefined, id: string, p: Persoon | undefined, o: Invullijst): string {
  if (!event) return '';
  if (!p) return o.invullen(`${id}.opgesteldDoor`, `naam en functie van wie het stuk heeft opgesteld (${id})`);
  if (p.functie !== undefined) return inline(wie(p));
  return `${inline(wie(p))}, ${o.invullen(`${id}.opgesteldDoor.functie`, `functie van wie het stuk heeft opgesteld (${id})`)}`;
}

type Getekend = { werkgever?: Persoon | undefined; werknemer?: Persoon | undefined } | undefined;

function tekenaars(judged: JudgedCase, gezet: Getekend): string {
  const { functie } = judged.case.dossier.werknemer;
  const delen = [
    gezet?.werkgever && `werkgever: ${wie(weg(gezet.werkgever))}`,
    gezet?.werknemer && `werknemer: ${wie({ functie, ...weg(gezet.werknemer) })}`,
  ].filter((t) => t !== undefined);
  return delen.length > 0 ? inline(delen.join('; ')) : NIET_VASTGELEGD;
}

/** Both parties made it: each name and function must be there. */
function beiden(judged: JudgedCase, event: Stored | undefined, id: string, gezet: Getekend, o: Invullijst): string {
  if (!event) return '';
  const delen: string[] = [];
  for (const partij of ['werkgever', 'werknemer'] as const) {
    const p = gezet?.[partij];
    const naam = `${id}.ondertekening.${partij}`;
    if (!p) {
      delen.push(o.invullen(naam, `naam en functie van wie namens de ${partij} heeft ondertekend (${id})`));
      continue;
    }
    const functie = p.functie ?? (partij === 'werknemer' ? judged.case.dossier.werknemer.functie : undefined);
    const mist = functie
      ? ''
      : `, ${o.invullen(`${naam}.functie`, `functie van wie namens de ${partij} heeft ondertekend (${id})`)}`;
    delen.push(`${partij}: ${inline(wie({ naam: p.naam, functie: functie || undefined }))}${mist}`);
  }
  return delen.join('; ');
}
