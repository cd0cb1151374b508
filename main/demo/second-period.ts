import { dates } from './dates.ts';
import { sealAndDeliver } from './deliver.ts';
import { keepTakenIn } from './papers.ts';
import { printSchoolCheck } from './printed-forms.ts';
import { dinasOf, officesOfTier, onDate, type Road } from './road.ts';
import { scannedPage } from './scanned-page.ts';

const edition = 'kjp-plus-2025-tahap-1';

/** A period of KJP Plus 2025 at the section of one school: edition by Paket, activated, list and SPTJM taken in. */
export async function runSecondPeriod(road: Road): Promise<void> {
  const file = road.samples.secondPeriod;
  if (!file) return;
  await onDate(road, dates.secondPeriod);
  await spreadEdition(road);
  for (const office of officesOfTier(road, 'section')) {
    await office.as('kepala');
    await office.call('editions.activate', {
      editionId: edition,
      schoolYear: '2024/2025',
      period: 'Tahap I',
      reason: 'Pendaftaran KJP Plus Tahap I Tahun 2025 dibuka',
    });
    await office.as('operator');
    const preview = await office
      .call('schoolLists.preview', {
        file: office.put(file.name, file.bytes),
        npsn: null,
        receivedOn: '2025-01-24',
      })
      .catch(() => null);
    if (!preview) continue;
    const { listId } = preview;
    const list = await office.call('schoolLists.commit', { listId, notice: null });
    await decideHeld(road, office.office, listId);
    const decided = await office.call('schoolLists.get', { listId });
    const school = road.samples.schools.find(({ npsn }) => npsn === list.npsn);
    const scan = { name: 'SPTJM.pdf', bytes: scannedPage(['SPTJM', list.schoolName, '25 Januari 2025']) };
    const final = await office.call('schoolLists.recordSptjm', {
      listId,
      npsn: list.npsn,
      schoolName: school?.name ?? list.schoolName,
      address: school?.address ?? '-',
      headName: school?.headName ?? 'Kepala Sekolah',
      headNip: school?.headNip ?? null,
      headJabatan: 'Kepala Sekolah',
      verified: decided.verified,
      cancelled: decided.cancelled,
      date: '2025-01-25',
      stamped: true,
      scheduleNotice: null,
      scan: office.put(scan.name, scan.bytes),
    });
    const papers = [
      keepTakenIn(office, scan, { type: 'DOC-26', title: `SPTJM ${list.schoolName}` }),
      keepTakenIn(office, file, { type: 'DOC-26', title: 'Lampiran SPTJM: data siswa' }),
      keepTakenIn(office, file, { type: 'DOC-27', title: 'Alasan pembatalan (kolom data siswa)' }),
    ];
    road.papers.push(...papers);
    await printSchoolCheck(road, office, listId);
    road.say(
      `${office.office}: KJP Plus 2025, ${list.schoolName}, ${final.verified} terverifikasi, ${final.cancelled} dibatalkan, SPTJM final`,
    );
    return;
  }
}

async function spreadEdition(road: Road): Promise<void> {
  const dinas = dinasOf(road);
  await dinas.as('kepala');
  await dinas.call('editions.chooseForReference', {
    editionId: edition,
    reason: 'Edisi KJP Plus Tahap I Tahun 2025',
  });
  await dinas.as('operator');
  const { paketIds } = await dinas.call('reference.prepare', { on: dates.secondPeriod });
  await sealAndDeliver(road, dinas, paketIds);
  for (const office of officesOfTier(road, 'sudin', 'kanwil')) {
    await office.as('operator');
    const relayed = await office.call('reference.relay', { on: dates.secondPeriod });
    await sealAndDeliver(road, office, relayed.paketIds);
  }
}

/** As the guardians' papers say; only rows of the shipped sample are known. */
async function decideHeld(road: Road, office: string, listId: string): Promise<void> {
  const section = road.offices.get(office);
  await section?.call('schoolLists.decideHeld', {
    listId,
    ordinal: 12,
    decision: 'accept',
    nik: '3173082412110022',
    level: null,
    cancellation: null,
    reason: 'NIK disalin dari Kartu Keluarga',
  });
  await section?.call('schoolLists.decideHeld', {
    listId,
    ordinal: 26,
    decision: 'accept',
    nik: null,
    level: null,
    cancellation: { code: 'status-keluarga', note: 'ayah anggota TNI' },
    reason: 'Alasan pembatalan ditanyakan kepada sekolah',
  });
}
