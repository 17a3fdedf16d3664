/** The documents that `wvp generate` makes. */

import type { z } from 'zod';
import { documentNaam } from '../dossier/aliases.ts';
import type { JudgedCase } from '../judge/judge-case.ts';
import * as aangifte42Weken from './kinds/aangifte-42-weken.ts';
import * as afwijking from './kinds/afwijking.ts';
import * as bijstelling from './kinds/bijstelling.ts';
import * as deskundigenoordeel from './kinds/deskundigenoordeel.ts';
import * as eerstejaarsevaluatie from './kinds/eerstejaarsevaluatie.ts';
import * as eindevaluatie from './kinds/eindevaluatie.ts';
import * as loonmaatregel from './kinds/loonmaatregel.ts';
import * as oordeelWerknemer from './kinds/oordeel-werknemer.ts';
import * as overzicht from './kinds/overzicht.ts';
import * as planVanAanpak from './kinds/plan-van-aanpak.ts';
import * as reIntegratieverslag from './kinds/re-integratieverslag.ts';
import * as verzekeraar from './kinds/verzekeraar.ts';
import * as vraagstellingBedrijfsarts from './kinds/vraagstelling-bedrijfsarts.ts';
import type { Built, DocumentContext } from './parts/model.ts';
import { type Lezer, voorLezers } from './parts/readers.ts';

export interface DocumentDefinition {
  readonly id: string;
  readonly alias: string;
  readonly titel: string;
  /** File name of the template, in `templates/`. */
  readonly template: string;
  /** What a template may name. */
  readonly schema: z.ZodType;
  /** What `--onderwerp` may name; none where the document has no variants. */
  readonly onderwerpen?: readonly string[];
  /** Who gets it: it holds only what each of them may have. */
  readonly lezers: readonly Lezer[];
  /** Meant for one page of A4 in every format. */
  readonly eenPagina?: true;
  readonly build: (judged: JudgedCase, context: DocumentContext) => Built<unknown>;
}

const UWV: readonly Lezer[] = ['werkgever', 'werknemer', 'uwv'];
const PARTIJEN: readonly Lezer[] = ['werkgever', 'werknemer'];

const DEFINITIES: readonly DocumentDefinition[] = [
  {
    id: 'plan-van-aanpak',
    lezers: PARTIJEN,
    alias: 'plan',
    titel: 'Plan van aanpak',
    template: 'plan-van-aanpak.md.hbs',
    schema: planVanAanpak.schema,
    build: planVanAanpak.build,
  },
  {
    id: 'eerstejaarsevaluatie',
    lezers: PARTIJEN,
    alias: 'evaluatie',
    titel: 'Eerstejaarsevaluatie',
    template: 'eerstejaarsevaluatie.md.hbs',
    schema: eerstejaarsevaluatie.schema,
    build: eerstejaarsevaluatie.build,
  },
  {
    id: 're-integratieverslag',
    lezers: UWV,
    alias: 'verslag',
    titel: 'Re-integratieverslag',
    template: 're-integratieverslag.md.hbs',
    schema: reIntegratieverslag.schema,
    build: reIntegratieverslag.build,
  },
  {
    id: 'afwijking',
    lezers: PARTIJEN,
    alias: 'afwijking',
    titel: 'Afwijking van een termijn',
    template: 'afwijking.md.hbs',
    schema: afwijking.schema,
    build: afwijking.build,
  },
  {
    id: 'bijstelling',
    lezers: PARTIJEN,
    alias: 'bijstelling',
    titel: 'Bijstelling van het plan van aanpak',
    template: 'bijstelling.md.hbs',
    schema: bijstelling.schema,
    build: bijstelling.build,
  },
  {
    id: 'eindevaluatie',
    lezers: PARTIJEN,
    alias: 'eindevaluatie',
    titel: 'Eindevaluatie',
    template: 'eindevaluatie.md.hbs',
    schema: eindevaluatie.schema,
    build: eindevaluatie.build,
  },
  {
    id: 'oordeel-werknemer',
    lezers: UWV,
    alias: 'oordeel-werknemer',
    titel: 'Oordeel van de werknemer',
    template: 'oordeel-werknemer.md.hbs',
    schema: oordeelWerknemer.schema,
    build: oordeelWerknemer.build,
  },
  {
    id: 'overzicht',
    lezers: PARTIJEN,
    alias: 'overzicht',
    titel: 'Overzicht',
    template: 'overzicht.md.hbs',
    schema: overzicht.schema,
    eenPagina: true,
    build: overzicht.build,
  },
  {
    id: 'aangifte-42-weken',
    lezers: ['uwv'],
    alias: 'aangifte-42-weken',
    titel: 'Aangifte bij UWV na 42 weken',
    template: 'aangifte-42-weken.md.hbs',
    schema: aangifte42Weken.schema,
    build: aangifte42Weken.build,
  },
  {
    id: 'vraagstelling-bedrijfsarts',
    lezers: ['bedrijfsarts'],
    alias: 'vraagstelling-bedrijfsarts',
    titel: 'Vragen aan de bedrijfsarts',
    template: 'vraagstelling-bedrijfsarts.md.hbs',
    schema: vraagstellingBedrijfsarts.schema,
    build: vraagstellingBedrijfsarts.build,
  },
  {
    id: 'deskundigenoordeel',
    lezers: UWV,
    alias: 'deskundigenoordeel',
    titel: 'Verzoek om een deskundigenoordeel',
    template: 'deskundigenoordeel.md.hbs',
    schema: deskundigenoordeel.schema,
    onderwerpen: deskundigenoordeel.ONDERWERPEN,
    build: deskundigenoordeel.build,
  },
  {
    id: 'verzekeraar',
    lezers: ['verzekeraar'],
    alias: 'verzekeraar',
    titel: 'Melding aan de verzekeraar',
    template: 'verzekeraar.md.hbs',
    schema: verzekeraar.schema,
    onderwerpen: verzekeraar.ONDERWERPEN,
    build: verzekeraar.build,
  },
  {
    id: 'loonmaatregel',
    lezers: ['werknemer'],
    alias: 'loonmaatregel',
    titel: 'Brief over het loon',
    template: 'loonmaatregel.md.hbs',
    schema: loonmaatregel.schema,
    onderwerpen: loonmaatregel.ONDERWERPEN,
    build: loonmaatregel.build,
  },
];

/** Each is built from what its readers may have, and from nothing else. */
export const DOCUMENTEN: readonly DocumentDefinition[] = DEFINITIES.map((definitie) => ({
  ...definitie,
  build: (judged, context) => definitie.build(voorLezers(judged, definitie.lezers), context),
}));

/** The document that a name or alias stands for. */
export function documentBy(naam: string): DocumentDefinition | undefined {
  const voluit = documentNaam(naam);
  return DOCUMENTEN.find((d) => d.id === voluit || d.alias === voluit);
}
