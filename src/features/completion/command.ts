/** `wvp completion`: scripts that let a shell complete wvp. They only ask `wvp complete`, and never evaluate an answer. */

import type { Context, Register } from '../../cli/context.ts';
import { EXIT, type ExitCode, ExitError } from '../../cli/exit.ts';
import { keuzeArgument } from '../../cli/options.ts';
import { didYouMean } from '../../core/nearest.ts';

const BASH = `# Aanvulling van wvp in bash. Zet in ~/.bashrc: source <(wvp completion bash)
_wvp() {
  local huidig=\${COMP_WORDS[COMP_CWORD]} regel
  COMPREPLY=()
  [[ $huidig == '=' ]] && huidig=''
  while IFS= read -r regel; do
    case $regel in
      :mappen | :bestanden)
        compopt -o filenames 2>/dev/null
        local soort=-f
        [[ $regel == :mappen ]] && soort=-d
        while IFS= read -r regel; do COMPREPLY+=("$regel"); done < <(compgen "$soort" -- "$huidig")
        ;;
      *) COMPREPLY+=("\${regel%%$'\\t'*}") ;;
    esac
  done < <(command wvp complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null)
}
complete -F _wvp wvp
`;

const ZSH = `#compdef wvp
# Aanvulling van wvp in zsh. Zet in ~/.zshrc, na compinit: source <(wvp completion zsh)
_wvp() {
  local regel waarde
  local -a namen
  while IFS= read -r regel; do
    case $regel in
      :mappen) _files -/ ;;
      :bestanden) _files ;;
      *$'\\t'*)
        waarde=\${regel%%$'\\t'*}
        namen+=("\${waarde//:/\\\\:}:\${regel#*$'\\t'}")
        ;;
      *) namen+=("\${regel//:/\\\\:}") ;;
    esac
  done < <(command wvp complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null </dev/null)
  (( \${#namen} )) && _describe -V wvp namen
}
if [[ \${funcstack[1]} == _wvp ]]; then
  _wvp "$@"
else
  compdef _wvp wvp
fi
`;

const FISH = `# Aanvulling van wvp in fish. Eenmalig: wvp completion fish > ~/.config/fish/completions/wvp.fish
function __wvp_aanvulling
    set -l huidig (commandline -ct)
    set -l woorden (commandline -opc) "$huidig"
    set -e woorden[1]
    command wvp complete -- $woorden 2>/dev/null </dev/null | while read -l regel
        switch $regel
            case :mappen
                __fish_complete_directories "$huidig"
            case :bestanden
                __fish_complete_path "$huidig"
            case '*'
                printf '%s\\n' $regel
        end
    end
end
complete -c wvp -f -a '(__wvp_aanvulling)'
`;

const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH };
const SHELLS = Object.keys(SCRIPTS);

export function completion(context: Context, shell: string): ExitCode {
  const script = SHELLS.includes(shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined)
    throw new ExitError(
      EXIT.gebruik,
      `Voor deze shell is er geen script.${didYouMean(shell, SHELLS)}`,
      `Mogelijk: ${SHELLS.join(', ')}.`,
    );
  context.stdout.write(script);
  return EXIT.schoon;
}

const HELP = `
Zo gaat het aan, in een nieuwe shell:
  bash   source <(wvp completion bash)              in ~/.bashrc
  zsh    source <(wvp completion zsh)               in ~/.zshrc, na compinit
  fish   wvp completion fish > ~/.config/fish/completions/wvp.fish
`;

export const register: Register = (command, run) => {
  command
    .addArgument(keuzeArgument(command, '<shell>', SHELLS))
    .addHelpText('before', HELP)
    .action((shell: string) => run((context) => completion(context, shell)));
};
