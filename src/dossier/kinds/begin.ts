/** The start of a case: the report, the bedrijfsarts, the analysis. */
import * as z from 'zod/mini';
import { datum, definitie, janee, keuze, lijst, minstens1, optioneel, veld, woorden } from '../define.ts';
import {
  alleenFeit,
  basis,
  kort,
  metToelichting,
  mogelijkheden,
  OF_MOGELIJK,
  oordeelBedrijfsarts,
  opsteller,
  tekst,
} from '../fields.ts';

/** Names the reporting term that applies, never the vangnet provision behind it (AP, De zieke werknemer, par. 4.4). */
const VANGNET = woorden({
  geen: 'geen vangnet: geen melding bij UWV',
  'vierde-dag': 'uiterlijk op de vierde dag van ziekte melden',
  'zes-weken': 'uiterlijk op de eerste dag na zes weken melden',
  'dertien-weken': 'uiterlijk op de vierde dag na dertien weken melden',
});

const SPREEKUUR = woorden({
  opgeroepen: 'de werknemer is opgeroepen',
  gehouden: 'het spreekuur is geweest',
  'niet-verschenen': 'de werknemer is niet gekomen',
});

const SECOND_OPINION = woorden({
  aangevraagd: 'de second opinion is gevraagd',
  uitgevoerd: 'de second opinion is gedaan',
});

const advies = {
  advies: optioneel('de adviezen van de bedrijfsarts die de werkgever mag hebben', lijst(tekst('bedrijfsarts'))),
  volgendSpreekuur: optioneel('de dag van het volgende spreekuur', datum),
};

const probleemanalyseVelden = () => ({
  mogelijkheden: veld(OF_MOGELIJK, mogelijkheden),
  motivering: optioneel(
    'waarom er (tijdelijk) geen mogelijkheden zijn, zonder medische gegevens; verplicht als er geen zijn',
    tekst('bedrijfsarts'),
  ),
  opgesteldDoor: optioneel('wie de analyse heeft opgesteld', opsteller),
  ...oordeelBedrijfsarts,
  werkgerelateerd: optioneel('of het verzuim volgens de bedrijfsarts met het werk samenhangt', janee),
  ...advies,
});

/** "No possibilities" needs its grounds (Beleidsregels beoordelingskader poortwachter, BWBR0014375, bijlage). */
function eistMotivering<T extends z.ZodMiniObject>(schema: T): T {
  return schema.check(
    z.superRefine((value: Record<string, unknown>, ctx) => {
      if (value['mogelijkheden'] !== 'ja' && value['motivering'] === undefined)
        ctx.addIssue({ code: 'custom', path: ['motivering'], params: { soort: 'motivering' } });
    }),
  );
}

export const begin = {
  ziekmelding: () =>
    definitie('Ziekmelding', 'De werknemer is ziek gemeld; hier begint de telling van alle termijnen.', {
      ...basis('ziekmelding'),
      eersteZiektedag: veld('de eerste dag waarop de werknemer door ziekte niet werkte', datum),
      verwachtLangdurig: optioneel('of langdurig verzuim wordt verwacht', janee),
      verwachteDuur: optioneel('hoe lang het verzuim naar verwachting duurt, zoals 6 weken', kort('kort')),
      verwachteHervatting: optioneel('de dag waarop de werknemer het werk verwacht te hervatten', datum),
      vangnet: optioneel(
        'de termijn waarbinnen de werkgever bij UWV moet melden, nooit de reden ervan',
        keuze(VANGNET),
      ),
      vangnetBekendOp: optioneel(
        'de dag waarop bleek dat een vangnet geldt, als dat later was dan de ziekmelding',
        datum,
      ),
      flexVanaf: optioneel(
        'bij ziekte kort voor zwangerschapsverlof: de eerste dag waarop dat verlof had kunnen ingaan',
        datum,
      ),
      regres: optioneel('of iemand anders mogelijk aansprakelijk is voor het verzuim', janee),
      arbeidsongeval: optioneel('of er een arbeidsongeval was', janee),
    }),
  'melding-arbodienst': () =>
    definitie(
      'Melding bij de arbodienst',
      'De werkgever heeft de ziekte gemeld bij de arbodienst of de bedrijfsarts.',
      metToelichting('melding-arbodienst'),
    ),
  spreekuur: () =>
    definitie('Spreekuur', 'De werknemer is bij de bedrijfsarts opgeroepen of geweest.', {
      ...metToelichting('spreekuur'),
      stap: optioneel('hoe ver het spreekuur is', keuze(SPREEKUUR)),
      mogelijkheden: optioneel(OF_MOGELIJK, mogelijkheden),
      verwachtLangdurig: optioneel('of de bedrijfsarts langdurig verzuim verwacht', janee),
      bijstellingNodig: optioneel('of de bedrijfsarts vindt dat het plan van aanpak moet worden bijgesteld', janee),
      ...oordeelBedrijfsarts,
      ...advies,
    }),
  'vraagstelling-bedrijfsarts': () =>
    definitie(
      'Vraagstelling aan de bedrijfsarts',
      'Er zijn vragen gesteld aan de bedrijfsarts, over het werk en nooit over de ziekte.',
      {
        ...metToelichting('vraagstelling-bedrijfsarts'),
        vragen: veld('de vragen, over wat kan en niet kan in het werk', minstens1(tekst('verslag'))),
        beantwoordOp: optioneel('de dag waarop de bedrijfsarts antwoordde', datum),
      },
    ),
  probleemanalyse: () =>
    definitie(
      'Probleemanalyse',
      'De bedrijfsarts heeft de probleemanalyse gegeven; vastgelegd wordt het advies, niet het stuk zelf.',
      { ...metToelichting('probleemanalyse'), ...probleemanalyseVelden() },
      eistMotivering,
    ),
  'bijstelling-probleemanalyse': () =>
    definitie(
      'Bijstelling van de probleemanalyse',
      'De bedrijfsarts heeft de probleemanalyse bijgesteld.',
      {
        ...metToelichting('bijstelling-probleemanalyse'),
        ...probleemanalyseVelden(),
        aanleiding: optioneel('waarom de analyse is bijgesteld, zonder medische gegevens', tekst('verslag')),
      },
      eistMotivering,
    ),
  'actueel-oordeel': () =>
    definitie('Actueel oordeel', 'De bedrijfsarts heeft het actueel oordeel voor het re-integratieverslag gegeven.', {
      ...metToelichting('actueel-oordeel'),
      opgesteldDoor: optioneel('wie het oordeel heeft opgesteld', opsteller),
      ...oordeelBedrijfsarts,
      mogelijkheden: optioneel(OF_MOGELIJK, mogelijkheden),
      arbeidsrelatie: optioneel('hoe de bedrijfsarts de arbeidsrelatie ziet', tekst('verslag')),
      passendeArbeid: optioneel('wat de bedrijfsarts van passend werk vindt', tekst('verslag')),
    }),
  'medische-informatie': () =>
    definitie(
      'Medische informatie aan de werknemer',
      'De bedrijfsarts gaf de medische informatie aan de werknemer: alleen dat en wanneer, nooit wat erin staat.',
      alleenFeit('medische-informatie'),
    ),
  'second-opinion': () =>
    definitie('Second opinion', 'De werknemer vroeg een tweede bedrijfsarts om een oordeel.', {
      ...metToelichting('second-opinion'),
      stap: veld('hoe ver de second opinion is', keuze(SECOND_OPINION)),
    }),
};
