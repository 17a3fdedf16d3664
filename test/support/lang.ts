/** Long runs are for the night (`npm run test:lang`); a change gets fewer of the same. */
const LANG = process.env['LANGE_PROEVEN'] === '1';

/** How many times: for a change, and in a long run. */
export const keren = (wijziging: number, lang: number): number => (LANG ? lang : wijziging);
