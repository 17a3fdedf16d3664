/** Woorden over werk en proces: een zin zonder één hiervan is het bekijken waard (omgekeerde toets). */
export const WERK_WOORDEN = `
aangeboden aangekondigd aangemaakt aangepast aangevraagd aanpak aanpassing aansprakelijke aanstellingskeuring
aanvraag aanvullend aanvulling aanwezig    actueel adres advies adviseur afdeling
afgesloten afgesproken akkoord    arbeid arbeidsdeskundig arbeidsdeskundige arbeidsinspectie
arbeidsomstandighedenspreekuur arbeidsongeschikt arbeidsongeschiktheid arbeidsongeschiktheidspercentage
arbeidsongeval arbeidstherapeut arbeidstherapeutisch arbeidstherapeutische arbeidstherapie arbeidsverhouding
arbo-arts arboarts arbospecialist arts-gemachtigde atv autorijden basis bedenktijd bedrijfsarts bedrijfsartsen
begeleiding  belastbaar belastbaarheid belastbaarheidsprofiel belasting belemmert belt benaderd
benutbare beoordeling beperkingen beperkt bereikbaar beroepsgeheim besproken besteld  betermelding
bevallingsverlof bezwaar bijgewerkt bijstelling   bouwen  boventallig  bureau
calamiteitenverlof cao casemanager chauffeur concentreren conflicthantering conform consult contact
contactmomenten cooperatie cursus dagdelen deadlines  deskundigenoordeel detachering doelgroepregister
 dossier dossiernummer dreigend   duurzaam duwen dynamische eerstejaarsevaluatie eindevaluatie
eindtoestand evaluatie excel fml formele  functie functie-eis functionele functioneren fysiek gbm
geboorteverlof gedaan gedeeltelijk geeft gegevens gehouden geleverd  gemeld gemotiveerd geneesheer
  gevolgd gevraagd  graag haalbaar  handelingen herplaatsing herstel
hersteldmelding herverdeeld holding  houdingen hr-specialist hulpmiddel hulpmiddelen hurken indienen
informatie ingediend ingevuld ingezet interventie inzetbaarheidsprofiel jobcoach kantoor keuring
klachtencommissie klachtenprocedure klachtenregeling klanten kortdurend kosten langdurend langdurig 
leidinggevende loondoorbetaling loonopschorting loonsanctie loonstop loonwaarde loopbaancoach  maakt
machines machtiging maken manager mediation melding mogelijk mogelijkheden mogelijkhedenlijst nachtdiensten
nagekomen  netwerkstoring no-riskpolis objectiveerbaar  omgevingseisen onderbezetting ondertekend
onderzocht ontvangen oordeel opbouw opbouwschema opgelegd opgesteld opinion opname ouderschapsverlof
outplacementcoach overdracht overgedragen overleg partijen passend passende periodiek personeelsnummer
 plan planner planning preventief preventiemedewerker prikkelarme probleemanalyse procent rapport
re-integratie re-integratiebedrijf re-integratiecoach re-integratiedossier re-integratiespecialist
re-integratieverslag rechtstreeks register-arbeidsdeskundige regres reistijd restmogelijkheden rouwverlof
  setting snipperdagen sociaal sociaal-medisch sociaal-medische specialist spoor  spreekuur
spreekuurcontact spreekuurverslag  statische stelt stressbestendigheid stuurt taakdelegatie taken team
telefonisch telefoonnummer terugkeren terugkoppeling toegekend  toegevoegd toepassing toestemming
 uitbreiding uren urenbeperking uwv vakantie vakantiedagen  vastgelegd vaststellingsovereenkomst
veelvuldige veiligheid  verdelen vergadering vergoed verkeersongeval verlof verplaatst verpleegadres
verscheen verschijnen verslag verstoorde verstrekt vertrouwelijke vertrouwenspersoon vervolg verwachte
verwerkt verzekeringsarts verzekeringsgeneeskundige verzuim verzuimduur verzuimpercentage verzuimspecialist
via voertuigspecialist  volmacht voorziening vraagstelling  waarschuwing wekelijks werk
werkcoach werkdruk werken werkgever werkhervatting werkplek werkplekonderzoek werkt werktijden werkvloer
werkvoorziening werkzaamheden wia-aanvraag ziekengeld ziekgemeld ziekmelding ziekmeldingen ziektedag
ziektegeval ziektejaar ziektekosten ziekteperiode ziekteverzuim ziekteverzuimbegeleiding ziektewet
ziektewetuitkering zit-sta zit-stabureau zoekprofiel zorginstelling zorgverlof zorgvuldige zwangerschaps
zwangerschapsverlof 
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
showroom vleeswaren blusser materia verkoop handel beheer kundige techn monteur monteer gemonteerd montage install fabric industr logist transport verpak
papier toestel besteld geleverd gerepareerd lokaal rapportage cursus lijst$ lijsten$ loods ploeg kantine keuring inspectie vergunning
aanneem aannemer ondernem accountant boekhoud bestuur$ bestuurder raad$ commissie vereniging instructi opstart afsluit handleid handtekening
balans kassa voorraad etiket verkiezing regelt geregeld consignatie overuren verantwoordelijk bevoegd gecomplimenteerd sollicit salaris factuur
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
kluis schoolbel hamer reageren schipper sluis
stap stappen
hersteld hersteldmelding
bouw nieuwbouw renovatie verbouwing verbouwen verbouwd aannemer onderaannemer uitvoerder opzichter bouwvak bouwkeet bouwplaats hijsen
hijskraan kraan graafmachine minigraver shovel kruiwagen stenen metselen metselwerk voegen voegwerk stucen stucwerk stuken schilderen
schilderwerk verf verven kozijn kozijnen dakpannen dakdekken isoleren isolatie beton bekisting timmeren timmerwerk schroeven frezen
draaibank lassen laswerk solderen zagen schaven spuitwerk tegelen tegels stratenmaken straatwerk bestrating asfalt riolering leidingen
elektra bedrading meterkast meterstanden installatie installeren cv-ketel zonnepanelen rolsteiger stelling stellingen toolbox toolboxen
toolboxmeeting toolboxmeetings vca vorstverlet slopen dekvloer egaliseren machinaal profielen tekening tekeningen calculator calculatie
werkvoorbereiding sjouwen tilwerk tilhandelingen tillift laadklep laadkuil trekhaak loods loodsen hal hallen fabriek fabriekshal sorteerhal
expeditie expediteur emballage pallets palletwagen pompwagen reachtruck stapelaar orderpicken orderpicker orderpickers productielijn
lopende-band verpakken verpakking inpakken uitpakken ompakken dozen etiketten etiket etiketteren labelen label scannen scanner barcode
sorteren sorteert stansen spuitgieten potten flessenlijn kwaliteitscontrole kwaliteit keuren keuringslijsten controleren controleert
controle-lijst steekproef tellen telt inventaris inventariseren inventarisatie ochtendploeg middagploeg nachtploeg vroege late nachtdienst
dagdienst shift shifts sluitdienst sluitdiensten weekenddienst pauzes werkdag werkdagen dagdeel dagdelen halve ochtenden middagen avonden
ochtend doordeweeks ingeroosterd inroosteren roostert inplannen ingepland gepland plant planners urenstaat urenoverzicht urenlijst
tijdregistratie prikklok klokken vrachtbrief vrachtbrieven rit ritten rittenlijst ritjes rijdt meerijden bijrijder trailer trailers oplegger
vrachtauto bestelbus bakwagen wagenpark leaseauto poolauto chauffeurs chauffeurskaart tachograaf code-95 rijgeschiktheid rijvaardigheid cbr
laden lossen lading pakket pakketten pakketje koerier postcodegebied depot terminal haven perron loket loketten conducteurs dienstregeling
remise douane douanepapieren nachtvenster buslijn halte tankstation treinkaart ov-kaart openbaar restaurant restaurants bediening serveren
kok-hulp menukaart gerechten groenten koken bakkerij slagerij slager viskraam ijssalon lunchroom broodjeszaak cafe hotel lobby ontbijt
banqueting catering cateraar tafels tafel servetten servies borden fusten spoelkeuken vaatwasser koelcel vriezer mise place brigade fooi
fooien fooienpot reserveringen reservering gastenlijst haccp haccp-lijsten allergenenkaart maaltijden opdienen koffie koffieronde
koffiedrinken winkelvloer schappen schap spiegelen vakkenvullen vakkenvullers etalages prijzen prijskaartjes kassabon kassalade zelfscan
toonbank paskamers retouren bestelling bestellingen bestelt besteld webshop webwinkel magazijnen supermarkt bouwmarkt tuincentrum kleding
kledingwinkel drogist boetiek verkoopster verkopers kerstpakketten kerstpakket boeket boeketten kaartje cadeau fruitmand attentie kwekerij
tomaten grasmaaier bladblazer hovenier groenvoorziening plantsoen schoffelen snoeien schoonmaken schoonmaak stofzuigen dweilen ramen
glazenwasser wasserij strijken vouwen vouwt les lessen lesuren lesvrije lestaken lokaal lokalen klassen klassenmentor mentor mentoraat
mentorleerlingen rector schoolleider bovenbouw onderbouw kleutergroep combinatiegroep parallelgroep duocollega vakdocent onderwijsassistent
conciierge concierge toa practica practicum examens examen schoolexamen examenklas rapporten rapportvergadering oudergesprekken ouderavond
tienminutengesprekken pleinwacht surveillance toetsen toetsweek toetsweken nakijken nakijkwerk kijkt correctie lesmateriaal methode
methodekeuze vakwerkplan studiedag studiedagen teambuilding excursie schoolreis schoolreisje gym gymles buitenspelen pabo stagebegeleider
stagiaires bevoegdheid lerarenbeurs lerarenkamer lerarentekort ib-er intern-begeleider remedial teaching huiswerkklas leerjaar module
modules vakgroep sectie profielwerkstuk profielwerkstukken formatie bapo intervisie medezeggenschap medezeggenschapsraad mr collegejaar
college colleges hoorcollege tentamens scriptie onderzoeksvoorstel faculteit universiteit hogeschool bewoners client clienten clientenraad
clientbesprekingen zorgplan zorgplannen zorggesprekken zorgdossiers overdracht rapporteren rapportage rapportages oproepbaar alarmopvolging
portofoon dagbesteding dagopvang woongroep activiteitenbegeleiding activiteitencentrum praktijkbegeleider skillslab skillsruimte bijscholing
scholing nachthoofden teamcoach kwaliteitsregistraties audits audit protocollen protocol hygienist hygiene steriliseren instrumenten
tilmatten route routes wijk wijkroute bhv-oefening reanimatietraining meldkamer meldkamers balie receptie ontvangst bezoekers beleid
beleidsstukken beleidsmedewerker nota nota's notitie notities raad raadsstukken begroting wethouder gemeente gemeenten provincie ministerie
minister rijksdienst ambtenaar ambtenaren vergunning vergunningen bezwaarschrift bezwaarschriften handhaving toezicht toezichthouder
subsidie subsidies stuurgroep werkgroep projectgroep commissie secretariaat bestuur bestuurder college-besluit mailbox inbox outlook excel
word teams zoom account wachtwoord inlog inloggen scherm schermen toetsenbord bureaustoel trippelstoel voetensteun hoofdsteun documenthouder
headset koptelefoon verstelbare zit-sta tilhulp takel zuignap hulpstuk otoplastieken gehoorbescherming oorkappen handschoenen
veiligheidsschoenen werkschoenen werkbroek werkkleding dienstkleding uniform afzuiging factuur facturen factureren debiteuren crediteuren
boeken boekt boekingssysteem maandafsluiting jaarrekening kwartaalcijfers btw-aangifte data datakwaliteit dataset rapportagetool dashboard
spreadsheet archiefkast archiefruimte postkamer post enveloppen functie functies baan banen beroep beroepen vakgebied vacatures sollicitatie
solliciteren sollicitatiecommissie cv werkervaring werkervaringsplek proefplek proefweek proefles proefdag proefdraaien stage stageplek
stagiair loopbaan outplacement jobhunter bemiddeling bemiddelaar bureau buro traject spoor tweede-spoor detachering inkomsten uurloon
salarisstrook loonstrook bijdrage toeslag toeslagen onregelmatigheidstoeslag bonus uitbetaald uitbetaling betaling vergoeding vergoedingen
declaratie declareren eindejaarsuitkering vakantiegeld pensioenopbouw spaarverlof maatregel maatregelen sanctie opgelegd opgelegde
waarschuwingsbrief termijn termijnen uitstel wachttijd einddatum ingangsdatum hersteldatum datum tijdstip percentage procent schaal trede
gesprekken voortgang evalueren evalueert evaluaties bijeenkomst bijeenkomsten driegesprek teamoverleg teamvergadering werkoverleg weekstart
dagstart kennismaking kennismaken rondleiding inwerken inwerkprogramma werkt-in werkafspraak ondernemingsraad or-lid or-verkiezingen
kiesgroep vakbondsconsulent brief brieven bericht berichten mail mails voicemail telefoonnummer bellen belde terugbellen teruggebeld
beantwoord antwoord antwoorden antwoordt verzonden verstuurd doorgestuurd gestuurd opgestuurd ingestuurd ontvangen ontvangt handtekening
tekent tekenen ondertekent getekende inzage kopie formulieren stukken bijlagen document documenten jurist advocaat rechtsbijstand bemiddelt
mediator onafhankelijke leverancier leveranciers inkoop inkoper inkopen verkoop verkopen offertes offerte groothandel handelshuis klanten
klantencontact klantcontact klantenservice callcenter collega's ploeggenoten teamgenoten teamleden opvolger vervanger vervangers vervangster
invallers invalkrachten uitzendkracht uitzendkrachten uitzendbureau flexkracht vrijwilliger vrijwilligers bestuursleden sleutels sleutelkast
toegangspas toegangskaart pasfoto spullen gereedschappen steeksleutels teamuitje personeelsuitje personeelsborrel afscheidsborrel open-dag
bedrijfsfitness bhv machinist machinisten bedienen bedient besturen bestuurt monteren monteert demonteren repareren repareert gerepareerd
onderhoud storingen storing onderhoudsmonteur werkplaats garage dealer voertuig apk plekken werkplekken vergaderzaal vergaderkamer
spreekkamer kantoortuin etage verdieping ruimte ruimten gebouw pand parkeerplaats parkeerplek slagboom entree hek poort regio regio's
reistijd woon-werk woon-werkverkeer verkeersregelaar suppoost portier beveiliger beveiliging receptionist administrateur boekhouder
redacteur redactie vormgever uitgeverij museum bibliotheek bibliotheekboeken sportschool manege kapsalon kapperszaak notaris accountant
accountantskantoor notariskantoor wijkagent kinderboerderij opticien pedicuresalon trimsalon hondentrimsalon doet gedaan regelt regelen
geregeld verdeelt verdelen verdeeld neemt-over overgenomen overneemt waarnemen waargenomen neemt-waar begeleidt begeleiden begeleiding
verwerkt verwerken verwerking levert leveren geleverd bewaakt bewaken bereidt voorbereiden voorbereiding stelt opstellen opgesteld
organiseert organiseren coordineert coordineren coordinator coordinatie notuleert notuleren presenteert presenteren presentatie presentaties
adviseren schrijft schrijven typen typt typewerk leest lezen lees rekent rekenen bestuderen ordent ordenen opruimen ophalen rondbrengen
bezorgen bezorgt rondrijden verpakt vult vullen bijvullen snijdt schilt wast afwassen kookt bakt serveert schenkt-in dekt decoreren verzorgt
verzorging stapelen stapelt stapelwerk wisselt afwisselen afwisseling afwisselend roulatie rouleren rouleert meelopen meeloopt meedraaien
meegedraaid gedraaid meekijken meedoen meedoet deelname deelnemen deelnemer deelnemers opstarten opgestart start starten gestart hervatten
hervatting hervat beginnen begint begon terugkeer terugkomen terugkomt terugkeren terugkeert uitbreiden uitbreiding breidt afronden afgerond
rondt getordeerd dragen vasthouden beeldschermwerk knijpkracht duurbelasting piekbelasting trillingsbelasting belastbaar belasting tempo
werktempo eigen-tempo onderzoekt-mogelijkheden onderzoeken-we kwalificaties diploma's certificaten vaardigheid competenties kennis engels
duits excelcursus taalcursus bevoegd gediplomeerd rijlessen heftruckcertificaat hoogwerker
`;

