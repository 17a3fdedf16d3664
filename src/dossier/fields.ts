/** The building blocks that event kinds, dossier.yaml and wvp.yaml share. */
import * as z from 'zod/mini';
import {
  blok,
  datum,
  eventId,
  getal,
  keuze,
  lijst,
  optioneel,
  patroon,
  tekstTot,
  vast,
  veld,
  waardenVan,
  woorden,
} from './define.ts';

export const ROL = woorden({
  werkgever: 'de werkgever',
  werknemer: 'de werknemer',
  bedrijfsarts: 'de bedrijfsarts',
  casemanager: 'de casemanager',
  arbeidsdeskundige: 'de arbeidsdeskundige',
  uwv: 'UWV',
  verzekeraar: 'de verzekeraar',
  're-integratiebedrijf': 'het re-integratiebedrijf',
  mediator: 'de mediator',
  arbodienst: 'de arbodienst',
});
export type Rol = keyof typeof ROL;
export const ROLLEN = waardenVan(ROL);

export const MOGELIJKHEDEN = woorden({
  ja: 'er zijn mogelijkheden om te werken',
  'tijdelijk-geen': ['er zijn tijdelijk geen mogelijkheden om te werken', 'er zijn nu geen mogelijkheden, later wel'],
  geen: ['er zijn geen mogelijkheden om te werken', 'er zijn geen mogelijkheden en die worden niet verwacht'],
});
export type Mogelijkheden = keyof typeof MOGELIJKHEDEN;

/** Whether a casemanager comes from within. */
export const INTERN_EXTERN = woorden({ intern: 'in dienst van de werkgever', extern: 'van een andere organisatie' });

/** Longest free text in one field, in characters: a field for a fact, not for a story (format.md §2). */
const MAX_TEKST = 1000;

export const tekst = tekstTot(MAX_TEKST);
export const naam = tekstTot(200);
/** A word or a few: a channel, a duration, the id of a step. */
export const kort = tekstTot(100);
/** Numbers that identify something: text, because YAML drops leading zeros of a bare number. */
export const nummer = tekstTot(100);
/** A step, or its key: that may hold the id of an event. */
export const sleutel = tekstTot(300);
const pad = tekstTot(500);
export const euro = getal(0, 100_000_000);
export const percentage = getal(0, 100);
export const rol = keuze(ROL);
export const mogelijkheden = keuze(MOGELIJKHEDEN);
export const OF_MOGELIJK = 'of er volgens de bedrijfsarts mogelijkheden zijn om te werken';

export const afspraken = lijst(
  blok({
    wie: veld('wie het doet', naam('persoon')),
    wat: veld('wat er wordt gedaan', tekst('verslag')),
    uiterlijk: optioneel('de dag waarop het klaar moet zijn', datum),
  }),
);

/** Who signs has no name of their choosing: it is not looked at. */
export const handtekeningVelden = {
  naam: veld('de naam van wie ondertekent', naam(null)),
  functie: optioneel('de functie van wie ondertekent', naam('beroep')),
  datum: veld('de dag van de handtekening', datum),
};
export const handtekening = blok(handtekeningVelden);
export const ondertekening = optioneel(
  'wie heeft ondertekend',
  blok({
    werkgever: optioneel('de handtekening van de werkgever', handtekening),
    werknemer: optioneel('de handtekening van de werknemer', handtekening),
  }),
);

export const opsteller = blok({
  naam: veld('de naam van de opsteller', naam('persoon')),
  functie: optioneel('de functie van de opsteller', naam('beroep')),
  organisatie: optioneel('de organisatie van de opsteller', naam('organisatie')),
});

/** Who from outside does something, a person or office; `wie` with its article. */
export const uitvoerder = (wie: string) =>
  blok({
    naam: veld(`de naam van ${wie}`, naam('persoon')),
    organisatie: optioneel(`de organisatie van ${wie}`, naam('organisatie')),
  });

export const visies = {
  visieWerkgever: optioneel('hoe de werkgever de re-integratie ziet', tekst('verslag')),
  visieWerknemer: optioneel('hoe de werknemer de re-integratie ziet', tekst('verslag')),
};

