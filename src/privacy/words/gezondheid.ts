/** Ziekten, klachten, lichaamsdelen en indrukken. Eigen lijst; hoe zij werkt staat in vorm.ts. */
import type { Lijst } from './spelling.ts';

export const GEZONDHEID: readonly Lijst[] = [
  {
    id: 'diagnose',
    ernst: 'fout',
    woorden: `
buikgriepje buikgriepjes griepje oorontsteking
suikerziek suikerzieken dementen dementerenden alcoholisten
alcoholiste alcoholverslaafden anemische beroerten bloedstolsels borstkankers buitenbaarmoederlijke
claustrofobische darmkankers deliriums demente dementeren dementerende doodgeborene dranklucht drankzuchtige
drinkprobleem drugprobleem drugsverslaafden drugverslaafde dwarslaesies geesteszieken geestesziektes
gekneusden grieperige griepjes hamertenen hersenletsels huidkankers incontinente longkankers manische
nachtblinde nierpatiente ongeneeslijker ongeneselijk ongeneselijke opgebrande overspannene reumapatienten
scheelziend spataders suikerzieke verstuikten verzwikten voetschimmels zenuwzieke zwakzinnige
hepatitis malaria tbc tuberculose hoogtevrees vliegangst stottert stotteren poliep poliepen gezwel q-koorts lvb verstandelijk-beperkt gehoorschade drankproblemen drugsprobleem onvruchtbaar opgebrand
stoma cyste cystes abces nierziekte darmziekte oogziekte drankprobleem anemisch coeliakie glutenallergie
voedselallergie longcovidklachten burnout burn-out burnouts hernia hernias griep griepje buikgriep verkouden
verkoudheid coronabesmetting astma copd epilepsie epileptisch suikerziekte jicht reuma reumatisch artrose
artritis osteoporose migraine lyme eczeem psoriasis gordelroos hiv aids pfeiffer crohn parkinson
parkinsonisme alzheimer dementie dement dementerend anorexia boulimia autisme autistisch asperger borderline
schizofrenie schizofreen psychose psychotisch bipolair bipolaire manisch-depressief ptss adhd dwangstoornis
smetvrees pleinvrees alcoholist alcoholisme alcoholverslaving alcoholverslaafd drugsverslaving drugsverslaafd
gokverslaving gokverslaafd medicijnverslaving longcovid fibromyalgie bekkeninstabiliteit whiplash
frozen-shoulder tennisarm muisarm rsi liesbreuk hartinfarct herseninfarct hersenbloeding beroerte trombose
longembolie longontsteking angina aneurysma hartfalen boezemfibrilleren hypertensie diabetes diabeet
diabetespatient leukemie lymfoom melanoom tumor tumoren metastase metastasen kanker
kankers endometriose pcos miskraam hersenschudding hersentumor hersenletsel hersenkneuzing dwarslaesie
spierdystrofie polyneuropathie nierstenen nierfalen galstenen levercirrose colitis diverticulitis darmkanker
borstkanker prostaatkanker longkanker huidkanker baarmoederhalskanker alvleesklierkanker blaasontsteking
nierbekkenontsteking bijholteontsteking oorontsteking keelontsteking peesontsteking slijmbeursontsteking
hersenvliesontsteking blindedarmontsteking glaucoom maculadegeneratie meniere tinnitus narcolepsie slaapapneu
apneu zwangerschapsvergiftiging bekkenpijn spasticiteit sarcoidose lupus anemie bloedarmoede cystitis ischias
hielspoor carpaaltunnelsyndroom botbreuk beenbreuk enkelbreuk polsbreuk heupbreuk armbreuk kruisbandletsel
meniscusletsel hamstringblessure achillespeesruptuur longemfyseem persoonlijkheidsstoornis eetstoornis
angststoornis paniekstoornis stemmingsstoornis slaapstoornis aanpassingsstoornis depressie depressies
depressief depressieve overspannen overspannenheid zenuwinzinking psychiatrisch psychiatrische wintergriep
zomergriep grieperig wratten steenpuist fistel aambeien maagzweer maagbloeding niersteen galsteen navelbreuk
littekenbreuk scoliose spondylitis bechterew lumbago bursitis zweepslag multiple-sclerose hartaanval
hartpatient hartpatiente astmapatient kankerpatient nierpatient longpatient reumapatient afasie pdd-nos
tourette huntington cushing addison hashimoto raynaud sjogren guillain-barre manisch hypomaan delier delirium
waanbeelden bore-out surmenage dysthymie pre-eclampsie miskramen buitenbaarmoederlijk doodgeboren myoom
vleesboom vleesbomen incontinent spataderen spatader etalagebenen bloedprop bloedstolsel sepsis hooikoorts
bronchitis pleuritis klaplong pneumonie sinusitis gehoorverlies netvliesloslating vertigo ongeneeslijk
ongeneeslijke alcoholprobleem alcoholproblemen gokprobleem gokproblemen kneuzing gekneusd gekneusde verstuikt
verstuikte verzwikt verzwikte botontkalking longcovidpatient postcovid coronapatient bloeddrukprobleem
reumapatiente suikerpatient longfibrose longvezeling hartkramp angina-pectoris hartritmestoornis
boezemfibrillatie aderverkalking slagaderverkalking flebitis wondroos voetschimmel kalknagel netelroos
rosacea acne vitiligo alopecia hodgkin non-hodgkin kahler myeloom glioom meningeoom mononucleosis klierkoorts
chlamydia gonorroe syfilis herpes hpv koortslip aften parodontitis kaakabces abcessen divertikels
darmperforatie ileus leververvetting geelzucht cirrose obesitas obees vitaminetekort b12-tekort ijzertekort
hemofilie sikkelcelziekte struma hyperthyreoidie hypothyreoidie nierinsufficientie prostaatvergroting
erectieproblemen adenomyose perimenopauze discushernia spondylolisthese hamerteen fasciitis springschenen
stressfractuur golfersarm golferselleboog tenniselleboog dupuytren triggerfinger peesscheuring impingement
hypermobiliteit hypermobiel sclerodermie polymyalgie spierreuma spierziekte encefalitis meningitis
clusterhoofdpijn aangezichtspijn gezichtsverlamming evenwichtsstoornis hyperacusis retinitis amblyopie
scheelzien nachtblind conjunctivitis oogmigraine dissociatief dissocieert borderliner straatvrees agorafobie
claustrofobie claustrofobisch rijangst verlatingsangst hechtingsproblematiek zenuwziek zenuwinstorting
gameverslaving eetbuien automutileert zelfverwonding korsakov amandelontsteking voorhoofdsholteontsteking
leptospirose keelamandelontsteking stembandknobbels longkwaal hartkwaal hartpatienten kankerpatiente
longemboliee ms-patient als-patient epilepsieaanval beroertes tia cva hersenletselpatient contusie luxatie
peesblessure peesletsel ligamentletsel botkneuzing ribfractuur voetbreuk neusbreuk schedelbreuk
schedelbasisfractuur rugletsel nekletsel dystrofie incontinentieproblemen overspannenheidsklachten
zenuwontsteking diepe-veneuze bloedkanker botkanker keelkanker levertumor hersentumoren nierkanker
blaaskanker eierstokkanker teelbalkanker slokdarmkanker maagkanker voedselallergieen contactallergie
pinda-allergie latexallergie huisstofmijtallergie pollenallergie lactose-intolerant alcoholverslaafde
drugsverslaafde verslavingsgevoelig drankzucht drankzuchtig zwakzinnig geesteszieke geestesziek geestesziekte
psychose-gevoelig suicidepogingen geheugenstoornis spraakstoornis
`,
    stammen: `
depressi schizofren psychos psychotis epilep reumati artros artriti fibromyalg hypothyreo hyperthyreo carcino
sarcoom melano leukem metasta dementie alzheim parkins anorexi boulimi diabet hypertensi hersenbloed
hersentum hersenschud hartinfarct herseninfarct longembol longontstek posttraumat borderlin endometrios
meniscus slaapapneu polyneuropath astmati autisti migrain epilept herniaop tromboti kankerp hartaanv
multiples
`,
    achtervoegsels: `
tumor depressie
kanker carcinoom ontsteking ontstekingen stoornis stoornissen syndroom neurose psychose infarct trombose
embolie fractuur fracturen emfyseem stenose sclerose dystrofie neuropathie gezwel insufficientie intolerantie
artrose infarcten
`,
    samenstellingen: [
      {
        delen: `
$lichaam
`,
        koppen: `
ziekte ziekten ziektes aandoening aandoeningen breuk breuken scheuring ruptuur blessure blessures
bloeding bloedingen infectie infecties kwaal kneuzing verrekking slijtage verkalking vergroeiing
`,
      },
    ],
    hoofdletters: `
COPD ADHD PTSS HIV CRPS SOLK
`,
    frasen: `
gebroken $romp
$romp gebroken
$romp is gebroken
$romp gescheurd
$romp ontstoken
zenuw bekneld
knobbels/poliepen/gaatjes op/in ** $lichaam
plek/plekje/vlek/vlekje/schaduw/knobbel/bultje op/in ** long/longen/lever/borst/nier
kwaadaardige/goedaardige tumor/gezwel/cyste/plek/knobbel
hoge/lage bloedsuiker/suiker
suiker is/zijn/was ** hoog/laag
$romp ** uit de kom
enkel/knie/rug verzwikt/verdraaid
gaan/ging/ga/gaat door ** rug/enkel
chronische/psychische/neurologische aandoening
burn out
bore out
long covid
frozen shoulder
hoge bloeddruk
lage bloeddruk
hoog cholesterol
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
beknelde zenuw
kruisband gescheurd
acute buik
open been
niet-aangeboren hersenletsel
psychische aandoening
chronisch ziek
ongeneeslijk ziek
gekneusde $lichaam
hart aanval
posttraumatische stress
post traumatisch
niet aangeboren hersenletsel
zit in een psychose
niet meer te genezen
chronische vermoeidheid
zwak hart
zwakke longen/gezondheid/rug
gaatje in ** $lichaam
dichtgeslibde/vernauwde/verstopte aders/ader/vaten/kransslagaders
door zijn/haar/z'n/m'n/de rug/enkel/knie gegaan/gaat/gegaan/ging/heen
door zijn/haar/z'n rug
in ** rug geschoten
lui oog
prikkelbare darm/darmen
spastische darm/darmen
verhoogde bloeddruk
een beroerte/infarct/attaque/insult
alcohol/drank/drugs verslaving/probleem/verslaafd
aan alcohol/drank/drugs/gokken/pijnstillers verslaafd
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
    id: 'klacht-twijfel',
    overIemand: 'diagnose',
    ernst: 'waarschuwing',
    samenstellingen: [{ delen: '$lichaam', koppen: 'letsel' }],
    woorden: `
uitzaaiing uitzaaiingen
ontstoken alcoholproblematiek covid covid-19 corona kinkhoest 
 spit stoornis depri overspanning syndroom influenza mazelen
bof legionella tyfus dengue norovirus salmonella scabies schurft reflux verlamming verlamd dyslexie
dyslectisch dyscalculie hoogsensitief manie wanen hallucinaties hallucineert paranoide paranoia
 overwerkt impotentie onvruchtbaarheid bloedvergiftiging 
gehoorbeschadiging staar doofheid blindheid slechthorendheid goedaardig uitgezaaid uitgezaaide terminaal
terminale palliatief palliatieve euthanasie verslaafd verslaafde verslaving verslavingsproblematiek
drugsproblemen cocaine heroine ghb xtc cannabis wiet uitgedroogd onderkoeld fobie krentenbaard ringworm
haaruitval toxoplasmose roodvonk rodehond waterpokken polio difterie tetanus candida overgewicht ondergewicht
ondervoed ondervoeding platvoeten absences labyrintitis dissociatie narcist narcisme narcistisch psychopaat
waanzin waandenkbeelden waanideeen zwakbegaafd hoofdluis rsv insult insulten
gescheurde kwaadaardig kwaadaardige huisstofmijt junk junkie dronkenschap vergiftigd 
`,
    stammen: `
hepatiti griepv uitzaai
`,
    achtervoegsels: `
 fobie verslaving verslaafd itis zweer verlamming ziekte ziekten
`,
    hoofdletters: `
MS ALS ME CVS SLE HNP TIA CVA ADD ASS OCD PDS RSI CANS NAH DVT IBS ALK HMS AMI SOA CTS MCI
`,
    frasen: `
ziekte van *
gescheurde *
heeft suiker
chronische aandoening
nog * te leven
gebroken $lichaam
$lichaam gebroken
$lichaam is gebroken
$lichaam gescheurd
$lichaam ontstoken
licht verstandelijk
verstandelijk beperkt
angst en dwang
ernstig zieke
niet meer beter
neurologische/chronische/psychische/lichamelijke/ernstige/zeldzame aandoening/ziekte
allergisch voor *
doof/blind/slechtziend/slechthorend geworden
in de overgang
hart/longen/nieren/lever/alvleesklier/schildklier werkt/werken/doet/doen/faalt ** niet/slecht/half/minder
vocht in/achter/om ** $lichaam
plek/plekje/vlek/vlekje/schaduw/knobbel/bultje op/in ** long/longen/lever/borst/nier/huid/foto/scan
ader/aders/bloedvat/slagader/kransslagader dichtgeslibd/dichtgeslibt/verstopt/vernauwd/gesprongen
uit de kom
enkel/knie/voet/rug verzwikt/verdraaid/omgeslagen/geschoten
$lichaam ** uit de kom
te dik/zwaar volgens
verslaafd aan *
ongeneeslijke *
stadium iv/4/3/iii
vergevorderd stadium
het is uitgezaaid/kwaadaardig/goedaardig/terug/chronisch
weer/helemaal schoon verklaard
verstandelijke/lichamelijke/psychische/geestelijke beperking/handicap/stoornis
`,
  },
  {
    id: 'klacht',
    ernst: 'fout',
    woorden: `
automutilaties bloedarme bloedwaarde doodmoee doodmoes doodvermoeide doodzieke draaierige dwanggedachte
dwanggedachtes gepiekerd gewichtverlies hartritmes hondsmoee koortsige lamlendige levensmoee 
paniekerige spasmes stressgevoelige suikerspiegels trillerige zelfmoordgedachte zelfmoordgedachtes
koorts misselijk draaierig hees schor piekert piekeren gepieker slapeloos slapeloze hechtingen bewusteloos loopproblemen spraakproblemen gehoorproblemen bloedwaarden suikerspiegel vergeetachtig hoest hoesten braakt kotst suicidepoging zelfmoordpoging incontinentie tremor kotsen vermoeide eetlust minderwaardigheidsgevoel huidklachten trillerig rochelen energieloos
hoofdpijnnen pijnklachten hoofdpijn rugpijn nekpijn buikpijn keelpijn oorpijn spierpijn kniepijn schouderpijn
borstpijn gewrichtspijn zenuwpijn fantoompijn koortsig hoestend kortademig kortademigheid duizelig
duizeligheid misselijkheid diarree obstipatie tintelingen flauwgevallen hyperventilatie hyperventileert
hartkloppingen slapeloosheid slaapproblemen slaapklachten vermoeidheidsklachten oververmoeid energetisch-leeg
huilbuien huilbui paniekaanval paniekaanvallen angstaanval angstaanvallen angstklachten paniekklachten
herbelevingen suicidaal suicidale zelfmoordgedachten zelfbeschadiging automutilatie stemmingswisselingen
concentratieproblemen overprikkeld overprikkeling prikkelgevoelig opvliegers overgangsklachten
menstruatieklachten verlammingsverschijnselen ziekteverschijnselen rillingen zweetaanvallen beverig tintelend
tintelende ochtendstijfheid spasmen duizelingen oorsuizen buikloop maagzuur bloedneus neusbloeding hoofdwond
insomnia slaaptekort prikkelbaar schrikreacties zelfmoordneigingen zelfdoding gewichtsverlies ademnood
ademhalingsproblemen hartritme bloedsuiker paniekerig dwanggedachten stemmingsklachten bewustzijnsverlies
evenwichtsproblemen spierzwakte vermoeid nachtzweten migraineaanval migraineaanvallen doorligplek huiduitslag
doodmoe doodziek wegraking wegrakingen flauwvallen flauwvalt flauwviel flauw-gevallen spierkrampen kuitkramp
transpireren transpireert transpireerde slaapgebrek doorslaapproblemen inslaapproblemen levensmoe
prikkelbaarheid kriebelhoest reukverlies smaakverlies menstruatiepijn ongesteldheid dubbelzien
spanningshoofdpijn nekstijfheid rugkramp slikproblemen slikklachten woordvindproblemen rillerig ziekjes
lamlendig hondsmoe oververmoeidheid krachtsverlies ademtekort ademgebrek hyperventileren hyperventilerend
hartoverslag hartoverslagen hartklachten pijnscheuten pijnscheut migrainehoofdpijn zenuwtrekken
slaapstoornissen nachtangst paniekgevoelens angstgevoelens angstgedachten dwanghandelingen lusteloosheid
neerslachtigheid levensmoeheid zelfhaat piekergedachten overgeprikkeld prikkelgevoeligheid
overbelastingsklachten stressgevoelig concentratiestoornissen vergeetachtigheid hersenmist brainfog
geheugenklachten evenwichtsklachten doofheidsklachten oogklachten bloedspuwing koortsaanvallen snotteren
snottert snotverkouden keelpijnklachten diaree bloedarm suizebollen spierverzuring aambeien lijf-pijn duizelt
duizelde hoofdpijntje zenuwinzinkingen pijnniveau pijnlijden doodvermoeid slaaptekorten rotnacht rotnachten
`,
    stammen: `
misselij duizeli kortademi hyperventil suicid hartklop paniekaanv angstaanv overprikkel slapelo slaapproblee
 oververmoeid pijnkla kotsmis hoofdpijn rugpijn vergeetach
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
stress angst paniek stemming slaap vermoeidheid zwangerschap menstruatie
burn-out burnout long prikkel concentratie eet
`,
        koppen: `
klachten problemen problematiek
`,
      },
    ],
    frasen: `
stem is weg/kwijt
de/zijn/haar stem kwijt
rug trekt
haren vallen/valt/vielen uit
haren uitvallen
$lichaam ** niet dichtknijpen/knijpen/buigen/strekken/optillen/bewegen
$lichaam ** niet meer/goed dichtknijpen/knijpen/buigen/strekken/optillen/bewegen
hij/zij/ze weer/teveel drinkt
hij/zij/ze te veel drinkt
drinkt weer
weer aan de drank
tegen een bo
een bo aan
met een bo
$romp doet/doen/deed zeer/pijn
doet/doen/deed ** $romp zeer/pijn
$romp is/zijn dik/opgezet/stijf/gezwollen/blauw
hij/zij/ze/wn/werknemer/mw/ik is/was/voelt ** kapot/gebroken/geknapt/ingestort
ligt/lag nachten/nacht wakker
nachten wakker
niet ** concentreren
nog ** maanden/weken ** leven
door zijn/haar/z'n rug ** gegaan
mist/watten/ruis in ** hoofd/koppie
pijn ** bij ** draaien/bukken/tillen/lopen/zitten/staan
van de pijn
door de pijn
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
hoort stemmen
knobbeltje gevonden
knobbel gevonden
komt ** bed niet uit
last van ** $lichaam
pijn in ** $lichaam
pijn aan ** $lichaam
zere $lichaam
zeer/pijn hebben/heeft
dikke/stijve/opgezette/gezwollen $lichaam
slaapt/slapen/sliep/slaap * slecht/weinig/niet
slaapt/slapen/sliep/slaap slecht/weinig/niet/matig
slecht slaapt/geslapen/sliep
slechte/doorwaakte/korte/onrustige nachten/nacht
is/was/voelt ** doodmoe/uitgeput
slechte/verminderde concentratie
kan/kunnen ** niet concentreren
ziet/zie dubbel/wazig/slecht/vlekken
kreupel/mank lopen
eind/einde aan ** leven
niet meer wil/willen leven
geestelijke/emotionele/cognitieve/psychosomatische/somatische/onverklaarde klachten
psychisch/geestelijk/lichamelijk/mentaal ** klachten
klachten aan/van ** $lichaam
uit bed komen
kan/kon ** bed niet
slecht/nauwelijks/amper/niet te slapen
slaapt/slapen/sliep/slaap nauwelijks/amper/weinig
mentaal ** doorheen/kapot/op
kilo ** afgevallen
overbelast geraakt
erg/heel/zo moe
de hele dag moe
moe ** naar bed
moeite met ** ademen/ademhalen/slapen/slikken/praten/horen/zien/eten/lopen/traplopen/opstaan
smaak/reuk/reukvermogen/spraak/geheugen/evenwicht ** kwijt/weg
geen trek/eetlust/honger
wakker van ** pijn/zorgen/spanning/angst
moet/moest ** plassen/poepen/braken/spugen
graden koorts
donkere/zwarte/sombere/nare gedachten/gedachtes/wolk/periode
moe van ** leven
leven ** moe/beu/beeindigen/nemen
vecht/vocht/knokt voor ** leven
sluit/sloot zich ** op/af
zichzelf ** gesneden/snijdt/pijn/beschadigt
voelt/voelde zich ** waardeloos/nutteloos/leeg/schuldig/eenzaam/opgejaagd/gejaagd/ellendig/down/depri/wanhopig/hopeloos/machteloos/opgebrand/moe/ziek/misselijk/zwak/gespannen/angstig
slaapt/slaap/sliep/slapen ** uur per nacht
jaren/lang/altijd ** pijn
last van ** gemoed/zenuwen/slaap/prikkels/stress/spanning/lijf/lichaam/overgang/hormonen/weer/vocht/ademhaling/evenwicht
in slaap ** gevallen/viel
allergische reactie
slaap niet ** vatten
heeft/had/krijgt/geeft pijn
gestopt ** drinken/blowen/drank/alcohol
drinkt/dronk ** veel/fors/stiekem/overmatig/dagelijks/weer/elke/meer
drank/drinken/alcohol ** probleem/uit/teveel/overmatig
voortdurend/constant/steeds/continu moe/pijn/hoofdpijn/ziek/misselijk/duizelig/gespannen/angstig
krijgt/kreeg/krijgen ** benauwd
leeft/leven ** waas/roes
valt/viel/vallen flauw/weg
leren leven ** pijn/ziekte/beperking/klachten
`,
    niet: `
groeipijn groeipijnen hoofdpijndossier hoofdpijndossiers pijnpunt pijnpunten hoofdprobleem hoofdproblemen
hoofdklacht handprobleem vermoeidheidsbreuk duizelingwekkend duizelingwekkende pijnappelklier
`,
  },
  {
    id: 'klacht-twijfel',
    overIemand: 'klacht',
    ernst: 'waarschuwing',
    samenstellingen: [
      { delen: 'gezondheid spanning overgang rouw geheugen verslaving', koppen: 'klachten problemen problematiek' },
    ],
    woorden: `
nachtmerries nachtmerrie
flashback flashbacks pijn pijnen pijnlijk pijnlijke pijntjes benauwd benauwdheid 
braken overgeven jeuk krachtverlies gevoelloosheid vermoeidheid uitgeput uitputting 
 somberheid geheugenproblemen geheugenverlies 
bloedverlies zwelling gezwollen uitvalsverschijnselen symptoom symptomen ziektebeeld ziekteverloop
klachtenbeeld klachtenpatroon pijntje kramp krampen tinteling gevoelloos krachteloos
 overgegeven spugen zwellingen opgezwollen brandwond brandwonden snijwond futloos
futloze moeheid uitgeblust zelfmoord restverschijnselen
benauwde angsten flauwte uitgeputte restklachten
bekaf gesloopt afgepeigerd black-out black-outs blackout stijfheid evenwichtsverlies heesheid
 braakte lichtflitsen tremoren koortsdromen conditieverlies
doodsangst doodsangsten doodsbang wanhoop radeloosheid levenslust schuldgevoelens
schaamtegevoelens eenzaamheid huilen huilt concentratieverlies zichtproblemen jeuken jeukt
zwellen opgeblazen opgezette ontstekingen kuchen proesten niezen niest kotste spuugt spuugde slijm
 slapte doodop doodongelukkig afgemat uitdroging katerig pijngrens wanhoopsdaad wanhoopsdaden
 slapheid slaapritme dag-nachtritme
`,
    stammen: `
vermoeid
duizel
`,
    frasen: `
aan zijn hart
aan haar hart
zware nacht
toeval gehad
aanval gehad
doet/doen/deed zeer/pijn
$lichaam is/zijn dik/opgezet/stijf/gezwollen/blauw
ligt/lag ** wakker
wakker ligt/lag/liggen
geen/weinig/lage energie
energie is/blijft ** laag/weg/op
hij/zij/ze/wn/werknemer/mw/ik/haar/hem is/was/voelt ** kapot/gebroken/geknapt/ingestort
concentratie is/blijft ** slecht/weg/laag
in paniek
uitstraling naar
geen gevoel in
gevoel in $bezit $lichaam
stem kwijt
geen stem
klachten nemen toe/af
minder/meer/dezelfde/nieuwe/oude klachten
op bed
in bed
flink/veel/erg/weer ziek
kan/kunnen ** tegen prikkels/licht/geluid/drukte
tegen prikkels/drukte
een inzinking
een terugval
in ** vel
draad ** kwijt
zit er ** doorheen
er helemaal doorheen
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
kilo's verloren/afgevallen/kwijt
hart ** slaat/klopt/bonst
$lichaam worden/wordt dik/stijf/gevoelloos
krijgt/kreeg/heeft/had geen/weinig/nauwelijks lucht/adem
buiten adem
naar adem
hoort/ziet/ruikt/proeft ** slecht/slechter/niets/niks/weinig/nauwelijks/amper/minder
zicht/gezichtsvermogen/gehoor/evenwicht/geheugen is/wordt/werd/gaat/laat ** minder/slecht/slechter/achteruit/weg/steek
$lichaam ** boven ** hoofd krijgen
licht/mist/watten/ruis/drukte/spook in ** hoofd/koppie
hoofd ** stilzetten/stoppen/uit/vol/leeg/om
hoofd loopt/zit/raakt/is/staat ** over/vol/om/leeg
zit/zat/ligt/lag ** op de wc/pot/plee
ligt/lag/zit/zat ** op bed/apegapen
met ** graden ** bank/bed/koorts
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
geen uitweg/lichtpuntje/lichtpuntjes
uitweg meer
zin ** in ** leven
er niet meer ** zijn/wil/wilde/hoeft
niet ** lang ** te leven
lang ** te leven
nog ** maanden/weken/jaar ** leven/heeft
nog maar ** maanden/weken
gaat/gaan het niet ** redden/overleven
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
kan/kon ** niet/nauwelijks/amper/slecht/moeilijk/weinig ** horen/zien/praten/spreken/slapen/eten/slikken/ademen/ademhalen
kan/kon/kunnen/kan ** gesprek volgen
geen gesprek ** volgen
erg/veel/te mager/afgevallen/aangekomen
ziet/zag ** weinig/nauwelijks/niets ** meer
in/uit ** vel ** zit/zitten/springen
viel/valt/vallen ** in slaap
niets meer ** handen
niet ** in staat
erg aan toe
pijn ** in/aan/bij/van/tijdens/door
vel over been
zijn/haar lijf ** op/af/mee/nee/protesteert
aan ** fles
te diep ** glaasje/glas
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
drukkend/beklemmend/zwaar/doof/vreemd/raar gevoel
gevoel ** borst/keel/benen/armen/vingers/hoofd/maag
slaat op ** maag/darmen/keel/hart
spaans benauwd
voor ** leven gevochten
geen ** gevoel ** in
kan/kon ** niet ** alleen zijn
ziet/zag/hoort/hoorde ** dingen/stemmen/beelden
dingen die er niet zijn
staat/stond/leeft ** stijf van ** stress/spanning
op ** rand van
op de rand ** burn-out/afgrond/instorten
hartslag/bloeddruk/suiker/hb/cholesterol/bloedsuiker ** schommelt/hoog/laag/onregelmatig/schommelen/verhoogd
moe/benauwd/koud/misselijk/duizelig/slap/beroerd/zwak van
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
niet meer ** tegen/zitten
kan er niet ** tegen
lichaam/lijf ** signalen/waarschuwt/protesteert/op/nee
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
hologige huileriger neerslachtiger vermagerde
huilend snikkend apathisch apathische radeloos waggelend strompelend strompelde beefde
beschonken vermagerd neerslachtig huilerig lijkbleek neerslachtige huilerige lijkwit uitgemergeld
uitgemergelde ladderzat doorgesnoven stoned hologig holle-ogen
`,
    frasen: `
zoekt/zocht naar woorden
reageert/reageerde vlak/afwezig/emotieloos
niet helemaal bij te zijn
snel/erg/heel geprikkeld
geprikkeld naar
trekt zich terug
zich terugtrekt
zat te zweten/rillen/beven/trillen
te zweten en te rillen
handen beefden/trilden/beven
nauwelijks/geen/weinig emotie
kringen onder ** ogen
steeds magerder/bleker/dunner
hem/haar kreunen
in tranen
barstte/barst in tranen
tranen in ** ogen
zichtbaar pijn/geemotioneerd/moe/vermoeid
zo/erg/heel/nogal/opvallend bleek/nerveus/zenuwachtig/afwezig
zit er ** doorheen
wit/bleek als een doek/laken/lijk
ziet er moe uit
zag er moe uit
betraande/behuilde ogen
sprak/praat/praatte/reageerde ** verward/onsamenhangend/warrig/wartaal/lallend
zag er ** slecht/beroerd
zag/oogt/oogde ** vermoeid/moe/bleek/ziek/mager
ziet ** moe/bleek
zag bleek
liep mank
loopt mank
rook naar alcohol
rook naar drank
zit er slecht bij
barstte in huilen
zat er doorheen
niet lekker in zijn vel
niet lekker in haar vel
mentaal niet sterk
volgens mij ** ziek
maakt/maakte ** vermoeide/sombere/afwezige/verwarde/zieke/gespannen/nerveuze indruk
ruikt/rook/stinkt/stonk ** naar drank/alcohol/wiet
naar drank/alcohol/wiet ruikt/rook/stinkt
ik denk/vermoed ** psychisch/burn-out/depressief/overspannen
oogt/oogde vermoeid/moe/somber/bleek/ziek
trillende handen
handen trilden/trillen
liep/loopt/lopen ** krukken/rollator
zuipt/drinkt te/veel/weer/thuis
moest/begon te/moet/gaat/ging ** huilen
in huilen
krom van ** pijn
bier/wijn/drank/alcohol ** adem
`,
  },
  {
    id: 'waarneming-twijfel',
    overIemand: 'waarneming',
    ernst: 'waarschuwing',
    woorden: `
beefden bevend bevende kreunen kreunde kreunend kreunt rillen rillend rilde zweten zwetend zwetende magerder bleker witjes ineengedoken
dronken bleek bleekjes hinkte hinkt manke warrig verward beneveld emotioneel labiel huilde somber
sombere wanhopig lusteloos geagiteerd zwakjes aangeslagen grauw ingevallen trilde bibberde
zweette onverzorgd wallen mank verwarde depri-achtig labiele warrige versuft suf futloos aangedaan
 beeft wezenloos wankelde zwalkte waggelde strompelt sloffend rilde snikte 
snikkende jankte hijgde hijgend zwetend bezweet vaal grauwe bloeddoorlopen wazig glazig glazige aangeschoten
apathie verwardheid ontredderd overspannenheid huilbuitje geemotioneerd geemotioneerde verwilderd verwilderde
afgetobd afgetobde ontdaan ontdane totaal-op uitgeblustheid onvast lallend lalde stamelde zenuwachtige
nerveuze opgefokt opgefokte zwalkend wankelend hinkend snotterend hyperventilerend
`,
    frasen: `
ziet er slecht uit
zag er slecht uit
maakt een ** indruk
maakte een ** indruk
oogt *
oogde *
loopt moeilijk
liep moeilijk
kwam ** over als
komt ** over als
onder invloed
in de war
zit er doorheen
helemaal op en
is helemaal op
kan het niet meer aan
ziet/zag/oogt/oogde ** slecht/beroerd/vermoeid/moe/bleek/grauw/ziek/afgevallen/mager
kwam/komt/komen ** gespannen/verward/emotioneel/somber/labiel/vermoeid/angstig/nerveus/depressief/manisch/afwezig/moe over
overkomen ** gespannen/verward/emotioneel/somber
tranen in/uit
dubbele tong
niet zichzelf
tussen de oren
ik vind ** ziek
in een mitella/brace
op/met krukken
lekker in ** vel
wit/bleek als
trillende handen/stem/benen
trilt/trilde/beeft bij/van
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
greep/grijpt ** naar ** $lichaam
trekt/trok/sleept met ** been/voet/arm
liep/loopt/lopen ** krom/mank/moeilijk/stijf/wankel/scheef/stok/rollator/krukken/looprek
ruikt/rook/stinkt/stonk/ruiken ** bier/wijn/jenever/whisky/wodka/hasj/urine/zweet
van de wereld
als een rietje
als een ** vrouwtje/mannetje/bejaarde/krant/vaatdoek
in ** pyjama/ochtendjas/kamerjas/badjas
keek/kijkt/oogt/oogde/klonk ** treurig/bedrukt/verslagen/dof
`,
  },
];
