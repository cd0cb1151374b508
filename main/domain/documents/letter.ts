import type { LetterHead } from './blocks.ts';
import { type DocumentFrame, numberOf, placeDateOf } from './frame.ts';

export type LetterParts = {
  readonly nature: string;
  readonly attachments: string;
  readonly subject: string;
  /** After `Yth.`, one line each. */
  readonly addressee: readonly string[];
  readonly addresseePlace: string;
};

/** The head of every letter: nomor, sifat, lampiran, hal; place, date and addressee. */
export function letterHead(frame: DocumentFrame, parts: LetterParts): LetterHead {
  return {
    kind: 'letterHead',
    placeDate: placeDateOf(frame),
    reference: [
      ['Nomor', numberOf(frame)],
      ['Sifat', parts.nature],
      ['Lampiran', parts.attachments],
      ['Hal', parts.subject],
    ],
    addressee: parts.addressee,
    addresseePlace: parts.addresseePlace,
  };
}
