/** Numbers as they are written in Dutch. No Intl, which takes long to load. */

/** Digits in groups of three, decimals after a comma: 1.234,50. */
export function nederlands(n: number, decimalen: number): string {
  const [heel = '', deel] = n.toFixed(decimalen).split('.');
  const groepen = heel.replace(/\B(?=(\d{3})+$)/g, '.');
  return deel === undefined ? groepen : `${groepen},${deel}`;
}

/** In euro, with cents. */
export function bedrag(n: number): string {
  return nederlands(n, 2);
}
