import type { Kop } from '#domain/documents/content.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import type { Work } from '../command.ts';
import { isTrial } from '../network-state.ts';
import { readSetting } from '../settings.ts';

/** The frame of a paper of today that takes no number of this office's register. */
export async function unnumberedFrame(work: Work, kop: Kop | null): Promise<DocumentFrame> {
  return {
    paper: (await readSetting(work.db, 'paper')) === 'A4' ? 'A4' : 'F4',
    kop,
    number: null,
    date: work.today,
    place: 'Jakarta',
    draft: false,
    trial: await isTrial(work.db),
  };
}
