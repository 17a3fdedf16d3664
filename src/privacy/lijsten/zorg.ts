/** Behandelingen, middelen en behandelaars. Eigen lijst; hoe zij werkt staat in vorm.ts. */
import type { Lijst } from './vorm.ts';

export const ZORG: readonly Lijst[] = [
  {
    id: 'behandeling',
    ernst: 'fout',
    woorden: `
geopereerd spoedoperatie kijkoperatie staaroperatie bypassoperatie openhartoperatie chemo chemokuur
chemotherapie immunotherapie bestraling bestralingen bestraald radiotherapie hormoontherapie dialyse
transplantatie amputatie geamputeerd bypass dotteren gedotterd stent stents pacemaker herniaoperatie
keizersnede abortus ivf narcose bloedtransfusie biopsie mri mri-scan ct-scan petscan pet-scan
rontgenfoto bloedonderzoek hartfilmpje endoscopie colonoscopie uitstrijkje psychotherapie gedragstherapie
groepstherapie relatietherapie traumatherapie schematherapie emdr cgt ect mindfulnesstherapie afkickkliniek
afkicken detox ontwenningskuur deeltijdbehandeling dagbehandeling intensive-care spoedeisende artroscopie
gastroscopie laparoscopie echoscopie gips gipsverband kunstheup kunstknie injectie injecties infuus fysio
fysiotherapie manuele ergotherapie oefentherapie logopedie haptotherapie revalidatie revalideert revalideren
revalidatietraject acupunctuur osteopathie hypnotherapie psycho-educatie antroposofische  
opereerde ingreep ingrepen bloedprikken verdoving ruggenprik katheter sonde donornier donorhart vaccinatie
gevaccineerd inenting boosterprik mindfulness mindfulnesstraining haptonomie mensendieck lasering icsi iui
hormoonbehandeling vruchtbaarheidsbehandeling laserbehandeling wondbehandeling wortelkanaalbehandeling
kankerbehandeling traumabehandeling uitbehandeld pijnprogramma pijnrevalidatie ggz-traject ziekenhuisbezoek
ziekenhuisonderzoek ontgifting afgekickt wondzorg beademing beademd gereanimeerd reanimatie chemokuren
hartkatheterisatie nabehandeling herstelkliniek herstellingsoord bevallingskamer operatiekamer rontgen
rontgenfotos gipskamer gedetoxt kijkoperaties herniaoperaties behandelkamer
nacontrole wondverzorging   sondevoeding katheteriseren maagsonde fysiosessies craniosacraal reiki
hypnose neurofeedback biofeedback elektroshock dagkliniek dagopname crisisopname klinisch-opgenomen rehab
ontwenning ontwennen aa-meeting aa-meetings lotgenotengroep lotgenotencontact praatgroep steunkousen steunkous
steunzolen nekkraag halskraag blindenstok blindengeleidehond hulphond assistentiehond orthese cpap slaapmasker
zuurstoffles zuurstoftank holter hartmonitor insulinepompje spiraaltje vasectomie curettage
baarmoederverwijdering borstamputatie borstreconstructie borstverkleining maagverkleining maagband liposuctie
ooglidcorrectie facelift huidtransplantatie stamceltransplantatie beenmergpunctie lumbaalpunctie ijzerinfuus
hartoperatie rugoperatie   draadjes  nazorgtraject wondcontrole 
bloedtest bloedtesten hartecho inspanningstest fietstest longfunctietest slaaponderzoek allergietest
  neuropsychologisch hartrevalidatie longrevalidatie nierdialyse botox  
ooglaseren  wortelkanaal   kunstgewricht gehechte trauma-behandeling e-mdr groepssessie
groepssessies leefstijltraject crisisplan terugvalpreventie herstelgroep ziekenhuistraject ziekenhuisafspraak
ziekenhuisafspraken ziekenhuiscontrole ziekenhuisbezoeken behandelsessie behandelsessies behandeltrajecten
behandelfase behandelkliniek zelfhulpgroep deeltijdtherapie dagtherapie intensieve-behandeling schoktherapie
ggz-behandeling ggz-opname ggz-intake poliklinisch poliklinische narcosearts
griepprik coronaprik kijkonderzoek
`,
    stammen: `
chemother psychother radiother immunother gedragsther fysiother ergother revalid geopere chemoku bestrali
rontgen revalidat afkick hydrotherap schemather traumather gedragsther
`,
    achtervoegsels: `
therapie therapieen transplantatie bestraling prothese prothesen protheses katheterisatie biopsie
punctie
`,
    samenstellingen: [
      {
        delen: `
$lichaam
`,
        koppen: `
operatie operaties punctie echo scan transplantatie
`,
      },
      {
        delen: `
hernia staar spoed laser kanker blindedarm liesbreuk breuk dotter maagverkleinings borstkanker bypass
`,
        koppen: `
operatie operaties
`,
      },
      {
        delen: `
rug nek knie schouder heup enkel pols elleboog hand oog oor keel neus hart long lever nier darm maag buik
borst hersen galblaas blaas prostaat staar hernia spoed buikwand voet kaak tand
`,
        koppen: `
onderzoek
`,
      },
    ],
    frasen: `
onder behandeling
in behandeling bij
in therapie
wordt aan ** geholpen
opgenomen in ** kliniek
opgenomen in ** instelling
opgenomen bij ggz
opgenomen bij * ggz
ligt op de ic
krijgt prikken
een prik gehad
ligt in * ziekenhuis
aan * geopereerd
wordt geopereerd
wacht op * operatie
op de wachtlijst voor
in de scanner
foto gemaakt van
bloed geprikt
onder het mes
uitslag van ** scan
uitslag van ** onderzoek * ziekenhuis
nieuwe heup
nieuwe knie
operatie aan
operatie aan ** $lichaam
operatie staat/is/wordt/was/gaat gepland/verzet/uitgesteld/door/gelukt/geslaagd
wacht/wachten op ** operatie
na/voor de/zijn/haar operatie
bloed prikken/geprikt/laten
laten/laat ** prikken
met spoed opgenomen/naar
opgenomen in ** ziekenhuis
opgenomen met *
onder narcose
in het gips
zit/arm/been/pols/enkel in ** gips
mri gemaakt
scan gemaakt/gehad
foto van ** $lichaam
echo gemaakt/laten
nieuwe/kunst heup/knie/schouder/hartklep
intake bij ** ggz/psycholoog/kliniek/verslavingszorg
psychologische hulp/begeleiding/behandeling
manuele therapie
behandeld voor/aan/tegen *
behandeling slaat/sloeg aan
behandeling in ** ziekenhuis
in/onder behandeling bij/van/voor
controle in/bij/van ** ziekenhuis/specialist/arts
therapie is/wordt/gaat/loopt
volgt/krijgt/heeft/in/start/met therapie
dry needling
crisis opvang
gedwongen opname
laten/laat/moet ** opereren
spuit in ** $lichaam
scan/mri/echo van ** $lichaam
herstelt/herstel/herstellen/bijkomen van de/een/zijn/haar operatie/ingreep
krijgt/heeft/aan * zuurstof
na/voor/naar de ok
moet nuchter
onderzoek ** ziekenhuis
krijgt/volgt/start ** therapie
geholpen aan ** $lichaam
uit de narcose
onder de/het scan/scanner/mri/mes/laser/narcose
in de mri/scanner
$bezit ogen laten laseren
ogen laseren
onder de laser
ligt/lag/lagen ** op zaal/ic/intensive/hartbewaking/medium
aan het/de infuus/zuurstof/beademing/dialyse/monitor
krijgt/kreeg/moet ** zuurstof/infuus/prik/prikken/spuit/spuiten/injectie/injecties/bestraling/chemo/hechtingen/gips
prik/spuit/injectie in/tegen/voor ** $lichaam
$lichaam ** eruit gehaald/verwijderd/weggehaald/weggenomen/afgezet/vervangen
$lichaam laten ** laseren/opereren/doen/controleren/nakijken/onderzoeken
laten/laat ** $lichaam ** laseren/opereren/liften/corrigeren/vergroten/verkleinen/nakijken
bult/knobbel/plek/plekje/moedervlek/wrat/cyste/gezwel/poliep/amandelen/galblaas/blindedarm/pinnen/schroeven/plaat/plaatje/draadjes/hechtingen ** verwijderd/weggehaald/weggesneden/eruit/weg/worden/halen
pinnen/schroeven/plaat/buisje/buisjes/slangetje in/uit ** $lichaam
buisje in
gips ** eraf/om/arm/been/pols
wordt/werd/is/moet ** gehecht/geopereerd/gedotterd/bestraald/geamputeerd
hij/zij/ze/wn/werknemer/mw/mevrouw/dhr wordt/werd ** behandeld/onderzocht/geholpen in/bij/voor/aan/door
$lichaam wordt/is/werd ** gezet/gehecht/gespalkt
ter observatie
onder/voor controle ** ziekenhuis/specialist/dokter/polikliniek
terug/weer/moet/elk/ieder ** voor controle
moet ** nog ** leren lopen
leren lopen
met/op ** krukken/prothese/rollator/stok/rolstoel
loopt/lopen/liep ** stok/krukken/rollator/looprek
aangemeld voor/bij ** poli/kliniek/programma/groep/traject/therapie/ggz
wachtlijst/plek/plaats voor/bij/van ** therapie/ggz/kliniek/behandeling/operatie/psycholoog/psychiater
kliniek in/voor/van *
opname in/van ** kliniek/ziekenhuis/weken
gesprekken met/bij ** psycholoog/therapeut/ggz/psychiater/hulpverlener
wordt/is/werd ** ingesteld op
ingesteld op ** medicijnen/medicatie/middelen/lithium/insuline/dosis/pillen
nieuwe/andere/zware/sterke middelen
aan de machine ** spoelen
vliezen gebroken/zijn
bouwt/afbouwen/bouwen ** medicijnen/medicatie/pillen/middelen
loopt/liep/zit/zat bij/in ** psyq/ggz/psycholoog/therapeut/jellinek/fysio/haptonoom/pijnpoli/traject/therapie
tweede mening/opinie ** umc/ziekenhuis/arts
te laten behandelen/opereren/onderzoeken
gaat/moet/ging/naar ** kliniek/afkickkliniek/opvangkliniek/privekliniek
zit/zat/verblijft/verbleef ** kliniek/opvangkliniek/instelling/afkickcentrum/hospice
griepprik
kijkonderzoek
krijgt/kreeg er ** hartklep/pacemaker/stent
hartklep/pacemaker/stent/insulinepomp/kunstheup
verband/gips/spalk/brace/katheter/drain/hechtingen/infuus ** eraf/eruit/verwijderd/weg
recept voor
kiezen/tanden/kies/tand/verstandskiezen ** getrokken/trekken/eruit
beugel/brace/spalk/tape om/aan/rond
doorgelicht in
op voorschrift ** arts/dokter/specialist
schoongemaakt ** wond
wond ** schoongemaakt/verzorgd/gehecht/verbonden
tweede/derde/nieuwe/volgende/spoed operatie/ingreep/kuur/bestraling
operatie is/was ** nodig/gelukt/geslaagd/gepland/uitgesteld
opgenomen/gelegen/gelegd met/wegens
oefeningen voor ** $lichaam/thuis
krijgt/kreeg/doet ** oefeningen ** fysio/therapeut
therapeutische sessies/gesprekken
sessies bij/met ** psycholoog/therapeut/haptonoom
traject bij ** psycholoog/ggz/kliniek/therapeut
bezig met ** therapie/afkicken/revalideren
thuis ** aan ** infuus/zuurstof
$lichaam laten zien/onderzoeken
onderzoeken/testen/tests ondergaan/ondergaat/gehad/volgen
medische keuring/test/check/molen
medische molen
in de medische
`,
    niet: `
arbeidstherapie zonbestraling gipsplaat gipsplaten gipswand kapitaalinjectie kerntransplantatie beeldscan
handscan vingerscan oogscan voetscan interpunctie
`,
  },
  {
    id: 'medicatie',
    ernst: 'fout',
    woorden: `
medicijn medicijnen medicatie pillen geneesmiddel geneesmiddelen pijnstiller pijnstillers antibiotica
antibioticum antidepressiva antidepressivum antipsychotica slaapmiddel slaapmiddelen slaappil slaappillen
kalmeringsmiddel kalmeringsmiddelen bloedverdunner bloedverdunners betablokker betablokkers maagzuurremmer
insuline inhaler puffer epipen morfine opiaten cortison cortisonen hormoonkuur antihistaminica paracetamol
ibuprofen diclofenac naproxen tramadol oxycodon oxycontin oxynorm fentanyl codeine sertraline citalopram
escitalopram fluoxetine paroxetine venlafaxine duloxetine mirtazapine amitriptyline nortriptyline clomipramine
imipramine bupropion quetiapine olanzapine risperidon haloperidol aripiprazol clozapine oxazepam diazepam
lorazepam temazepam alprazolam clonazepam zolpidem zopiclon methylfenidaat dexamfetamine lisdexamfetamine
atomoxetine metformine gliclazide semaglutide liraglutide levothyroxine prednison prednisolon dexamethason
methotrexaat sulfasalazine hydroxychloroquine adalimumab etanercept infliximab tamoxifen letrozol anastrozol
trastuzumab omeprazol pantoprazol esomeprazol metoprolol bisoprolol atenolol propranolol amlodipine nifedipine
lisinopril enalapril perindopril ramipril losartan valsartan candesartan irbesartan hydrochloorthiazide
furosemide spironolacton simvastatine atorvastatine rosuvastatine pravastatine acenocoumarol fenprocoumon
apixaban rivaroxaban dabigatran clopidogrel carbasalaatcalcium salbutamol formoterol budesonide fluticason
tiotropium montelukast cetirizine desloratadine amoxicilline doxycycline ciprofloxacine nitrofurantoine
azitromycine claritromycine flucloxacilline valproaat valproinezuur lamotrigine levetiracetam carbamazepine
topiramaat gabapentine pregabaline sumatriptan rizatriptan naltrexon buprenorfine methadon disulfiram ritalin
concerta prozac seroxat efexor cipramil zoloft cymbalta wellbutrin xanax valium seresta ozempic wegovy saxenda
humira enbrel ventolin symbicort seretide thyrax euthyrox lyrica zaldiar nexium lipitor eliquis xarelto
strattera elvanse abilify seroquel zyprexa risperdal haldol depakine keppra lamictal tegretol refusal pil
pilletje pilletjes medicament medicamenten zalf zalfje oogdruppels neusspray hoestdrank pijnstilling
pijnmedicatie inhalator insulinepomp cortisone corticosteroiden prednisonkuur antibioticakuur lithium aspirine
voltaren ascal medikinet opioiden morfinepleister morfinepleisters hormoonpillen ontstekingsremmer
ontstekingsremmers maagbeschermer plastabletten plaspillen stemmingsstabilisator zelfmedicatie slaapmedicatie
kalmerende opiumpleister kalmeringstablet kalmeringstabletten
tabletje tabletjes hoestdrankje
slaaptabletten slaaptablet zetpil zetpillen oogzalf hormoonzalf hoestsiroop ijzertabletten cbd-olie wietolie
anticonceptie anticonceptiepil nicotinepleisters antabus suboxone losec zyrtec imodium movicolon nurofen advil
aleve brufen panadol saridon tramal temgesic durogesic celebrex arcoxia stelara remicade rituximab
azathioprine mesalazine pentasa digoxine amiodaron sotalol nitroglycerine remeron anafranil trazodon
vortioxetine buspiron rivotril temesta normison imovane melatonine promethazine pipamperon leponex guanfacine
imigran maxalt bricanyl pulmicort spiriva flixotide novorapid lantus mounjaro tirzepatide glucosesensor coke
hasj blowen blowt blowde ketamine lachgas amfetamine lsd drugs medicinale pijnpleister pijnpleisters
pijnstillend pijnstillende slaapmedicijn slaapmedicijnen medicijngebruik drugsgebruiker rustgevend rustgevende
rustgevers kalmerend bloeddrukverlagers cholesterolverlager cholesterolverlagers plaspil hormoontabletten
hormooninjecties vitamine-injecties chemopillen antistolling puffers pufje pufjes epipennen insulinespuit
insulinespuiten pillenslikker tranquillizers benzo benzo's  antihistamine antidepressivums
`,
    stammen: `
medicat medicij medicam antidepress antibiot pijnstil slaapmid slaappil kalmerings insulin oxycod tramado
morfin predniso paraceta bloedverdun betablok maagzuurr
`,
    achtervoegsels: `
sartan statine prazol oxetine zepam zolam triptan gliptine gliflozine coxib mycine cilline tinib zumab ximab
mumab parine medicatie medicijn medicijnen pijnstillers
`,
    frasen: `
slikt pillen
aan de pillen
aan de medicatie
onder invloed van medicatie
chemo kuur
op * mg
slikt/slikken/slikte *
dosering ** verhoogd/verlaagd/aangepast
aan de medicijnen
spuit/spuiten tegen/voor
kuur van/tegen *
op medicijnen
aan ** pijnstillers/medicijnen/pillen
neemt/nam/heeft/kreeg/krijgt iets ** slapen/rustig/pijn/tegen/kalm
iets om ** slapen/rustig
middel/middelen/middeltje tegen/voor ** slapen/pijn/angst/stress/zenuwen
pleister/pleisters/zalf/druppels/tabletten/poeders tegen/voor ** pijn/jeuk/ontsteking
plakt pleisters
met/op ** puffer
gebruikt ** pillen/drugs/cocaine/coke/medicatie/middelen/wiet/alcohol/heroine
rookt/rookte ** wiet/hasj/joints/joint/jointje
dosis/dosering ** omhoog/omlaag/verhoogd/verlaagd/aangepast
onder ** medicatie/invloed
`,
    niet: `
refusal prostatine medicatieronde medicatiebeheer medicatiebeleid medicatiebewaking medicatiecontrole medicatiedossier medicatiefout
medicatieproces medicatieveiligheid medicijngroothandel medicijnontwikkeling antibioticaresistentie
`,
  },
  {
    id: 'behandelaar',
    ernst: 'fout',
    woorden: `
huisarts psycholoog psychologe psychologen psychiater psychiaters psychotherapeut
fysiotherapeut fysiotherapeute fysiotherapeuten ergotherapeut logopedist chiropractor osteopaat acupuncturist
dietist dietiste haptonoom cardioloog neuroloog oncoloog reumatoloog orthopeed chirurg internist gynaecoloog
dermatoloog uroloog longarts kno-arts oogarts anesthesist radioloog revalidatiearts mdl-arts hematoloog
nefroloog reumaconsulent verloskundige tandarts kaakchirurg podotherapeut manueel-therapeut oefentherapeut
therapeut therapeute therapeuten verslavingsarts verslavingszorg verslavingskliniek praktijkondersteuner
poh-ggz poh crisisdienst paaz ziekenhuisopname  
revalidatiecentrum pijnpoli spoedpost hospice ambulance
kraamzorg jellinek parnassia arkin huisartsen huisartsenpraktijk zielenknijper mondhygienist orthodontist
seksuoloog geriater allergoloog endocrinoloog psychogeriater pijnarts sportarts jeugdarts vrouwenarts
kinderarts huidarts spoedarts tropenarts diabetesverpleegkundige wijkverpleegkundige longverpleegkundige
oncologieverpleegkundige praktijkverpleegkundige gz-psycholoog gezondheidszorgpsycholoog neuropsycholoog spv
audioloog traumapsycholoog plastisch-chirurg      
   maag-lever-darmarts crisisteam crisisopvang spoedeisend seh
huisartspraktijk logopediste fysios fysiopraktijk haptotherapeut homeopaat magnetiseur alternatief-genezer
praatdokter zenuwarts zenuwdokter wijkzuster ambulancepersoneel traumahelikopter traumateam crisisinterventie
psyq altrecht dimence trubendorffer novadic iriszorg brijder u-center castle-craig zorgboerderij ribw
ggz-behandelaar ggz-instellingen afkickkliniek verslavingsinstelling verslavingskliniek oogkliniek
privekliniek pijnkliniek huidkliniek vruchtbaarheidskliniek fertiliteitskliniek kraamhulp kraamverzorgster
doula cesartherapeut craniosacraaltherapeut iriscopist natuurgenezer acupuncturiste kinesioloog kinesiologe
psycho-therapeut gedragstherapeut relatietherapeut traumatherapeut kinderpsycholoog kinderpsychiater
neurochirurg hartchirurg vaatchirurg plastisch-chirurge cardiologe neurologe oncologe internistes gynaecologe
 longverpleegkundigen ziekenwagen ziekenauto radboudumc roessingh heliomare maartenskliniek
`,
    achtervoegsels: `
therapeut therapeute therapeuten psycholoog psychologen psychiater chirurg huisarts umc
`,
    samenstellingen: [
      {
        delen: `
long oog oor neus huid maag darm pijn hart kaak tand vaat nier lever sport jeugd kinder vrouwen revalidatie
spoed mdl kno verslavings ziekenhuis
`,
        koppen: `
arts artsen
`,
      },
      {
        delen: `
pijn long hart oog knie schouder rug huid vaat slaap geheugen oncologie diabetes burn-out burnout trauma
stress kanker
`,
        koppen: `
poli polikliniek kliniek centrum
`,
      },
    ],
    frasen: `
medisch specialist
behandelend arts
behandelend specialist
eigen arts
de specialist
eerste hulp
spoedeisende hulp
intensive care
medisch centrum
medische specialist
arts in/van ** ziekenhuis
arts zegt/vindt/verwacht/heeft/adviseert
dokter zegt/vindt/verwacht/heeft/adviseert
van de/zijn/haar dokter/arts/specialist
naar de/een dokter/specialist/arts
bij de/een/zijn/haar dokter/specialist/therapeut
oproep van ** specialist
verwezen naar ** specialist
psychische hulp
maatschappelijk werker
ligt/lag/verblijft/verbleef/belandde/belandt/zat/lag ** $zorgplek
opgenomen/opname ** in/bij/op ** $zorgplek
naar/uit/vanuit het/de/een $zorgplek
in het ziekenhuis ** opgenomen/geopereerd/onderzocht
bij de $zorgplek ** behandeling/intake/afspraak
afspraak/afspraken/controle/onderzoek/uitslag/intake ** $zorgplek
loopt/loop/liep bij ** $zorgplek
krijgt/heeft ** thuiszorg
in het ziekenhuis ligt/lag
specialist in het *
in/naar/bij/van het radboud/erasmus/amc/vumc/lumc/umcg/umc/avl/olvg/antoni/isala/catharina/maasstad/dijkzigt/rijnstate/sophia/wkz
antoni van leeuwenhoek
erasmus mc
dokter/arts/artsen/specialist/chirurg ** heeft/hebben/heb/kan/kunnen/wil/willen/wilde/laat/vond/stuurt/schreef/zeggen/geven ** plat/rust/platgelegd/niets/niks/opereren/doen/opgegeven/voorgeschreven
verpleging/verpleegster/zuster/wijkverpleging komt ** wond/verband/verschonen/spuiten/wassen/dagelijks
beschermd/begeleid wonen
anonieme alcoholisten
gesprekken bij ** psycholoog/ggz
met de/een ambulance/ziekenwagen/traumahelikopter
ambulance ** opgehaald/mee/gebeld/ziekenhuis
ligt/lag/verblijft ** op/in de/het/een $zorgplek
week/weken/dagen/maanden op/in de/het/een $zorgplek
`,
    niet: `
bedrijfspsycholoog bedrijfspsychologen arbeidspsycholoog organisatiepsycholoog arbeidstherapeut
arbeidstherapeute arbeidstherapeuten boomchirurg dierpsycholoog massapsycholoog schoolpsycholog cultuurpsycholog leerpsycholog sportpsycholog parapsycholog studentenpsycholog volumc
psychologie psychologisch psychologische huisartsenpost psychiatrie
`,
    stammen: `
psycholog psychiat huisartsenp
`,
  },
  {
    id: 'behandelaar-twijfel',
    ernst: 'waarschuwing',
    samenstellingen: [
      {
        delen: `
$lichaam
`,
        koppen: `
afdeling poli polikliniek kliniek centrum verpleegkundige patient patienten
`,
      },
      {
        delen: `
slaap verpleeg oncologie kraam spoed psychiatrie verslavings kinder trauma revalidatie geheugen pijn dagbehandel
`,
        koppen: `
centrum afdeling kliniek poli
`,
      },
    ],
    frasen: `
op ** wachtlijst
wachtlijst voor/van/bij de/het/een
behandeld in/aan/voor/door/met ** ziekenhuis/arts/specialist
verwijzing naar/van/voor
`,
    woorden: `
opgenomen opname operatie klinisch coach arts dokter specialist behandelaar behandeling behandelingen
behandeltraject behandelplan bedrijfspsycholoog bedrijfsmaatschappelijk zorgverlener hulpverlener
hulpverlening  recept doorverwezen  verwijsbrief consult dokters artsen specialisten
geopereerde ingestuurd polikliniekbezoek verpleegd nazorg bijwerking bijwerkingen dosering sessies ggd
maatschappelijk
huisartsenpost ggz ggz-instelling ziekenhuis ziekenhuizen polikliniek poli kliniek verpleeghuis apotheek wijkverpleging thuiszorg oncologie cardiologie
neurologie orthopedie dermatologie urologie gynaecologie reumatologie psychiatrie umc tabletten
verpleging verpleegster zuster radboud erasmus isala rijnstate olvg lumc vumc umcg amc nacontroles 
 artsenbezoek specialistisch   ziekehuis zienkenhuis ziekenhuus ziekenuis
psygoloog pyscholoog fysoi  massage massages hoortoestel hoorapparaat gehoorapparaten
tandartsafspraak  doktersbezoek doktersafspraak doktersadvies ziekenhuisadvies  labuitslag
labuitslagen   hulpverleners psychologisch psychologische
`,
  },
];
