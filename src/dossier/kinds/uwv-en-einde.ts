/** What goes to UWV or comes from it, and how a case ends. */
import * as z from 'zod/mini';
import { datum, definitie, janee, keuze, optioneel, veld, woorden } from '../define.ts';
import { kort, metToelichting, nummer, tekst } from '../fields.ts';

const KENMERK = { kenmerk: optioneel('het kenmerk of de ontvangstbevestiging van UWV', nummer('nummer')) };

const SOORT_VERSLAG = woorden({ volledig: 'het volledige verslag', verkort: 'het verkorte verslag' });

const AANVULLING = woorden({ gevraagd: 'UWV vroeg om een aanvulling', ingediend: 'de aanvulling is ingediend' });

const WIA = woorden({ wga: 'een WGA-uitkering', iva: 'een IVA-uitkering', afgewezen: 'geen uitkering' });

const LOONSANCTIE = woorden({
  besluit: 'UWV legde de loonsanctie op',
  bekortingsverzoek: 'de werkgever vroeg om bekorting',
  bekortingsbesluit: 'UWV besloot over de bekorting',
  gewijzigd: 'na bezwaar of beroep geldt een ander einde',
  vervallen: 'de loonsanctie is vervallen',
});

const BEKORTING = woorden({
  toegewezen: 'de loonsanctie wordt korter',
  afgewezen: 'de loonsanctie blijft zoals zij was',
});

const TEKORTKOMING = woorden({
  administratief: 'het verslag was niet volledig',
  inhoudelijk: 'er is te weinig gedaan aan re-integratie',
});

const VERVROEGDE_IVA = woorden({
  aangevraagd: 'de uitkering is gevraagd',
  toegekend: 'de uitkering is toegekend',
  afgewezen: 'de uitkering is afgewezen',
});

/** How an employment ends, where that decides what is still asked. */
const AARD_EINDE = woorden({
  'van-rechtswege': 'een tijdelijk contract loopt af',
  opzegging: 'door opzegging',
  'wederzijds-goedvinden': 'werkgever en werknemer eindigen het samen',
  ontbinding: 'de rechter ontbindt het',
  overlijden: 'de werknemer is overleden',
  'overgang-van-onderneming': 'een andere werkgever nam de onderneming over',
});

/** A sanction that was changed has a new end: that is what changed. */
function eistNieuwEinde<T extends z.ZodMiniObject>(schema: T): T {
  return schema.check(
    z.superRefine((value: Record<string, unknown>, ctx) => {
      if (value['stap'] === 'gewijzigd' && value['totEnMet'] === undefined)
        ctx.addIssue({ code: 'custom', path: ['totEnMet'], params: { soort: 'nieuw-einde' } });
    }),
  );
}

