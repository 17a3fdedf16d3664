/** An invented case of some nine weeks old on a given day, with every step done in time and none to do yet. */
import { type Datum, dagenTussen, eersteWerkdagVanaf, plusDagen } from '../../../core/dates.ts';
import type { Bestand } from './starter.ts';

const NAAM = 'voorbeeld';
const MAP = `dossiers/${NAAM}`;
/** The case begins on the first working day of the week this many days ago. */
const DAGEN_GELEDEN = 63;
/** A Monday. */
const MAANDAG = '2024-01-01';

const DOSSIER = `# Een verzonnen dossier, om te zien hoe het werkt. De datums tellen vanaf de dag waarop het is gemaakt.
# Weg ermee als u begint: verwijder de map ${MAP}.
dossier: ${NAAM}
werknemer:
  personeelsnummer: "0000"
  functie: medewerker magazijn
  urenPerWeek: 36
dienstverband:
  aanvang: 2019-03-01
  soort: onbepaalde-tijd
werkgever: {naam: Voorbeeld B.V., aardBedrijf: groothandel in bouwmaterialen}
bedrijfsarts: {arbodienst: Arbodienst Voorbeeld}
casemanager: {naam: C. Voorbeeld, organisatie: Voorbeeld B.V., rol: intern}
`;

interface Gebeurtenis {
  /** Days after the first sick day. */
  readonly dag: number;
  readonly soort: string;
  readonly velden: (dag: (n: number) => Datum) => string;
}

const GEBEURTENISSEN: readonly Gebeurtenis[] = [
  { dag: 0, soort: 'ziekmelding', velden: (dag) => `door: werkgever\neersteZiektedag: ${dag(0)}\nvangnet: geen\n` },
  { dag: 1, soort: 'melding-arbodienst', velden: () => 'door: werkgever\n' },
  {
    dag: 8,
    soort: 'contact',
    velden: () =>
      'door: casemanager\nmet: [werknemer]\nvia: telefoon\nonderwerp: bereikbaarheid en overdracht van werk\n',
  },
  {
    dag: 35,
    soort: 'probleemanalyse',
    velden: (dag) => `door: bedrijfsarts
mogelijkheden: ja
opgesteldDoor: {naam: B. Voorbeeld, functie: bedrijfsarts}
belastbaarheid: Vier uur per dag, licht werk, zonder tillen boven tien kilo.
advies: [Begin met halve dagen in de administratie van het magazijn.]
volgendSpreekuur: ${dag(84)}
`,
  },
  {
    dag: 44,
    soort: 'plan-van-aanpak',
    velden: (dag) => `door: werkgever
einddoel: eigen-werk
doelstellingen: [{doel: halve dagen in licht werk, uiterlijk: ${dag(58)}}]
activiteiten:
  - {wie: werkgever, wat: werkplek in de administratie inrichten, uiterlijk: ${dag(49)}}
  - {wie: werknemer, wat: halve dagen beginnen, uiterlijk: ${dag(50)}}
visieWerkgever: Terugkeer in het eigen werk is haalbaar.
visieWerknemer: Eerst rustig opbouwen, daarna het eigen werk.
evaluatiemomenten: [${dag(84)}]
casemanager: {naam: C. Voorbeeld, organisatie: Voorbeeld B.V.}
ondertekening:
  werkgever: {naam: A. Voorbeeld, functie: bedrijfsleider, datum: ${dag(44)}}
  werknemer: {naam: D. Voorbeeld, datum: ${dag(44)}}
afschriften:
  - {aan: werknemer, op: ${dag(45)}}
  - {aan: casemanager, op: ${dag(45)}}
  - {aan: bedrijfsarts, op: ${dag(45)}}
`,
  },
  {
    dag: 50,
    soort: 'werkhervatting',
    velden: (dag) => `door: werkgever
percentage: 50
urenPerWeek: 18
soortWerk: aangepast
afgerond: [${dag(44)}-plan-van-aanpak/1, ${dag(44)}-plan-van-aanpak/2]
`,
  },
];

/** The files of the example on a day. */
export function voorbeeld(peildatum: Datum): readonly Bestand[] {
  const start = eersteWerkdagVanaf(maandagVan(plusDagen(peildatum, -DAGEN_GELEDEN)));
  const dag = (n: number) => plusDagen(start, n);
  return [
    [`${MAP}/dossier.yaml`, DOSSIER],
    ...GEBEURTENISSEN.map(({ dag: n, soort, velden }): Bestand => {
      const datum = dag(n);
      return [`${MAP}/events/${datum}-${soort}.yaml`, `soort: ${soort}\ndatum: ${datum}\n${velden(dag)}`];
    }),
  ];
}

/** The Monday on or before a day. */
function maandagVan(datum: Datum): Datum {
  return plusDagen(datum, -(((dagenTussen(MAANDAG, datum) % 7) + 7) % 7));
}
