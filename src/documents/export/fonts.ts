/**
 * The letters of the PDF: Source Sans 3 (Adobe, SIL Open Font License 1.1). The fonts that every PDF reader has know only
 * the 217 characters of WinAnsi: ć, ş, ğ, ł and ☐ would be lost from names and forms.
 */

import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline';
import bold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?inline';

function bytes(address: string): Uint8Array {
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}

/** The two faces, as the bytes of a TrueType file. */
export const fonts = (): { readonly gewoon: Uint8Array; readonly vet: Uint8Array } => ({
  gewoon: bytes(regular),
  vet: bytes(bold),
});