/** Words of opinions, arrangements and attitude: a sentence with one is rarely about how somebody is. */
export const NEUTRAAL = `
meegekeken gunnen regels bekend
vraagbaak idee leer proefdagen ontvangsthal markten proefdag bonnen bereiken oplossing standpunt beeld
kwartier minuten achtereen meldt tevreden ontevreden pinksterweekend luistert
trakteert taart vertraging stijgen meegelopen bloemenzaak website gebouwd tekort overdag indelen tijden
partijen zaken
bukken staan duurt bekend hoogte later rustige neemt ander andere alle
wij we ons onze welkom begrepen samen contact meet zet haalt brengt pakt legt hangt ruimt oefent oefenen leert helpt geholpen hulp-nodig namens
aangeven stoppen indelen invallen uitgenodigd afgemeld goedgekeurd afgekeurd gekeurd instructie instructies terugkeer
traject ervaring verschillen misstanden misverstand verantwoordelijkheid terechtwijzing steun pensioen kilometer kilometers eerst bedoeling
kijken afwachten afgewacht vervolg hierover daarover namelijk systemen toestel auto trein bus fiets brommer opgehaald opgehaalde uitkomst
taalles opdracht rol rollen bijdrage inzet kans kansen richting gemeld doorgenomen
vindt vind mening eens oneens akkoord voorkeur liever liefst graag wenst wens wensen voorstel voorgesteld vraagt vroeg vragen gevraagd
verzoekt verzocht verzoek aangegeven geeft gaf bereid bedankt dankt danken blij prima prettig enthousiast duidelijk helder eerlijk
zelfstandig verwachten overweegt kiest koos gekozen keuze optie opties alternatief alternatieven begrijpt uitgelegd toegelicht uitleg
gelezen bijgewerkt bekeken overwogen beslist besluit besloten bepaalt instemming instemt stemt-in weigert geweigerd verwijt terecht redelijk
onredelijk verschoven verplaatst uitgesteld vervallen vervalt doorgegeven doorgezet doorgaan gaat-door afgelast afgezegd verhinderd
afgehandeld opgelost geplaatst bevestigd bevestigt gehouden nagekomen lukt haalbaar geslaagd gestopt-met ingelicht beschikbaar adres nummer
verhuisd tijden tijdig planmatig afgestemd afstemmen afstemming hierbij bijzonderheden veranderd gewijzigd wijziging wijzigingen meegenomen
ingeleverd meenemen komt-langs kwam-langs koffiedrinken bijpraten buurten jongens ploegmaten hulp-geregeld plek directeur draait stoel taxi
lift lijn sleutel loon kas vak vakken groep zwembad reizen plaats kamer kamers bar wagen bank kaart bloemen lasten tillen duwen trekken
reiken strekken knielen hurken kruipen klimmen staand zittend magazijn vloer cabine betaalt betaald dagdelen hij-mag snijden poetsen
`;
