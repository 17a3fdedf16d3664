/** The full re-integratieverslag: the parts a to l, the separate elements, and what werkgever and bedrijfsarts say now. */
import * as z from 'zod';
import { inWoorden } from '../../core/dutch-dates.ts';
import type { Stored } from '../../dossier/stored.ts';
import { verslagElementen } from '../../judge/completeness.ts';
import type { JudgedCase } from '../../judge/judge-case.ts';
import type { Letter } from '../../rules/volledigheid/codes.ts';
import { type Element, mist } from '../../rules/volledigheid/elementen.ts';
import {
  EINDEVALUATIE,
  type Feit,
  OORDEEL_BEDRIJFSARTS,
  STUKKEN,
  type StukSoort,
} from '../../rules/volledigheid/feiten.ts';
import { alle, laatste } from './case-facts.ts';
import { inline } from './markdown.ts';
import { dag, type Invullijst, NIET_VASTGELEGD, opsomming, uit, type Veld, veld, verhaal } from './model.ts';
import { mogelijkheid } from './paper-words.ts';
import { wie } from './sections.ts';

export const onderdeel = () =>
  z.strictObject({ letter: z.string(), inhoud: z.string(), stand: z.string(), waar: z.string() });
const losStuk = () =>
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
    elementen: z.array(losStuk()),
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
type LosStuk = z.infer<ReturnType<typeof losStuk>>;

/** What the texts ask of the verslag of this case (rules/volledigheid), written into a document. */
export class Gevraagd {
  readonly elementen: readonly Element[];
  readonly #lijst: Invullijst;

  constructor(judged: JudgedCase, lijst: Invullijst) {
    this.elementen = verslagElementen(judged.case, judged.evaluation.stappen);
    this.#lijst = lijst;
  }

  /** A fact of a document: asked for when the element is. */
  feit(soort: StukSoort, { veld: veldnaam, wat, praktijk }: Feit, waarde: Veld | undefined): Veld {
    const eigen = this.elementen.find((e) => e.feit === `${soort}.${veldnaam}`);
    // Of a document that is not there, each fact that the texts ask for shows the mark; the list names the document.
    const stuk = praktijk ? undefined : this.elementen.find((e) => e.feit === soort && mist(e));
    const gevraagd = eigen ?? stuk;
    return gevraagd ? this.#lijst.verplicht(gevraagd.feit, wat, waarde) : this.#lijst.optioneel(waarde);
  }

  /** The mark for the element with this name, or nothing when it is there. */
  merk(naam: (e: Element) => boolean): string | undefined {
    const gemist = this.elementen.find((e) => naam(e) && mist(e));
    return gemist && this.#lijst.invullen(gemist.feit, gemist.wat);
  }

  /** Lists what has no place of its own in the text. Asked last. */
  rest(): void {
    for (const e of this.elementen) if (mist(e)) this.#lijst.meld(e.feit, e.wat);
  }