const ALGEMEEN = {
  datum: veld('de dag waarop het gebeurde', datum),
  vastgelegd: optioneel('de dag waarop het is opgeschreven, als dat een andere dag is', datum),
  ontvangen: optioneel('de dag waarop de brief aankwam, als `datum` de dag is die erop staat', datum),
  door: optioneel('wie het deed', rol),
};
const BIJLAGEN = {
  bijlagen: optioneel(
    'bestanden die bij de gebeurtenis horen',
    lijst(
      blok({
        bestand: veld('het pad van het bestand, gezien vanuit de map van de gebeurtenis', pad('naam')),
        sha256: optioneel('de SHA-256 van het bestand, om te zien of het is veranderd', patroon(/^[0-9a-f]{64}$/)),
        soort: optioneel('wat voor stuk het is, zoals plan-van-aanpak', kort('kort')),
        getekendOp: optioneel('de dag waarop het is ondertekend', datum),
      }),
    ),
  ),
};
const VERWIJZINGEN = {
  herkomst: optioneel(
    'het systeem waar een overgenomen gebeurtenis vandaan komt',
    // The two together name one row there.
    blok({
      systeem: veld('de naam van het systeem', kort('organisatie')),
      kenmerk: veld('de sleutel van de regel in dat systeem', naam('nummer')),
    }),
  ),
  vervangt: optioneel('de gebeurtenis die hiermee wordt verbeterd; die blijft staan, maar telt niet meer mee', eventId),
  afgerond: optioneel(
    'afspraken die zijn afgerond: de gebeurtenis en het nummer in haar lijst, zoals 2026-03-16-contact/1',
    lijst(patroon(/^.+\/[1-9]\d*$/)),
  ),
};
const TOELICHTING = { toelichting: optioneel('een korte toelichting op het proces, nooit medisch', tekst('verslag')) };

const soortVeld = <S extends string>(soort: S) => ({ soort: veld('de soort gebeurtenis', vast(soort)) });

/** The fields that every event may have beside its own. */
export const basis = <S extends string>(soort: S) => ({
  ...soortVeld(soort),
  ...ALGEMEEN,
  ...BIJLAGEN,
  ...VERWIJZINGEN,
});

/** As `basis`, of which nothing is kept but the fact: no content, no attachment (AP, De zieke werknemer, par. 5.3.3). */
export const alleenFeit = <S extends string>(soort: S) => ({ ...soortVeld(soort), ...ALGEMEEN, ...VERWIJZINGEN });

/** As `basis`, for the kinds that may carry an explanation: all but the ziekmelding (AP, De zieke werknemer, par. 4). */
export const metToelichting = <S extends string>(soort: S) => ({ ...basis(soort), ...TOELICHTING });

/** The names of those fields. */
export const ALGEMENE_VELDEN: ReadonlySet<string> = new Set(Object.keys(metToelichting('')));

/**
 * What only the bedrijfsarts may say. Another kind may quote it with `bron`, the event of the bedrijfsarts
 * (AP, De zieke werknemer, par. 5.2.1).
 */
export const oordeelBedrijfsarts = {
  beperkingen: optioneel(
    'wat volgens de bedrijfsarts in het werk niet kan, in woorden van werk en nooit medisch',
    lijst(tekst('bedrijfsarts')),
  ),
  belastbaarheid: optioneel('hoeveel uur en wat voor werk volgens de bedrijfsarts kan', tekst('bedrijfsarts')),
  prognose: optioneel('wat de bedrijfsarts verwacht van het verloop, zonder medische gegevens', tekst('bedrijfsarts')),
};
export const geciteerd = {
  ...oordeelBedrijfsarts,
  mogelijkheden: optioneel(OF_MOGELIJK, mogelijkheden),
  bron: optioneel(
    'de gebeurtenis van de bedrijfsarts waaruit dit komt; verplicht bij wat de bedrijfsarts zei',
    eventId,
  ),
};
export const GECITEERDE_VELDEN = ['beperkingen', 'belastbaarheid', 'mogelijkheden', 'prognose'] as const;

/** A quotation of the bedrijfsarts without its source is a judgement of one's own. */
export function eistBron<T extends z.ZodMiniObject>(schema: T): T {
  return schema.check(
    z.superRefine((value: Record<string, unknown>, ctx) => {
      if (value['bron'] !== undefined) return;
      for (const citaat of GECITEERDE_VELDEN) {
        if (value[citaat] !== undefined) ctx.addIssue({ code: 'custom', path: [citaat], params: { soort: 'bron' } });
      }
    }),
  );
}
