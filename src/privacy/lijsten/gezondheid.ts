/** Ziekten, klachten, lichaamsdelen en indrukken. Eigen lijst; hoe zij werkt staat in vorm.ts. */
import type { Lijst } from './vorm.ts';

export const GEZONDHEID: readonly Lijst[] = [
  {
    id: 'diagnose',
    ernst: 'fout',
    woorden: `
stoma cyste cystes abces ontstoken nierziekte darmziekte oogziekte alcoholproblematiek drankprobleem
drankproblemen drugsprobleem anemisch coeliakie glutenallergie voedselallergie longcovidklachten burnout
burn-out burnouts hernia hernias griep griepje buikgriep verkouden verkoudheid covid covid-19 corona
coronabesmetting astma copd epilepsie epileptisch suikerziekte jicht reuma reumatisch artrose artritis
osteoporose migraine lyme eczeem psoriasis gordelroos kinkhoest tuberculose tbc hiv aids malaria pfeiffer
crohn parkinson parkinsonisme alzheimer dementie dement dementerend anorexia boulimia autisme autistisch
asperger borderline schizofrenie schizofreen psychose psychotisch bipolair bipolaire manisch-depressief ptss
adhd dwangstoornis smetvrees pleinvrees alcoholist alcoholisme alcoholverslaving alcoholverslaafd
drugsverslaving drugsverslaafd gokverslaving gokverslaafd medicijnverslaving longcovid fibromyalgie
bekkeninstabiliteit whiplash frozen-shoulder tennisarm muisarm rsi liesbreuk hartinfarct herseninfarct
hersenbloeding beroerte trombose longembolie longontsteking angina aneurysma hartfalen boezemfibrilleren
hypertensie diabetes diabeet diabetespatient leukemie lymfoom melanoom tumor tumoren metastase metastasen
uitzaaiing uitzaaiingen kanker kankers gezwel endometriose pcos miskraam hersenschudding hersentumor
hersenletsel hersenkneuzing dwarslaesie spierdystrofie polyneuropathie nierstenen nierfalen galstenen
levercirrose hepatitis colitis diverticulitis darmkanker borstkanker prostaatkanker longkanker huidkanker
baarmoederhalskanker alvleesklierkanker blaasontsteking nierbekkenontsteking bijholteontsteking oorontsteking
keelontsteking peesontsteking slijmbeursontsteking hersenvliesontsteking blindedarmontsteking glaucoom
maculadegeneratie meniere tinnitus narcolepsie slaapapneu apneu zwangerschapsvergiftiging bekkenpijn
spasticiteit sarcoidose lupus anemie bloedarmoede cystitis ischias spit hielspoor carpaaltunnelsyndroom
botbreuk beenbreuk enkelbreuk polsbreuk heupbreuk armbreuk kruisbandletsel meniscusletsel hamstringblessure
achillespeesruptuur longemfyseem stoornis persoonlijkheidsstoornis eetstoornis angststoornis paniekstoornis
stemmingsstoornis slaapstoornis aanpassingsstoornis depressie depressies depressief depressieve depri
overspannen overspanning overspannenheid zenuwinzinking psychiatrisch psychiatrische verstandelijk-beperkt
syndroom influenza wintergriep zomergriep grieperig mazelen bof legionella tyfus dengue norovirus salmonella scabies schurft wratten
steenpuist fistel aambeien maagzweer maagbloeding reflux niersteen galsteen navelbreuk littekenbreuk scoliose
spondylitis bechterew lumbago bursitis zweepslag multiple-sclerose hartaanval hartpatient hartpatiente
astmapatient kankerpatient nierpatient longpatient reumapatient verlamming verlamd afasie dyslexie dyslectisch
dyscalculie hoogsensitief pdd-nos tourette huntington cushing addison hashimoto raynaud sjogren guillain-barre
q-koorts manie manisch hypomaan delier delirium wanen waanbeelden hallucinaties hallucineert paranoide
paranoia opgebrand overwerkt bore-out surmenage dysthymie pre-eclampsie miskramen buitenbaarmoederlijk
doodgeboren myoom vleesboom vleesbomen poliep poliepen incontinent impotentie onvruchtbaar onvruchtbaarheid
spataderen spatader etalagebenen bloedprop bloedstolsel bloedvergiftiging sepsis hooikoorts bronchitis
pleuritis klaplong pneumonie sinusitis gehoorverlies gehoorschade gehoorbeschadiging staar netvliesloslating
doofheid blindheid slechthorendheid vertigo goedaardig uitgezaaid
uitgezaaide ongeneeslijk ongeneeslijke terminaal terminale palliatief palliatieve euthanasie verslaafd
verslaafde verslaving verslavingsproblematiek alcoholprobleem alcoholproblemen gokprobleem gokproblemen
drugsproblemen cocaine heroine ghb xtc cannabis wiet kneuzing gekneusd gekneusde verstuikt verstuikte verzwikt
verzwikte botontkalking longcovidpatient postcovid coronapatient uitgedroogd onderkoeld bloeddrukprobleem
fobie reumapatiente suikerpatient
klaplong longfibrose longvezeling hartkramp angina-pectoris hartritmestoornis boezemfibrillatie aderverkalking
slagaderverkalking flebitis wondroos krentenbaard ringworm voetschimmel kalknagel netelroos rosacea acne
vitiligo alopecia haaruitval hodgkin non-hodgkin kahler myeloom glioom meningeoom toxoplasmose mononucleosis
klierkoorts roodvonk rodehond waterpokken polio difterie tetanus chlamydia gonorroe syfilis herpes hpv candida
koortslip aften parodontitis kaakabces abcessen divertikels darmperforatie ileus leververvetting geelzucht
cirrose obesitas obees overgewicht ondergewicht ondervoed ondervoeding vitaminetekort b12-tekort ijzertekort
hemofilie sikkelcelziekte struma hyperthyreoidie hypothyreoidie nierinsufficientie prostaatvergroting
erectieproblemen adenomyose vleesbomen perimenopauze discushernia spondylolisthese platvoeten hamerteen
fasciitis springschenen stressfractuur golfersarm golferselleboog tenniselleboog dupuytren triggerfinger
peesscheuring impingement hypermobiliteit hypermobiel sclerodermie polymyalgie spierreuma spierziekte
encefalitis meningitis absences clusterhoofdpijn aangezichtspijn gezichtsverlamming evenwichtsstoornis
labyrintitis hyperacusis retinitis amblyopie scheelzien nachtblind conjunctivitis oogmigraine dissociatie
dissociatief dissocieert borderliner narcist narcisme narcistisch psychopaat waanzin waandenkbeelden
waanideeen straatvrees agorafobie claustrofobie claustrofobisch hoogtevrees vliegangst rijangst
verlatingsangst hechtingsproblematiek zenuwziek zenuwinstorting gameverslaving eetbuien automutileert
zelfverwonding korsakov lvb zwakbegaafd   hoofdluis amandelontsteking voorhoofdsholteontsteking rsv
leptospirose keelamandelontsteking stembandknobbels longkwaal hartkwaal hartpatienten kankerpatiente
longemboliee ms-patient als-patient insult insulten epilepsieaanval beroertes tia cva hersenletselpatient
contusie luxatie gescheurde peesblessure peesletsel ligamentletsel botkneuzing ribfractuur voetbreuk neusbreuk
schedelbreuk schedelbasisfractuur rugletsel nekletsel dystrofie incontinentieproblemen burnouts
overspannenheidsklachten  zenuwontsteking longpatient diepe-veneuze kwaadaardig kwaadaardige bloedkanker
botkanker keelkanker levertumor hersentumoren nierkanker blaaskanker eierstokkanker teelbalkanker
slokdarmkanker maagkanker voedselallergieen contactallergie pinda-allergie latexallergie huisstofmijt
huisstofmijtallergie pollenallergie lactose-intolerant alcoholverslaafde drugsverslaafde junk junkie
verslavingsgevoelig drankzucht drankzuchtig dronkenschap vergiftigd zwakzinnig geesteszieke geestesziek
geestesziekte psychose-gevoelig suicidepogingen geheugenstoornis spraakstoornis stotteren stottert
`,
    stammen: `
depressi schizofren psychos psychotis epilep reumati artros artriti fibromyalg hypothyreo hyperthyreo carcino
sarcoom melano leukem metasta dementie alzheim parkins anorexi boulimi hepatiti diabet hypertensi hersenbloed
hersentum hersenschud hartinfarct herseninfarct longembol longontstek posttraumat borderlin endometrios
meniscus slaapapneu polyneuropath griepv astmati autisti migrain epilept herniaop tromboti kankerp hartaanv
uitzaai multiples
`,
    achtervoegsels: `
kanker carcinoom ontsteking ontstekingen stoornis stoornissen syndroom neurose psychose depressie fobie
verslaving verslaafd infarct trombose embolie fractuur fracturen tumor emfyseem stenose itis sclerose
dystrofie neuropathie gezwel zweer verlamming insufficientie intolerantie artrose infarcten ziekte
ziekten
`,
    samenstellingen: [
      {
        delen: `
$lichaam
`,
        koppen: `
ziekte ziekten ziektes aandoening aandoeningen letsel breuk breuken scheuring ruptuur blessure blessures
bloeding bloedingen infectie infecties kwaal kneuzing verrekking slijtage verkalking vergroeiing
`,
      },
    ],
    hoofdletters: `
MS ALS ME CVS SLE HNP TIA CVA COPD ADHD ADD ASS OCD PTSS PDS RSI CANS HIV NAH DVT IBS CRPS SOLK ALK HMS AMI
SOA CTS MCI
`,
    frasen: `
burn out
bore out
long covid
frozen shoulder
hoge bloeddruk
lage bloeddruk
hoog cholesterol
ziekte van *
syndroom van *
multiple sclerose
gebroken been
gebroken arm
gebroken pols
gebroken enkel
gebroken heup
been gebroken
arm gebroken
pols gebroken
enkel gebroken
heup gebroken
rib gebroken
ribben gebroken
gescheurde *
zenuw bekneld
beknelde zenuw
heeft suiker
kruisband gescheurd
acute buik
open been
niet-aangeboren hersenletsel
psychische aandoening
chronische aandoening
chronisch ziek
ongeneeslijk ziek
nog * te leven
gebroken $lichaam
$lichaam gebroken
$lichaam is gebroken
$lichaam gescheurd
$lichaam ontstoken
gekneusde $lichaam
hart aanval
posttraumatische stress
post traumatisch
niet aangeboren hersenletsel
licht verstandelijk
verstandelijk beperkt
angst en dwang
zit in een psychose
ernstig zieke
niet meer beter
niet meer te genezen
neurologische/chronische/psychische/lichamelijke/ernstige/zeldzame aandoening/ziekte
allergisch voor *
doof/blind/slechtziend/slechthorend geworden
kwaadaardige/goedaardige tumor/gezwel/cyste/plek/knobbel
in de overgang
knobbels/poliepen/gaatjes op/in ** $lichaam
chronische vermoeidheid
zwak hart
zwakke longen/gezondheid/rug
hart/longen/nieren/lever/alvleesklier/schildklier werkt/werken/doet/doen/faalt ** niet/slecht/half/minder
vocht in/achter/om ** $lichaam
gaatje in ** $lichaam
plek/plekje/vlek/vlekje/schaduw/knobbel/bultje op/in ** long/longen/lever/borst/nier/huid/foto/scan
ader/aders/bloedvat/slagader/kransslagader dichtgeslibd/dichtgeslibt/verstopt/vernauwd/gesprongen
dichtgeslibde/vernauwde/verstopte aders/ader/vaten/kransslagaders
uit de kom
door zijn/haar/z'n/m'n/de rug/enkel/knie gegaan/gaat/gegaan/ging/heen
door zijn/haar/z'n rug
gaan/ging/ga/gaat door ** rug/enkel
enkel/knie/voet/rug verzwikt/verdraaid/omgeslagen/geschoten
in ** rug geschoten
$lichaam ** uit de kom
lui oog
prikkelbare darm/darmen
spastische darm/darmen
verhoogde bloeddruk
hoge bloeddruk
hoge/lage bloedsuiker/suiker
suiker is/zijn/was ** hoog/laag
te dik/zwaar volgens
een beroerte/infarct/attaque/insult
alcohol/drank/drugs verslaving/probleem/verslaafd
aan alcohol/drank/drugs/gokken/pijnstillers verslaafd
verslaafd aan *
ongeneeslijke *
stadium iv/4/3/iii
vergevorderd stadium
het is uitgezaaid/kwaadaardig/goedaardig/terug/chronisch
weer/helemaal schoon verklaard
verstandelijke/lichamelijke/psychische/geestelijke beperking/handicap/stoornis
`,
    niet: `
longkring hoofdbreuk doorbloeding verbloeding kredietinfarct oceaandepressie stormdepressie anglofobie
technofobie islamofobie xenofobie homofobie depressiegebied depressiegebieden ontstekingsmechanisme melanochro
koudebloeding arbeidsverslaving metastabiel metastabiele metastabiliteit verkeersinfarct werkverslaafd
werkverslaving psychosociaal psychosociale kinderziekte kinderziekten kinderziektes beroepsziekte
beroepsziekten zweer ondernemersziekte plantenziekte plantenziekten boomziekte dierziekte dierziekten
veeziekte bezweer afzweer samenzweer doorziekte uitziekte verziekte doorgeziekte uitgeziekte mensenziekte modeziekte
managersziekte managerziekte communicatiestoornis functiestoornis relatiestoornis vonkontsteking voorontsteking batterijontsteking
sickbuildingsyndroom volksziekte welvaartsziekte
`,
  },
  {
    id: 'klacht',
    ernst: 'fout',
    woorden: `
flashback flashbacks hoofdpijnnen pijn pijnen pijnlijk pijnlijke pijntjes pijnklachten hoofdpijn rugpijn
nekpijn buikpijn keelpijn oorpijn spierpijn kniepijn schouderpijn borstpijn gewrichtspijn zenuwpijn
fantoompijn koorts koortsig hoesten hoestend benauwd benauwdheid kortademig kortademigheid duizelig
duizeligheid misselijk misselijkheid braken overgeven diarree obstipatie jeuk tintelingen krachtverlies
gevoelloosheid flauwgevallen hyperventilatie hyperventileert hartkloppingen slapeloosheid slapeloos
slaapproblemen slaapklachten vermoeidheid vermoeidheidsklachten oververmoeid uitgeput uitputting
energetisch-leeg huilbuien huilbui paniekaanval paniekaanvallen angstaanval angstaanvallen angstklachten
paniekklachten nachtmerries herbelevingen suicidaal suicidale zelfmoordgedachten zelfmoordpoging suicidepoging
zelfbeschadiging automutilatie stemmingswisselingen somberheid concentratieproblemen geheugenproblemen
geheugenverlies vergeetachtig overprikkeld overprikkeling prikkelgevoelig opvliegers overgangsklachten
menstruatieklachten incontinentie bloedverlies zwelling gezwollen verlammingsverschijnselen
uitvalsverschijnselen symptoom symptomen ziekteverschijnselen ziektebeeld ziekteverloop klachtenbeeld
klachtenpatroon pijntje kramp krampen hoest rillingen zweetaanvallen trillerig beverig tintelend tintelende
tinteling gevoelloos krachteloos ochtendstijfheid spasmen draaierig duizelingen oorsuizen overgegeven kotsen
spugen buikloop maagzuur bloedneus neusbloeding zwellingen opgezwollen hechtingen brandwond brandwonden
hoofdwond snijwond futloos futloze moeheid uitgeblust energieloos insomnia slaaptekort piekert piekeren
gepieker prikkelbaar schrikreacties zelfmoord zelfmoordneigingen zelfdoding eetlust gewichtsverlies
restverschijnselen ademnood ademhalingsproblemen benauwde hartritme bloedwaarden bloedsuiker suikerspiegel
paniekerig angsten dwanggedachten stemmingsklachten flauwte bewusteloos bewustzijnsverlies evenwichtsproblemen
spierzwakte uitgeputte vermoeid vermoeide slapeloze nachtzweten restklachten migraineaanval migraineaanvallen
doorligplek huiduitslag doodmoe doodziek
bekaf gesloopt afgepeigerd
black-out black-outs blackout wegraking wegrakingen flauwvallen flauwvalt flauwviel flauw-gevallen
spierkrampen kuitkramp stijfheid evenwichtsverlies  transpireren transpireert transpireerde slaapgebrek
doorslaapproblemen inslaapproblemen levensmoe prikkelbaarheid kriebelhoest schor hees heesheid reukverlies
smaakverlies braakt braakte menstruatiepijn ongesteldheid lichtflitsen dubbelzien spanningshoofdpijn
nekstijfheid rugkramp slikproblemen slikklachten spraakproblemen woordvindproblemen loopproblemen tremor
tremoren koortsdromen rillerig ziekjes lamlendig hondsmoe oververmoeidheid krachtsverlies conditieverlies
ademtekort ademgebrek hyperventileren hyperventilerend hartoverslag hartoverslagen hartklachten pijnscheuten
pijnscheut  migrainehoofdpijn zenuwtrekken slaapstoornissen nachtangst doodsangst doodsangsten doodsbang
paniekgevoelens angstgevoelens angstgedachten dwanghandelingen wanhoop radeloosheid lusteloosheid
neerslachtigheid levenslust levensmoeheid zelfhaat minderwaardigheidsgevoel schuldgevoelens schaamtegevoelens
eenzaamheid huilen huilt piekergedachten overgeprikkeld prikkelgevoeligheid overbelastingsklachten
stressgevoelig concentratieverlies concentratiestoornissen vergeetachtigheid hersenmist brainfog
geheugenklachten evenwichtsklachten zichtproblemen  gehoorproblemen doofheidsklachten
oogklachten bloedspuwing koortsaanvallen jeuken jeukt zwellen opgeblazen opgezwollen opgezette ontstekingen
kuchen proesten niezen niest snotteren snottert snotverkouden keelpijnklachten kotst kotste spuugt spuugde
diaree diaree slijm rochelen slapte  bloedarm doodop doodongelukkig  afgemat 
uitdroging suizebollen katerig spierverzuring aambeien lijf-pijn   pijngrens 

wanhoopsdaad wanhoopsdaden levensmoeheid huidklachten slapheid duizelt duizelde hoofdpijntje zenuwinzinkingen
pijnniveau pijnlijden doodvermoeid slaaptekorten slaapritme dag-nachtritme
rotnacht rotnachten
`,
    stammen: `
misselij duizeli kortademi hyperventil suicid hartklop paniekaanv angstaanv overprikkel slapelo slaapproblee
vermoeid oververmoeid pijnkla duizel kotsmis hoofdpijn rugpijn vergeetach
`,
    achtervoegsels: `
pijn pijnen
`,
    samenstellingen: [
      {
        delen: `
$lichaam
`,
        koppen: `
klachten klacht pijn pijnen kramp krampen problemen probleem kwaal
`,
      },
      {
        delen: `
gezondheid stress angst paniek spanning stemming slaap vermoeidheid zwangerschap overgang menstruatie rouw
burn-out burnout long prikkel geheugen concentratie eet verslaving
`,
        koppen: `
klachten problemen problematiek
`,
      },
    ],
    frasen: `
last van ** rug
last van ** nek
last van ** schouder
last van ** knie
last van ** arm
last van ** hand
last van ** hoofd
last van ** buik
last van ** maag
last van ** hart
last van ** longen
slaapt slecht
slaapt niet
slecht slapen
kan niet slapen
snel moe
erg moe
psychische klachten
lichamelijke klachten
fysieke klachten
mentale klachten
medische klachten
burn-out klachten
stress klachten
door zijn rug
door haar rug
aan zijn hart
aan haar hart
hoort stemmen
knobbeltje gevonden
knobbel gevonden
komt ** bed niet uit
zware nacht
toeval gehad
aanval gehad
last van ** $lichaam
pijn in ** $lichaam
pijn aan ** $lichaam
doet/doen/deed zeer/pijn
zere $lichaam
zeer/pijn hebben/heeft
$lichaam is/zijn dik/opgezet/stijf/gezwollen/blauw
dikke/stijve/opgezette/gezwollen $lichaam
slaapt/slapen/sliep/slaap * slecht/weinig/niet
slaapt/slapen/sliep/slaap slecht/weinig/niet/matig
slecht slaapt/geslapen/sliep
slechte/doorwaakte/korte/onrustige nachten/nacht
ligt/lag ** wakker
wakker ligt/lag/liggen
geen/weinig/lage energie
energie is/blijft ** laag/weg/op
is/was/voelt ** doodmoe/uitgeput
hij/zij/ze/wn/werknemer/mw/ik/haar/hem is/was/voelt ** kapot/gebroken/geknapt/ingestort
niet ** concentreren
concentratie is/blijft ** slecht/weg/laag
slechte/verminderde concentratie
kan/kunnen ** niet concentreren
in paniek
ziet/zie dubbel/wazig/slecht/vlekken
uitstraling naar
geen gevoel in
gevoel in $bezit $lichaam
stem kwijt
geen stem
kreupel/mank lopen
eind/einde aan ** leven
niet meer wil/willen leven
geestelijke/emotionele/cognitieve/psychosomatische/somatische/onverklaarde klachten
psychisch/geestelijk/lichamelijk/mentaal ** klachten
klachten aan/van ** $lichaam
klachten nemen toe/af
minder/meer/dezelfde/nieuwe/oude klachten
uit bed komen
kan/kon ** bed niet
op bed
in bed
flink/veel/erg/weer ziek
kan/kunnen ** tegen prikkels/licht/geluid/drukte
tegen prikkels/drukte
een inzinking
een terugval
slecht/nauwelijks/amper/niet te slapen
slaapt/slapen/sliep/slaap nauwelijks/amper/weinig
in ** vel
draad ** kwijt
zit er ** doorheen
er helemaal doorheen
mentaal ** doorheen/kapot/op
stort/stortte/storten ** in
op instorten
iets ** aandoen
ziet/zie/zag het niet ** zitten
emmer ** vol/overgelopen
wond ** geneest/genezen/dicht
bloeddruk ** hoog/laag
klachten/pijn ** bewegingsapparaat
branderige/tranende/droge ogen
ogen branden/tranen
kilo ** afgevallen
kilo's verloren/afgevallen/kwijt
hart ** slaat/klopt/bonst
$lichaam worden/wordt dik/stijf/gevoelloos
overbelast geraakt
erg/heel/zo moe
de hele dag moe
moe ** naar bed
krijgt/kreeg/heeft/had geen/weinig/nauwelijks lucht/adem
buiten adem
naar adem
moeite met ** ademen/ademhalen/slapen/slikken/praten/horen/zien/eten/lopen/traplopen/opstaan
hoort/ziet/ruikt/proeft ** slecht/slechter/niets/niks/weinig/nauwelijks/amper/minder
zicht/gezichtsvermogen/gehoor/evenwicht/geheugen is/wordt/werd/gaat/laat ** minder/slecht/slechter/achteruit/weg/steek
smaak/reuk/reukvermogen/spraak/geheugen/evenwicht ** kwijt/weg
geen trek/eetlust/honger
$lichaam ** boven ** hoofd krijgen
wakker van ** pijn/zorgen/spanning/angst
licht/mist/watten/ruis/drukte/spook in ** hoofd/koppie
hoofd ** stilzetten/stoppen/uit/vol/leeg/om
hoofd loopt/zit/raakt/is/staat ** over/vol/om/leeg
moet/moest ** plassen/poepen/braken/spugen
zit/zat/ligt/lag ** op de wc/pot/plee
ligt/lag/zit/zat ** op bed/apegapen
met ** graden ** bank/bed/koorts
graden koorts
te/staat/stond ** trillen/beven/shaken/bibberen
in/op zijn/haar/z'n tandvlees
op ** tandvlees
einde/eind van/aan/zijn ** latijn
rek ** eruit
pijp/batterij/accu/tank is/raakt/was/bijna/helemaal ** leeg/op
batterij/accu ** leeg/opgeladen/opladen
is/was/helemaal leeg/op en
is/was/voelt/helemaal ** leeg van binnen
zichzelf ** kwijt/verloren
niet meer zichzelf
ziel onder ** arm
in de knoop ** zichzelf
met zichzelf ** knoop/overhoop
in de put
diep/diepe dal/put
zwart/donker gat
donkere/zwarte/sombere/nare gedachten/gedachtes/wolk/periode
geen uitweg/lichtpuntje/lichtpuntjes
uitweg meer
zin ** in ** leven
moe van ** leven
leven ** moe/beu/beeindigen/nemen
er niet meer ** zijn/wil/wilde/hoeft
niet ** lang ** te leven
lang ** te leven
nog ** maanden/weken/jaar ** leven/heeft
nog maar ** maanden/weken
gaat/gaan het niet ** redden/overleven
vecht/vocht/knokt voor ** leven
in levensgevaar
muren ** af
over ** toeren
van de kaart
van slag
uit balans
overstuur
eraan/er onderdoor
onderdoor gaan/gaat/gegaan/ging
kan/kon niet meer *
wordt/werd ** te veel
allemaal/alles ** te veel
te veel voor ** haar/hem
de wereld ** aan
trekt/trok ** niet ** meer/aan
redt/redde het niet ** meer/alleen
huis/deur/bed/bank/kamer niet ** uit/af/op
huis/bed/deur niet meer
straat/weg/deur niet ** op/uit/over
sluit/sloot zich ** op/af
trekt zich ** terug
niet ** onder de mensen
niet ** naar buiten
komt ** niet ** buiten
staat/stond/staan op ** omvallen/knappen/instorten/ontploffen
op omvallen
helemaal ingestort/geknapt/gecrasht
ingestort/ingestorte
aan het instorten
gecrasht
zichzelf ** iets ** aangedaan/aandoen/aan
zichzelf ** gesneden/snijdt/pijn/beschadigt
voelt/voelde zich ** waardeloos/nutteloos/leeg/schuldig/eenzaam/opgejaagd/gejaagd/ellendig/down/depri/wanhopig/hopeloos/machteloos/opgebrand/moe/ziek/misselijk/zwak/gespannen/angstig
emoties ** baas/bedwang/controle
schrikt ** van
durft/durfde niet ** naar/op/uit/in/de/meer
verstijft/verlamt van
niets/niks ** meer hebben
snel boos/geirriteerd/afgeleid/overprikkeld/moe/vol
kort lontje
korter/kortste lontje
elke/iedere/vaak/weer/hele ** kater
zwaar/slecht gesteld
slaapt/slaap/sliep/slapen ** uur per nacht
kan/kon ** niet/nauwelijks/amper/slecht/moeilijk/weinig ** horen/zien/praten/spreken/slapen/eten/slikken/ademen/ademhalen
kan/kon/kunnen/kan ** gesprek volgen
geen gesprek ** volgen
erg/veel/te mager/afgevallen/aangekomen
ziet/zag ** weinig/nauwelijks/niets ** meer
jaren/lang/altijd ** pijn
last van ** gemoed/zenuwen/slaap/prikkels/stress/spanning/lijf/lichaam/overgang/hormonen/weer/vocht/ademhaling/evenwicht
in/uit ** vel ** zit/zitten/springen
in slaap ** gevallen/viel
viel/valt/vallen ** in slaap
allergische reactie
niets meer ** handen
niet ** in staat
erg aan toe
slaap niet ** vatten
pijn ** in/aan/bij/van/tijdens/door
heeft/had/krijgt/geeft pijn
vel over been
zijn/haar lijf ** op/af/mee/nee/protesteert
aan ** fles
te diep ** glaasje/glas
gestopt ** drinken/blowen/drank/alcohol
drinkt/dronk ** veel/fors/stiekem/overmatig/dagelijks/weer/elke/meer
drank/drinken/alcohol ** probleem/uit/teveel/overmatig
van de drank/drugs/alcohol
van de fles af
van ** af gekickt
glas/glazen/fles/flessen ** per dag/avond
elke/iedere avond ** kroeg/drank/fles
ligt/lag/liggen plat
plat ** rug/bed/ziek
niets/niks ** leuk/zin/plezier
nergens ** nut/zin/plezier/toe
weet/wist niet ** hoe ** verder
diep in ** ellende/put/schulden/problemen
als een ** lijk/wrak/zombie/vaatdoek/dweil/oude
gordijnen/luiken dicht
uit ** woorden komen
niet/moeilijk uit ** woorden
zelfvertrouwen/levenslust/eigenwaarde ** kwijt/weg/nul/deuk/laag
ziet er/het tegenop om
ziet ** beren
is/was/zit ** gesloopt/kapot/stuk/op/gebroken van
helemaal/compleet/totaal gesloopt/kapot/stuk/gebroken/uitgeput/afgebrand/ingestort
zit ** slecht in/bij
vast in ** hoofd
hoofd is ** chaos/vol/leeg/druk/onrustig
onrust/chaos/drukte/storm in ** hoofd/lijf/lichaam
haalt ** nachten/nacht niet
elke nacht/nachten ** wakker/zweet/angst
spookt ** door ** hoofd
kan/kon/kunnen ** niet ** ontspannen/loslaten/relativeren/rusten/herinneren/onthouden/relaxen
voortdurend/constant/steeds/continu moe/pijn/hoofdpijn/ziek/misselijk/duizelig/gespannen/angstig
drukkend/beklemmend/zwaar/doof/vreemd/raar gevoel
gevoel ** borst/keel/benen/armen/vingers/hoofd/maag
slaat op ** maag/darmen/keel/hart
krijgt/kreeg/krijgen ** benauwd
spaans benauwd
voor ** leven gevochten
geen ** gevoel ** in
kan/kon ** niet ** alleen zijn
ziet/zag/hoort/hoorde ** dingen/stemmen/beelden
dingen die er niet zijn
leeft/leven ** waas/roes
staat/stond/leeft ** stijf van ** stress/spanning
op ** rand van
op de rand ** burn-out/afgrond/instorten
hartslag/bloeddruk/suiker/hb/cholesterol/bloedsuiker ** schommelt/hoog/laag/onregelmatig/schommelen/verhoogd
moe/benauwd/koud/misselijk/duizelig/slap/beroerd/zwak van
valt/viel/vallen flauw/weg
moet ** schoon zijn
helemaal schoon zijn/worden
val/valt ** steeds ** slaap
vergeet/vergat ** alles/steeds/waar/dingen/namen
spraak ** onduidelijk/verward/traag/weg
pijn ** verbijten/verbijt
rode vlekken
weerstand ** laag/weg/slecht
energie ** weg/op/kwijt
$lichaam zit/zitten ** vast
$lichaam ontlasten
slechte/zware/beroerde/doorwaakte/gebroken nacht achter
dan/daarna/snel/gauw is/was hij/zij/ze ** op/kapot/leeg/gesloopt/moe
ligt/lag te malen/piekeren/woelen
te malen
leren leven ** pijn/ziekte/beperking/klachten
niet meer ** tegen/zitten
kan er niet ** tegen
lichaam/lijf ** signalen/waarschuwt/protesteert/op/nee
`,
    niet: `
groeipijn groeipijnen hoofdpijndossier hoofdpijndossiers pijnpunt pijnpunten hoofdprobleem hoofdproblemen
hoofdklacht handprobleem vermoeidheidsbreuk duizelingwekkend duizelingwekkende pijnappelklier
`,
  },
  {
    id: 'klacht-twijfel',
    ernst: 'waarschuwing',
    woorden: `
moe klachten ongemak letsel blessure geblesseerd kwetsuur verwonding aandoening kwaal stress gestrest
werkstress spanningsklachten spanningen ziektebeleving herstelproces verslechterd verslechtering achteruitgang
terugval acuut chronisch chronische medisch medische gezondheid gezondheidstoestand gezondheidsproblemen
gezondheidsklachten kwetsbaar kwetsbaarheid trauma getraumatiseerd angst angstig allergie allergisch besmet
besmetting infectie virus invalide gehandicapt handicap blind slechtziend doof slechthorend wond wonden
litteken huilt huilen prikkels geheugen vergeet ademhaling gespannen overbelast overbelasting energie
ongesteld bewegingsapparaat nuchter herstellend aansterken verergerd verergert gesteldheid lichaam conditie
psyche zwak zwakke slap
plassen plast wc uitslag emoties  down depri paniek gepieker somatisch lijf vel slaapkamer kroeg
kater fles drinkt dronk zenuwen zenuwachtig nerveus gespannenheid wanhoop verdrietig uithuilen snikte piekerde
moeheidsklachten benauwend ademen ademt slapen slaapt sliep bloedonderzoeken lichaamelijk psygisch pshychisch
doorlig ademhalen kuchje hoestje hersens  zuurstof dieet vermagering  afgevallen bijkomen
opknappen opgeknapt opgekrabbeld krabbelt aansterkt knapt herstellende genezing genezen geneest
ongeneeslijkheid overgangs hormoon hormonaal instorting inzinking dip dipje terugslag herstelperiode bedrust
rustkuur rusten     ziektes ongesteldheids levensgevaar   
ongezond ongezonde bloed bloeden bloedt zweet  trauma's verleden jeugdtrauma's blessures wezenloos
suizen suist flauw duizelt verkramp verkrampt verstijfd stram stramme strammigheid lam verlamd beverigheid
trillerigheid bibbert
`,
    achtervoegsels: `
klachten klacht allergie infectie infecties
`,
    frasen: `
medische oorzaak
medische reden
reden van verzuim
oorzaak van ** verzuim
aard van de ziekte
aard van de klachten
vanwege zijn gezondheid
vanwege haar gezondheid
is bang
bang voor
ziet het ** niet zitten
trekt het niet
gaat niet goed/lekker met
niet goed/lekker/fit voelt/voelen
voelt zich ** niet
voelt zich ** slecht/rot/beroerd/ziek
er is/was/werd/wordt iets ** gevonden/ontdekt/gezien/aangetroffen
iets ** gevonden/ontdekt ** onderzoek
weten/weet/wisten ** niet ** wat het is
meer/verder/vervolg onderzoek
nader/aanvullend onderzoek ** ziekenhuis/nodig
goed/slecht nieuws
uitslag was/is/valt/viel/komt
wacht/wachten op ** uitslag/uitslagen/diagnose
batterij/pijp/accu/kaars ** leeg/op/uit
licht is/gaat ** uit
zwaar ** heeft/heeft
heeft het ** zwaar/moeilijk
zit/zat ** knoop/put/dal/dip/hoek
gaat/ging ** slecht/niet/minder/belabberd/beroerd met ** hem/haar
gaat/ging ** bergafwaarts/achteruit
niet in orde
niet de oude
nog niet beter
niet meer ** worden/wordt
mag/kan niet ** belasten
moet/moest ** rust/rusten/plat/liggen
rust ** houden/nemen/voorgeschreven/nodig
weer ** terugval
houdt/hield ** niet ** vol
verkeerd/slecht af
op ** bank ** thuis/ligt/zit
ligt/lag/zit/zat ** op de bank
zijn/haar/de/bloed waarden ** goed/slecht/hoog/laag
in ** hoofd ** storm/stormt/spookt/maalt/malen/tolt/raast
iets zoets
leeft/leven ** op
kan/kunnen/mag niet/geen ** meer rijden/autorijden/sturen
in de war
ver heen
er is iets ** mis/loos/aan
iets mis ** met/in
heeft/had ** aanval/aanvallen/inzinking/terugval
kan/kon ** hebben
ziet er/het niet ** zitten
niet lang meer
de oude ** niet
nog lang niet ** de oude
weer/bijna/nog-niet de oude
sterker/zwakker aan het worden
aan het herstellen ** van
herstelt/herstellende van
niet meer zelf ** wassen/koken/aankleden/autorijden/eten
hulp nodig ** bij ** wassen/aankleden/eten/huishouden
huishoudelijke hulp
wmo
persoonlijke verzorging
ongezond/ongezonde leefstijl/leven/eten
leefstijl
rookt/roken te/veel/pakje
pakje per dag
te veel/weinig eet/eten/drinken/slaap
`,
    niet: `
klantklachten klantenklachten productklachten garantieklachten ouderklachten milieuklachten geluidsklachten
burenklachten
`,
  },
  {
    id: 'lichaam-twijfel',
    ernst: 'waarschuwing',
    woorden: `
nek knie schouder heup pols elleboog bovenarm onderarm bovenbeen onderbeen vinger duim hiel kuit hamstring rib
borst buik maag darm dikkedarm endeldarm lever galblaas nier blaas prostaat baarmoeder eierstok long keel oor
neus kaak gebit tand hersen schedel wervel lies bekken spier achillespees kruisband meniscus gewricht zenuw
klier schildklier alvleesklier amandel slijmbeurs luchtweg voorhoofd bijholte darmen longen nieren knieen
benen armen schouders voeten gewrichten spieren zenuwen bloeduitslag bloeduitslagen bloeddruk ontlasting
toilet menopauze menstruatie verstandskies verstandskiezen rolstoel krukken brace spalk mitella sling prothese
gehoorapparaat scan kuur kuren mentaal psychisch psychische geestelijk lichamelijk lichamelijke onderrug
bovenrug rugwervel rugwervels heupen enkels polsen ellebogen vingers tenen ribben  onderbuik hersenen
stembanden spijsvertering hormonen bloedsuikers gehoor gezichtsvermogen rollator looprek scootmobiel korset
braces echo seks lichaamsdeel luchtwegen klieren
`,
    frasen: `
$bezit rug/hart/arm/hand/been/hoofd/oog/bloed/voet/enkel/ogen/oren/handen/huid
aan ** rug/hart/arm/hand/been/hoofd/oog/voet/enkel
met/in de/het/zijn/haar/een rug/arm/been/hand/voet/enkel/oog
linker rug/arm/been/hand/voet/enkel/oog/oor
rechter rug/arm/been/hand/voet/enkel/oog/oor
iets met/aan ** rug/hart/arm/hand/been/hoofd/oog/voet/enkel
de/het/zijn/haar/z'n $lichaam is/zijn/blijft/wil/zit/kan/doet/houdt/werkt/werken/geneest/speelt/moet
$lichaam zit/zat ** verband
de/zijn/haar $lichaam ** sterk/zwak/gevoelig/stijf/moe
`,
  },
  {
    id: 'waarneming',
    ernst: 'fout',
    woorden: `
dronken beschonken bleek bleekjes vermagerd hinkte hinkt manke warrig verward beneveld emotioneel
labiel neerslachtig huilerig huilde huilend somber sombere wanhopig radeloos lusteloos apathisch geagiteerd
zwakjes aangeslagen grauw lijkbleek ingevallen trilde bibberde zweette onverzorgd wallen mank verwarde
neerslachtige depri-achtig huilerige labiele apathische warrige versuft suf futloos aangedaan
beefde beeft
wezenloos wankelde zwalkte waggelde strompelde strompelt sloffend rilde bibberde snikte snikkend snikkende
jankte hijgde hijgend zwetend bezweet lijkwit vaal grauwe uitgemergeld uitgemergelde bloeddoorlopen wazig
glazig glazige aangeschoten ladderzat doorgesnoven stoned apathie verwardheid ontredderd overspannenheid
huilbuitje geemotioneerd geemotioneerde verwilderd verwilderde afgetobd afgetobde ontdaan ontdane totaal-op
hologig holle-ogen  uitgeblustheid onvast lallend lalde stamelde  zenuwachtige nerveuze
opgefokt opgefokte
waggelend strompelend zwalkend wankelend hinkend lallend snotterend hyperventilerend 
`,
    frasen: `
ziet er slecht uit
zag er slecht uit
ziet er moe uit
zag er moe uit
zag bleek
maakt een ** indruk
maakte een ** indruk
oogt *
oogde *
liep mank
loopt mank
loopt moeilijk
liep moeilijk
kwam ** over als
komt ** over als
rook naar alcohol
rook naar drank
onder invloed
in de war
zit er slecht bij
in tranen
barstte in huilen
zit er doorheen
zat er doorheen
helemaal op en
is helemaal op
niet lekker in zijn vel
niet lekker in haar vel
mentaal niet sterk
kan het niet meer aan
volgens mij ** ziek
ziet/zag/oogt/oogde ** slecht/beroerd/vermoeid/moe/bleek/grauw/ziek/afgevallen/mager
maakt/maakte ** vermoeide/sombere/afwezige/verwarde/zieke/gespannen/nerveuze indruk
kwam/komt/komen ** gespannen/verward/emotioneel/somber/labiel/vermoeid/angstig/nerveus/depressief/manisch/afwezig/moe over
overkomen ** gespannen/verward/emotioneel/somber
ruikt/rook/stinkt/stonk ** naar drank/alcohol/wiet
naar drank/alcohol/wiet ruikt/rook/stinkt
tranen in/uit
dubbele tong
niet zichzelf
tussen de oren
ik vind ** ziek
ik denk/vermoed ** psychisch/burn-out/depressief/overspannen
oogt/oogde vermoeid/moe/somber/bleek/ziek
trillende handen
handen trilden/trillen
zichtbaar pijn/geemotioneerd/moe/vermoeid
in een mitella/brace
op/met krukken
liep/loopt/lopen ** krukken/rollator
lekker in ** vel
wit/bleek als
trillende handen/stem/benen
trilt/trilde/beeft bij/van
zuipt/drinkt te/veel/weer/thuis
rode/holle/dikke/doffe/natte/betraande/behuilde ogen
blauw/blauwe/dik oog/ogen/plekken
zweet brak/breekt/op/stond/droop
gezicht ** opgezet/rood/wit/bleek/vertrokken/opgezwollen/ingevallen/grauw
oogt/oogde/leek/lijkt/zag/klonk/klinkt/kijkt/keek ** afwezig/mager/moe/somber/verward/nerveus/angstig/gespannen/bang/leeg/dof/breekbaar/verslagen/uitgeput/ongezond/fragiel/slecht/ziek/verdrietig/suf/sloom/gejaagd
zo/erg/heel/nogal/opvallend/erg afwezig/nerveus/mager/zenuwachtig/druk/gespannen/bleek/stil
geen hoogte van ** afwezig
leek ** geest/spook/zombie/lijk/wrak
een wrak
staarde/staart voor/naar/uit
sprak/praat/praatte/reageerde ** verward/onsamenhangend/traag/warrig/wartaal/lallend/sloom
wartaal
trillende/zachte/bevende stem
huilde/huilt/huilend/huilen
zat/zit er ** wezenloos/verslagen/stil/bedrukt/doorheen
oude ** niet
was/is ** overstuur/ontredderd/ontdaan/wanhopig/verdrietig
moest/begon te/moet/gaat/ging ** huilen
in huilen
greep/grijpt ** naar ** $lichaam
trekt/trok/sleept met ** been/voet/arm
liep/loopt/lopen ** krom/mank/moeilijk/stijf/wankel/scheef/stok/rollator/krukken/looprek
krom van ** pijn
ruikt/rook/stinkt/stonk/ruiken ** bier/wijn/jenever/whisky/wodka/hasj/urine/zweet
van de wereld
als een rietje
als een ** vrouwtje/mannetje/bejaarde/krant/vaatdoek
bier/wijn/drank/alcohol ** adem
in ** pyjama/ochtendjas/kamerjas/badjas
keek/kijkt/oogt/oogde/klonk ** treurig/bedrukt/verslagen/dof
`,
  },
];
