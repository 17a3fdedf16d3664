/** A draft in another format. Loaded only when one is asked for. */

import { EXIT, ExitError } from '../../../cli/exit.ts';
import { exportDocument, type Formaat } from '../../../documents/export/index.ts';
import { type Meta, TeDiepError } from '../../../documents/export/tokens.ts';

export async function exportFormat(
  format: Formaat,
  source: string,
  meta: Meta,
  eenPagina: boolean,
): Promise<string | Uint8Array> {
  try {
    return await exportDocument(format, source, meta, { eenPagina });
  } catch (error) {
    if (!(error instanceof TeDiepError)) throw error;
    throw new ExitError(
      EXIT.gebruik,
      `Niet geschreven: op regel ${error.regel} staan lijsten of citaten te diep in elkaar om er een ${format} van te maken.`,
      'Maak de tekst van het concept of het sjabloon daar vlakker.',
    );
  }
}
