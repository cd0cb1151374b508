import { type Feature } from './components/frame/feature.ts';
import { addedFeature } from './features/added/added-feature.ts';
import { documentsFeature } from './features/documents/documents-feature.ts';
import { formsFeature } from './features/forms/forms-feature.ts';
import { homeFeature } from './features/home/home-feature.ts';
import { importsFeature } from './features/imports/imports-feature.ts';
import { objectionsFeature } from './features/objections/objections-feature.ts';
import { pupilsFeature } from './features/pupils/pupils-feature.ts';
import { recapsFeature } from './features/recaps/recaps-feature.ts';
import { roundsFeature } from './features/rounds/rounds-feature.ts';
import { schoolsFeature } from './features/schools/schools-feature.ts';
import { settingsFeature } from './features/settings/settings-feature.ts';

/** Every feature of the window; the rail takes its order from the items. */
export const features: readonly Feature[] = [
  homeFeature,
  schoolsFeature,
  importsFeature,
  pupilsFeature,
  roundsFeature,
  objectionsFeature,
  addedFeature,
  formsFeature,
  recapsFeature,
  documentsFeature,
  settingsFeature,
];
