/** The baseline of a repo, applied: which findings it accounts for, and which of its lines have had their time. */
import type { Datum } from '../../core/dates.ts';
import { type Finding, vingerafdruk } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import { BASISLIJN_UITLEG, type BasislijnCode, leesVingerafdruk, REDEN_INVULLEN } from '../../dossier/basislijn.ts';

/** One line of wvp-basislijn.yaml, with its place. */
export interface BasislijnRegel {
  readonly vingerafdruk: string;
  readonly datum: Datum;
  readonly reden: string;
  readonly at: Location;
}

/** A case as the baseline sees it. */
interface Zaak {
  readonly naam: string;
  readonly bevindingen: readonly Finding[];
}

/** The findings of one case, those in the baseline accounted for. A line counts from its own day on, as an event does. */
export function metBasislijn(
  zaak: Zaak,
  regels: ReadonlyMap<string, BasislijnRegel>,
  peildatum: Datum,
): readonly Finding[] {
  return zaak.bevindingen.map((f) => {
    const regel = regels.get(vingerafdruk(zaak.naam, f));
    if (!regel || regel.datum > peildatum || f.verantwoord) return f;
    return { ...f, verantwoord: true, basislijn: regel.datum };
  });
}

/**
 * What is wrong with the lines themselves. A line of a case that was not looked at is left alone, unless `bestaat` says that
 * no case has that name any more.
 */
export function basislijnFindings(
  regels: readonly BasislijnRegel[],
  zaken: readonly Zaak[],
  peildatum: Datum,
  bestaat: (naam: string) => boolean,
): Finding[] {
  const bekeken = new Set(zaken.map((z) => z.naam));
  const gevonden = new Set(zaken.flatMap((z) => z.bevindingen.map((f) => vingerafdruk(z.naam, f))));
  const gezien = new Set<string>();
  return regels
    .filter((r) => r.datum <= peildatum)
    .flatMap((r) => {
      const naam = leesVingerafdruk(r.vingerafdruk)?.dossier ?? '';
      const hier = bekeken.has(naam) || !bestaat(naam);
      const codes: BasislijnCode[] = [];
      if (hier && !gevonden.has(r.vingerafdruk)) codes.push('basislijn/vervallen');
      else if (hier && r.reden.trim().toUpperCase().startsWith(REDEN_INVULLEN)) codes.push('basislijn/zonder-reden');
      if (hier && gezien.has(r.vingerafdruk)) codes.push('basislijn/dubbel');
      gezien.add(r.vingerafdruk);
      return codes.map((code) => finding(code, r));
    });
}

function finding(code: BasislijnCode, regel: BasislijnRegel): Finding {
  const { titel, waarom, doen } = BASISLIJN_UITLEG[code];
  const bericht = `${titel}: ${regel.vingerafdruk}.`;
  const { vingerafdruk: sleutel, at } = regel;
  return { code, ernst: 'waarschuwing', bericht, waarom, doen, sleutel, verantwoord: false, ...at };
}
