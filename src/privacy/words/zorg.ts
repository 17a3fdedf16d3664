/** Behandelingen, middelen en behandelaars. Eigen lijst; hoe zij werkt staat in vorm.ts. */
import type { Lijst } from './spelling.ts';

export const ZORG: readonly Lijst[] = [
  {
    id: 'behandeling',
    ernst: 'fout',
    woorden: `
traumaverwerking spoedopname spoedopnames pijnrevalidatie rouwverwerking
allergietests amputaties bestraalde borstamputaties crisisopnamen crisisopnames dagopnamen dagopnames
geamputeerde huidtransplantaties keizersneden keizersnedes keizersnee liposucties lumbaalpuncties
neuropsychologische nierdialyses openhartoperaties pacemakers spiraaltjes transplantaties uitstrijkjes
mri mri-scan ct-scan hartfilmpje amputatie transplantatie rontgenfoto dagbehandeling cgt bloedprikken lotgenotengroep
geopereerd spoedoperatie kijkoperatie staaroperatie bypassoperatie openhartoperatie chemo chemokuur
chemotherapie immunotherapie bestraling bestralingen bestraald radiotherapie hormoontherapie geamputeerd
dotteren gedotterd stent stents pacemaker herniaoperatie keizersnede abortus ivf narcose bloedtransfusie
biopsie petscan pet-scan bloedonderzoek colonoscopie uitstrijkje psychotherapie gedragstherapie
groepstherapie relatietherapie traumatherapie schematherapie emdr mindfulnesstherapie afkickkliniek afkicken
ontwenningskuur deeltijdbehandeling artroscopie gastroscopie laparoscopie echoscopie kunstheup kunstknie
fysio fysiotherapie oefentherapie haptotherapie revalideert revalideren revalidatietraject acupunctuur
osteopathie hypnotherapie psycho-educatie ruggenprik donornier donorhart haptonomie mensendieck icsi iui
hormoonbehandeling vruchtbaarheidsbehandeling wortelkanaalbehandeling kankerbehandeling traumabehandeling
uitbehandeld pijnprogramma pijnrevalidatie ggz-traject ziekenhuisbezoek ziekenhuisonderzoek afgekickt
chemokuren hartkatheterisatie herstelkliniek herstellingsoord gedetoxt kijkoperaties herniaoperaties
fysiosessies craniosacraal reiki neurofeedback biofeedback elektroshock dagopname crisisopname
klinisch-opgenomen ontwenning ontwennen aa-meeting aa-meetings lotgenotencontact steunkousen steunkous
nekkraag halskraag blindenstok blindengeleidehond orthese cpap slaapmasker hartmonitor insulinepompje
spiraaltje vasectomie curettage baarmoederverwijdering borstamputatie borstreconstructie borstverkleining
maagverkleining maagband liposuctie ooglidcorrectie facelift huidtransplantatie stamceltransplantatie
beenmergpunctie lumbaalpunctie ijzerinfuus hartoperatie rugoperatie hartecho inspanningstest longfunctietest
slaaponderzoek allergietest neuropsychologisch hartrevalidatie longrevalidatie nierdialyse botox ooglaseren
wortelkanaal kunstgewricht trauma-behandeling e-mdr groepssessie groepssessies ziekenhuistraject
ziekenhuisafspraak ziekenhuisafspraken ziekenhuiscontrole ziekenhuisbezoeken behandelsessie behandelsessies
behandeltrajecten behandelfase behandelkliniek deeltijdtherapie dagtherapie intensieve-behandeling
schoktherapie ggz-behandeling ggz-opname ggz-intake poliklinisch poliklinische kijkonderzoek
`,
    stammen: `
chemother psychother radiother immunother gedragsther fysiother ergother revalid geopere chemoku bestrali
revalidat afkick hydrotherap schemather traumather
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
borst hersen galblaas blaas prostaat staar hernia buikwand voet kaak tand
`,
        koppen: `
onderzoek
`,
      },
    ],
    frasen: `
$romp ** eruit gehaald/verwijderd/weggehaald/weggenomen/afgezet/vervangen
bult/knobbel/moedervlek/wrat/cyste/gezwel/poliep/amandelen/galblaas/blindedarm ** verwijderd/weggehaald/weggesneden/eruit
in/onder behandeling ** psycholoog/arts/ziekenhuis/specialist/kliniek/nieren/hart/longen
pinnen/schroeven/buisje/buisjes/slangetje in/uit ** $lichaam
controle in/bij/van ** ziekenhuis
met/op ** krukken/prothese/rollator
operatie is/was ** gelukt/geslaagd
in therapie
opgenomen in ** kliniek
opgenomen bij ggz
opgenomen bij * ggz
ligt op de ic
krijgt prikken
een prik gehad
ligt in * ziekenhuis
aan * geopereerd
wordt geopereerd
wacht op * operatie
bloed geprikt
onder het mes
uitslag van ** scan
uitslag van ** onderzoek * ziekenhuis
nieuwe heup
nieuwe knie
operatie aan ** $lichaam
na/voor de/zijn/haar operatie
bloed prikken/geprikt/laten
opgenomen in ** ziekenhuis
onder narcose
zit/arm/been/pols/enkel in ** gips
mri gemaakt
foto van ** $lichaam
nieuwe/kunst heup/knie/schouder/hartklep
intake bij ** ggz/psycholoog/kliniek/verslavingszorg
psychologische hulp/begeleiding/behandeling
manuele therapie
behandeling in ** ziekenhuis
therapie is/wordt/gaat/loopt
volgt/krijgt/heeft/in/start/met therapie
gedwongen opname
laten/laat/moet ** opereren
spuit in ** $lichaam
scan/mri/echo van ** $lichaam
herstelt/herstel/herstellen/bijkomen van de/een/zijn/haar operatie/ingreep
moet nuchter
krijgt/volgt/start ** therapie
geholpen aan ** $lichaam
uit de narcose
$bezit ogen laten laseren
ogen laseren
aan het/de infuus/zuurstof/beademing/dialyse/monitor
krijgt/kreeg/moet ** zuurstof/infuus/prik/prikken/spuit/spuiten/injectie/injecties/bestraling/chemo/hechtingen/gips
$lichaam laten ** laseren/opereren/doen/controleren/nakijken/onderzoeken
loopt/lopen/liep ** stok/krukken/rollator/looprek
wachtlijst/plek/plaats voor/bij/van ** therapie/ggz/kliniek/behandeling/operatie/psycholoog/psychiater
gesprekken met/bij ** psycholoog/therapeut/ggz/psychiater/hulpverlener
ingesteld op ** medicijnen/medicatie/middelen/lithium/insuline/dosis/pillen
bouwt/afbouwen/bouwen ** medicijnen/medicatie/pillen/middelen
loopt/liep/zit/zat bij/in ** psyq/ggz/psycholoog/therapeut/jellinek/fysio/haptonoom/pijnpoli/traject/therapie
zit/zat/verblijft/verbleef ** kliniek/opvangkliniek/instelling/afkickcentrum/hospice
krijgt/kreeg/doet ** oefeningen ** fysio/therapeut
sessies bij/met ** psycholoog/therapeut/haptonoom
traject bij ** psycholoog/ggz/kliniek/therapeut
bezig met ** therapie/afkicken/revalideren
`,
    niet: `
arbeidstherapie zonbestraling gipsplaat gipsplaten gipswand kapitaalinjectie kerntransplantatie beeldscan
handscan vingerscan oogscan voetscan interpunctie
`,
  },
  {
    id: 'behandeling-twijfel',
    overIemand: 'behandeling',
    ernst: 'waarschuwing',
    woorden: `
dialyse bypass endoscopie ect detox
 intensive-care spoedeisende gips gipsverband injectie injecties infuus manuele ergotherapie
logopedie revalidatie antroposofische opereerde ingreep ingrepen verdoving katheter sonde
vaccinatie gevaccineerd inenting boosterprik mindfulness mindfulnesstraining lasering laserbehandeling
wondbehandeling ontgifting wondzorg beademing beademd gereanimeerd reanimatie nabehandeling bevallingskamer
operatiekamer rontgen rontgenfotos gipskamer behandelkamer nacontrole wondverzorging sondevoeding
katheteriseren maagsonde hypnose dagkliniek rehab praatgroep steunzolen hulphond
assistentiehond zuurstoffles zuurstoftank holter draadjes nazorgtraject wondcontrole bloedtest bloedtesten
fietstest gehechte leefstijltraject crisisplan terugvalpreventie herstelgroep zelfhulpgroep narcosearts
griepprik coronaprik
`,
    stammen: `
rontgen
`,
    frasen: `
onder behandeling
in behandeling bij
wordt aan ** geholpen
opgenomen in ** instelling
op de wachtlijst voor
in de scanner
foto gemaakt van
operatie aan
operatie staat/is/wordt/was/gaat gepland/verzet/uitgesteld/door/gelukt/geslaagd
wacht/wachten op ** operatie
laten/laat ** prikken
met spoed opgenomen/naar
opgenomen met *
in het gips
scan gemaakt/gehad
echo gemaakt/laten
behandeld voor/aan/tegen *
behandeling slaat/sloeg aan
in/onder behandeling bij/van/voor
controle in/bij/van ** ziekenhuis/specialist/arts
dry needling
crisis opvang
krijgt/heeft/aan * zuurstof
na/voor/naar de ok
onderzoek ** ziekenhuis
onder de/het scan/scanner/mri/mes/laser/narcose
in de mri/scanner
onder de laser
ligt/lag/lagen ** op zaal/ic/intensive/hartbewaking/medium
prik/spuit/injectie in/tegen/voor ** $lichaam
$lichaam ** eruit gehaald/verwijderd/weggehaald/weggenomen/afgezet/vervangen
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
aangemeld voor/bij ** poli/kliniek/programma/groep/traject/therapie/ggz
kliniek in/voor/van *
opname in/van ** kliniek/ziekenhuis/weken
wordt/is/werd ** ingesteld op
nieuwe/andere/zware/sterke middelen
aan de machine ** spoelen
vliezen gebroken/zijn
tweede mening/opinie ** umc/ziekenhuis/arts
te laten behandelen/opereren/onderzoeken
gaat/moet/ging/naar ** kliniek/afkickkliniek/opvangkliniek/privekliniek
griepprik
kijkonderzoek
krijgt/kreeg er ** hartklep/pacemaker/stent
hartklep/pacemaker/stent/insulinepomp/kunstheup
verband/gips/spalk/brace/katheter/drain/hechtingen/infuus ** eraf/eruit/verwijderd/weg
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
therapeutische sessies/gesprekken
thuis ** aan ** infuus/zuurstof
$lichaam laten zien/onderzoeken
onderzoeken/testen/tests ondergaan/ondergaat/gehad/volgen
medische keuring/test/check/molen
medische molen
in de medische
`,
  },
  {
    id: 'medicatie',
    ernst: 'fout',
    woorden: `
aspirinen aspirines druggebruiker drugsgebruikers hoestdrankjes hormooninjectie inhalators maagbeschermers
neussprays oogdruppel pillenslikkers tranquillizer
paracetamol aspirine methadon melatonine tabletje tabletjes
medicijn medicijnen medicatie pijnstiller pijnstillers antibiotica antibioticum antidepressiva
antidepressivum antipsychotica slaapmiddel slaapmiddelen slaappil slaappillen kalmeringsmiddel
kalmeringsmiddelen bloedverdunner bloedverdunners betablokker betablokkers maagzuurremmer insuline epipen
morfine opiaten cortison cortisonen hormoonkuur antihistaminica ibuprofen diclofenac naproxen tramadol
oxycodon oxycontin oxynorm codeine sertraline citalopram escitalopram fluoxetine paroxetine venlafaxine
duloxetine mirtazapine amitriptyline nortriptyline clomipramine imipramine bupropion quetiapine olanzapine
risperidon haloperidol aripiprazol clozapine oxazepam diazepam lorazepam temazepam alprazolam clonazepam
zolpidem zopiclon methylfenidaat dexamfetamine lisdexamfetamine atomoxetine metformine gliclazide semaglutide
liraglutide levothyroxine prednison prednisolon dexamethason methotrexaat sulfasalazine hydroxychloroquine
adalimumab etanercept infliximab tamoxifen letrozol anastrozol trastuzumab omeprazol pantoprazol esomeprazol
metoprolol bisoprolol atenolol propranolol amlodipine nifedipine lisinopril enalapril perindopril ramipril
losartan valsartan candesartan irbesartan hydrochloorthiazide furosemide spironolacton simvastatine
atorvastatine rosuvastatine pravastatine acenocoumarol fenprocoumon apixaban rivaroxaban dabigatran
clopidogrel carbasalaatcalcium salbutamol formoterol budesonide fluticason tiotropium montelukast cetirizine
desloratadine amoxicilline doxycycline ciprofloxacine nitrofurantoine azitromycine claritromycine
flucloxacilline valproaat valproinezuur lamotrigine levetiracetam carbamazepine topiramaat gabapentine
pregabaline sumatriptan rizatriptan naltrexon buprenorfine disulfiram ritalin prozac seroxat efexor cipramil
zoloft cymbalta wellbutrin xanax seresta ozempic wegovy saxenda humira enbrel ventolin symbicort seretide
thyrax euthyrox lyrica zaldiar nexium lipitor eliquis xarelto strattera elvanse abilify seroquel zyprexa
risperdal haldol depakine keppra lamictal tegretol medicament medicamenten zalfje oogdruppels neusspray
hoestdrank pijnstilling pijnmedicatie inhalator insulinepomp cortisone corticosteroiden prednisonkuur
antibioticakuur voltaren ascal medikinet opioiden morfinepleister morfinepleisters hormoonpillen
ontstekingsremmer ontstekingsremmers maagbeschermer plastabletten plaspillen stemmingsstabilisator
zelfmedicatie slaapmedicatie opiumpleister kalmeringstablet kalmeringstabletten hoestdrankje slaaptabletten
slaaptablet oogzalf hormoonzalf hoestsiroop ijzertabletten anticonceptiepil nicotinepleisters antabus
suboxone zyrtec imodium movicolon nurofen brufen panadol saridon tramal temgesic durogesic celebrex arcoxia
stelara remicade rituximab azathioprine mesalazine pentasa digoxine amiodaron sotalol nitroglycerine remeron
anafranil trazodon vortioxetine buspiron rivotril temesta normison imovane promethazine pipamperon leponex
guanfacine imigran maxalt bricanyl pulmicort spiriva flixotide novorapid mounjaro tirzepatide glucosesensor
blowen blowt blowde pijnpleister pijnpleisters pijnstillend pijnstillende slaapmedicijn slaapmedicijnen
medicijngebruik drugsgebruiker rustgevers bloeddrukverlagers cholesterolverlager cholesterolverlagers plaspil
hormoontabletten hormooninjecties vitamine-injecties chemopillen epipennen insulinespuit insulinespuiten
pillenslikker tranquillizers benzo benzo's antihistamine antidepressivums
`,
    stammen: `
medicat medicij medicam antidepress antibiot pijnstil slaapmid slaappil insulin oxycod tramado morfin
predniso paraceta bloedverdun betablok maagzuurr
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
aan de medicijnen
op medicijnen
aan ** pijnstillers/medicijnen/pillen
pleister/pleisters/zalf/druppels/tabletten/poeders tegen/voor ** pijn/jeuk/ontsteking
plakt pleisters
rookt/rookte ** wiet/hasj/joints/joint/jointje
`,
    niet: `
refusal prostatine medicatieronde medicatiebeheer medicatiebeleid medicatiebewaking medicatiecontrole medicatiedossier medicatiefout
medicatieproces medicatieveiligheid medicijngroothandel medicijnontwikkeling antibioticaresistentie
`,
  },
  {
    id: 'behandeling-twijfel',
    overIemand: 'medicatie',
    ernst: 'waarschuwing',
    woorden: `
pillen geneesmiddel geneesmiddelen inhaler puffer fentanyl concerta valium refusal pil
pilletje pilletjes zalf lithium kalmerende zetpil zetpillen cbd-olie wietolie
anticonceptie losec advil aleve lantus coke hasj ketamine lachgas amfetamine lsd drugs medicinale
rustgevend rustgevende kalmerend antistolling puffers pufje pufjes
`,
    stammen: `
kalmerings
`,
    frasen: `
op * mg
slikt/slikken/slikte *
dosering ** verhoogd/verlaagd/aangepast
spuit/spuiten tegen/voor
kuur van/tegen *
neemt/nam/heeft/kreeg/krijgt iets ** slapen/rustig/pijn/tegen/kalm
iets om ** slapen/rustig
middel/middelen/middeltje tegen/voor ** slapen/pijn/angst/stress/zenuwen
met/op ** puffer
gebruikt ** pillen/drugs/cocaine/coke/medicatie/middelen/wiet/alcohol/heroine
dosis/dosering ** omhoog/omlaag/verhoogd/verlaagd/aangepast
onder ** medicatie/invloed
`,
  },
  {
    id: 'behandelaar',
    ernst: 'fout',
    woorden: `
altrecht parnassia arkin jellinek lentis dimence mediant tactus brijder novadic antes yulius emergis ggnet hsk trubendorffer rivierduinen indigo emdr-praktijk
psych psychs
acupuncturisten anesthesiste chirurge magnetiseurs ziekenhuisopnamen ziekenhuisopnames zielenknijpers
tandarts chirurg internist therapeut therapeute dietist dietiste praktijkondersteuner poh paaz kinderpsycholoog psyq
huisarts psycholoog psychologe psychiater psychotherapeut fysiotherapeut fysiotherapeute ergotherapeut
chiropractor osteopaat acupuncturist haptonoom cardioloog neuroloog oncoloog reumatoloog orthopeed
gynaecoloog dermatoloog uroloog longarts kno-arts oogarts anesthesist radioloog revalidatiearts mdl-arts
hematoloog nefroloog reumaconsulent kaakchirurg podotherapeut manueel-therapeut oefentherapeut
verslavingsarts poh-ggz ziekenhuisopname pijnpoli zielenknijper orthodontist seksuoloog geriater allergoloog
endocrinoloog psychogeriater pijnarts sportarts vrouwenarts kinderarts huidarts gz-psycholoog
gezondheidszorgpsycholoog neuropsycholoog audioloog traumapsycholoog plastisch-chirurg maag-lever-darmarts
fysiopraktijk haptotherapeut homeopaat magnetiseur alternatief-genezer praatdokter zenuwarts zenuwdokter
u-center castle-craig afkickkliniek pijnkliniek vruchtbaarheidskliniek fertiliteitskliniek cesartherapeut
craniosacraaltherapeut iriscopist natuurgenezer acupuncturiste kinesioloog kinesiologe psycho-therapeut
gedragstherapeut relatietherapeut traumatherapeut kinderpsychiater neurochirurg hartchirurg vaatchirurg
plastisch-chirurge cardiologe neurologe oncologe gynaecologe
`,
    achtervoegsels: `
therapeut therapeute psycholoog psychiater chirurg huisarts
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
afspraak/controle/intake ** $zorgplek
bij zijn/haar dokter/specialist/therapeut
arts/dokter zegt/vindt/verwacht/adviseert
behandelend arts
behandelend specialist
eigen arts
van de/zijn/haar dokter/arts/specialist
oproep van ** specialist
verwezen naar ** specialist
psychische hulp
ligt/lag/verblijft/verbleef/belandde/belandt/zat/lag ** $zorgplek
opgenomen/opname ** in/bij/op ** $zorgplek
in het ziekenhuis ** opgenomen/geopereerd/onderzocht
loopt/loop/liep bij ** $zorgplek
in het ziekenhuis ligt/lag
dokter/arts/artsen/specialist/chirurg ** heeft/hebben/heb/kan/kunnen/wil/willen/wilde/laat/vond/stuurt/schreef/zeggen/geven ** plat/rust/platgelegd/niets/niks/opereren/doen/opgegeven/voorgeschreven
anonieme alcoholisten
gesprekken bij ** psycholoog/ggz
ligt/lag/verblijft ** op/in de/het/een $zorgplek
`,
    niet: `
bedrijfspsycholoog bedrijfspsychologen arbeidspsycholoog organisatiepsycholoog arbeidstherapeut
arbeidstherapeute arbeidstherapeuten boomchirurg dierpsycholoog massapsycholoog schoolpsycholog cultuurpsycholog leerpsycholog sportpsycholog parapsycholog studentenpsycholog volumc
psychologie psychologisch psychologische huisartsenpost psychiatrie
`,
    stammen: `
psycholog
`,
  },
  {
    id: 'behandelaar-twijfel',
    overIemand: 'behandelaar',
    ernst: 'waarschuwing',
    woorden: `
cardiologen dietisten dietistes gynaecologen gynaecologes kinderpsychiaters neurologen neurologes oncologen
psychologen psychiaters fysiotherapeuten logopedist verloskundige 
 therapeuten verslavingszorg verslavingskliniek crisisdienst
 revalidatiecentrum spoedpost hospice ambulance kraamzorg jellinek parnassia arkin huisartsen
huisartsenpraktijk mondhygienist jeugdarts spoedarts tropenarts diabetesverpleegkundige wijkverpleegkundige
longverpleegkundige oncologieverpleegkundige praktijkverpleegkundige spv crisisteam crisisopvang spoedeisend
seh huisartspraktijk logopediste fysios wijkzuster ambulancepersoneel traumahelikopter traumateam
crisisinterventie altrecht dimence trubendorffer novadic iriszorg brijder zorgboerderij ribw
ggz-behandelaar ggz-instellingen verslavingsinstelling oogkliniek privekliniek huidkliniek kraamhulp
kraamverzorgster doula internistes longverpleegkundigen ziekenwagen ziekenauto radboudumc
roessingh heliomare maartenskliniek
`,
    stammen: `
psychiat huisartsenp
`,
    achtervoegsels: `
therapeuten psychologen umc
`,
    frasen: `
medisch specialist
de specialist
eerste hulp
spoedeisende hulp
intensive care
medisch centrum
medische specialist
arts in/van ** ziekenhuis
arts zegt/vindt/verwacht/heeft/adviseert
dokter zegt/vindt/verwacht/heeft/adviseert
naar de/een dokter/specialist/arts
bij de/een/zijn/haar dokter/specialist/therapeut
maatschappelijk werker
naar/uit/vanuit het/de/een $zorgplek
bij de $zorgplek ** behandeling/intake/afspraak
afspraak/afspraken/controle/onderzoek/uitslag/intake ** $zorgplek
krijgt/heeft ** thuiszorg
specialist in het *
in/naar/bij/van het radboud/erasmus/amc/vumc/lumc/umcg/umc/avl/olvg/antoni/isala/catharina/maasstad/dijkzigt/rijnstate/sophia/wkz
antoni van leeuwenhoek
erasmus mc
verpleging/verpleegster/zuster/wijkverpleging komt ** wond/verband/verschonen/spuiten/wassen/dagelijks
beschermd/begeleid wonen
met de/een ambulance/ziekenwagen/traumahelikopter
ambulance ** opgehaald/mee/gebeld/ziekenhuis
week/weken/dagen/maanden op/in de/het/een $zorgplek
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
