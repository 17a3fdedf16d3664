/** One case of an import as it would be written: its texts read back and judged, as `wvp add` does with one event. */
import { realpathSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { bijlageNamen, idsVan, opgesteld, VERWIJZING_FOUT } from '../../../cli/entry/event-draft.ts';
import type { Waarden } from '../../../cli/entry/set.ts';
import { type Dagen, judgeRead } from '../../../cli/load/judge.ts';
import { type Datum, laatste } from '../../../core/dates.ts';
import { type Finding, groepVan } from '../../../core/finding.ts';
import type { Config } from '../../../dossier/config.ts';
import type { Dossier } from '../../../dossier/dossier.ts';
import { definitieVan } from '../../../dossier/kinds/index.ts';
import type { Bronbestand, Stored } from '../../../dossier/stored.ts';
import { type NieuweBijlage, neemBijlage } from '../../../read/attachments.ts';
import { type CaseFiles, readDossierText } from '../../../read/read.ts';
import { toYaml } from '../../../read/yaml/compose.ts';
import { schemaLine } from '../../../write/new-event.ts';
import { dossierUit, leegGebleven, type Zaak } from '../compute.ts';
import type { RijStand, RijUitkomst, ZaakUitkomst } from '../outcome.ts';
import type { Gewenst } from '../periods.ts';
import { type Blad, type Kolom, type Plek, plekVan, type Weigering, weiger } from '../sheets.ts';
import type { Bestaand, BestaandeZaak, Vorige } from './existing.ts';

/** Where new cases come, and what is the same for all of them. */
export interface Doel {
  readonly root: string;
  /** Folder of the cases. */
  readonly map: string;
  readonly config: Config;
  readonly dagen: Dagen;
  readonly systeem: string;
  readonly overgenomenOp: Datum | undefined;
  readonly bladen: ReadonlySet<Blad>;
  /** The folder of each file, by the name that messages give it. */
  readonly mappen: ReadonlyMap<string, string>;
  readonly bestaand: Bestaand;
}

export interface Ontwerp {
  readonly uitkomst: ZaakUitkomst;
  readonly folder: string;
  readonly nieuw: boolean;
  /** The text of dossier.yaml, of a new case. */
  readonly dossier: string | undefined;
  readonly events: readonly { readonly stem: string; readonly bestand: string; readonly tekst: string }[];
  readonly bijlagen: readonly NieuweBijlage[];
  /** The ids that the case has. */
  readonly bezet: ReadonlySet<string>;
}

export async function ontwerp(zaak: Zaak, doel: Doel): Promise<Ontwerp> {
  return await new Tekenaar(zaak, doel).teken();
}

const LEEG: CaseFiles = { dossier: null, events: [], ongeldig: [], findings: [], bronnen: [], overige: [] };

class Tekenaar {
  readonly #zaak: Zaak;
  readonly #doel: Doel;
  readonly #oud: BestaandeZaak | undefined;
  readonly #folder: string;
  readonly #fouten: Weigering[];
  readonly #meldingen: string[];
  readonly #bezet: Set<string>;
  readonly #vorige: ReadonlyMap<string, Vorige>;
  readonly #events: { stem: string; bestand: string; tekst: string; event: Stored; gewenst: Gewenst }[] = [];
  readonly #bronnen: Bronbestand[] = [];
  readonly #rijen: RijUitkomst[] = [];
  readonly #bijlagen = new Map<string, NieuweBijlage>();

  constructor(zaak: Zaak, doel: Doel) {
    this.#zaak = zaak;
    this.#doel = doel;
    this.#fouten = [...zaak.fouten];
    this.#meldingen = [...zaak.meldingen];
    const [oud, tweede] = doel.bestaand.zaken(zaak.nummer, zaak.eersteDagen);
    this.#oud = oud;
    this.#folder = oud?.folder ?? join(doel.map, zaak.eerste === '' ? zaak.nummer : `${zaak.nummer}-${zaak.eerste}`);
    this.#bezet = new Set(oud ? idsVan(oud.read) : []);
    this.#vorige = oud ? doel.bestaand.rijen(oud) : new Map();
    if (tweede)
      this.#weiger(zaak.plek, 'Deze ziekteperioden staan al in twee dossiers.', 'Voeg die eerst zelf samen tot één.');
  }

  async teken(): Promise<Ontwerp> {
    const { bestaand } = this.#doel;
    const naam = basename(this.#folder);
    if (!this.#oud) this.#nieuwMag(naam);
    else if (this.#oud.read.ongeldig.length > 0)
      this.#weiger(
        this.#zaak.plek,
        'Dit dossier heeft bestanden die niet te lezen zijn.',
        `Los dat eerst op: wvp check ${naam}.`,
      );
    const gewenst = this.#gewenst();
    for (const event of gewenst) await this.#neem(event);
    const dossier = this.#oud ? undefined : await this.#dossier(naam);
    const dossierWeg = this.#oud && this.#zaak.medewerker ? this.#verschilMetDossier(this.#oud) : undefined;
    if (dossierWeg) this.#meldingen.push(dossierWeg);
    const oordeel = this.#fouten.length === 0 ? await this.#oordeel(dossier?.dossier ?? null) : undefined;
    const kenmerken = new Set(gewenst.map((e) => e.kenmerk));
    return {
      folder: this.#folder,
      nieuw: !this.#oud,
      dossier: dossier?.tekst,
      events: this.#events,
      bijlagen: [...this.#bijlagen.values()],
      bezet: new Set(this.#oud ? idsVan(this.#oud.read) : []),
      uitkomst: {
        naam,
        nieuw: !this.#oud,
        rijen: this.#rijen,
        fouten: this.#fouten,
        meldingen: this.#meldingen,
        leeg: !this.#oud && this.#zaak.medewerker ? leegGebleven(this.#zaak.medewerker) : [],
        onbepaald: oordeel?.onbepaald ?? [],
        gemist: oordeel?.gemist ?? [],
        weg: [...this.#vorige]
          .filter(([kenmerk, v]) => !v.verbeterd && !kenmerken.has(kenmerk) && this.#hoort(kenmerk))
          .map(([, v]) => bestaand.kenmerkVan(v.event) && v.event.id)
          .filter((id) => id !== undefined)
          .sort(),
      },
    };
  }

  #weiger(plek: Plek, bericht: string, doen: string): void {
    this.#fouten.push(weiger(plek, bericht, doen));
  }

  #nieuwMag(naam: string): void {
    const { zaak, doel } = { zaak: this.#zaak, doel: this.#doel };
    if (doel.bestaand.heeftNaam(naam))
      this.#weiger(
        zaak.plek,
        `Er is al een dossier ${naam}, dat niet van deze overname is.`,
        'Leg in dat dossier zelf vast wat ontbreekt, of geef het een andere naam.',
      );
    if (zaak.fouten.length > 0) return;
    if (!zaak.metVerloop)
      this.#weiger(
        zaak.plek,
        'Van deze eerste_ziektedag staat er geen verloop, in de bestanden noch in de repo.',
        'Geef het blad verloop mee, of controleer eerste_ziektedag.',
      );
    else if (!zaak.medewerker)
      this.#weiger(
        zaak.plek,
        'Deze medewerker staat niet in het blad medewerkers; functie en uren ontbreken.',
        'Voeg een rij toe aan medewerkers, met functie en uren_per_week.',
      );
    else
      for (const kolom of ['functie', 'uren_per_week'] as const)
        if (zaak.medewerker.waarden[kolom] === undefined)
          this.#weiger(
            plekVan(zaak.medewerker, kolom),
            `De kolom ${kolom} is leeg.`,
            'Vul haar in; bij SIVI: geef een tabel medewerkers mee.',
          );
  }

  /** With the event that undoes a part which the first row no longer has. */
  #gewenst(): readonly Gewenst[] {
    const { events } = this.#zaak;
    const kenmerken = new Set(events.map((e) => e.kenmerk));
    const weer = events.flatMap((e): Gewenst[] => {
      const deel = `${e.kenmerk}/werkhervatting`;
      const vorige = this.#vorige.get(deel);
      if (e.soort !== 'ziekmelding' || kenmerken.has(deel) || !vorige || vorige.verbeterd) return [];
      return [{ ...e, soort: 'werkhervatting', waarden: { percentage: 0 }, kenmerk: deel }];
    });
    return [...events, ...weer];
  }

  async #neem(gewenst: Gewenst): Promise<void> {
    const { soort, datum, plek, kenmerk } = gewenst;
    const meld = (stand: RijStand) => this.#rijen.push({ plek, datum, soort, stand });
    const vorige = this.#vorige.get(kenmerk);
    if (gewenst.zonderGevolg && !vorige) {
      meld('geen-wijziging');
      return;
    }
    const bijlage = gewenst.bestand && this.#bijlage(gewenst.bestand);
    const waarden: Waarden = {
      soort,
      datum,
      ...gewenst.waarden,
      herkomst: { systeem: this.#doel.systeem, kenmerk },
    };
    if (bijlage) {
      const al = Array.isArray(waarden['bijlagen']) ? waarden['bijlagen'] : [];
      waarden['bijlagen'] = [...al, { bestand: bijlage.bestand, sha256: bijlage.sha256 }];
    }
    if (vorige && bevat(vorige.event.data, waarden)) {
      meld('staat-er-al');
      return;
    }
    if (vorige?.verbeterd) {
      meld('verbeterd');
      return;
    }
    if (vorige) waarden['vervangt'] = vorige.event.id;
    const { root } = this.#doel;
    const nieuw = await opgesteld(
      { root, folder: this.#folder },
      soort,
      definitieVan(soort).velden,
      waarden,
      this.#bezet,
    );
    meld(vorige ? 'gewijzigd' : 'nieuw');
    this.#fouten.push(...nieuw.weigering.map((f) => weiger(plek, `${soort}: ${f.bericht}`, doen(f))));
    if (!nieuw.event) return;
    this.#bezet.add(nieuw.event.id);
    const { tekst, bestand } = nieuw;
    this.#events.push({ stem: `${datum}-${soort}`, bestand, tekst, event: nieuw.event, gewenst });
    this.#bronnen.push(...nieuw.bronnen);
    if (bijlage) this.#bijlagen.set(bijlage.pad, bijlage);
  }

  /** What a row names lies with its table: a table from elsewhere must not be able to fetch any file of this machine. */
  #bijlage({ pad, plek }: { readonly pad: string; readonly plek: Plek }): NieuweBijlage | undefined {
    const map = this.#doel.mappen.get(plek.bestand);
    const nee = (bericht: string, doen: string) => {
      this.#weiger(plek, bericht, doen);
      return undefined;
    };
    if (map === undefined || isAbsolute(pad))
      return nee('Het pad van het bestand gaat niet uit van de map van de tabel.', BIJ_DE_TABEL);
    try {
      const echt = realpathSync(resolve(map, pad.replaceAll('\\', '/')));
      const binnen = relative(realpathSync(map), echt);
      if (binnen.startsWith(`..${sep}`) || binnen === '..' || isAbsolute(binnen))
        return nee('Het bestand ligt buiten de map van de tabel.', BIJ_DE_TABEL);
      const komend = new Map([...this.#bijlagen.values()].map((b) => [b.pad, b.sha256]));
      return (
        neemBijlage(this.#folder, echt, komend) ??
        nee('Dit is geen gewoon bestand, of het is groter dan 100 MB.', 'Een bijlage is een stuk als pdf, docx of jpg.')
      );
    } catch {
      return nee('Dit bestand is er niet, of is niet te lezen.', BIJ_DE_TABEL);
    }
  }

  async #dossier(naam: string): Promise<{ tekst: string; dossier: Dossier } | undefined> {
    const { medewerker } = this.#zaak;
    if (!medewerker || this.#fouten.length > 0) return undefined;
    const { config, root, overgenomenOp } = this.#doel;
    const waarden = dossierUit(naam, medewerker, {
      overgenomenOp,
      werkgever: config.werkgever?.naam,
      casemanager: config.casemanager?.naam,
    });
    const tekst = toYaml(waarden, schemaLine(root, this.#folder, 'dossier'));
    const findings: Finding[] = [];
    const dossier = await readDossierText(tekst, findings, this.#bronnen);
    this.#fouten.push(...findings.map((f) => weiger(this.#plekVanDossier(f), f.bericht, doen(f))));
    return dossier ? { tekst, dossier } : undefined;
  }

  /** dossier.yaml is the user's once it is there. */
  #verschilMetDossier({ read }: BestaandeZaak): string | undefined {
    const { medewerker } = this.#zaak;
    if (!medewerker || !read.dossier) return undefined;
    const nieuw = dossierUit('', medewerker, {
      overgenomenOp: undefined,
      werkgever: undefined,
      casemanager: undefined,
    });
    const anders = ['werknemer', 'dienstverband'].flatMap((blok) => {
      const [was, wordt] = [read.dossier, nieuw].map((d) => (d as Waarden)[blok] as Waarden | undefined);
      return Object.keys(wordt ?? {})
        .filter((veld) => was?.[veld] !== wordt?.[veld])
        .map((veld) => `${blok}.${veld}`);
    });
    if (anders.length === 0) return undefined;
    return `medewerkers zegt iets anders dan dossier.yaml (${anders.join(', ')}); dossier.yaml blijft zoals het is.`;
  }

  async #oordeel(dossier: Dossier | null): Promise<{ onbepaald: string[]; gemist: string[] }> {
    const { config, dagen } = this.#doel;
    const oud = this.#oud?.read ?? LEEG;
    const events = this.#events.map((e) => e.event);
    const read: CaseFiles = {
      ...oud,
      dossier: dossier ?? oud.dossier,
      events: [...oud.events, ...events],
      bronnen: [...oud.bronnen, ...this.#bronnen],
      overige: [...oud.overige, ...events.flatMap(bijlageNamen)],
    };
    const peildatum = events.reduce((dag, e) => laatste(dag, e.datum), dagen.peildatum);
    const judged = await judgeRead(read, this.#folder, config, {
      peildatum,
      vandaag: laatste(dagen.vandaag, peildatum),
    });
    const nieuw = new Set([...events.map((e) => e.bestand), ...(dossier ? ['dossier.yaml'] : [])]);
    for (const f of judged.bevindingen) {
      if (!OVER_HET_BESTAND.has(groepVan(f.code))) continue;
      const bijlage = groepVan(f.code) === 'privacy' && f.bestand === 'bijlagen';
      if (!nieuw.has(f.bestand) && !bijlage) continue;
      const plek = this.#plekVan(f);
      if (f.ernst === 'fout' || VERWIJZING_FOUT.has(f.code)) this.#weiger(plek, f.bericht, doen(f));
      else if (f.ernst === 'waarschuwing') this.#meldingen.push(`let op, ${plek.bestand}:${plek.rij}: ${f.bericht}`);
    }
    const stappen = judged.evaluation.stappen;
    return {
      onbepaald: stappen.filter((s) => s.reden === 'voor-overname').map((s) => s.sleutel),
      gemist: stappen.filter((s) => s.status === 'gemist').map((s) => s.sleutel),
    };
  }

  #plekVan(f: Finding): Plek {
    if (f.bestand === 'dossier.yaml') return this.#plekVanDossier(f);
    const bij = this.#events.find((e) => e.event.bestand === f.bestand) ?? this.#events.find((e) => e.gewenst.bestand);
    return bij?.gewenst.plek ?? this.#zaak.plek;
  }

  #plekVanDossier(f: Finding): Plek {
    const { medewerker, plek } = this.#zaak;
    if (!medewerker) return plek;
    const veld = Object.keys(KOLOM_VAN).find((naam) => f.sleutel.includes(`:${naam}`));
    return plekVan(medewerker, (veld && KOLOM_VAN[veld]) || 'personeelsnummer');
  }

  /** Whether a row of this key could stand in the sheets that were given. */
  #hoort(kenmerk: string): boolean {
    const [, eerste = '', , soort] = kenmerk.split('/');
    if (!this.#zaak.eersteDagen.includes(eerste)) return false;
    const vanVerloop = soort === undefined || soort === 'werkhervatting';
    return vanVerloop ? this.#zaak.metVerloop : this.#doel.bladen.has('stappen');
  }
}

const BIJ_DE_TABEL = 'Zet het in de map van de tabel, of eronder, en schrijf het pad van daaruit.';

/** Findings on what is written; those of steps come of what is not there. */
const OVER_HET_BESTAND: ReadonlySet<string> = new Set(['yaml', 'schema', 'privacy', 'dossier']);

/** Where a field of dossier.yaml comes from, by its path in a finding. */
const KOLOM_VAN: Readonly<Record<string, Kolom>> = {
  'werknemer.naam': 'naam',
  'werknemer.functie': 'functie',
  'werknemer.urenPerWeek': 'uren_per_week',
  'werknemer.geboortedatum': 'geboortedatum',
  'dienstverband.aanvang': 'in_dienst',
  'dienstverband.einddatum': 'uit_dienst',
  'dienstverband.soort': 'contract',
  'werkgever.naam': 'werkgever',
  'casemanager.naam': 'casemanager',
};

/** What to do in the table, where the advice for a file would be another. */
function doen(f: Finding): string {
  const veld = /"(\w+)"/.exec(f.bericht)?.[1];
  return f.code === 'schema/verplicht' || f.code === 'schema/motivering'
    ? `Zet in de kolom waarden: ${veld ?? 'motivering'}=…; wvp vult niets zelf in.`
    : f.doen;
}

/** Whether all that a row gives stands in what was written: a person may have added to it since. */
function bevat(oud: unknown, nieuw: unknown): boolean {
  if (Array.isArray(nieuw)) {
    if (!Array.isArray(oud)) return false;
    return nieuw.every((item) => oud.some((o: unknown) => bevat(o, item)));
  }
  if (typeof nieuw === 'object' && nieuw !== null) {
    if (typeof oud !== 'object' || oud === null) return false;
    return Object.entries(nieuw).every(([veld, waarde]) => bevat((oud as Waarden)[veld], waarde));
  }
  return oud === nieuw;
}
