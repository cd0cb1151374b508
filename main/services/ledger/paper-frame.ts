import type { DocumentFrame } from '#domain/documents/frame.ts';
import type { Work } from '../command.ts';
import { isTrial } from '../network-state.ts';
import { officeKop } from '../office/kop.ts';
import { readSetting } from '../settings.ts';

/** Frame of a paper that is printed from the registers and carries no number of its own. */
export async function paperFrame(work: Work): Promise<DocumentFrame> {
  return {
    paper: (await readSetting(work.db, 'paper')) === 'A4' ? 'A4' : 'F4',
    kop: officeKop(work.own),
    number: null,
    date: work.today,
    place: 'Jakarta',
    draft: false,
    trial: await isTrial(work.db),
  };
}