  /** How a part of art. 6 lid 1 stands. */
  stand(letter: Letter): string {
    const delen = this.elementen.filter((e) => e.onderdelen.includes(letter) && e.stand !== 'niet-nodig');
    const weg = delen.filter((e) => this.#lijst.mist(e.feit)).length;
    if (delen.length === 0) return 'niet nodig';
    return weg === 0 ? 'aanwezig' : weg < delen.length ? 'deels' : 'ontbreekt';
  }
}

export function maakVolledig(judged: JudgedCase, gevraagd: Gevraagd, o: Invullijst): Omit<Volledig, 'onderdelen'> {
  const c = judged.case;
  const elementen = losseStukken(judged, gevraagd);
  const ao = laatste(c, 'actueel-oordeel');
  const eind = laatste(c, 'eindevaluatie');
  const ba = (feit: Feit, waarde: Veld | undefined) => gevraagd.feit('actueel-oordeel', feit, waarde);
  const wg = (feit: Feit, waarde: Veld | undefined) => gevraagd.feit('eindevaluatie', feit, waarde);
  const { arbeidsrelatie, passendeArbeid, mogelijkheden, belastbaarheid, beperkingen, prognose } = OORDEEL_BEDRIJFSARTS;
  return {
    elementen,
    arbeidsrelatie: {
      werkgever: wg(EINDEVALUATIE.arbeidsrelatie, verhaal(eind, eind?.data.arbeidsrelatie)),
      bedrijfsarts: ba(arbeidsrelatie, verhaal(ao, ao?.data.arbeidsrelatie)),
    },
    belastbaarheid: {
      datum: o.optioneel(dag(ao, ao?.datum)),
      mogelijkheden: ba(mogelijkheden, uit(ao, ao?.data.mogelijkheden && mogelijkheid(ao.data.mogelijkheden))),
      belastbaarheid: ba(belastbaarheid, uit(ao, ao?.data.belastbaarheid)),
      beperkingen: ba(beperkingen, opsomming(ao, ao?.data.beperkingen)),
      prognose: ba(prognose, uit(ao, ao?.data.prognose)),
    },
    passendeArbeid: {
      werkgever: wg(EINDEVALUATIE.passendeArbeid, verhaal(eind, eind?.data.passendeArbeid)),
      bedrijfsarts: ba(passendeArbeid, verhaal(ao, ao?.data.passendeArbeid)),
    },
    eindevaluatie: {
      stand: wg(EINDEVALUATIE.stand, uit(eind, eind?.data.stand)),
      uitgevoerd: wg(EINDEVALUATIE.uitgevoerd, uit(eind, eind?.data.uitgevoerd)),
      nietUitgevoerd: o.optioneel(uit(eind, eind?.data.nietUitgevoerd)),
      spoor2: o.optioneel(uit(eind, eind?.data.spoor2Resultaat)),
    },
  };
}

/** The parts of art. 6 lid 1: there when nothing of them is missing. Made after the facts have been asked for. */
export function maakOnderdelen(judged: JudgedCase, gevraagd: Gevraagd): Volledig['onderdelen'] {
  const c = judged.case;
  const bronnen = (...events: readonly (Stored | undefined)[]) =>
    events.flatMap((e) => (e ? [inline(e.id)] : [])).join(', ') || '–';
  const rij = (letter: Letter, inhoud: string, waar: string) => ({
    letter,
    inhoud,
    stand: gevraagd.stand(letter),
    waar,
  });
  const pa = bronnen(laatste(c, 'probleemanalyse'), ...alle(c, 'bijstelling-probleemanalyse'));
  const pva = bronnen(laatste(c, 'plan-van-aanpak'), ...alle(c, 'bijstelling-plan-van-aanpak'));
  const evaluaties = bronnen(laatste(c, 'eerstejaarsevaluatie'), laatste(c, 'eindevaluatie'));
  return [
    rij('a', 'gegevens van werknemer, werkgever en bedrijfsarts of arbodienst', 'hoofdstuk 1'),
    rij('b', 'aard van het bedrijf', 'hoofdstuk 1'),
    rij('c', 'functie van de werknemer', 'hoofdstuk 1'),
    rij('d', 'bekwaamheden van de werknemer', 'hoofdstuk 1'),
    rij('e', 'eerste dag van ongeschiktheid', 'hoofdstuk 1'),
    rij('f', 'probleemanalyse en bijstellingen', pa),
    rij('g', 'plan van aanpak en bijstellingen', pva),
    rij('h', 'eerstejaarsevaluatie en meest recente evaluatie', evaluaties),
    rij('i', 'actueel oordeel over de arbeidsrelatie (werkgever en bedrijfsarts)', 'hoofdstuk 6'),
    rij('j', 'actueel oordeel over verloop, beperkingen en mogelijkheden (bedrijfsarts)', 'hoofdstuk 6'),
    rij('k', 'actueel oordeel over passend werk (bedrijfsarts en werkgever)', 'hoofdstuk 6'),
    rij('l', 'oordeel van de werknemer over a tot en met k', 'hoofdstuk 8'),
  ];
}

type Persoon = { naam: string; functie?: string | undefined; organisatie?: string | undefined };

/** The separate elements, each with date, name and function of who made it (BWBR0015184, art. 2 lid 2 and 3). */
function losseStukken(judged: JudgedCase, gevraagd: Gevraagd): LosStuk[] {
  const c = judged.case;
  const pa = laatste(c, 'probleemanalyse');
  const pva = laatste(c, 'plan-van-aanpak');
  const eje = laatste(c, 'eerstejaarsevaluatie');
  const ao = laatste(c, 'actueel-oordeel');
  const eind = laatste(c, 'eindevaluatie');
  const medisch = laatste(c, 'medische-informatie');
  const oordeel = laatste(c, 'oordeel-werknemer');
  const oordeelHandt = oordeel?.data.ondertekening;
  const getekend = oordeelHandt && 'werknemer' in oordeelHandt ? oordeelHandt.werknemer : oordeelHandt;
  const ba = c.dossier.bedrijfsarts?.naam;
  const rij = (soort: StukSoort, event: Stored | undefined, opsteller: () => string): LosStuk =>
    event ? aanwezig(soort, event, opsteller()) : afwezig(soort, gevraagd);
  return [
    rij('probleemanalyse', pa, () => opsteller('probleemanalyse', pa?.data.opgesteldDoor, gevraagd)),
    ...alle(c, 'bijstelling-probleemanalyse').map((e) =>
      aanwezig(e.soort, e, opsteller(e.id, e.data.opgesteldDoor, gevraagd)),
    ),
    rij('plan-van-aanpak', pva, () => beiden(judged, 'plan-van-aanpak', pva?.data.ondertekening, gevraagd)),
    ...alle(c, 'bijstelling-plan-van-aanpak').map((e) =>
      aanwezig(e.soort, e, beiden(judged, e.id, e.data.ondertekening, gevraagd)),
    ),
    rij('eerstejaarsevaluatie', eje, () => beiden(judged, 'eerstejaarsevaluatie', eje?.data.ondertekening, gevraagd)),
    rij('actueel-oordeel', ao, () => opsteller('actueel-oordeel', ao?.data.opgesteldDoor, gevraagd)),
    rij('eindevaluatie', eind, () => beiden(judged, 'eindevaluatie', eind?.data.ondertekening, gevraagd)),
    {
      ...rij('medische-informatie', medisch, () => ''),
      opsteller: ba === undefined ? 'bedrijfsarts' : inline(`${ba}, bedrijfsarts`),
      bijlage: 'rechtstreeks aan de werknemer',
    },
    rij('oordeel-werknemer', oordeel, () =>
      getekend ? inline(wie({ functie: c.dossier.werknemer.functie, ...weg(getekend) })) : NIET_VASTGELEGD,
    ),
  ];
}

/** A person without the keys that hold nothing, so that a default underneath stays. */
function weg(p: Persoon): Persoon {
  return p.functie === undefined ? { naam: p.naam } : { naam: p.naam, functie: p.functie };
}

function aanwezig(soort: StukSoort, event: Stored, opsteller: string): LosStuk {
  const bijlagen = 'bijlagen' in event.data ? event.data.bijlagen : undefined;
  const bestanden = bijlagen?.map((b) => inline(b.bestand.replace(/^.*\//, ''))) ?? [];
  return {
    naam: STUKKEN[soort],
    datum: inWoorden(event.datum),
    opsteller,
    bijlage: bestanden.length > 0 ? bestanden.join(', ') : 'niet bijgevoegd',
    bron: inline(event.id),
  };
}

function afwezig(soort: StukSoort, gevraagd: Gevraagd): LosStuk {
  const datum = gevraagd.merk((e) => e.feit === soort) ?? 'niet nodig';
  return { naam: STUKKEN[soort], datum, opsteller: '', bijlage: '', bron: '' };
}

/** Who made it, with a mark for what is not known. */
function opsteller(id: string, p: Persoon | undefined, gevraagd: Gevraagd): string {
  const merk = gevraagd.merk((e) => e.feit.startsWith(`${id}.opgesteldDoor`));
  return [p && inline(wie(p)), merk].filter((t) => t !== undefined).join(', ');
}

type Getekend = { werkgever?: Persoon | undefined; werknemer?: Persoon | undefined } | undefined;

/** Both parties, with a mark for what is not known of them. */
function beiden(judged: JudgedCase, id: string, gezet: Getekend, gevraagd: Gevraagd): string {
  const delen = (['werkgever', 'werknemer'] as const).map((partij) => {
    const p = gezet?.[partij];
    const merk = gevraagd.merk((e) => e.feit.startsWith(`${id}.ondertekening.${partij}`));
    if (!p) return merk;
    const functie = p.functie ?? (partij === 'werknemer' ? judged.case.dossier.werknemer.functie : undefined);
    const naam = `${partij}: ${inline(wie({ naam: p.naam, functie: functie || undefined }))}`;
    return merk === undefined ? naam : `${naam}, ${merk}`;
  });
  return delen.filter((t) => t !== undefined).join('; ');
}
