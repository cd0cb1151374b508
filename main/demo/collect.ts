import { allRows, passphraseOf } from './demo-office.ts';
import { keepPaper, writeIndex } from './papers.ts';
import type { Road } from './road.ts';

/** Leaves every PDF of every office, their index, and the keys with which Debian's age opens the Paket of this trial. */
export async function collectPapers(road: Road): Promise<number> {
  for (const office of road.offices.values()) {
    await office.as('kepala');
    office.keep(
      await office.call('network.exportIdentity', {
        passphrase: passphraseOf(office.office, 'kepala'),
        reason: 'Pemeriksaan mandiri jaringan uji coba',
      }),
      'ekspor',
    );
    for (const document of await allRows((page) => office.call('documents.page', { page, pageSize: 200 }))) {
      const offer = await office.call('documents.file', { documentId: document.documentId });
      const { type, number, title } = document;
      road.papers.push(keepPaper(office, offer, { type, number, title }));
    }
  }
  writeIndex(road.out, road.papers);
  return road.papers.length;
}
