/** What ends the duties of a case, and from which day on. */
import { type Datum, laatste, plusDagen } from '../../core/dates.ts';
import { door, type Omdat, once, type Ziektegeval } from '../case.ts';
import { eindeDienstverband, plichtenLopenDoor, uitDienstPer } from './dienstverband.ts';
import { loonTijdvakMetSanctie } from './loon.ts';
import { isHuishoudelijk } from './tijdvak.ts';
import { telEinde, vervroegdeIva, wettelijkEinde } from './wachttijd.ts';

/** In the order in which they are named when several begin on one day. */
export const EINDE_REDENEN = [
  'overleden',
  'hersteld',
  'overgang-van-onderneming',
  'einde-dienstverband',
  'aow',
  'vervroegde-iva',
  'huishoudelijk-personeel',
  'zwangerschapsverlof',
  'wachttijd-voorbij',
] as const;

/** Why duties end, and the first day on which they are gone. */
export interface Einde {
  readonly reden: (typeof EINDE_REDENEN)[number];
  readonly vanaf: Datum;
  readonly omdat: Omdat;
}

function vanDienstverband(c: Ziektegeval): Einde | undefined {
  const einde = eindeDienstverband(c);
  if (!einde || plichtenLopenDoor(c)) return undefined;
  const vanaf = uitDienstPer(einde);
  if (einde.aard === 'overlijden')
    return { reden: 'overleden', vanaf: einde.laatsteDag, omdat: { ...einde.omdat, tekst: 'overleden op' } };
  if (einde.aard === 'overgang-van-onderneming')
    return {
      reden: 'overgang-van-onderneming',
      vanaf,
      omdat: { ...einde.omdat, tekst: 'laatste dag bij deze werkgever (BW 7:663)' },
    };
  return { reden: 'einde-dienstverband', vanaf, omdat: einde.omdat };
}

/** Everything that ends the duties of this case, earliest first. */
const eindes = once((c): readonly Einde[] => {
  const found: Einde[] = [];
  const { hersteldPer, eersteZiektedag: dag1, breuk } = c.keten;
  if (hersteldPer)
    found.push({
      reden: 'hersteld',
      vanaf: hersteldPer.datum,
      omdat: { tekst: 'hersteld gemeld per', datum: hersteldPer.datum, bron: hersteldPer.bron },
    });
  const dienst = vanDienstverband(c);
  if (dienst) found.push(dienst);
  const aow = c.dossier.werknemer.aowDatum;
  if (aow !== undefined)
    found.push({ reden: 'aow', vanaf: laatste(aow, dag1), omdat: { tekst: 'AOW-leeftijd bereikt op', datum: aow } });
  const iva = vervroegdeIva(c);
  if (iva)
    found.push({
      reden: 'vervroegde-iva',
      vanaf: iva.toekenning.datum,
      omdat: door(iva.toekenning, 'vervroegde IVA toegekend op'),
    });
  if (isHuishoudelijk(c))
    // Household staff on fewer than four days are not insured (Ziektewet art. 6), so the WIA route does not exist.
    found.push({ reden: 'huishoudelijk-personeel', vanaf: dag1, omdat: { tekst: 'huishoudelijk personeel' } });
  if (breuk)
    found.push({
      reden: 'zwangerschapsverlof',
      vanaf: breuk.van,
      omdat: door(
        breuk.event,
        'verlof, en daarna bij ziekte een nieuwe wachttijd (BW 7:629 lid 4, Wet WIA art. 23 lid 3)',
      ),
    });
  return found.sort(vroegstEerst);
});

/**
 * The end of the period of wage, sanction included: after it nothing recurs and nothing new falls due. While wage runs on because no
 * application was made, nobody can say how long, and the route itself ends with the wachttijd or the extended period.
 */
const eindeTijdvak = once((c): Einde => {
  const datum = loonTijdvakMetSanctie(c).datum ?? telEinde(c).datum;
  return {
    reden: 'wachttijd-voorbij',
    vanaf: plusDagen(datum, 1),
    omdat: { tekst: 'laatste dag van het tijdvak van loon', datum },
  };
});

/**
 * What ends a duty that falls due on `strict`; null for one without a date yet. The end of the wage period is only asked for where it
 * can matter: no duty of the first 104 weeks depends on how that period ends.
 */
export function eindesVoor(c: Ziektegeval, strict: Datum | null): readonly Einde[] {
  const all = eindes(c);
  if (strict === null ? c.peildatum <= wettelijkEinde(c).datum : strict <= wettelijkEinde(c).datum) return all;
  return [...all, eindeTijdvak(c)].sort(vroegstEerst);
}

function vroegstEerst(a: Einde, b: Einde): number {
  const rang = (e: Einde) => EINDE_REDENEN.indexOf(e.reden);
  return a.vanaf === b.vanaf ? rang(a) - rang(b) : a.vanaf < b.vanaf ? -1 : 1;
}
