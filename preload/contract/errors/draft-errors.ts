import type { Sentence } from './sentence.ts';

/** Forms kept before they are sent. */
export const draftErrors = {
  'KTR-001': {
    what: 'Isian ini terlalu panjang untuk disimpan sebagai draf.',
    todo: 'Simpan formulirnya sekarang, atau persingkat isinya.',
  },
} as const satisfies Record<string, Sentence>;
