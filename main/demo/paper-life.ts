import { dates } from './dates.ts';
import type { DemoOffice } from './demo-office.ts';
import { keepPaper, keepTakenIn } from './papers.ts';
import { officesOfTier, onDate, type Road } from './road.ts';

/** What happens to papers once they are made: signed scan, reprint, a void number, slips, bundle, agenda book. */
export async function liveWithPapers(road: Road): Promise<void> {
  const [section] = officesOfTier(road, 'section');
  if (!section) throw new Error('No section on this road');
  await onDate(road, dates.reports);
  await section.as('operator');
  await attachSignedScan(road, section);
  await reprint(road, section);
  await voidNumber(road, section);
  for (const office of officesOfTier(road, 'section')) await printOfRound(road, office);
  for (const office of road.offices.values()) await printLedger(road, office);
  await section.as('operator');
  await recordByHand(road, section);
}

/** The Berita Acara comes back with ink on it and hangs on exactly the revision that was printed. */
async function attachSignedScan(road: Road, section: DemoOffice): Promise<void> {
  const beritaAcara = await newest(section, 'DOC-06');
  const printed = section.keep(
    await section.call('documents.file', { documentId: beritaAcara.documentId }),
    'dokumen',
  );
  const scan = { name: 'Berita Acara bertanda tangan.pdf', bytes: printed.bytes };
  await section.call('attachments.add', {
    subject: { kind: 'document', id: beritaAcara.documentId },
    kind: 'scan',
    file: section.put(scan.name, scan.bytes),
  });
  const { state } = await section.call('documents.get', { documentId: beritaAcara.documentId });
  const { number } = beritaAcara;
  road.papers.push(keepTakenIn(section, scan, { type: 'DOC-06', number, title: 'Pindaian Berita Acara' }));
  road.say(`${section.office}: Berita Acara Nomor ${number}, pindaian dilampirkan, ${state}`);
}

async function reprint(road: Road, section: DemoOffice): Promise<void> {
  const { documentId, number } = await newest(section, 'DOC-08');
  await section.call('documents.reprint', { documentId, reason: 'Lembar di papan pengumuman basah' });
  const { reprints } = await section.call('documents.get', { documentId });
  road.say(`${section.office}: Pengumuman Nomor ${number} dicetak ulang, ${reprints.length} kali`);
}

async function voidNumber(road: Road, section: DemoOffice): Promise<void> {
  const [number = ''] = await section.call('numbers.reserve', {
    type: 'DOC-06',
    date: dates.reports,
    count: 1,
    reason: 'Berita Acara susulan',
  });
  await section.call('numbers.void', {
    type: 'DOC-06',
    year: 2013,
    number,
    reason: 'Berita Acara susulan tidak jadi dibuat',
  });
  road.say(`${section.office}: Nomor ${number} dibatalkan dan tetap tercatat`);
}

/** Papers of one round as one file, and a slip for each who did not pass. */
async function printOfRound(road: Road, section: DemoOffice): Promise<void> {
  await section.as('operator');
  const { rows } = await section.call('rounds.page', { pageSize: 100 });
  for (const { roundId } of rows) {
    const { failed } = await section.call('rounds.get', { roundId });
    if (failed === 0) continue;
    const slips = await section.call('documents.resultSlips', { roundId });
    road.papers.push(keepPaper(section, slips, { type: 'DOC-08P' }));
    const bundle = await section.call('documents.batch', { of: { kind: 'round', roundId } });
    road.papers.push(keepPaper(section, bundle, { type: 'DOC-INDEKS' }));
    return;
  }
}

async function printLedger(road: Road, office: DemoOffice): Promise<void> {
  await office.as('operator');
  const offer = await office.call('ledger.print', { from: dates.network, until: dates.reports });
  road.papers.push(keepPaper(office, offer, { type: 'DOC-30' }));
}

/** A paper that came without a Paket, with the receipt for whoever brought it. */
async function recordByHand(road: Road, section: DemoOffice): Promise<void> {
  const { entryId } = await section.call('ledger.record', {
    direction: 'masuk',
    on: dates.reports,
    counterpart: 'Kelurahan Kembangan Utara',
    kind: 'Surat keterangan tidak mampu',
    documentNumbers: '145/1.755.2/X/2013',
    carrier: 'langsung',
    softcopy: 'tidak-perlu',
    note: '',
  });
  const receipt = await section.call('ledger.printReceipt', { entryId });
  road.papers.push(keepPaper(section, receipt, { type: 'DOC-30', title: 'Tanda terima berkas' }));
}

async function newest(office: DemoOffice, type: string) {
  const { rows } = await office.call('documents.page', { type, pageSize: 20 });
  const [document] = rows;
  if (!document) throw new Error(`${office.office} has no ${type}`);
  return document;
}
