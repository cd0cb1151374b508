import type { MethodName } from '#contract/api.ts';
import { listSets } from '../../../db/queries/comparison.ts';
import { type Desk, reading } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { decideLikeness, undoLikeness } from './decide-likeness.ts';
import { decidePupilPair, pagePupilPairs } from './decide-pupil-pair.ts';
import { pageLikenesses } from './page-likenesses.ts';
import { sourceLabel } from './sources.ts';

type ComparisonMethod =
  'comparison.sets' | Extract<MethodName, `likenesses.${string}` | `pupilPairs.${string}`>;

export function comparisonHandlers(desk: Desk): HandlersOf<ComparisonMethod> {
  return {
    'comparison.sets': async () => {
      const names = await officeNames(desk, reading(desk));
      return (await listSets(reading(desk))).map((set) => ({
        source: set.source,
        sourceLabel: sourceLabel(set.source),
        version: set.version,
        persons: set.persons,
        receivedOn: set.received_on,
        from: names.get(set.came_from) ?? set.came_from,
      }));
    },
    'likenesses.page': (request) => pageLikenesses(desk, request),
    'likenesses.decide': (request) => decideLikeness(desk, request),
    'likenesses.undo': (request) => undoLikeness(desk, request),
    'pupilPairs.page': (request) => pagePupilPairs(desk, request),
    'pupilPairs.decide': (request) => decidePupilPair(desk, request),
  };
}
