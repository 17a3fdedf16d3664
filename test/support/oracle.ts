/** An independent calendar for expectations: whole days counted by hand, nothing of src/core/dates. */

/** Days since 0000-03-01 (proleptic Gregorian): years start in March, so that a leap day is the last of its year. */
export function nummer(dag: string): number {
  const [j = 0, m = 0, d = 0] = dag.split('-').map(Number);
  const jaar = m < 3 ? j - 1 : j;
  const maand = (m + 9) % 12;
  return (
    365 * jaar + Math.floor(jaar / 4) - Math.floor(jaar / 100) + Math.floor(jaar / 400) + daysBefore(maand) + d - 1
  );
}

/** Days before a month that counts from March = 0. */
function daysBefore(maand: number): number {
  return [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337][maand] ?? Number.NaN;
}

function dag(n: number): string {
  let jaar = Math.floor(n / 365.2425);
  const start = (j: number) => 365 * j + Math.floor(j / 4) - Math.floor(j / 100) + Math.floor(j / 400);
  while (start(jaar) > n) jaar -= 1;
  while (start(jaar + 1) <= n) jaar += 1;
  const rest = n - start(jaar);
  let maand = 11;
  while (daysBefore(maand) > rest) maand -= 1;
  const m = ((maand + 2) % 12) + 1;
  const twee = (x: number) => String(x).padStart(2, '0');
  return `${m < 3 ? jaar + 1 : jaar}-${twee(m)}-${twee(rest - daysBefore(maand) + 1)}`;
}

export function plus(van: string, dagen: number): string {
  return dag(nummer(van) + dagen);
}

/** The same day some years later; 29 February becomes 1 March. */
export function plusJaar(datum: string, jaren: number): string {
  const jaar = Number(datum.slice(0, 4)) + jaren;
  const schrikkel = jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
  return datum.endsWith('-02-29') && !schrikkel ? `${jaar}-03-01` : `${jaar}${datum.slice(4)}`;
}

/** The longest day (104 weeks, 728 days) that a wachttijd without interruptions lasts. */
const WACHTTIJD = 728;

/**
 * Replaces every `D`, `D+42`, `E-77` in a line by its date: `D` the first sick day, `E` the last day of its wachttijd
 * without interruptions. Further anchors (`H`, `Z`, `L`, …) can be given as text in terms of the earlier ones.
 */
export function reken(tekst: string, D: string, meer: Readonly<Record<string, string>> = {}): string {
  const ankers: Record<string, string> = { D, E: plus(D, WACHTTIJD - 1) };
  const vul = (t: string) =>
    t.replace(/(?<![\w-])([A-Z])([+-]\d+)?(?!\w)/g, (geheel, letter: string, dagen: string | undefined) => {
      const anker = ankers[letter];
      return anker === undefined ? geheel : plus(anker, Number(dagen ?? 0));
    });
  for (const [letter, waarde] of Object.entries(meer)) ankers[letter] = vul(waarde);
  return vul(tekst);
}
