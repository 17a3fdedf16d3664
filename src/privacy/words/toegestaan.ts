/** Wat medisch klinkt en er wel in mag: het proces, de rollen, de stukken, de woorden van de FML en zegswijzen. Eén per regel. */
export const TOEGESTAAN = `
samen met de coach
als coach
de loopbaancoach/jobcoach
doorverwezen naar het/de fonds/servicedesk/salarisadministratie/administratie/helpdesk/leidinggevende/gemeente/uwv
het is/was erg/heel/zo/ontzettend druk
reden van zijn/haar/het verzuim niets/niet
niet gevraagd naar ** aard/reden/oorzaak
niet gevraagd naar de aard van de ziekte
medische hulpmiddelen
psychiatrische afdeling/instelling
palliatieve zorg
in de/een behandelkamer
de behandelkamer
van een/de revalidatiecentrum
huishoudelijke hulp bij
bijna-ongeval
hoofdpijn ** directie/organisatie/afdeling
directie/organisatie/afdeling hoofdpijn
kinderziekte/kinderziektes
arts naar uwv
van arts naar uwv
naam van de arts
ongeval waarbij een derde
geeft/gaf energie aan
doet/deed pijn om
recept van de/het
recept voor de/het
consult van *
volgend/volgende/vervolg/eerste/laatste/nieuw/nieuwe/gepland/geplande consult
consult over * week/weken
consult bij de/onze bedrijfsarts/arbodienst
consult bedrijfsarts/arbodienst
oorzaak ** niet arbeidsgerelateerd
oorzaak * ** niet arbeidsgerelateerd
oorzaak * ** niet werkgerelateerd
energie wordt/is/blijft duur/duurder/goedkoop/goedkoper
oorzaak ** niet werkgerelateerd
niet arbeidsgerelateerd
niet werkgerelateerd
vakantie ** opgenomen
verlof ** opgenomen
verlofdagen ** opgenomen
vakantiedagen ** opgenomen
ziekmelding
ziekmeldingen
ziek gemeld
ziekgemeld
beter gemeld
betermelding
hersteldmelding
hersteld gemeld
gedeeltelijk hersteld
volledig hersteld
ziekteverzuim
ziekteverzuimbegeleiding
ziektedag
eerste ziektedag
ziektejaar
ziektegeval
ziekteperiode
ziektekosten
ziektewet
ziektewetuitkering
ziekengeld
arbeidsongeschikt
arbeidsongeschiktheid
arbeidsongeschiktheidspercentage
volledig en duurzaam arbeidsongeschikt
loonwaarde
loonsanctie
loondoorbetaling
loonopschorting
loonstop
verzuimduur
verzuimpercentage
frequent verzuim
langdurig verzuim
dreigend langdurig ziekteverzuim
herstel en werkhervatting
werkhervatting
arbeidstherapie
arbeidstherapeutisch
arbeidstherapeutische
op arbeidstherapeutische basis
arbeidstherapeut
opbouwschema
re-integratie
no-riskpolis
vangnet
arbeidsongeval
verkeersongeval
regres
zwangerschapsverlof
bevallingsverlof
zwangerschaps- en bevallingsverlof
aanvullend geboorteverlof
rouwverlof
calamiteitenverlof
zorgverlof
kortdurend zorgverlof
langdurend zorgverlof
bedrijfsarts
bedrijfsartsen
arboarts
arbo-arts
verzekeringsarts
verzekeringsgeneeskundige
arts-gemachtigde
medisch adviseur
arts van het uwv
arbeidsdeskundige
arbeidsdeskundig
register-arbeidsdeskundige
casemanager
casemanager taakdelegatie
vertrouwenspersoon
jobcoach
loopbaancoach
werkcoach
outplacementcoach
arbodienst
geneesheer
re-integratiespecialist
re-integratiecoach
specialist spoor 2
arbospecialist
verzuimspecialist
hr-specialist
voertuigspecialist
functie specialist
preventiemedewerker
medische informatie
medische gegevens
medisch deel
medische deel
medisch dossier
medisch beroepsgeheim
medisch advies
medische beoordeling
medische urenbeperking
medische machtiging
sociaal-medische begeleiding
sociaal medische begeleiding
sociaal medisch team
sociaal-medisch overleg
sociaal medisch overleg
preventief medisch onderzoek
periodiek medisch onderzoek
medische keuring
aanstellingskeuring
medische interventie
medisch objectiveerbaar
medische eindtoestand
medische volmacht
aard en oorzaak van de ziekte
probleemanalyse
bijstelling probleemanalyse
actueel oordeel
plan van aanpak
eerstejaarsevaluatie
eindevaluatie
re-integratieverslag
deskundigenoordeel
second opinion
spreekuur
spreekuurverslag
spreekuurcontact
arbeidsomstandighedenspreekuur
terugkoppeling
consult bedrijfsarts
consult bij de bedrijfsarts
advies van de bedrijfsarts
klachtenregeling
klachtencommissie
klachtenprocedure
klacht indienen
klacht ingediend
formele klacht
klachten over de begeleiding
in behandeling genomen
in behandeling bij het uwv
aanvraag in behandeling
behandeling van de aanvraag
behandeling van het bezwaar
gelijke behandeling
vertrouwelijke behandeling
zorgvuldige behandeling
opgenomen in het dossier
opgenomen in het plan van aanpak
opgenomen in het verslag
opgenomen in het re-integratieverslag
verlof opgenomen
zorgverlof opgenomen
ouderschapsverlof opgenomen
snipperdagen opgenomen
atv opgenomen
opgenomen in week
vakantie opgenomen
vakantiedagen opgenomen
uren opgenomen
dagen opgenomen
contact opgenomen
telefonisch contact opgenomen
afspraak opgenomen
opname van verlof
opname verlof
opname in het dossier
opname in het doelgroepregister
belastbaarheid
belastbaarheidsprofiel
belastbaar
functionele mogelijkheden
functionele mogelijkhedenlijst
fml
inzetbaarheidsprofiel
beperkingen
functionele beperkingen
benutbare mogelijkheden
geen benutbare mogelijkheden
geen duurzaam benutbare mogelijkheden
gbm
restmogelijkheden
urenbeperking
persoonlijk functioneren
sociaal functioneren
aanpassing aan fysieke omgevingseisen
dynamische handelingen
statische houdingen
werktijden
fysieke belasting
mentale belasting
psychische belasting
fysieke beperkingen
mentale beperkingen
zware fysieke arbeid
fysiek zwaar werk
concentreren van de aandacht
verdelen van de aandacht
conflicthantering
hand- en vingergebruik
hoofdbewegingen maken
geknield of gehurkt actief zijn
boven schouderhoogte actief zijn
tillen of dragen
duwen of trekken
prikkelarme werkplek
prikkelarme omgeving
rustige werkplek
zit-sta bureau
zit-stabureau
stressbestendigheid als functie-eis
werkdruk
medische voorziening
werkvoorziening
hulpmiddel
hulpmiddelen
april
hoofdpijndossier
pijnpunt
pijnpunten
knelpunt
aan de hand
achter de rug
van harte
ter harte
hart van de organisatie
op de schouders
onder de knie
voor de hand
koortsachtig
koortsachtig overleg
allergisch voor vergaderen
acuut opgelost
chronisch tekort
chronische onderbezetting
computervirus
gezondheid en veiligheid
veiligheid en gezondheid
gezonde werkplek
gezonde arbeidsverhouding
gezondheidsbeleid
bedrijfsgezondheidszorg
gezondheidszorg
operatiekamer als werkplek
operatieassistent
operatie-assistent
verpleegadres
werkt als verpleegkundige
werkt bij het ziekenhuis
werkt in het ziekenhuis
werkzaam bij het ziekenhuis
leidinggevende van de polikliniek
afdeling revalidatiezorg
afdeling revalidatie
docent fysiotherapie
opleiding fysiotherapie
praktijk voor fysiotherapie als werkgever
bedrijfsmaatschappelijk werker
bedrijfsmaatschappelijk werk
scheiding van taken
functiescheiding
in verband met
verband houdt met
uitslag van de test
werkzaam in het ziekenhuis
afdeling operaties
operations
manager operations
blind vertrouwen
blinde vlek
aan dovemansoren
zieke collega's
in goede gezondheid
bleek dat
bleek uit
is gebleken
het bleek
bleek te
bleek niet
dit bleek
hieruit bleek
daaruit bleek
daarbij bleek
spit af
virusscanner
onder behandeling van de rechter
personeelsbehandeling
anders behandeld
de operatie van het bedrijf
fysio-apparatuur als product
in de hand
in handen
uit de hand
bij de hand
hand en spandiensten
met de hand
met de handen
op de hoogte
rode draad
zwak punt
zwakke plek
zwakke punten
goed oog voor
vinger aan de pols
in het oog
oog voor
oog houden
oogje in het zeil
in de arm genomen
hoofd van de *
hoofd boekhouding/inkoop/personeel/personeelszaken/financien/facilitair/techniek/technische/bedrijfsbureau/logistiek/planning/administratie/hr/verkoop/afdeling/zorg/onderwijs/ict/communicatie/productie/magazijn/keuken/bediening/winkel/expeditie/beheer/beveiliging/kwaliteit
op een rug
het hart van
hart voor de
hart onder de riem
voet bij stuk
op eigen benen
op de been
de rug recht
ruggespraak
neus voor
neuzen dezelfde kant
neuzen staan
kop van
hals over kop
behandelt/behandeld * post/aanvraag/aanvragen/dossiers/klachten/bezwaar
klachten van klanten/ouders/gasten/bewoners/clienten/leerlingen/omwonenden/leveranciers
klachten over de/het
klacht over de/het
klachten behandelen/afhandelen
klachtenafhandeling
klantklachten
bedrijfsongeval
registratie ongeval
bedrijfspsycholoog
bedrijfsfysiotherapeut
werkt als *
werkzaam als *
functie van *
functie is *
functie *
beroep *
functieprofiel van *
werkt op ** afdeling *
werkt bij ** ziekenhuis/kliniek/apotheek/huisarts/polikliniek
werkgever is ** *
docent *
leerkracht *
vacature voor *
vacature *
opleiding tot *
opleiding *
opgenomen als bijlage
kop koffie
op de schop
energiebedrijf
energie en tijd
medisch en juridisch
geen medische *
medische stukken
medische details
medische onderbouwing
medische vragen
medische zaken
medische geheimhouding
naar de diagnose
diagnose of behandeling
aard of oorzaak
aard en oorzaak
oorzaak van de vertraging
verpleegkundige
in bed en breakfast
chronisch onderbezet
blind vertrouwd
acuut tekort
ontruiming
specialist ouderengeneeskunde
medisch specialistische
uitval van de machine/server/stroom
gevallen stroom
ingevallen voor
invaller
ingevallen als
overlijden van rechtswege
gezonde *
gezondheid van het bedrijf
behandeling van
opname in
op aangeven van de arts
slaapdienst
slaapdiensten
nachtrust
sociale zekerheid
lichamelijk zwaar/zware/belastend/belastende
lichamelijke belasting/arbeid
geestelijk verzorger
mentaal zwaar/belastend/belastende
psychisch belastende
fysiek en mentaal zwaar
emotioneel belastende
last van het/de licht/geluid/lawaai
gebroken diensten
gebroken dienst
gebroken weken
gevoelige informatie
uitslag van het onderzoek van de arbeidsdeskundige
uitslag deskundigenoordeel
uitslag van het deskundigenoordeel
uitslag van de aanbesteding
uitval van rit/lessen/uren
lesuitval
uren uitval
behandelen van post
pijn in de portemonnee
onder invloed van de markt
in paniek verkocht
consult van de arbeidsdeskundige
werkt nu op *
verwijzing naar het/de
wachtlijst van klanten
wachtlijst bij het bureau
loopbaancoaching
operatie van het bedrijf
ongeval gemeld
inzet van
wegens/vanwege vakantie
uitgerekend dat/die/de
werkt ** in/op/bij de/het/een *
werkt ** in/op/bij het medisch centrum
vakantie/verlof/vakantiedagen/uren/dagen ** ** opgenomen
opgenomen in het/de team/rooster/planning/poule/verslag/dossier/plan/lijst/systeem/pva/riv
in behandeling bij de/het jurist/advocaat/uwv/rechtbank/gemeente/commissie/verzekeraar
server/machine/systeem/stroom/lijn/verbinding/apparaat ** uitgevallen/uitval
uitval van de/het/een lijn/server/machine/systeem/stroom
uitval opvangen
vangt ** uitval
per ongeluk
geen gehoor
aan de voet van
in de armen van
handen vol
trillend/trillende gereedschap/machine/machines/machinedelen
zwaar/licht/zware/lichte lichamelijk/lichamelijke werk/arbeid/taken
lichamelijk werk/zwaar
rechtsbijstand
eerste hulp bij ongelukken
ehbo
oogmerk
ms teams/office/excel/word/access/project
proefplaatsing bij/in *
detachering bij/in *
vacature in/bij het/de/een *
schoonmaak *
medewerker ** ziekenhuis
dienst/diensten/dagdiensten/nachtdiensten ** in het/de *
archief van de *
emotionele belasting/steun/belastbaarheid
eerste hulp bij geldzaken
bang dat de/het
allergisch voor vergaderingen
huis aan huis
door de jaren
operatie van de nieuwe
met het oog op
in het oog houden
tijdens/bij/wegens ziekte
ziekte of vakantie/verlof
vragen ** over gezondheid
over gezondheid gaat
handen uit de mouwen
handen in elkaar/een/ineen
handen ineen
handen en voeten
handen vrij
hand en tand
met de handen in het haar
handen thuis
extra/paar handen
hand in eigen boezem
hand over hand
de hand gelegd
hand aan de ploeg
van de hand
voor de hand liggend
beide benen op de grond
met beide benen
been stijf houden
het been stijf
been bijtrekken
beste beentje
op de tenen
lange tenen
tenen getrapt
voet aan de grond
voet tussen de deur
op goede/gelijke/vrije voet
op staande voet
voet bij stuk
uit de voeten
in de voetsporen
schouders eronder
schouders ophalen
schouder aan schouder
vinger op de zere/knip/wonde
vinger op de * plek
vingers in de pap
vingers gebrand/snijden
vinger aan de pols
vinger in de pap
rug tegen de muur
rug recht/toegekeerd
achter de rug
in de rug
ruggengraat van
hart ligt/ligt bij
hart bij/voor de/het zaak/techniek/vak/zorg/werk/klant
een warm hart
het hart op de tong
hart van de zaak
met hart en ziel
hartverwarmend
onze buik van vol
de buik vol
kop eraf
kop d'r voor
het hoofd boven water
het hoofd koel
hoofd boven het maaiveld
uit het hoofd
uit hoofde van
koppen bij elkaar/tellen
oog van de inspectie/leidinggevende
ogen open voor
extra ogen
onder vier ogen
oogje toe
oor naar
oren naar
mond vol
van mond tot mond
mond dicht/gehouden
neus in de boter
een neus voor
op de neus
tand des tijds
tandje bij/lager/hoger
op de tong
met de tong
hals over kop
de hals van de fles
lange adem
adempauze
zenuwcentrum
pijn zit in de planning
pijn van de bezuiniging/reorganisatie/fusie
pleister op de wond/wonde
ligt niemand wakker
niemand wakker
lig/ligt/liggen niet wakker van
bloed kruipt waar
nieuw/vers bloed
bloed zweet en tranen
injectie van/voor extra/geld/kapitaal/nieuwe
spit af
kuren in de/het software/systeem/machine/ketel
heeft kuren
allergisch voor ** vergaderingen/overleg/regels/gezeur/bureaucratie/formulieren
afspraken van de huisartsen/artsen/psychologen/specialisten/fysiotherapeuten
agenda van de huisarts/huisartsen/arts/artsen/psycholoog/specialist/chirurg/tandarts
spreekuur/spreekuren van de huisarts/huisartsen/arts/artsen/psycholoog/tandarts/specialist
arts-assistent
arts van de arbodienst
arts van het uwv
virus op de/het laptop/computer/netwerk/systeem/server
tabletten voor de vaatwasser
dosering van het/de
klachten uit de buurt
vergeet niet
lid van de or/mr/ondernemingsraad/medezeggenschapsraad/commissie/werkgroep/raad/projectgroep
niets/visies/opmerkingen/punten/reactie/afspraken/bapo-uren/uren ** opgenomen
handicap/klacht over
zonder/veel/weinig/minder/meer/zonder prikkels
prikkels op de werkplek
rechterhand van
linkerhand van
uitslag do/deskundigenoordeel/examen/toets/loting/verkiezing/verkiezingen
verloopt/verliep gezond
thuis aan het/de/een *
huwelijk van * zoon/dochter
verlof voor het huwelijk
psychologisch medewerker
gezonde/ongezonde concurrentie
in levende lijve
van levensbelang
zwakke schakel
zwakke plekken
blauwe plekken in de verf
bloeddonor
mentaal en fysiek
knie- en rugbelastend
rugbelastend
in de war door de planning
rust in het/de team/planning/rooster
rust op de afdeling/werkvloer
op de rand van faillissement
aandacht voor/aan
het gevolg van ** fusie/reorganisatie/regeling/wet/fout/storing
energie in/uit het werk/project/team
stem uitgebracht
balans op/opmaken
energie gekregen/krijgt van
kracht van
van kracht
recept voor succes
medische keuring voor het/de rijbewijs/vca/chauffeur
bittere pil
de pil vergulden
klappen van de zweep
klap voor het bedrijf/team
klap in het gezicht
zware klap voor
klap te verwerken
op sterven na dood
ten dode opgeschreven
stille dood gestorven
open zenuw
op de zenuwen
spijker op de kop
oog wil ook
steen in de vijver
doorn in het oog
oog in oog
met lede ogen
voor ogen
zand in de ogen
uit het oog verloren
steek laten vallen
steken laten vallen
op zijn gat
achterste benen
poot stijf
uit de benen
bij de neus
neus ophalen
neusje van de zalm
met de neus op de feiten
tussen neus en lippen
aan de lippen
over de lippen
water aan de lippen
rug toekeren
na aan het hart
met een gerust hart
hart vasthouden
hart vast
aan het hart gaat
op de/zijn/haar lever
hart en nieren
in de maag
zwaar op de maag
mes op de keel
keel uit
nek uitsteken/uit
zijn/haar nek uit
nek aan nek
nek-aan-nek
met de nek
achter de ellebogen
op de knieen
op de hielen
de hielen
kwaad bloed
bloed onder de nagels
adem in
adem inhouden
op adem komen
in een adem
uit volle borst
borst maar nat
tegen de borst
achter de kiezen
op de tanden
aan de tand
over de oren
luisterend oor
oor te luister
een oor na
dikke huid
op de huid
huid vol
zout in de wond/wonde/wonden
wonden likken
doet pijn in de portemonnee
pijn verdelen
depressie van de jaren *
depressie boven/nadert
economische/tropische/diepe depressie
kanker van de/het bureaucratie/organisatie/samenleving/fraude/corruptie
hoofdpijn van/over de/het/al/alle/dit/deze dossier/project/systeem/planning/regels/formulieren
overspannen reactie/reacties/huizenmarkt/verwachting
pijnlijk/pijnlijke gesprek/besluit/punt/punten/onderwerp/moment/voor/conclusie/boodschap/maatregel/maatregelen/beslissing/keuze/keuzes
voorraad/budget/mogelijkheden/middelen/opties/potje ** uitgeput
benauwde kantine/hal/ruimte/loods/keuken
emotioneel/emotionele gesprek/afscheid/bijeenkomst
sombere/somber prognose/vooruitzichten/cijfers/verwachting/verwachtingen/markt
overspannen markt/arbeidsmarkt/woningmarkt/verwachtingen
overspanning van de/het/een brug/balk/vloer/dak
gips mengen/aanbrengen/plafond/wand/zakken
scan van de/het/een document/documenten/stukken/formulier/brief/contract
kater van de/het fusie/overname/verlies
dip in de verkoop/omzet/productie/markt
verlies van de klant/opdracht/omzet
sleutels/materialen/post overgeven
overgegeven aan de
trauma van de fusie/reorganisatie/verhuizing
lid van de redactie
depressie boven
hoofd over de planning/cijfers
het hoofd over
een luchtje aan
bloedgroep van het bedrijf
van kop tot teen
lichaam van de brief/tekst/mail
gezicht van het bedrijf/de/team
wereldbeeld
tot de tanden
handen af
op handen
in goede handen
de handen ineengeslagen
een handje
hand reiken
met losse hand
tweede hand
van hogerhand
uit eerste hand
in een hand
hand houden
krijgt/kreeg het aan de stok
aan de stok
gesprek/contact met zijn/haar vader namens hem/haar
zwangerschapsvervanger
zwangerschapsvervangster
zwangerschapsvervanging
met pijn en moeite geregeld
`;
