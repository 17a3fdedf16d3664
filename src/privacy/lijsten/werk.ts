/** Woorden over werk en proces: een zin zonder één hiervan is het bekijken waard (omgekeerde toets). */
export const WERK_WOORDEN = `
aangeboden aangekondigd aangemaakt aangepast aangevraagd aanpak aanpassing aansprakelijke aanstellingskeuring
aanvraag aanvullend aanvulling aanwezig acht achter achtereen actueel adres advies adviseur afdeling
afgesloten afgesproken akkoord alle ander andere arbeid arbeidsdeskundig arbeidsdeskundige arbeidsinspectie
arbeidsomstandighedenspreekuur arbeidsongeschikt arbeidsongeschiktheid arbeidsongeschiktheidspercentage
arbeidsongeval arbeidstherapeut arbeidstherapeutisch arbeidstherapeutische arbeidstherapie arbeidsverhouding
arbo-arts arboarts arbospecialist arts-gemachtigde atv autorijden basis bedenktijd bedrijfsarts bedrijfsartsen
begeleiding bekend belastbaar belastbaarheid belastbaarheidsprofiel belasting belemmert belt benaderd
benutbare beoordeling beperkingen beperkt bereikbaar beroepsgeheim besproken besteld beter betermelding
bevallingsverlof bezwaar bijgewerkt bijstelling binnen bleek bouwen boven boventallig bukken bureau
calamiteitenverlof cao casemanager chauffeur concentreren conflicthantering conform consult contact
contactmomenten cooperatie cursus dagdelen deadlines derde deskundigenoordeel detachering doelgroepregister
doen dossier dossiernummer dreigend duur duurt duurzaam duwen dynamische eerstejaarsevaluatie eindevaluatie
eindtoestand evaluatie excel fml formele frequent functie functie-eis functionele functioneren fysiek gbm
geboorteverlof gedaan gedeeltelijk geeft gegevens gehouden geleverd gelijke gemeld gemotiveerd geneesheer
genomen gevaarlijke gevolgd gevraagd geweest graag haalbaar half handelingen herplaatsing herstel
hersteldmelding herverdeeld holding hoogte houdingen hr-specialist hulpmiddel hulpmiddelen hurken indienen
informatie ingediend ingevuld ingezet interventie inzetbaarheidsprofiel jobcoach kantoor keuring
klachtencommissie klachtenprocedure klachtenregeling klanten kortdurend kosten langdurend langdurig later
leidinggevende loondoorbetaling loonopschorting loonsanctie loonstop loonwaarde loopbaancoach lopende maakt
machines machtiging maken manager mediation melding mogelijk mogelijkheden mogelijkhedenlijst nachtdiensten
nagekomen neemt netwerkstoring no-riskpolis objectiveerbaar omgeving omgevingseisen onderbezetting ondertekend
onderzocht ontvangen oordeel opbouw opbouwschema opgelegd opgesteld opinion opname ouderschapsverlof
outplacementcoach overdracht overgedragen overleg partijen passend passende periodiek personeelsnummer
persoonlijk plan planner planning preventief preventiemedewerker prikkelarme probleemanalyse procent rapport
re-integratie re-integratiebedrijf re-integratiecoach re-integratiedossier re-integratiespecialist
re-integratieverslag rechtstreeks register-arbeidsdeskundige regres reistijd restmogelijkheden rouwverlof
rustige second setting snipperdagen sociaal sociaal-medisch sociaal-medische specialist spoor sprake spreekuur
spreekuurcontact spreekuurverslag staan statische stelt stressbestendigheid stuurt taakdelegatie taken team
telefonisch telefoonnummer terugkeren terugkoppeling toegekend toegenomen toegevoegd toepassing toestemming
twaalf uitbreiding uren urenbeperking uwv vakantie vakantiedagen vanwege vastgelegd vaststellingsovereenkomst
veelvuldige veiligheid verblijft verdelen vergadering vergoed verkeersongeval verlof verplaatst verpleegadres
verscheen verschijnen verslag verstoorde verstrekt vertrouwelijke vertrouwenspersoon vervolg verwachte
verwerkt verzekeringsarts verzekeringsgeneeskundige verzuim verzuimduur verzuimpercentage verzuimspecialist
via voertuigspecialist volledige volmacht voorziening vraagstelling waardoor waarschuwing wekelijks werk
werkcoach werkdruk werken werkgever werkhervatting werkplek werkplekonderzoek werkt werktijden werkvloer
werkvoorziening werkzaamheden wia-aanvraag ziekengeld ziekgemeld ziekmelding ziekmeldingen ziektedag
ziektegeval ziektejaar ziektekosten ziekteperiode ziekteverzuim ziekteverzuimbegeleiding ziektewet
ziektewetuitkering zit-sta zit-stabureau zoekprofiel zorginstelling zorgverlof zorgvuldige zwangerschaps
zwangerschapsverlof zware
`;

