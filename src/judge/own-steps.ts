/** The house's own steps from wvp.yaml, as rules: judged by the same machinery as the law's, beside them. */

import { door, eerste, gebeurtenissen, type Ziektegeval } from '../dossier/case.ts';
import type { Config } from '../dossier/config.ts';
import type { Soort } from '../dossier/kinds/index.ts';
import type { Stored } from '../dossier/stored.ts';
import { eersteZiektedag, telVanaf } from '../dossier/tellen.ts';
import { fulfilled, type Rule, type Term } from '../rules/define.ts';

type OwnStep = NonNullable<Config['stappen']>[number];

/** Turns a step of wvp.yaml into a rule of the set `eigen`. It cites no law, because it has none. */
export function ownRule(step: OwnStep, peildatum: string): Rule {
  return {
    id: step.id,
    titel: step.titel,
    regelset: 'eigen',
    verantwoordelijke: step.verantwoordelijke,
    ernst: step.ernst ?? 'waarschuwing',
    uitleg: 'Een eigen stap van deze repo, uit wvp.yaml.',
    gevolg: 'Een afspraak van het eigen huis; de wet vraagt haar niet.',
    checkedOn: peildatum,
    selectBy: (c) => c.keten.eersteZiektedag,
    conditional: step.vanaf !== 'eersteZiektedag',
    versions: [{ validFrom: '1900-01-01', source: [], terms: (c) => ownTerms(step, c) }],
    notCovered: [],
  };
}

/** The first instance hangs on the anchor; with `herhaal` each next one on the fulfilment before it. */
function ownTerms(step: OwnStep, c: Ziektegeval): Term[] {
  const anchor = step.vanaf === 'eersteZiektedag' ? undefined : eerste(c, step.vanaf as Soort);
  if (!anchor && step.vanaf !== 'eersteZiektedag') return [];
  const start = anchor?.datum ?? c.keten.eersteZiektedag;
  const because = anchor ? door(anchor, step.vanaf) : eersteZiektedag(c);
  const done = gebeurtenissen(c, step.voldaanDoor as Soort).filter((e) => e !== anchor && e.datum >= start);
  const term = (index: number, from: Stored | undefined, dagen: number): Term => {
    const { datum, omdat } = telVanaf(c, from?.datum ?? start, dagen);
    return {
      key: step.herhaal === undefined ? step.id : `${step.id}/${index + 1}`,
      strict: datum,
      lenient: datum,
      because: [from ? door(from, 'vorige keer') : because, ...omdat],
      fulfilledBy: fulfilled(done[index]),
    };
  };
  const first = term(0, undefined, step.dagen);
  if (step.herhaal === undefined) return [first];
  const every = step.herhaal;
  return [first, ...done.map((e, index) => term(index + 1, e, every))];
}
