import type { Feature } from './components/frame/feature.ts';
import { addedFeature } from './features/added/added-feature.ts';
import { documentsFeature } from './features/documents/documents-feature.ts';
import { formsFeature } from './features/forms/forms-feature.ts';
import { homeFeature } from './features/home/home-feature.ts';
import { importsFeature } from './features/imports/imports-feature.ts';
import { networkFeature } from './features/network/network-feature.ts';
import { objectionsFeature } from './features/objections/objections-feature.ts';
import { ordersFeature } from './features/orders/orders-feature.ts';
import { paketFeature } from './features/paket/paket-feature.ts';
import { proposalsFeature } from './features/proposals/proposals-feature.ts';
import { pupilsFeature } from './features/pupils/pupils-feature.ts';
import { recapsFeature } from './features/recaps/recaps-feature.ts';
import { recommendationFeature } from './features/recommendation/recommendation-feature.ts';
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
  ordersFeature,
  proposalsFeature,
  recommendationFeature,
  paketFeature,
  networkFeature,
  documentsFeature,
  settingsFeature,
];
