/** Options that take one of some words. What follows them stands in one list: help shows it, completion offers it, `eenVan` holds to it. */
import type { Argument, Command, Option } from 'commander';

/** `text (standaard), json of ics` */
function opsomming(waarden: readonly string[], standaard?: string): string {
  const genoemd = waarden.map((w) => (w === standaard ? `${w} (standaard)` : w));
  const laatste = genoemd.pop() ?? '';
  return genoemd.length === 0 ? laatste : `${genoemd.join(', ')} of ${laatste}`;
}

/** `uitleg`: instead of the words themselves, where it says more. */
export function keuzeOptie(
  command: Command,
  flags: string,
  waarden: readonly string[],
  { standaard, uitleg }: { readonly standaard?: string; readonly uitleg?: string } = {},
): Option {
  const option = command.createOption(flags, uitleg ?? opsomming(waarden, standaard));
  option.argChoices = [...waarden];
  return option;
}

export function keuzeArgument(command: Command, naam: string, waarden: readonly string[]): Argument {
  const argument = command.createArgument(naam, opsomming(waarden));
  argument.argChoices = [...waarden];
  return argument;
}