export const uwvEnEinde = {
  hersteld: () =>
    definitie('Hersteld', 'De werknemer kan het eigen werk weer geheel doen.', {
      ...metToelichting('hersteld'),
      datum: veld('de eerste dag waarop de werknemer het eigen werk weer geheel kan doen', datum),
    }),
  'aangifte-42-weken': () =>
    definitie('Aangifte na 42 weken', 'De werkgever meldde de ziekte bij UWV in de 42e week.', {
      ...metToelichting('aangifte-42-weken'),
      kanaal: optioneel('hoe de melding is gedaan, zoals Digipoort of het werkgeversportaal', kort('kort')),
      ...KENMERK,
    }),
  're-integratieverslag': () =>
    definitie('Re-integratieverslag', 'Het re-integratieverslag is opgemaakt.', {
      ...metToelichting('re-integratieverslag'),
      verstrektAanWerknemer: optioneel('de dag waarop de werknemer het verslag kreeg', datum),
      soortVerslag: optioneel('welk verslag', keuze(SOORT_VERSLAG)),
    }),
  'uwv-kennisgeving-wia': () =>
    definitie(
      'Kennisgeving van UWV over de WIA',
      'UWV schreef de werknemer dat een WIA-uitkering kan worden gevraagd.',
      metToelichting('uwv-kennisgeving-wia'),
    ),
  'wia-aanvraag': () =>
    definitie('Aanvraag van de WIA', 'De werknemer vroeg een WIA-uitkering aan.', {
      ...metToelichting('wia-aanvraag'),
      ...KENMERK,
    }),
  'riv-aanvulling': () =>
    definitie(
      'Aanvulling op het re-integratieverslag',
      'UWV vroeg om wat in het re-integratieverslag ontbrak, of het is ingediend.',
      {
        ...metToelichting('riv-aanvulling'),
        stap: veld('of het is gevraagd of ingediend', keuze(AANVULLING)),
        uiterlijk: optioneel('de uiterste dag die in de brief van UWV staat', datum),
      },
    ),
  'wia-besluit': () =>
    definitie('Besluit over de WIA', 'UWV besloot over de WIA-uitkering.', {
      ...metToelichting('wia-besluit'),
      uitkomst: optioneel('wat UWV besloot', keuze(WIA)),
      ingang: optioneel('de eerste dag van de uitkering', datum),
    }),
  loonsanctie: () =>
    definitie(
      'Loonsanctie',
      'UWV verlengde de plicht om loon te betalen, of die verlenging is bekort of vervallen.',
      {
        ...metToelichting('loonsanctie'),
        stap: veld('welke stap', keuze(LOONSANCTIE)),
        totEnMet: optioneel('de laatste dag van de verlengde periode', datum),
        uitkomst: optioneel(
          'wat UWV over de bekorting besloot; zonder uitkomst geldt zij als toegewezen',
          keuze(BEKORTING),
        ),
        soortTekortkoming: optioneel('wat er volgens UWV tekortschoot', keuze(TEKORTKOMING)),
      },
      eistNieuwEinde,
    ),
  'verlenging-wachttijd': () =>
    definitie(
      'Verlenging van de loondoorbetaling',
      'Werkgever en werknemer vroegen UWV samen om na de wachttijd langer loon te betalen, of om een ander einde daarvan.',
      {
        ...metToelichting('verlenging-wachttijd'),
        totEnMet: veld('de laatste dag van het verlengde tijdvak van loon', datum),
      },
    ),
  'vervroegde-iva': () =>
    definitie('Vervroegde IVA', 'De werknemer vroeg een vervroegde IVA-uitkering, of UWV besloot daarover.', {
      ...metToelichting('vervroegde-iva'),
      stap: veld('hoe ver de aanvraag is', keuze(VERVROEGDE_IVA)),
    }),
  'wazo-verlof': () =>
    definitie(
      'Zwangerschaps- of bevallingsverlof',
      'De werknemer heeft verlof volgens de Wet arbeid en zorg; de datum is de eerste dag.',
      {
        ...metToelichting('wazo-verlof'),
        datum: veld('de eerste dag van het verlof', datum),
        totEnMet: veld('de laatste dag van het verlof', datum),
        zelfdeOorzaak: veld(
          'of de ziekte voor en na het verlof dezelfde oorzaak heeft (ja of nee, nooit welke)',
          janee,
        ),
      },
    ),
  'einde-dienstverband': () =>
    definitie('Einde van het dienstverband', 'Het dienstverband eindigt of is geëindigd.', {
      ...metToelichting('einde-dienstverband'),
      laatsteDag: veld('de laatste dag van het dienstverband', datum),
      aard: optioneel('hoe het eindigt', keuze(AARD_EINDE)),
      reden: optioneel('waarom het eindigt, zonder medische gegevens', tekst('verslag')),
    }),
  'ziek-uit-dienst-aangifte': () =>
    definitie('Aangifte ziek uit dienst', 'De werkgever meldde bij UWV dat de werknemer ziek uit dienst gaat.', {
      ...metToelichting('ziek-uit-dienst-aangifte'),
      ...KENMERK,
    }),
  'vangnet-melding': () =>
    definitie('Vangnetmelding', 'De werkgever meldde de ziekte bij UWV voor het vangnet.', {
      ...metToelichting('vangnet-melding'),
      ...KENMERK,
    }),
  'vangnet-herstelmelding': () =>
    definitie('Herstelmelding voor het vangnet', 'De werkgever meldde bij UWV dat de werknemer is hersteld.', {
      ...metToelichting('vangnet-herstelmelding'),
      ...KENMERK,
    }),
};
