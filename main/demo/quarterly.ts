import { dates } from './dates.ts';
import { deliver, sealAll } from './deliver.ts';
import type { DemoOffice } from './demo-office.ts';
import { keepPaper } from './papers.ts';
import { dinasOf, officesOfTier, type Road } from './road.ts';

const quarter = '2013-07-01';

/** Reports of the quarter: each Suku Dinas and Kantor by Paket to the Dinas, then Dinas and Kanwil to the Governor. */
export async function reportQuarter(road: Road): Promise<void> {
  for (const office of officesOfTier(road, 'sudin', 'kantor')) {
    const reportId = await finalise(road, office, '44');
    const { paketId } = await office.call('periodicReports.send', { reportId });
    await deliverToAll(road, office, paketId);
  }
  for (const office of officesOfTier(road, 'sudin')) {
    await office.as('operator');
    const recap = await office.call('periodicReports.printSpending', { periodFrom: quarter });
    road.papers.push(keepPaper(office, recap, { type: 'DOC-05R' }));
  }
  for (const office of [dinasOf(road), ...officesOfTier(road, 'kanwil')]) await finalise(road, office, '45');
}

/** The Kantor's goes to its Kanwil as well (G-26). */
async function deliverToAll(road: Road, office: DemoOffice, paketId: string): Promise<void> {
  const kanwil = office.office.endsWith('-kantor-kemenag') ? officesOfTier(road, 'kanwil') : [];
  for (const file of await sealAll(office, [paketId]))
    for (const addressee of [dinasOf(road), ...kanwil]) await deliver(file, office, addressee);
}

async function finalise(road: Road, office: DemoOffice, kind: '44' | '45'): Promise<string> {
  await office.as('operator');
  const { facts, incoming, periodLabel } = await office.call('periodicReports.compose', {
    kind,
    periodFrom: quarter,
  });
  const written = {
    texts: {
      control:
        kind === '44'
          ? ''
          : 'Laporan Suku Dinas dan Kantor diperiksa; pemantauan lapangan dilakukan pada dua Satuan Pendidikan.',
      changes: '',
      fundsSource: 'Daftar Pelaksanaan Anggaran tahun 2013; penyaluran dimulai triwulan IV',
      problems: 'Sebagian Satuan Pendidikan belum menyampaikan Format 5.',
      followUp: 'Satuan Pendidikan yang belum melapor diingatkan secara tertulis.',
    },
    funds: { received: 0, disbursed: 0 },
  };
  await office.call('periodicReports.saveDraft', { kind, periodFrom: quarter, ...written });
  await office.as('kepala');
  const { reportId, number } = await office.call('periodicReports.finalise', {
    kind,
    periodFrom: quarter,
    trigger: 'berkala',
    date: dates.reports,
    number: null,
    ...written,
  });
  await office.as('operator');
  const persons = facts.recipients.reduce((sum, group) => sum + group.persons, 0);
  road.say(
    `${office.office}: laporan ${periodLabel} Nomor ${number}, ${persons} penerima` +
      (incoming === null ? '' : `, ${incoming.reports.length} laporan Pasal 44 diterima`),
  );
  return reportId;
}
