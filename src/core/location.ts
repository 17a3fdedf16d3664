/** A place in a file of a dossier: lines and columns count from 1. Paths use `/`, relative to the case folder. */
export interface Location {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
}

export function formatLocation(at: Location): string {
  return `${at.bestand}:${at.regel}:${at.kolom}`;
}
