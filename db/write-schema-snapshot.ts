import { writeFileSync } from 'node:fs';
import { readSchema } from './read-schema.ts';

/** `npm run schema`: the committed snapshot shows what a migration changes. */
writeFileSync(new URL('schema.sql', import.meta.url), await readSchema());
