/**
 * Words that say little alone and much together: a part of the body and "dik", a member of the family and "overleden". In any order, a
 * few words apart, in one sentence. Eigen lijst. A word may end in `*` (what begins with it) or begin with `*` (what ends on it).
 */
import { LICHAAM, LICHAAM_OOK, ROMP } from './spelling.ts';

/** Kinds of words; at most 31, for each is a bit. */
export const SOORTEN = {
  persoon: `
hij zij ze hem wn wnr werknemer werkneemster werknemster betrokkene mw mevr mevrouw dhr meneer collega medewerker
medewerkster ik mij me mijn jongen meid
`,
  bezit: `
haar zijn z'n d'r
`,
  naaste: `
moeder vader echtgenoot echtgenote zoon zoontje dochter dochtertje broer broertje zus zusje oma opa grootmoeder grootvader schoonmoeder
schoonvader schoonouders schoonzus zwager kleinkind kleinkinderen kleinzoon kleindochter stiefvader stiefmoeder stiefzoon stiefdochter
pleegkind pleegkinderen neefje nichtje verloofde ex-man ex-vrouw ex-vriend ex-vriendin ex-partner
`,
  familie: `
moeder moeders vader vaders echtgenoot echtgenote zoon zoons zonen zoontje dochter dochters dochtertje broer broers broertje zus zussen zusje
oma opa grootmoeder grootvader schoonmoeder schoonvader schoonouders schoonzus zwager kleinkind kleinkinderen kleinzoon kleindochter tante oom
stiefvader stiefmoeder stiefzoon stiefdochter pleegkind pleegkinderen neefje nichtje verloofde tweeling ex ex-man ex-vrouw ex-vriend
ex-vriendin ex-partner vriendin vriend kindje baby man vrouw partner kind kinderen ouders gezin jongste oudste puber peuter mama papa
huisgenoot ouder familie familielid nicht buurvrouw hond
`,
  ramp: `
overl overleden overlijden overleed gestorven sterven stervende sterft stierf sterfbed dood doodgegaan begraven begrafenis gecremeerd
crematie uitvaart dementeert dementerend* demente dement ziek zieke ernstig-ziek terminaal terminale uitbehandeld ongeneeslijk kanker
geopereerd ziekenhuis *ziekenhuis hospice verpleeghuis verpleegtehuis ervandoor weggelopen weggegaan weggevallen ontvallen uitgemaakt gescheiden
scheiden vreemdgaat vreemdgegaan bedrogen bedriegt slaat sloeg geslagen mishandel* zuipt verslaafd* drugs gokt blowt gevangenis detentie
gearresteerd psycholoog psychiater therapie autisme autistisch* adhd gehandicapt* hulpbehoevend* verongelukt beroerte hartaanval
hartinfarct infarct miskraam vermist zelfmoord suicide spijbelt spijbelen jeugdzorg uithuis* couveuse couveuseafdeling prematuur
vroeggeboorte failliet mantelzorg* revalid* stalkt voogdij omgangsregeling alimentatie rouw* verdriet depressief
overspannen psychose opgepakt levenseinde euthanasie waakt waken ingeslapen zwanger noodopvang stervensbegeleiding hersentumor chemo
scheiding vreemd-gegaan ernstige-ziekte alcoholist psychotisch invalide weduwe weduwnaar beademing ic sterven vastzit
`,
  zorgelijk: `
opgenomen opname verlaten weg drank drinkt gebruikt vast handicap rolstoel ongeluk ongeval verdwenen gepest werkloos schulden ruzie ruzies
gedoe overhoop verzorgen verzorgt verzorging bedreigt lastigvalt omgang verlies verloren verliest verloor kwijt gemist tehuis instelling
moeilijk onhandelbaar probleemgedrag geboren geboorte zorgen zorgt zorgde bezorgd ongerust oppassen slecht problemen probleem ontslagen
operatie onderzoek onderzoeken onderzocht behandeling behandeld spoed ambulance wond gevallen gebroken sterk-achteruit achteruit hulp opvang
alleen alleenstaand ligt liegt conflict bij-zich politie voorkomen rechter rechtszaak rechtbank baby bevallen bevalling gevochten
geldgebrek vertrokken ander spanningen stress uitgezet trauma afscheid huilt huilen kwakkelt dokter arts huisarts
`,
  lichaam: `
${LICHAAM} ${LICHAAM_OOK} schouderblad schouderbladen schouderkop oogleden ooglid lip lippen tong gezicht wang wangen gehemelte amandelen
tandvlees slokdarm luchtpijp middenrif milt blindedarm penis balzak teelbal vagina borsten tepel navel flank ribbenkast heiligbeen
staartbeen bekkenbodem knieband knieschijf kniegewricht enkelband enkelbanden kuitspier bovenarmen onderarmen bovenbenen onderbenen
vingertop vingertoppen duimen voetzool wreef trommelvlies oogbol heupgewricht schoudergewricht polsgewricht handgewricht rugspier
rugspieren nekspieren buikspieren halswervel halswervels lendenwervel liezen oksel oksels knoken botten gebit lijf koppie bovenkamer
urinewegen urineleider hypofyse bijnier zenuwstelsel immuunsysteem bijholtes bijholten keelholte mond hoofdhuid
`,
  romp: ROMP,
  kapot: `
pijn pijnlijk* pijntjes zeer zere dik dikke stijf stijve gezwollen opgezwollen opgezet opgezette zwelt zwelling ontstoken gebroken breukje
gescheurd* scheur scheurtje afgescheurd ingescheurd gekneusd* gekneld bekneld* versleten slijtage tintelt tintelen tintelend* gevoelloos
verdoofd verlamd* verbrijzeld verrekt verdraaid verzwikt verstuikt knobbel knobbels knobbeltje bult bulten bultje bultjes wond wonden
wondje kramp krampen kloppend* steken stekende bloeding verkalkt verkalking vergroeid* vocht abces eczeem jeuk jeukt jeukend* blaren etter
infectie geinfecteerd geamputeerd ontwricht instabiel aangetast verzakt verzakking bevroren poliep* cyste* tumor* gezwel uitgezaaid
uitzaaiing* trombose spastisch* fractuur brace spalk geopereerd ingreep prothese bestraald injectie gedotterd kwaaltje geblesseerd*
slecht-zien verbrand doorgezakt afgestorven plekje plekjes vlekje vlekken scheef beklemd* gips uit-de-kom kneuzing opereren
`,
  zwak: `
last beter slecht slechter minder zwak zwakke zwakker sterk gevoelig belasten beweegt bewegen buigen strekken meewerken herstelt geneest
genezen genezing heelt helen speelt opspeelt protesteert hinder hindert stram moe vermoeid trilt trillen beeft beven draait suist piept
bonkt bonst klopt prikt brandt branden tranen vol leeg mis problemen kwakkelt achteruit achteruitgegaan weigert probleem uitslag stuk
kapot foto scan echo eruit eraf weg gezet vlek operatie wil geschoten hecht* gehecht steunen blauw rood vast kwijt doof ziek ziekte
`,
  val: `
gevallen viel uitgegleden gleed gestruikeld struikelde onderuit onderuitgegaan onderuitgegleden onderuitging verstapt misgestapt gestapt
gestoten bekneld klem getrapt geschopt geslagen gebeten gestoken gesneden geschept overreden aangereden gebotst botste verbrand opgelopen
geslipt gegrepen gegooid geduwd geknald geraakt tuimeling smak val buiteling trap botsing verongelukt verzwikt neergestort verdraaid terechtgekomen gegleden
`,
  plek: `
trap ladder fiets racefiets mountainbike ijs gladheid schaats* ski* snowboard* voetbal* hockey* tennis* padel* wedstrijd sporten
carnaval hond kat paard koe stier wesp auto motor scooter brommer steiger dak stoep stoeprand tuin klussen verhuizen pallet heftruck hek
mes zaag slijptol frituur olie boom balk muur vrachtwagen tram trein kast rolcontainer trampoline zwembad turnen gym judo boksen
kickboksen crossfit fitness hardlopen marathon bergen snijmachine schuurmachine vleesmachine glas scherf spijker drempel kuil kruk
badkamer douche ijsbaan schaatsbaan trappenhuis machine rolpoort deur deurpost podium ijzer kruiwagen bananenschil quad motorcross paardrijden klimmen barbecue vuurwerk lift zaagmachine bank wandelen
`,
  kwalijk: `
kapot leeg kwijt onwel ziek moe slap slapjes zwak beroerd belabberd ellendig rot slecht wanhopig verdrietig boos bang angstig depri
down somber ongelukkig instabiel labiel emotioneel verward wazig suf sloom futloos lusteloos lamlendig misselijk duizelig benauwd uitgeput
uitgeblust uitgewrongen doodop opgebrand overprikkeld overbelast overstuur ontredderd radeloos hopeloos machteloos waardeloos nutteloos
eenzaam schuldig gejaagd gespannen nerveus onrustig trillerig wankel dronken nuchter clean stervend opgeknapt bewusteloos blind doof mank
kreupel bedlegerig manisch levensmoe getraumatiseerd grieperig bleek wit geel mager afgevallen doorheen rood bezweet afwezig
`,
  voelen: `
voelt voelde voelen oogt oogde zag lijkt leek klinkt klonk werd raakt raakte zit zat wordt
`,
  gemoed: `
zelfvertrouwen levenslust geduld humeur gemoed gevoel energie kracht krachten moed hoop eigenwaarde grip houvast levensvreugde interesse
concentratie aandacht geheugen slaap nachtrust rust eetlust evenwicht balans smaak reuk spraak stem zicht gehoor conditie
`,
  verlies: `
kwijt weg laag nul verloren ontbreekt verdwenen slecht slechter minder afgenomen achteruit
`,
  woning: `
huis woning hypotheek appartement huurhuis flat inboedel
`,
  gedwongen: `
verkopen verkocht kwijt uitgezet veiling executie ontruimd brand afgebrand ingebroken inbraak uitzetting achterstand dakloos
`,
  uitgevallen: `
uitgevallen uitviel uitvalt ziekgeworden onderuit ingestort afgebrand
`,
  oorzakelijk: `
door wegens vanwege omdat want reden oorzaak gevolg schuld aanleiding veroorzaakt ivm agv toen sinds nadat
`,
  zorgwerk: `
bewoner* pallet pallets doos dozen orders bestelling* magazijn brengt rijdt vervoert levert verkoopt vak vakken deelt client* patienten mdo triage zorgplan* leerlingenzorg caseload spreekuren balie baliewerk receptie telefoondienst praktijk
*praktijk meldkamer *meldkamer route wijkroute *afdeling dagbesteding dagopvang protocol* instrumenten hygien* medicijnkar
medicatieronde team tilmatten tillift administratie rapportage* zorgdossier* scholing opleiding vacature* werkgever inlener functie beroep
werkt werkzaam werkervaring* sollicit* stage detacher* proefplaats* koerier secretaresse planner diensten consulent baan *team *teams laborant laboranten doktersassistent* gastvrouw wijkverpleegkundige* *verpleegkundige zzp'er caseload *spreekuur woonvorm lesmateriaal docent studiedag kwaliteitsregistratie cleanroom tabletteermachine bevolkingsonderzoek uittikken inplannen zaterdagdienst dagdelen boventallig waarneming brieven omloop steunkousenroute zorgafdeling voorraad recepten roostert invaller bestellen avondroute koffiedienst *toets bevoegd begeleider eindcontrole schappen vult orders open-dag intakes zorgmedewerker *administratie uitdelen delen wijkteams
`,
  derden: `
dreumes* groep lesboek lesboeken dashboard dashboards regio mensen jongeren ouderen examen examens les lessen speciaal-onderwijs onderwijs leerling* cursist* student* kleuter* peuter* bewoner* client* patienten zorgvrager* verdachte* arrestant* gedetineerden slachtoffer*
asielzoeker* vluchteling* huurder* doelgroep* koeien koe varkens kippen schapen paarden dieren planten bomen gasten klas schoolklas
kinderopvang babygroep patient klant klanten gast zorggebruiker* gezinnen campagne voorlichting themamiddag themadag workshop
woongroep gymles gastles gastlessen lesstof examenklas wijkbewoner* bezoeker* reiziger* passagier* deelnemer* schoolarts schoolpsycholoog lokaal
`,
  ding: `
robot* metaal roos rozen logo mast statief kraan kranen muur vloer plafond leiding leidingen kabel kabels pomp motoren vrachtwagen vrachtwagens oplegger aanhanger koelwagen bus bussen
trein treinen lading band lijn database printer beton hout pallet pallets tuin soep uien gebouw loods sloop storing storingen server virusscan
laadklep gevel gevels tunnel brug bruggen riool hekwerk code branch branches bestand bestanden repository commit besturing lamp applicatie* sessie sessies query onderdeel onderdelen asfalt verf lak roest kozijn kozijnen cement weg wegen snelweg vliegtuig schip container containers harde-schijf
systeem systemen organisatie bureaucratie project projecten bedrijf bedrijven markt planning begroting budget contract contracten wet wetten
wetgeving regels regelgeving software hardware laptop server netwerk computer computers machine machines branche economie sector geld
fusie bezuiniging* proces procedure procedures strategie beleid omzet cijfers voorraad formulier* dossiers boekhouding facturen sfeer
cultuur installatie ketel verbinding website app databestand dataset model modellen algoritme* data tool tools overheid gemeente politiek
samenleving team teams leverancier leveranciers concurrent archief* *mapje *pijp *heftruck *heftrucks heftruck heftrucks *tandwiel tandwiel *server accu accu's coating zekering *zekering roest hek *hek weg *weg lijn *lijn *band stapelaar ketel *ketel bezorgen omzet kwartaalcijfers release opdrachtgever fabriek zaak winkel ploeg reorganisatie prijzen prijs lonen *systeem *markt burgers burger mensen personen patienten inwoners organisaties toepassing toepassingen voorbeeld bijvoorbeeld risico's onderzoekers chatbot chatbots gezichtsherkenning discriminatie auteursrecht auteur taal gebouw kwartaal jaarrekening vergadering vergaderingen toeristenbranche taalmodel* ai llm kamerbrief
`,
  anderen: `
jongeren peuterspeelzaal klimrek bevolkingsonderzoek lesmateriaal studiedag woonvorm pleinwacht inwoners wijk projectgroepen bezoek leerling* cursist* student* kleuter* bewoner* client* patienten patient zorgvrager* klas schoolklas klant klanten gast gasten zorggebruiker*
gymles gastles gastlessen lesstof examenklas wijkbewoner* bezoeker* reiziger* passagier* deelnemer* woongroep doelgroep campagne voorlichting
themamiddag themadag schoolarts schoolpsycholoog babygroep
`,
  leek: `
*chef *leider *leidster *manager *hoofd mijn mij mijns pa ma echtgenoot man vrouw leidinggevende leidinggevenden chef cheffin baas bazin teamleider teamleidster teamlead manager afdelingshoofd unithoofd collega collega's
voorman ploegbaas ploegleider directeur directrice werkgever hr hr-adviseur hr-medewerker p&o personeelszaken casemanager verzuimcoordinator
planner coordinator locatiemanager bedrijfsleider partner man vrouw echtgenoot echtgenote moeder vader zus broer dochter zoon ik wij we rector
schoolleider filiaalmanager floormanager kok chef-kok uitvoerder eigenaar eigenaresse buurman buurvrouw vriend vriendin
`,
  zegt: `
concludeert concludeerde besloten afgesproken inziens betreft oordeel vastgesteld bepaald vertelde vertelt belde aldus beoordeel beoordeelt bevonden gezien volgens zegt zei zeggen vindt vond vinden denkt dacht denk denken meent meende meen stelt stelde schat schatte schat schatten ziet zag zie zien
merkt merkte merk merken weet weten verwacht verwachtte verwachten gelooft beweert inschatting indruk oordeelt twijfelt mening vinden idee
aangeeft aangaf geeft gaf constateert constateerde observeert inschat inschatten overtuigd ingeschat
`,
  kunnen: `
arbeidsongeschikt beperkingen kan kunnen kon konden mag mogen lukt lukte lukken aankan aankon aankunnen aan volhoudt volhouden volhield redt redden gaat belastbaar inzetbaar
in-staat staat capabel vermag trekt trekken
`,
  belasting: `
dienst diensten tijdsdruk druk bezig volhoudt optillen strekken klantcontact arbeidsongeschikt zittend zwaarder uurtje uurtjes lezen werk-aan knielen beeldscherm tillen tilt sjouwen dragen draagt staan staat zitten zit lopen loopt bukken bukt knielen hurken reiken duwen trekken traplopen trappenlopen
klimmen typen tillend autorijden rijden concentreren focussen belast belasten belastbaar belastbaarheid aankan aankunnen aankon volhouden volhoudt
inzetbaar halve-dagen hele-dagen uur uren kilo kg traplopend fietsen bovenhands nachtdienst nachtdiensten avonddienst avonddiensten prikkels drukte
werkdruk stress beeldschermwerk muizen schroeven lang langer volledige-dagen ochtenden
`,
  deskundig: `
bedrijfsarts bedrijfsartsen arbo-arts arboarts arbodienst arbeidsdeskundige verzekeringsarts uwv spreekuur probleemanalyse fml
inzetbaarheidsprofiel ba belastbaarheidsprofiel terugkoppeling advies adviseert rooster planning gesprek
`,
} as const satisfies Readonly<Record<string, string>>;

/**
 * `id: soort soort`, one a line: both must be in the sentence, within reach of each other. A `?` after the id: only in a sentence without
 * a word about work; a `!`: only about somebody, or in a short note. `twijfel>zeker`: the second where the sentence is about a person and not about work (`overIemand` of vorm.ts).
 */
export const SAMEN = `
klacht: romp kapot
klacht-twijfel>klacht: lichaam kapot
lichaam-twijfel?: lichaam zwak
prive: naaste ramp
prive-twijfel>prive: familie ramp
prive-twijfel?: familie zorgelijk
oorzaak-twijfel?: val plek
klacht-twijfel?: voelen kwalijk
klacht-twijfel?!: gemoed verlies
prive-twijfel?: woning gedwongen
oorzaak-twijfel: uitgevallen oorzakelijk
`;
