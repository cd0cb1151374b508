import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { loadSample, offerSampleRecap, removeSample } from './sample.ts';

export function sampleHandlers(desk: Desk): HandlersOf<Extract<MethodName, `sample.${string}`>> {
  return {
    'sample.load': (_request, job) => loadSample(desk, job),
    'sample.recap': () => Promise.resolve().then(() => offerSampleRecap(desk)),
    'sample.remove': () => removeSample(desk),
  };
}
