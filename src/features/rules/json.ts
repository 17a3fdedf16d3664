/** `wvp.rules/1` */
import { plusDagen } from '../../core/dates.ts';
import { EIGEN_TERMIJNEN } from '../../dossier/termijnen.ts';
import type { Rule } from '../../rules/define.ts';
import { codeVan, type SignalRule } from '../../rules/riv/define.ts';
import { jsonDocument } from '../../show/visible.ts';

/** `wvp.rules/1` */
export function rulesJson(rules: readonly Rule[], signals: readonly SignalRule[]): string {
  return jsonDocument({
    schema: 'wvp.rules/1',
    regels: rules.map((rule) => ({
      id: rule.id,
      titel: rule.titel,
      regelset: rule.regelset,
      verantwoordelijke: rule.verantwoordelijke,
      uitleg: rule.uitleg,
      gevolg: rule.gevolg,
      versies: rule.versions.map((v, i) => ({
        vanaf: v.validFrom,
        totEnMet: v.validTo ?? dayBefore(rule.versions[i + 1]?.validFrom),
        grondslag: v.source,
        opmerking: v.opmerking ?? null,
      })),
      eigenTermijnen: (rule.eigenTermijnen ?? []).map((naam) => ({ naam, dagen: EIGEN_TERMIJNEN[naam].dagen })),
      nietBeoordeeld: rule.notCovered,
      gecontroleerdOp: rule.checkedOn,
    })),
    signalen: signals.map((s) => ({
      code: codeVan(s),
      id: s.id,
      titel: s.titel,
      regelset: s.regelset ?? 'uwv',
      waarom: s.waarom,
      doen: s.doen,
      grondslag: s.source,
      opmerking: s.opmerking ?? null,
      gecontroleerdOp: s.checkedOn,
    })),
  });
}

function dayBefore(datum: string | undefined): string | null {
  return datum === undefined ? null : plusDagen(datum, -1);
}
