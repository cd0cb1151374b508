import type { UpdateEntry } from '#domain/recipients/list-line.ts';
import type { PaperCode } from '../imports/papers.ts';

/** A line of the yearly list with the papers of the new application, where the level changes (Pasal 59(2)). */
export type UpdateOrder = Omit<UpdateEntry, 'kind'> & { readonly papers: readonly PaperCode[] };
