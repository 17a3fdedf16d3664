/** `wvp doctor`: whether wvp can be trusted on this machine, and whether the repo is in order around the dossiers. */

import { paintFor } from '../../cli/colour.ts';
import type { Context, GlobalOptions, Register } from '../../cli/context.ts';
import { EXIT, type ExitCode } from '../../cli/exit.ts';
import { machineControles } from './command/machine.ts';
import { repoControles } from './command/repo.ts';
import { doctorJson, doctorText, oordeel } from './text.ts';

const HELP = `
Voorbeelden:
  wvp doctor                  alles nakijken: deze computer en deze repo
  wvp doctor --json           voor programma's (schema wvp.doctor/1)

Kijkt naar Node.js, git, tijd en tekens, rekent bekende data na, en zoekt in de
repo wat git niet bewaart of wat anderen kunnen lezen. Verandert niets.

Exitcodes: 0 in orde, ook met opmerkingen; 3 als de uitkomsten van wvp op deze
           computer niet te vertrouwen zijn. Dossiers toetsen doet wvp check.
`;

export interface DoctorOptions extends GlobalOptions {
  readonly json?: boolean;
}

export async function doctor(context: Context, options: DoctorOptions): Promise<ExitCode> {
  const { platform, versions } = process;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const report = {
    versie: context.versie,
    controles: [
      ...machineControles(context, { node: versions.node, platform, zone: timeZone }),
      ...(await repoControles(context, platform)),
    ],
  };
  const { stdout } = context;
  if (options.json) stdout.write(doctorJson(report));
  else stdout.write(doctorText(report, { columns: stdout.columns, paint: await paintFor(stdout, context, options) }));
  return oordeel(report) === 'fout' ? EXIT.onleesbaar : EXIT.schoon;
}

export const register: Register = (command, run) => {
  command
    .option('--json', 'JSON volgens schema wvp.doctor/1')
    .addHelpText('before', HELP)
    .action((own: { json?: boolean }) => run((context, options) => doctor(context, { ...options, ...own })));
};
