/** Dutch words that are one letter away from a term: other words, and forms of a term that no list names. All that the word list of OpenTaal has. */
export const GEEN_TYPEFOUT = `
kwaadaardige kwaadaardig aangebeden aangegaan aangeraden aangeregen aangetreden afkijken ambulante asperge asperges beasemd bedauwd bedauwde beekjes
begerig benevel beroerde beroert beschenken bestrating bestratingen bevalen bevallig bewalling bloemsuiker blondheid borstlijn
buiklijn concert concerti concerto creatie decentie degressie degressief degressieve dementi dementia detectie detente dofheid
doteren doorziek dranken drenken drinken drongen duikelingen emotionele flauwste foutloos foutloze gedokterd gedoteerd gedetoneerd
gekotterd gemeste geneste geneusd geneusde geotterd gepaste gepekte geperste gepersten gepiste geposte gepreste geteste gestruikel
gezichtsverlies gezwolgen greepje grienerig grietje groepje hoekten hoofdlijn hoofdlijnen hoofdwand horsten hotsten huiverig
huiverige huizend hullend inhaker inhaleer inhalen inhalers kakkers kanjers kanoers katheder klampen kramden krammen krappen
kraspen krimpen krompen labiale lagering lastering makelen magisch mazzelen meditatie meniede necrologie necroloog neurologe
oeverval ongebrand ontologie ontsteken ontstolen ontstoren oplaten opmaten opzaten overgaven overleven overspanden overtal
overvalt overvol overwal palletje palletjes pelletje pelletjes pelterijen pijltje pijltjes pijnlijn pijtjes pikeert pikeren
pinkeren pinkert pintjes polieren polletje polletjes posterijen psychologie pulletje pulletjes redeloos rollingen ruglijn schalden
schelden schilden scholden schudden schuift schuilden schulpen schurkt schuwden sjorren soberheid spammen spanader terminal
terminals tingelend tingelende tingeling trombone ufologie ufoloog uitgeblutst uitgekleden uitgeplust uitgepuft uitgerekend
uitgeregende uitgewaaid uitgewaaide uitgezaagd uitgezaagde uitgezwaaid uitvaagt uitvaar verdoling verduft verfoeid verfoeide
verhard verharde verhouden verkild verkonden verkwikt verkwikte verlaad verloving vermeid vermeide vermoed vermoedde vermoede
vermooid vermooide vermuft vernuft verslaand verslaande verstikt verstikte verstild verstrikt verstrikte verstuift verteld vertind
verwarm verwarmd verwarmde verwart verwerd verwikt verwikte verword verzwakt verzwakte zaakjes zelling zellingen zwagerschap
zweepte zwikjes bewaarmand vermoeden emotioneels therapeutisch bevallen
aangeland aangeschoven aangezand aanlanding accessen afgekat afgerand beloofd berijder berooid bezweek bezweert bezwete blaakte
blijder bloedwarm celebret creaties dioxine draakjes eerzaamheid erewraak filmers filters gelagerd gelasterd gelazerd gerechte
gescheerde geschuurde getaserd glanzige grazige heelheid heusheid hijsend hoofdbuis hoofdhuis huislijk indulten kalmeren katterig
keringen klingen kraanhulp krengen kringel kringen kunstgewrocht lageren laserpen lasteren laveren laxeren lazeren levensmoed
lullend maagwand nareist omgeblazen omgezette ondergoed ondervond ontgaan ontgane ontkennen ontkenning ontroering ontwenden
opgehokt paffers pijlloos poffers presten proosten protesten protsten redeloosheid rellerig ringvorm slikkende sloffen snakkend
snakkende snikken stakelde stakker stalken stapelde stikkend strompel trezoren uitgepeld uitgetild veerkracht verladingen
verlagingen verlotingen verslapt verstaat verstart vertapt verwijderde verwilder verwildert vreemdgaand wandelde wanhoopt wankele
warhoop windroos ziekendagen zoetend zwelgen zwellend zwemend zwemmen zwerend zwetsend zwevend zwollen absence misbruik krijgen
terminate
duikelde duikelt duivelde duivelt hikkend wandelend wandelende
bestraal bestraalt beroete bloedstuwing cortisol dokteren draaierij facelifts homofilie kankert kanters
maasband magnetiseer opvlieger overspannend pfeifer pfeijffer piepert rustgever snotter snotterden snotters
stotter stotterden tabbetje tabbetjes transpireer transpireerden verkoulen verouden vermager vermagert
vermoei vermoeit verstuik verzwik tintelen hoofdwonde natuurgenezers darmperforaties bloedwaardes huilende
waggelen waggelende strompelen strompelden rochelden rochelend hoestende hoestten piekerden vertilt vertilde
stotterend rillerige beverige apathischer lijkbleke geriaters therapeutes praktijkondersteuners radeloost
elektroshocks stiefmoeders stiefvaders stiefzoons hoofdlus overaal
anesthesisten beroerden beroeren bestraalden bloedwarme chirurgen chirurgie decente doodmoede doodmoest draaieriger drankzuchtiger
druggebruikers drugverslaafden geamputeerden gepikeerd gestruikelden gezichtverlies greepjes grietjes groepjes huiveriger
koortsiger lamlendiger levensmoede magische ongebrande overspannende overspannenen overspannener paniekeriger scheelziende
spanaders verkwikten vermagerden verstikten verstrikten verstuiken verzwakten verzwikken zwakzinnigen zwakzinniger
`;
