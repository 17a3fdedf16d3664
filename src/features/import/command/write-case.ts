/** Writes a drawn case: all of it or nothing. */
import { join } from 'node:path';
import { writing } from '../../../cli/entry/refuse.ts';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import { writeEvent } from '../../../write/new-event.ts';
import { newFolder } from '../../../write/new-folder.ts';
import { remove, writeNew } from '../../../write/write.ts';
import type { Ontwerp } from './draft-case.ts';

/** Gives the paths of the new events, relative to the case. */
export function schrijf(ontwerp: Ontwerp): void {
  const { folder, nieuw, dossier } = ontwerp;
  const gelukt = writing(() =>
    nieuw
      ? newFolder(folder, (temp) => {
          if (dossier !== undefined) writeNew(join(temp, 'dossier.yaml'), dossier);
          inMap(temp, ontwerp);
        })
      : inMap(folder, ontwerp),
  );
  if (!gelukt)
    throw new ExitError(
      EXIT.gebruik,
      'een ander proces schreef net in hetzelfde dossier.',
      'Voer de overname opnieuw uit: wat er al staat, blijft.',
    );
}

/** What was written is taken back when the disk refuses the rest. */
function inMap(folder: string, { bijlagen, events, bezet }: Ontwerp): boolean {
  const geschreven: string[] = [];
  const taken = new Set(bezet);
  const terug = () => {
    for (const pad of geschreven) remove(join(folder, pad));
  };
  try {
    for (const { pad, inhoud } of bijlagen) {
      const uitkomst = writeNew(join(folder, pad), inhoud);
      if (uitkomst === 'bezet') {
        terug();
        return false;
      }
      if (uitkomst === 'geschreven') geschreven.push(pad);
    }
    for (const { stem, tekst } of events) {
      const { bestand, status } = writeEvent(folder, stem, tekst, taken);
      taken.add(bestand.slice('events/'.length, -'.yaml'.length));
      if (status === 'geschreven') geschreven.push(bestand);
    }
    return true;
  } catch (error) {
    terug();
    throw error;
  }
}
