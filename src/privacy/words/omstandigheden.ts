/** Wat niet over ziekte gaat en er toch niet in hoort: het leven thuis, de oorzaak, de soort vangnet, andere bijzondere gegevens. Eigen lijst; hoe zij werkt staat in vorm.ts. */
import type { Lijst } from './spelling.ts';

export const OMSTANDIGHEDEN: readonly Lijst[] = [
  {
    id: 'prive',
    ernst: 'fout',
    woorden: `
familieruzies gokverslaafden huwelijkscrises vreemdgaat
rouwt geldproblemen gezinsproblemen kinderwens familiedrama
echtscheiding relatieproblemen huwelijksproblemen relatiebreuk vechtscheiding prive-problemen priveproblemen
priveomstandigheden stiefkinderen jeugdtrauma vruchtbaarheidstraject gokschulden gokverslaafde
echtscheidingsprocedure privesituatie prive-omstandigheden prive-situatie privekwestie privesores
relatiecrisis huwelijkscrisis stiefvader stiefmoeder stiefzoon relatietherapeut scheidingsperikelen
scheidingsprocedure geldzorgen burenruzie ex-partner ex-man ex-vrouw scheidingssituatie incestverleden
vreemdgaan vreemdgegaan liefdesverdriet gokschuld huwelijksproblematiek scheidingszaak familieruzie
familieproblemen erfenisruzie jeugdverleden pestverleden mantelzorgend mantelzorgplicht ouderlijk-huis
rouwperiode doodgeboorte gokverleden relatieproblematiek thuisproblemen
`,
    stammen: `
echtscheid vechtscheid relatiepro huwelijkspro
`,
    frasen: `
$bezit ex/jeugd/thuissituatie/schulden/echtscheiding
$bezit scheiding
haar relatie is
relatie ** verbroken/gestrand
gaat/gaan/wil/willen scheiden
staat er alleen voor
slaapt/slapen/sliep op de bank ** bij
in scheiding
net/pas/onlangs/recent gescheiden
ligt in scheiding
overlijden van zijn
overlijden van haar
moeder overleden
vader overleden
partner overleden
moeder ziek
vader ziek
partner ziek
problemen thuis
thuis problemen
problemen in de relatie
prive problemen
prive situatie
gestopt met drinken
scheiding van $bezit
ligt/zit/midden in ** scheiding
overleden $familie
overlijden van ** $familie
dood/verlies van ** $familie
thuis ** problemen/onrustig/spanningen/ruzie/moeilijk
moeilijke jeugd
uit ** jeugd
prive redenen/omstandigheden/problemen/situatie
privé redenen/omstandigheden/problemen/situatie
heeft/geeft verdriet
in de rouw
ex man/vrouw/partner
seksueel/lichamelijk misbruik/misbruikt
verloor/verloren ** $familie
huwelijk ** springen/stuk/voorbij
$bezit $familie ** drinkt/zuipt/slaat/gokt
stel ** uit elkaar
woont/slaapt/slaapt/sliep/trekt/trok ** bij ** $familie/vrienden/kennissen
slaapt/woont/leeft in ** auto/camping/caravan/opvang/opvanghuis/garage/stacaravan
ruzie/onrust/gedoe/spanningen/problemen/narigheid/ellende/sores thuis
thuis ** ellende/narigheid/spanningen/gedoe/onrust/zorgen/aan de hand
thuis geslagen/mishandeld/bedreigd
wordt/werd ** geslagen/mishandeld/bedreigd/gestalkt ** $familie/thuis
$bezit $familie is/zijn/was/heeft/hebben/ligt/lag/zit/kan/wil/moet/had/kreeg ** weg/slecht/ziek/kwijt/uitgemaakt/vast/opgenomen/ander/ervandoor/zwaar/ongeluk/spoed/gevallen
kapot/verdriet/stuk van/om ** overlijden/verlies/dood/scheiding
ongewenst kinderloos
rechtszaak/procedure/zaak over ** voogdij/kinderen/omgang/alimentatie/scheiding
$bezit kinderen ** niet ** gezien/zien/zien
weduwe/weduwnaar geworden
vriend/man/vrouw/vriendin/partner ** drankprobleem/verslaafd/agressief/gewelddadig/losse handen
moeilijke/zware/slechte thuissituatie/scheiding/jeugd/periode thuis
`,
  },
  {
    id: 'prive-twijfel',
    overIemand: 'prive',
    ernst: 'waarschuwing',
    woorden: `
rouw rouwproces rouwverwerking mantelzorger mantelzorg schuldsanering schuldhulpverlening schulden
 loonbeslag thuissituatie opvoedproblemen voogdij huisuitzetting dakloos
detentie gedetineerd strafzaak incest mishandeld mishandeling alimentatie omgangsregeling
jeugdzorg wijkteam schuldhulp begrafenis crematie uitvaart gezinssituatie mishandelt kindermishandeling
weduwe weduwnaar nabestaande huurachterstand schuldeisers deurwaarder bewindvoering pleeggezin
overlijdensgeval uithuisplaatsing gestalkt stalking gokt gokken couveuse couveuseafdeling stervende
weggelopen wsnp thuisloos blijf-van-mijn-lijfhuis blijfhuis vrouwenopvang opvanghuis daklozenopvang minnaar
minnares verkrachting verkracht aangerand aanranding misbruikt loverboy stalker woningbrand afgebrand
ontvoering kinderontvoering ouderschapsplan bezoekregeling co-ouderschap verlatingen
oorlogsverleden vluchtverleden mantelzorgtaken sterfgeval sterfgevallen begrafenissen crematies
uitvaartdienst rouwkaart rouwkamer condoleance condoleances gecondoleerd wiegendood inboedel huisuitzettingen
wanbetaler budgetbeheer schuldbemiddeling huiselijk huisarrest eerwraak kinderbescherming jeugdbescherming
gezinsvoogd ondertoezichtstelling straatverbod contactverbod
`,
    stammen: `
mantelzorg rouwver schuldhulp schuldsan mishandel gezinspro
`,
    frasen: `
gaat scheiden
scheiding van zijn
scheiding van haar
huiselijk geweld
seksueel misbruik
vrouw overleden
man overleden
kind overleden
kind ziek
zaken uit het verleden
een scheiding
ernstig ziek
vrouw ** ziek
man ** ziek
zoon ** ziek
dochter ** ziek
aa programma
verleden als
$bezit scheiding/echtscheiding/relatie/huwelijk/ex/jeugd/verleden/schulden/thuissituatie
relatie ** uit/over/verbroken/beeindigd/gestrand
net/pas/onlangs/recent/is gescheiden
$familie ** overleden/gestorven/ziek/dementeert/opgenomen/zwanger/stervende/verongelukt
zieke $familie
zorg/zorgen/zorgt/zorgde voor/om/over ** $familie
problemen/ruzie/gedoe/conflict met ** $familie/ex/familie/buren
$familie is/was/heeft ** ziek/weg/kanker/vertrokken/verlaten
alleenstaande moeder/vader/ouder
financiele problemen/zorgen/nood
schulden heeft
huis uitgezet
uit huis geplaatst/geplaatste/gezet
is misbruikt
$familie ** sterven/verloren/kwijt/instelling/ziekenhuis/verslaafd/weggelopen/gehandicapt/ander
zorgt ** voor ** $familie
huur ** betalen
verhuizing valt/viel/kost
financieel aan de grond
aan de grond
te vroeg geboren
vader/moeder/ouders geworden
hij/zij/ze ** uit elkaar
het uitgemaakt
uitgemaakt met
sinds het uit is
$familie ** eruit gezet/gegooid/gezet
uit huis ** gezet/gegooid/geplaatst
rekeningen/hypotheek/huur/vaste-lasten ** betalen/kwijt/achterstand
achterstand ** huur/hypotheek
beslag ** gelegd/loon/inboedel
geldgebrek/geldnood/betalingsachterstand
$familie ** niet meer beter
$familie ** heeft/is ** ander
na/sinds/door/vanwege ** dood/overlijden/crematie/begrafenis/uitvaart/scheiding
huis/woning ** afgebrand/uitgebrand/verkocht/uitgezet
verliefd op
geen kinderen ** krijgen/kan
kan/kunnen geen kinderen
buren ** leven zuur/ruzie/overlast/treiteren/bedreigen
voogdij/omgang/gezag ** kinderen/kind
hond/kat/paard is/was ** dood/ziek/ingeslapen/overleden
voedselbank
kinderen ** niet ** zien
bank ** huis ** verkopen
huis ** verkopen ** scheiding/schulden/bank
naar ** begrafenis/crematie/uitvaart
regelt/regelen ** begrafenis/crematie/uitvaart/nalatenschap
erfenis
opgegroeid in/bij/met
misbruikt/mishandeld/gepest vroeger/in/door
heeft/had ** affaire/minnaar
heeft/had een relatie met
losse handjes/handen
woont/wonen ** apart/bij ** ouders/opvang/camping
zorg om/voor/over ** $familie
kind/kinderen/zoon/dochter ** psycholoog/therapie/jeugdzorg/problemen/gedragsproblemen/autisme/onder-toezicht
opvoeden/opvoeding ** alleen/zwaar/moeilijk
laten opnemen ** $familie
$familie ** laten opnemen
creche/opvang/kinderopvang ** niet ** betalen
ellende/gedoe/zorgen ** met/om/over ** $familie
`,
  },
  {
    id: 'oorzaak',
    ernst: 'fout',
    woorden: `
gestruikelde
uitgegleden gestruikeld prikaccident
sportblessure skiongeval ski-ongeluk skivakantie-ongeluk hondenbeet voetbalblessure voedselvergiftiging
insectenbeet tekenbeet alcoholmisbruik vertild hondebeet motorongeluk vrijetijdsongeval sportongeval
vaccinatiereactie eenzijdig-ongeval
`,
    achtervoegsels: `
blessure blessures
`,
    frasen: `
met de overgang te maken
verzuim is psychisch/lichamelijk/fysiek/mentaal
alles te maken met pesten
oorzaak ** op het werk en ** thuis
gebeten door
hond gebeten
hete/kokende olie ** over
oorzaak ** verzuim/ziekte/uitval ** stress/werkdruk/psychisch
te veel/teveel gedronken
opgelopen tijdens ** vakantie/voetbal/sporten/skien
van de trap gevallen
gevallen met ** fiets
ongeluk met ** fiets
ziek geworden door
ziek door
uitgevallen door *
uitgevallen met *
uitgevallen wegens *
ziek vanwege
wegens ziekte van
van de/het/een ladder/steiger/dak/fiets/trap/paard/scooter/motor gevallen
gevallen met ** fiets/motor/scooter
val van ** trap/ladder/fiets/steiger/dak/paard
ziekte ** veroorzaakt/ontstaan
ziek geworden van/door/na
ziek door/vanwege/wegens *
uitgevallen na/door/wegens/met/vanwege/ivm *
psychisch/psychische/mentaal/lichamelijk/somatisch verzuim
wegens overspanning/stress
van het/een paard gevallen
met ** fiets/motor/scooter/brommer onderuit/gevallen
ziek van ** werk/vis/eten
door een/de/zijn/haar/een koe/paard/hond/stier/wesp/teek/bij/kat/schaap ** getrapt/gebeten/gestoken/geschopt/gevallen
in elkaar geslagen/geschopt/geramd
te zwaar/verkeerd getild
door/na ** zwaar/verkeerd tillen
elektrische schok
uitgevallen/ziek/thuis omdat *
wijt/weet/schrijft ** ziekte/verzuim/klachten ** aan
ziek van/na ** kroketten/eten/vis/mosselen/kip/oesters/borrel/vaccinatie/prik
gevolg van ** jaren/jarenlang/ongeluk/val/prik/vaccinatie/tillen/stress/werkdruk/drank
van ** fiets/mountainbike/paard/motor/scooter/brommer/trap/ladder/dak/steiger ** gevlogen/gevallen/gedonderd/geduwd/gegleden/gesmakt
val met/van/op/over/tijdens ** fiets/e-bike/ijs/trap/ladder/scooter/schaatsen/ski
heeft/hebben ** ziek gemaakt
ziek/misselijk door ** eten/lunch/lucht/dampen/schimmel/vis/kip
`,
    niet: `
arbeidsongeval bedrijfsongeval verkeersongeval verkeersongeluk werkongeval bedrijfsongeluk dienstongeval bijna-ongeval
bijnaongeval bijna-ongeluk bijnaongeluk milieuongeval kernongeval geluk ongeluk
`,
  },
  {
    id: 'oorzaak-twijfel',
    overIemand: 'oorzaak',
    ernst: 'waarschuwing',
    woorden: `
vechtpartij vergiftiging drugsgebruik overdosis wintersportongeluk ongeluk ongeval 
aangereden aanrijding onwel beroepsziekte pesterijen gepest overval gepeste mishandeld steekpartij
verkeersruzie elektrocutie stroomstoot verstapt vaccin pestgedrag treitert treiteren getreiterd
auto-ongeluk brandongeval zelfverwijt ziekteoorzaak verzuimoorzaak verzuimreden uitvalreden kettingbotsing
kop-staartbotsing knokpartij schietpartij beroving beroofd
`,
    achtervoegsels: `
ongeluk ongeval
`,
    frasen: `
tijdens het sporten
bij het voetballen
oorzaak ** verzuim/ziekte/uitval
reden ** ziekmelding/ziekte/verzuim
aard ** verzuim/ziekte
verzuimt/verzuim wegens/vanwege/door *
stress ** werkdruk/werk
gebeten in/door
door ** hond
geslagen door
komt door ** vaccinatie/val/ongeluk/werkdruk/stress
hete/kokende olie/water over
over zich heen
uitval ** door *
klap/klappen/schop/trap/duw/vuistslag ** gehad/gekregen/kreeg/uitgedeeld/gezicht/hoofd
heeft/kreeg ** klap/klappen/stomp/elleboog ** van/op
op ** vuist
van ** gestapt/geduwd/gesprongen/gevallen ** terechtgekomen/geland
verkeerd terechtgekomen/geland/gestapt/bewogen/getild/neergekomen
verkeerde beweging
hand/arm/vinger/voet/been ** tussen/onder/klem/vast
kreeg/krijgt ** op/over/tegen/in ** voet/voeten/hoofd/hand/arm/teen/been/oog
kokend/heet water
over de kop
met de auto ** over/tegen/boom/sloot
schok/stroom gekregen/gehad/kreeg
door ** bliksem
gesneden/gestoken/verbrand/gestoten aan/in/met/bij/tegen
zich ** gesneden/gestoken/verbrand/gestoten/bezeerd
gestoken/gebeten/geslagen tijdens/bij/door/in
in egypte/turkije/thailand/marokko/spanje/buitenland ** opgelopen
iets/ziekte/virus/blessure/dit opgelopen
opgelopen tijdens/bij/door/in/op
geschept/aangereden/overreden door
uitgevallen ** toen/sinds *
verzuim/ziekte/uitval/ziekmelding komt/kwam/ligt/heeft ** door/van/aan/met
oorzaak is/ligt/zit/was *
reactie op ** vaccin/prik/vaccinatie/medicijn
onderuit ** gegaan/fiets/brommer/scooter/gegleden/trap
te veel/teveel/flink gedronken
begonnen na/met/door ** incident/overval/ongeluk/ruzie/conflict/val
sinds ** overval/ongeluk/val/inbraak/aanval/incident ** klap/angst/bang/schrikt/durft
komt/kwam door ** jaren/zwaar/tillen/stress/spanning/drukte/scheiding
doorgelopen met
te lang ** doorgelopen/doorgegaan/gewacht
virus ** heerst/hij/zij/ook/opgelopen/te
stond/staat op van/onder stroom
verbrand aan/door/met
arm/hand/been/voet in ** machine/deur/zaag
met de slijptol/zaag/mes/hamer ** in/op ** $bezit
reden is ** werkdruk/stress/ruzie/scheiding/overlijden/psychisch/fysiek/lichamelijk/medisch
werkdruk/stress/ruzie/conflict is/was ** reden/oorzaak/druppel/aanleiding
in aanraking ** asbest/gif/dampen/chemicalien/lijm
verband gebracht met
blootgesteld aan
door ** asbest/oplosmiddel/oplosmiddelen/dampen/schimmel/stof/lijm
ingeademd
klem ** zitten/zat/gezeten
bananenschil
aangevallen door
geraakt door
besmet/aangestoken door/met
opgelopen van/bij/door
is/was de druppel
ziek gemaakt
werd/is ** geslagen/geschopt/gebeten/bedreigd/bespuugd/aangevallen/gestoken
`,
  },
  {
    id: 'vangnet-soort',
    ernst: 'fout',
    niet: `
zwangerschapsvervang zwangerschapsverlof
`,
    woorden: `
hoogzwangere zwangeren
arbeidshandicap arbeidsgehandicapt jonggehandicapt orgaandonatie orgaandonor borstvoeding
zwanger zwangere zwangerschap zwangerschapsklachten zwangerschapsgerelateerd bevalling wajong wajonger 29a
29b 29d zw29a zw29b zwangerschapsweken orgaandonorschap wajong-uitkering wajongverleden nierdonatie nierdonor
leverdonor stamceldonor stamceldonatie beenmergdonor kraambed kraamperiode zwangerschapsdiabetes
zwangerschapskwaal hoogzwanger nazwanger zwangerschapsverschijnselen
`,
    stammen: `
zwangersch bevallin wajong
`,
    frasen: `
in verwachting van ** eerste/tweede/derde/vierde/kind/kindje/tweeling
verwacht/verwachten ** kindje/baby/tweeling
in de banenafspraak
structureel functionele beperking
eerdere/eerder/oude wia
artikel/art 29a/29b/29d
blijde verwachting
baby/kindje/kleine/tweeling komt/verwacht/onderweg/geboren
baby/kindje/kleine/tweeling ** komst
tot ** baby/kindje ** er is
maanden/weken zwanger
staat/valt/opgenomen in ** doelgroepregister/doelgroepenregister/doelgroep
no-riskpolis/no-risk/norisk/vangnet door/wegens/vanwege/omdat/agv/ivm/dus/vanwege *
nier/lever/beenmerg ** afstaat/afstaan/afgestaan/doneert/doneren/gedoneerd
vliezen ** gebroken
door ** arbeidsbeperking/arbeidshandicap
ziek/ziekte ** zwangerschap/bevalling
voor ** zwangerschapsverlof ** baby/ziek/klachten
krijgt/krijgen/kreeg ** kindje/baby/tweeling
staat/stond/geeft/gaf ** nier/lever/beenmerg/stamcellen af
no-risk ** omdat/wegens/jonggehandicapt
wia/wao/wajong/wsw verleden
wao gehad
eerder ** in de wia/wao/wajong
zwangerschap verloopt/verliep ** moeizaam/slecht/zwaar
valt onder ** wajong/no-risk
baby/kindje groeit/ligt/beweegt
`,
  },
  {
    id: 'prive-twijfel',
    overIemand: 'vangnet-soort',
    ernst: 'waarschuwing',
    woorden: `
 arbeidsgehandicapte uitgerekende kraamtijd
 arbeidshandicaps weeen kolven kolft postnataal jonggehandicapte
jonggehandicapten
`,
    stammen: `
orgaando
`,
    frasen: `
in verwachting
is/was/staat uitgerekend
bevallen van
zij/ze/mevrouw/mw/mevr/werkneemster/partner/vrouw/vriendin is ** bevallen
uitgerekend op/eind/begin/half
compensatieregeling oudere/ouderen
wia gerechtigd
verwacht/verwachten ** eerste/tweede/derde/vierde/kindje/baby/tweeling/kleine
negende/achtste/zevende maand
moet/gaat/kan/mag ** bevallen
binnenkort/bijna/net/pas/gisteren bevallen
doelgroepregister banenafspraak
is/wordt/werd donor
donor voor
nier ** af aan
banenafspraak ** valt/telt/zit
weken heen
`,
  },
  {
    id: 'bijzonder-overig',
    ernst: 'waarschuwing',
    woorden: `
vakbondslid vakbondslidmaatschap geloofsovertuiging moslim christen joods homoseksueel lesbisch transgender
transitie-medisch strafblad veroordeeld islam islamitisch ramadan gereformeerd katholiek protestants jehova
hindoe boeddhist homo lesbienne geaardheid biseksueel queer komaf afkomst allochtoon etniciteit huidskleur
kaderlid taakstraf celstraf gevangenis reclassering aangehouden vastgezeten gedetineerde politiecel
politierechter detentie moslima vakbondskaderlid geloof kerkelijk gelovig veroordeling gedetineerd
voorarrest pvv groenlinks pvda geloofs getuigen strafrechtelijk hechtenis
homofiel hetero lhbti non-binair travestiet jehova's sekte mormoon evangelisch pinkstergemeente orthodox
bekeerd hoofddoek keppel keppeltje moskee synagoge imam dominee gearresteerd  gevangenisstraf
werkstraf  verdachte veroordeelde rijontzegging tbs illegaal asielzoeker statushouder
verblijfsvergunning extreemrechts extreemlinks partijlid vvd d66 cda fvd ja21 bbb nsc sgp christenunie atheist
salafist zionist bajes alcoholslot rechtszaak strafzitting  diefstal heling fraudeur inbreker
drugsdealer  huisdoorzoeking huiszoeking
jodendom christendom boeddhisme hindoeisme islamiet bekering belijdt kerkganger gebedsgenezer joodse
christelijke islamitische homoseksualiteit seksualiteit lesbo gay homohuwelijk interseksueel detentieverleden
voorwaardelijk
oplichting verduistering mishandelingszaak
`,
    frasen: `
lid van de/het fnv/cnv/vakbond/kerk
uit de kast
stemt op/pvv
in transitie van/naar
in de cel
van ** afkomst/komaf
lid van *
man naar vrouw
vrouw naar man
zit/zat ** straf/celstraf/vast ** uit
een straf uit
extreme/linkse/rechtse/politieke partij
stemt/stemde op
moest/moet voorkomen
voor de rechter
komt/kwam uit marokko/turkije/syrie/somalie/polen/eritrea
aanhanger van
opgepakt voor/wegens
door de politie
rooms-katholiek/rooms-katholieke
jaar/maanden/weken gezeten
rooms katholieke
valt op mannen/vrouwen/jongens/meisjes
op mannen/vrouwen vallen
van het ** geloof
naar de kerk/moskee/synagoge
vast tijdens/voor ramadan
maanden/weken/jaar vast/vastgezeten/gezeten/cel
gezeten voor
zonder papieren
geen geldige papieren
staat/stond terecht
bidt/bidden op
`,
  },
  {
    id: 'prive-twijfel',
    ernst: 'waarschuwing',
    woorden: `
huwelijk ex  verkering affaire    huilbaby babytijd pubers  
  huiselijke thuisfront gezinsleven  liefde
`,
    frasen: `
zijn/haar ** relatie/huwelijk/scheiding/ex/jeugd/verleden/schulden
thuis ** zorgen/druk/lastig/zwaar/slecht/veel/niet
veel aan ** hand thuis
kan/kunnen ** rekeningen
zijn/haar huis ** af/weg/kwijt/verkocht
kinderbescherming/jeugdbescherming/wijkteam/gezinsvoogd ** gezin/kinderen/betrokken
uit elkaar gaan/gegaan
zelf alleen ** kinderen
alleen met ** kinderen
kinderen wonen/woont ** bij
op straat na/door/sinds/gezet
spaargeld ** kwijt/op/weg
kwijt aan ** gokken/drank/drugs/schulden
`,
  },
  {
    id: 'oorzaak-twijfel',
    ernst: 'waarschuwing',
    woorden: `
onderuitgegaan onderuitgegleden verbrand opgelopen val vergiftigd vechten gevochten overreden geschept botsing gebotst wintersport skivakantie skien apres-ski
ongelukje   misstap gebeten getrapt gestoken gesneden terechtgekomen bliksem inbraak
`,
    frasen: `
komt/kwam ** door/van ** werk/werkdruk/drukte/reorganisatie/stress/ruzie/conflict/thuis/jaren
schuld van ** werk/werkgever/baas/chef/collega
sinds/na het/de incident/ongeluk/overval/klap/val
te hard/lang/veel gewerkt
over ** grenzen
op wintersport
gevolg van ** griepprik/prik/vaccinatie/val/ongeluk/tillen/werkdruk/stress
gekomen door *
sinds die/dit ** ziek/thuis/uitgevallen
sindsdien ziek/thuis/uitgevallen
ziek na *
`,
  },
];
