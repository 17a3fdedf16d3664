/** Wat niet over ziekte gaat en er toch niet in hoort: het leven thuis, de oorzaak, de soort vangnet, andere bijzondere gegevens. Eigen lijst; hoe zij werkt staat in vorm.ts. */
import type { Lijst } from './vorm.ts';

export const OMSTANDIGHEDEN: readonly Lijst[] = [
  {
    id: 'prive',
    ernst: 'fout',
    woorden: `
echtscheiding relatieproblemen huwelijksproblemen relatiebreuk vechtscheiding rouw rouwt rouwproces
rouwverwerking mantelzorger mantelzorg schuldsanering schuldhulpverlening schulden geldproblemen loonbeslag
thuissituatie prive-problemen priveproblemen priveomstandigheden gezinsproblemen opvoedproblemen stiefkinderen
voogdij huisuitzetting dakloos detentie gedetineerd strafzaak jeugdtrauma incest mishandeld
mishandeling kinderwens vruchtbaarheidstraject alimentatie omgangsregeling jeugdzorg wijkteam schuldhulp
gokschulden gokverslaafde begrafenis crematie uitvaart echtscheidingsprocedure privesituatie
prive-omstandigheden prive-situatie privekwestie privesores gezinssituatie relatiecrisis huwelijkscrisis
stiefvader stiefmoeder stiefzoon mishandelt kindermishandeling relatietherapeut weduwe weduwnaar
nabestaande huurachterstand schuldeisers deurwaarder bewindvoering pleeggezin scheidingsperikelen
scheidingsprocedure geldzorgen overlijdensgeval burenruzie uithuisplaatsing
ex-partner ex-man ex-vrouw gestalkt stalking gokt gokken couveuse couveuseafdeling stervende weggelopen scheidingssituatie incestverleden
`,
    stammen: `
mantelzorg echtscheid vechtscheid rouwver relatiepro huwelijkspro schuldhulp schuldsan mishandel gezinspro
`,
    frasen: `
in scheiding
ligt in scheiding
gaat scheiden
scheiding van zijn
scheiding van haar
huiselijk geweld
seksueel misbruik
overlijden van zijn
overlijden van haar
moeder overleden
vader overleden
partner overleden
vrouw overleden
man overleden
kind overleden
moeder ziek
vader ziek
partner ziek
kind ziek
problemen thuis
thuis problemen
problemen in de relatie
prive problemen
prive situatie
zaken uit het verleden
een scheiding
ernstig ziek
vrouw ** ziek
man ** ziek
zoon ** ziek
dochter ** ziek
gestopt met drinken
aa programma
verleden als
$bezit scheiding/echtscheiding/relatie/huwelijk/ex/jeugd/verleden/schulden/thuissituatie
scheiding van $bezit
ligt/zit/midden in ** scheiding
relatie ** uit/over/verbroken/beeindigd/gestrand
gaat/gaan/wil/willen scheiden
net/pas/onlangs/recent/is gescheiden
$familie ** overleden/gestorven/ziek/dementeert/opgenomen/zwanger/stervende/verongelukt
overleden $familie
overlijden van ** $familie
dood/verlies van ** $familie
zieke $familie
zorg/zorgen/zorgt/zorgde voor/om/over ** $familie
problemen/ruzie/gedoe/conflict met ** $familie/ex/familie/buren
$familie is/was/heeft ** ziek/weg/kanker/vertrokken/verlaten
thuis ** problemen/onrustig/spanningen/ruzie/moeilijk
alleenstaande moeder/vader/ouder
moeilijke jeugd
uit ** jeugd
financiele problemen/zorgen/nood
schulden heeft
huis uitgezet
uit huis geplaatst/geplaatste/gezet
prive redenen/omstandigheden/problemen/situatie
privé redenen/omstandigheden/problemen/situatie
heeft/geeft verdriet
in de rouw
ex man/vrouw/partner
seksueel/lichamelijk misbruik/misbruikt
is misbruikt
$familie ** sterven/verloren/kwijt/instelling/ziekenhuis/verslaafd/weggelopen/gehandicapt/ander
verloor/verloren ** $familie
zorgt ** voor ** $familie
huur ** betalen
huwelijk ** springen/stuk/voorbij
verhuizing valt/viel/kost
financieel aan de grond
aan de grond
$bezit $familie ** drinkt/zuipt/slaat/gokt
`,
  },
  {
    id: 'oorzaak',
    ernst: 'fout',
    woorden: `
sportblessure skiongeval ski-ongeluk skivakantie-ongeluk hondenbeet voetbalblessure vechtpartij vergiftiging
voedselvergiftiging insectenbeet tekenbeet alcoholmisbruik drugsgebruik overdosis wintersportongeluk ongeluk
ongeval uitgegleden gestruikeld aangereden aanrijding vertild onwel beroepsziekte pesterijen gepest overval
gepeste mishandeld steekpartij hondebeet motorongeluk verkeersruzie vrijetijdsongeval sportongeval
`,
    achtervoegsels: `
ongeluk ongeval blessure blessures
`,
    frasen: `
van de trap gevallen
gevallen met ** fiets
ongeluk met ** fiets
tijdens het sporten
bij het voetballen
op wintersport
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
oorzaak ** verzuim/ziekte/uitval
reden ** ziekmelding/ziekte/verzuim
aard ** verzuim/ziekte
ziekte ** veroorzaakt/ontstaan
ziek geworden van/door/na
ziek door/vanwege/wegens *
uitgevallen na/door/wegens/met/vanwege/ivm *
verzuimt/verzuim wegens/vanwege/door *
psychisch/psychische/mentaal/lichamelijk/somatisch verzuim
wegens overspanning/stress
stress ** werkdruk/werk
gebeten in/door
door ** hond
geslagen door
komt door ** vaccinatie/val/ongeluk/werkdruk/stress
van het/een paard gevallen
met ** fiets/motor/scooter/brommer onderuit/gevallen
hete/kokende olie/water over
over zich heen
uitval ** door *
ziek van ** werk/vis/eten
`,
    niet: `
arbeidsongeval bedrijfsongeval verkeersongeval verkeersongeluk werkongeval bedrijfsongeluk dienstongeval bijna-ongeval
bijnaongeval bijna-ongeluk bijnaongeluk milieuongeval kernongeval geluk ongeluk
`,
  },
  {
    id: 'vangnet-soort',
    ernst: 'fout',
    woorden: `
zwanger zwangere zwangerschap zwangerschapsklachten zwangerschapsgerelateerd orgaandonatie orgaandonor
bevalling borstvoeding wajong wajonger 29a 29b 29d zw29a zw29b arbeidsgehandicapt arbeidsgehandicapte
uitgerekende zwangerschapsweken kraamtijd orgaandonorschap
`,
    stammen: `
zwangersch bevallin orgaando
`,
    frasen: `
in verwachting
is/was/staat uitgerekend
bevallen van
zij/ze/mevrouw/mw/mevr/werkneemster/partner/vrouw/vriendin is ** bevallen
uitgerekend op/eind/begin/half
structureel functionele beperking
compensatieregeling oudere/ouderen
eerdere/eerder/oude wia
wia gerechtigd
artikel/art 29a/29b/29d
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
`,
  },
];
