import { mkdirSync, writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { documentBy } from '../../src/documents/index.ts';
import { checkTemplate, render, unusedLeaves } from '../../src/documents/render.ts';
import { readTemplates } from '../../src/files/templates.ts';
import { readConfig } from '../../src/files/config.ts';
import { readCase } from '../../src/files/read.ts';
import { judgeCase } from '../../src/evaluate/judge-case.ts';
const { templates, partials } = readTemplates();
const IDS = ['aangifte-42-weken', 'vraagstelling-bedrijfsarts', 'deskundigenoordeel', 'verzekeraar', 'loonmaatregel'];
test('gen', () => {
  for (const repo of ['dossiers', 'portfolio']) {
    const root = join(import.meta.dirname, '../../fixtures', repo);
    for (const naam of readdirSync(join(root, 'dossiers'))) {
      const c = judgeCase(readCase(join(root, 'dossiers', naam)), naam, readConfig(root).config, '2026-11-22');
      for (const id of IDS) {
        const d = documentBy(id)!;
        console.log(id, checkTemplate(templates[d.template]!, partials, d.schema), unusedLeaves(templates[d.template]!, partials, d.schema));
        for (const onderwerp of [undefined, ...(id === 'deskundigenoordeel' ? ['eigen-werk','passend-werk','inspanningen-werkgever','inspanningen-werknemer','frequent-verzuim'] : id === 'verzekeraar' ? ['stagnatie','loonwaarde','overig','onzin'] : id === 'loonmaatregel' ? ['opschorting','stopzetting','hervat'] : [])]) {
        const out = render(templates[d.template]!, partials, d.build(c, { peildatum: '2026-11-22', versie: '0', ...(onderwerp ? {onderwerp} : {}) }).model);
        mkdirSync('/tmp/groupb/out', { recursive: true });
        writeFileSync(`/tmp/groupb/out/${naam}-${id}${onderwerp ? '-' + onderwerp : ''}.md`, 'text' in out ? out.text : JSON.stringify(out));
        }
      }
    }
  }
});
