/** What to say when git cannot answer, for commands that cannot do without its history. */
import { GitError, type GitProbleem } from '../git/git.ts';
import { EXIT, ExitError } from './exit.ts';

const UITLEG: Readonly<Record<GitProbleem, readonly [message: string, hint: string]>> = {
  'geen-git': ['git is niet gevonden.', 'Installeer git: zonder git is er geen geschiedenis om te lezen.'],
  'geen-repo': ['Dit is geen git-repo.', 'Zonder git is er geen geschiedenis om te lezen. Beginnen: git init'],
  'niet-vertrouwd': [
    'git vertrouwt deze map niet: zij is van een andere gebruiker.',
    'Is zij van u? git config --global --add safe.directory <map>',
  ],
  'geen-commit': ['Deze repo heeft nog geen commit.', 'Leg eerst iets vast: git add en git commit.'],
  'onbekende-ref': ['git kent deze commit niet.', 'Kijk met git log welke commits er zijn.'],
  'geen-voorouder': ['De commits hebben geen gezamenlijke voorganger.', 'Kijk met git log --graph hoe het zit.'],
  'te-lang': ['git gaf te lang geen antwoord.', 'Probeer het opnieuw, of op een kleinere map.'],
  'te-veel': ['git gaf meer uitvoer dan wvp verwerkt.', 'Probeer het op een kleinere map.'],
  mislukt: ['git kon de geschiedenis niet lezen.', 'Kijk of git log en git fsck hier werken.'],
};

/** Gives what `work` gives; a GitError becomes one line that a person can act on. */
export async function metGit<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new ExitError(EXIT.gebruik, ...UITLEG[error.probleem]);
  }
}
