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
    woorden: `
opgenomen opname operatie klinisch coach arts dokter specialist behandelaar behandeling behandelingen
behandeltraject behandelplan bedrijfspsycholoog bedrijfsmaatschappelijk zorgverlener hulpverlener
hulpverlening wachtlijst recept doorverwezen verwijzing verwijsbrief consult dokters artsen specialisten
geopereerde ingestuurd polikliniekbezoek verpleegd nazorg bijwerking bijwerkingen dosering sessies ggd
maatschappelijk
huisartsenpost ggz ggz-instelling ziekenhuis ziekenhuizen polikliniek poli kliniek verpleeghuis apotheek wijkverpleging thuiszorg oncologie cardiologie
neurologie orthopedie dermatologie urologie gynaecologie reumatologie psychiatrie umc tabletten
`,
  },
];