/** Parts of words: a word that holds one is a word about work. */
export const WERK_STAMMEN = `
werk arbeid uren rooster planning plannen schema functie dienst taken afspra afgespr gesprek gesproken evaluat contract loon salaris spoor
integrati verzuim uwv bedrijf arbo casemanag leidinggev afdeling kantoor klant klus project opdracht vergader overleg verslag
dossier formulier onderteken getekend aanvra aanbod melding termijn overdr scholing cursus opleiding training sollicit vacature mediat loopbaan
coach verzeker vakantie verlof pensioen vergoed kosten offerte bijlage stukken akkoord bezwaar besluit advies advise belast beperkt beperki
tillen dragen opbouw hervat uitbreid plaatsing detacher organisatie vestiging locatie magazijn kassa balie keuken winkel steiger chauffeur
vracht lesgeven leerling machine gereedschap heftruck bureau beeldscherm laptop computer systeem software pauze ploeg collectief schriftelijk
wervingsproces procedure proces traject begeleid bespreek besprok bespreken voortgang doelstelling activiteit interventie ergono werkplek zoek
kandidaat profiel inzet bezetting vervang jaargesprek beoordel functioner vaardigheden ervaring diploma certificaat rijbewijs personeel
administrat notul agenda deadline urgent leverancier levering bestelling materiaal voertuig vrachtwagen productie montage onderhoud
herplaats passend haalbaar inwerk toestemming informatie informer privacy reglement protocol gemachtig advoca jurist vakbond conflict
verhouding samenwerk communicat bereikbaar telefon e-mail mail brief gebeld belt contact uitnodig uitgenodigd herinner reactie reageer
wia-uitkering loonsanctie poortwachter deskundige rapport onderzoeksrapport omscholing branche sector directie manager chef voorman taak folder checklist archief verdieping toegang monteur storing printer server kabel pallet order pakbon
voorraad stickeren inpak helm hesje keet registratie bewoner client patientenlift doktersassist tandartsassist inbox archiver aanspreekpunt rechten plichten visie vermijd
maximaal minimaal niveau schaal bezorg post bonus jubileum personeelsfeest teamdag heidag wachttijd uitbesteed afwas dagrit proefrit route bestelbus automaat toets klas
housekeeping surveill instructeur vertrouwen constructief oplosmiddel duurzaam opbouwen omgeving fusie vragenlijst uitzend flexpool invaller reserv
gasten terras menu bediening etalage filiaal ruimtes goederen inkoop verkoop salaris facturen boekhoud notitie taalcursus teamleid
hrm hr-advis wettelijk cao regeling aangepast aanpassing voorziening reiskosten vervoer parkeer mobiliteit stage leerwerk proefperiode
`;

/** Short words and abbreviations of the field. */
export const WERK_KORT = `
ba hr or lg cm po ad riv wia pva pa smo fml wg akk hrm wga iva cao bhv vca ehbo su do rit ritten taak taken les uren pas it ict ok u p/w gbm adl btw mdo tl rb
`;

/** Words that hold such a part and say nothing about work. */
export const ALGEMEEN = `
werknemer werknemers werkneemster werknemster medewerker medewerkers medewerkster uitwerking bijwerking bijwerkingen nawerking uitzoeken
onderzoek onderzoeken onderzoekt bezoek bezoeken bezoekt medeklinker klasse ziekenhuisbezoek zelfbeschadiging inzetten verzoeking
`;

/** Places, things, acts and people of work, by field: care, building, office, catering, shops, transport, industry, schools. */
export const WERK_VELD = `
`;

/** Words of opinions, arrangements and attitude: a sentence with one is rarely about how somebody is. */
export const NEUTRAAL = `
`;
