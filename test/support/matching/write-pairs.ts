import { drawLabelledPairs } from './labelled-pairs.ts';
import { writePairs } from './pairs-file.ts';

// Run by hand when a rule of the generator changes: the fixture is fixed before the matcher is tuned to it.
writePairs(drawLabelledPairs());
