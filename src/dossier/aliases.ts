/** Short names that the field uses for a kind of event, a step or a document, beside the names of the format. */
const AFKORTINGEN: Readonly<Record<string, string>> = {
  pa: 'probleemanalyse',
  pva: 'plan-van-aanpak',
  plan: 'plan-van-aanpak',
  eje: 'eerstejaarsevaluatie',
  evaluatie: 'eerstejaarsevaluatie',
  riv: 're-integratieverslag',
  verslag: 're-integratieverslag',
  ao: 'actueel-oordeel',
};

/** Of kinds and steps only: a document has this name itself. */
const VAN_GEBEURTENISSEN: Readonly<Record<string, string>> = { ...AFKORTINGEN, gesprek: 'voortgangsgesprek' };

/** The name that a document goes by, in any case of letters. */
export function documentNaam(naam: string): string {
  return voluit(naam, AFKORTINGEN);
}

/**
 * The name of a kind or step, in any case of letters; what follows a `/` (`PvA/gemist`, `gesprek/3`) stays. `riv/…` is a group of codes of
 * its own.
 */
export function soortNaam(naam: string): string {
  return naam.startsWith('riv/') ? naam : voluit(naam, VAN_GEBEURTENISSEN);
}

function voluit(naam: string, lijst: Readonly<Record<string, string>>): string {
  const cut = naam.indexOf('/');
  const begin = cut < 0 ? naam : naam.slice(0, cut);
  const klein = begin.toLowerCase();
  const lang = Object.hasOwn(lijst, klein) ? lijst[klein] : undefined;
  return lang === undefined ? naam : `${lang}${cut < 0 ? '' : naam.slice(cut)}`;
}
