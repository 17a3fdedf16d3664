/** Writes a drawn case: all of it or nothing. */
import { join } from 'node:path';
import { schijfFout } from '../../../cli/entry/refuse.ts';
import { EXIT, ExitError } from '../../../cli/exit.ts';
import { writeEvent } from '../../../write/new-event.ts';
import { newFolder } from '../../../write/new-folder.ts';
import { remove, writeNew } from '../../../write/write.ts';
import type { Ontwerp } from './draft-case.ts';

export async function schrijf(ontwerp: Ontwerp): Promise<void> {
  let gelukt: boolean;
  try {
    gelukt = ontwerp.nieuw ? await newFolder(ontwerp.folder, nieuweZaak(ontwerp)) : erbij(ontwerp);
  } catch (error) {
    throw schijfFout(error);
  }
  if (!gelukt)
    throw new ExitError(
      EXIT.gebruik,
      'een ander proces schreef net in hetzelfde dossier.',
      'Voer de overname opnieuw uit: wat er al staat, blijft.',
    );
}

function nieuweZaak({ dossier, events, bijlagen }: Ontwerp): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  if (dossier !== undefined) files.set('dossier.yaml', dossier);
  for (const { bestand, tekst } of events) files.set(bestand, tekst);
  for (const { pad, inhoud } of bijlagen) files.set(pad, inhoud);
  return files;
}

/** What was written is taken back when the disk refuses the rest. */
function erbij({ folder, bijlagen, events, bezet }: Ontwerp): boolean {
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
