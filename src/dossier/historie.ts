/** What a version control system knows of the files of a dossier: which commit wrote what. */
import type { Datum } from '../core/dates.ts';

export interface Wie {
  readonly naam: string;
  readonly mail: string;
  /** Since 1970 (UTC), as the commit says. Nothing but a clock of somebody's own vouches for it. */
  readonly seconden: number;
  /** The same moment as a day in the Netherlands. */
  readonly dag: Datum;
}

export interface Commit {
  readonly id: string;
  readonly ouders: readonly string[];
  /** Who wrote it and when. */
  readonly auteur: Wie;
  /** Who put it in this history and when: later than the author where a commit was rewritten. */
  readonly committer: Wie;
  /** A signature stands in it; nobody checked it. */
  readonly ondertekend: boolean;
}

/** The top-level fields of one YAML document, each as one text to compare. */
export type Velden = Readonly<Record<string, string>>;

/** One version of a file: its documents, or null where they could not be read. */
export type Versie = readonly Velden[] | null;

export interface Verandering {
  /** Null where a merge left it out without saying so: then no commit tells when. */
  readonly commit: string | null;
  readonly wat: 'toegevoegd' | 'gewijzigd' | 'hernoemd' | 'verwijderd';
  /** The path before a rename. */
  readonly van?: string;
  /** Of the commit or commits before it; more than one for a merge that wrote something itself. */
  readonly voor: readonly Versie[];
  readonly na: Versie;
}

/** The life of one file below a dossier, oldest first. */
export interface BestandHistorie {
  /** Relative to the folder of the dossier; where it was last. */
  readonly bestand: string;
  readonly veranderingen: readonly Verandering[];
  /** It stands in the last commit. */
  readonly leeft: boolean;
  /** The first change may not be the first: the history that is here begins later. */
  readonly afgekapt: boolean;
  /** What stands on disk now, compared with the last commit. */
  readonly nu: 'gelijk' | 'gewijzigd' | 'verwijderd';
  /** On disk now; null where it is gone or cannot be read. */
  readonly versieNu: Versie;
}

export interface Historie {
  /** The last commit. */
  readonly hoofd: string;
  /** Relative to the folder of the dossier: on disk and in no commit. */
  readonly nieuw: readonly { readonly bestand: string; readonly genegeerd: boolean; readonly versie: Versie }[];
  readonly bestanden: readonly BestandHistorie[];
  readonly commits: ReadonlyMap<string, Commit>;
  /** Commits of which a parent is not in this clone. */
  readonly grens: ReadonlySet<string>;
  /** The clone has a limited depth. */
  readonly ondiep: boolean;
  /** More commits or versions than are read; the oldest are left out. */
  readonly ingekort: boolean;
  /** Earlier names of the folder, relative to the top of the repo; the latest first. */
  readonly eerdereMappen: readonly string[];
}
