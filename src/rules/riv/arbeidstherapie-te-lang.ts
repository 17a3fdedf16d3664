import { gebeurtenissen } from '../../dossier/case.ts';
import { plaats } from '../../dossier/stored.ts';
import { telVanaf } from '../../dossier/tellen.ts';
import { BBP, source } from '../bronnen.ts';
import { defineSignal, type Signal } from './define.ts';

const DAGEN = 42;

export default defineSignal({
  id: 'arbeidstherapie-te-lang',
  titel: 'Werken zonder loonwaarde duurt langer dan zes weken',
  waarom:
    'Arbeidstherapie duurt in de regel niet langer dan zes weken; daarna kiezen partijen met de bedrijfsarts hoe het verder gaat.',
  doen: 'Bespreek de loonwaarde en het vervolg, en leg een nieuwe `werkhervatting` vast.',
  source: [source(BBP, 'bijlage par. 8')],
  checkedOn: '2026-11-22',
  find: (c, peildatum) => {
    const all = gebeurtenissen(c, 'werkhervatting');
    const found: Signal[] = [];
    for (let i = 0; i < all.length; i += 1) {
      const start = all[i];
      if (!start?.data.arbeidstherapeutisch || all[i - 1]?.data.arbeidstherapeutisch) continue;
      const einde =
        all.slice(i).find((e) => !e.data.arbeidstherapeutisch)?.datum ?? c.keten.hersteldPer?.datum ?? peildatum;
      if (einde > telVanaf(c, start.datum, DAGEN).datum)
        found.push({ sleutel: start.id, at: plaats(start, 'arbeidstherapeutisch'), extra: ` (sinds ${start.datum})` });
    }
    return found;
  },
});
