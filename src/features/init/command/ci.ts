/** The check of a new repo in CI: on every push, and every day, because time alone makes a step late. */
import type { Bestand } from './starter.ts';

export const CI = ['github', 'gitlab', 'geen'] as const;
export type Ci = (typeof CI)[number];

/** Where the package is put: wvp is in no public register, and a package in the repo cannot change unseen. */
export function pakketPad(versie: string): string {
  return `.wvp/wvp-${versie}.tgz`;
}

export function ciBestand(ci: Ci, versie: string): Bestand | undefined {
  if (ci === 'github') return ['.github/workflows/wvp.yml', github(pakketPad(versie))];
  if (ci === 'gitlab') return ['.gitlab-ci.yml', gitlab(pakketPad(versie))];
  return undefined;
}

const PAKKET = (inspringing: string, pakket: string) =>
  [
    '# Het pakket dat `npm pack` maakt, in deze repo. Een url van een pakket (https://…/wvp.tgz) mag ook.',
    `PAKKET: ${pakket}`,
  ].join(`\n${inspringing}`);

const github = (
  pakket: string,
) => `# Toetst de dossiers bij elke push en elke dag: een stap wordt ook te laat zonder dat er iets verandert.
name: wvp
on:
  push:
  pull_request:
  schedule:
    - cron: '23 4 * * *'
  workflow_dispatch:

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    env:
      ${PAKKET('      ', pakket)}
    steps:
      # Vast op de hoofdversie; wie strenger wil, noemt hier de hash van een commit.
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - name: wvp installeren
        run: npm install --global --ignore-scripts --no-audit --no-fund "$PAKKET"
      - name: dossiers toetsen
        run: wvp check -f github
`;

const gitlab = (
  pakket: string,
) => `# Toetst de dossiers bij elke wijziging en elke dag: een stap wordt ook te laat zonder dat er iets verandert.
# Voor elke dag: Build > Pipeline schedules > New schedule, bijvoorbeeld 23 4 * * *
wvp:
  image: node:22
  timeout: 10 minutes
  variables:
    ${PAKKET('    ', pakket)}
  rules:
    - if: $CI_PIPELINE_SOURCE == "schedule"
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm install --global --ignore-scripts --no-audit --no-fund "$PAKKET"
    - wvp check -f text -f gitlab:gl-code-quality.json
  artifacts:
    when: always
    expire_in: 1 week
    reports:
      codequality: gl-code-quality.json
`;
