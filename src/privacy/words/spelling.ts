/**
 * How a list is read. Words stand folded: lower case, without diacritics (normalise.ts). A list is one text, split at white space,
 * because a short string costs less to load than a long array.
 */
export interface Lijst {
  readonly id: string;
  readonly ernst: 'fout' | 'waarschuwing';
  /**
   * The category that it is where the sentence is about a person, or a short note without a word about work: "hij is van de kaart". Elsewhere the same
   * words are as easily a figure of speech, a thing, or somebody's work, and `id` only doubts.
   */
  readonly overIemand?: string;
  /** Whole words; also what is left when the hyphens are taken out. */
  readonly woorden?: string;
  /** The word begins with it; at least five letters. */
  readonly stammen?: string;
  /** The word ends on it and is longer. */
  readonly achtervoegsels?: string;
  /** One of `delen` (`$lichaam`: the parts of the body), then perhaps an s or a hyphen, then one of `koppen`. */
  readonly samenstellingen?: readonly { readonly delen: string; readonly koppen: string }[];
  /** Whole words, only where they stand in capitals in a text that is not all capitals. */
  readonly hoofdletters?: string;
  /**
   * Phrases, one a line. `a/b` is either word, `*` any one word, `**` none to three words; `$lichaam`, `$familie` and `$bezit` are the
   * groups below. A phrase never runs past the end of a sentence.
   */
  readonly frasen?: string;
  /** No hit by stem, suffix or compound: the word itself or a word that begins with it. */
  readonly niet?: string;
}

export const LICHAAM = `
rug nek knie schouder heup enkel pols elleboog arm bovenarm onderarm been bovenbeen onderbeen hand vinger duim voet teen hiel kuit
hamstring rib borst buik maag darm dikkedarm endeldarm lever gal galblaas nier blaas prostaat baarmoeder eierstok hart long keel oor oog
neus kaak gebit tand kies huid hersen hoofd schedel wervel lies bekken bil spier pees achillespees kruisband meniscus gewricht zenuw bloed
klier schildklier alvleesklier amandel slijmbeurs luchtweg voorhoofd bijholte vaat ader hartklep stemband hoornvlies
netvlies rugwervel nekwervel sleutelbeen scheenbeen kraakbeen stuit
`;

/** Only in phrases: plurals and words that make no compound of their own. */
export const LICHAAM_OOK = `
onderrug bovenrug knieen schouders heupen enkels polsen ellebogen armen benen handen vingers voeten tenen ribben darmen nieren longen oren
ogen kaken tanden kiezen spieren pezen gewrichten zenuwen hersenen sleutelbeen scheenbeen kraakbeen linkerarm rechterarm linkerbeen
rechterbeen linkerhand rechterhand linkervoet rechtervoet linkerknie rechterknie rugwervel rugwervels pink lichaam kuiten hielen stembanden
linkerschouder rechterschouder linkerheup rechterheup linkerenkel rechterenkel linkerpols rechterpols linkeroog rechteroog linkeroor rechteroor
`;

/** Parts of the body that are seldom a part of a thing or a figure of speech, as an arm, a head and a heart are. */
export const ROMP = `
nek schouder schouders heup heupen enkel enkels pols polsen elleboog ellebogen bovenarm onderarm bovenbeen onderbeen hiel kuit kuiten
hamstring ribben buik dikkedarm endeldarm galblaas prostaat baarmoeder eierstok kaken kies kiezen wervel wervels bekken achillespees pezen
kruisband meniscus gewrichten schildklier alvleesklier slijmbeurs bijholte hartklep netvlies sleutelbeen scheenbeen kraakbeen onderrug
linkerarm rechterarm linkerbeen rechterbeen linkerhand rechterhand linkervoet rechtervoet linkerknie rechterknie linkerschouder
rechterschouder linkerheup rechterheup linkerenkel rechterenkel linkerpols rechterpols linkeroog rechteroog linkeroor rechteroor
schouderblad enkelband enkelbanden knieschijf blindedarm heiligbeen staartbeen liezen halswervel lendenwervel rug darmen longen
`;

export const GROEPEN: Readonly<Record<string, string>> = {
  $lichaam: `${LICHAAM} ${LICHAAM_OOK}`,
  $romp: ROMP,
  $familie: `
moeder vader ouders ouder partner vrouw man echtgenoot echtgenote zoon zoontje dochter dochtertje kind kinderen kindje broer broertje zus
zusje oma opa grootmoeder grootvader vriendin vriend schoonmoeder schoonvader schoonouders kleinkind kleinkinderen tante oom stiefvader
stiefmoeder pleegkind gezin familie baby neefje nichtje
`,
  $zorgplek: `
ziekenhuis ziekenhuizen kliniek polikliniek poli verpleeghuis hospice revalidatiecentrum ggz ggz-instelling zorghotel herstellingsoord
verslavingskliniek hap seh huisartsenpost spoedpost longafdeling hartafdeling kraamafdeling kinderafdeling hartbewaking slaapcentrum crisisopvang
opvangkliniek privekliniek afkickkliniek revalidatiekliniek crisisafdeling couveuseafdeling
`,
  $bezit: "zijn haar z'n zn d'r mijn hun",
};
