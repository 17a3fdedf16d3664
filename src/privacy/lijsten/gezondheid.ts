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
is/was/voelt ** doodmoe/uitgeput/kapot
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
bovenrug rugwervel rugwervels heupen enkels polsen ellebogen vingers tenen ribben kiezen onderbuik hersenen
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
`,
  },
];
