import { dates } from './dates.ts';
import { sealAndDeliver } from './deliver.ts';
import { type DemoOffice, passphraseOf, unlessRefused } from './demo-office.ts';
import { keyOf } from './intake.ts';
import { keepTakenIn } from './papers.ts';
import { dinasOf, officesOfTier, onDate, type Road } from './road.ts';
import { scannedPage } from './scanned-page.ts';

/** Suku Dinas and Kanwil: pairs found and decided, recap, one proposal per Bidang (Pasal 29). */
export async function propose(road: Road): Promise<void> {
  await onDate(road, dates.proposal);
  for (const office of officesOfTier(road, 'sudin', 'kanwil')) await proposeFrom(road, office);
}

/** Dinas: recommendation through TAPD, its pertimbangan, the Keputusan Gubernur, and the outcome down again. */
export async function recommend(road: Road): Promise<void> {
  const dinas = dinasOf(road);
  await onDate(road, dates.recommendation);
  await dinas.as('operator');
  const compiled = await dinas.call('recommendation.compile', { date: dates.recommendation, number: null });
  await dinas.as('kepala');
  await dinas.call('recommendation.sign', {
    signedOn: dates.recommendation,
    passphrase: passphraseOf(dinas.office, 'kepala'),
  });
  await dinas.as('operator');
  await dinas.call('recommendation.markSent', {
    tapdOn: dates.recommendation,
    bpkdOn: dates.recommendation,
    tkpkOn: dates.recommendation,
  });
  road.say(
    `${dinas.office}: rekomendasi Nomor ${compiled.number ?? '-'} kepada Gubernur melalui TAPD, ${compiled.pupils} peserta didik`,
  );
  await onDate(road, dates.consideration);
  await dinas.call('recommendation.recordConsideration', {
    number: '87/TAPD/IX/2013',
    date: dates.consideration,
    summary: 'Anggaran tersedia; rekomendasi dapat ditetapkan.',
  });
  await onDate(road, dates.decree);
  const determined = await dinas.call('determination.record', {
    number: '1527 Tahun 2013',
    date: dates.decree,
    periodFrom: '2013-07-01',
    periodTo: '2014-06-30',
    note: 'Seluruh calon yang direkomendasikan ditetapkan; besaran menyusul.',
    file: null,
    amounts: null,
  });
  await attachScans(road, dinas, determined.determination?.determinationId ?? '');
  for (const office of [dinas, ...officesOfTier(road, 'sudin', 'kanwil')]) {
    await office.as('operator');
    // PRP-026: no one of this office was determined.
    const prepared = await unlessRefused(
      'PRP-026',
      office.call('determination.prepare', { on: dates.decree }),
    );
    if (prepared) await sealAndDeliver(road, office, prepared.paketIds);
  }
  road.say(
    `${dinas.office}: Keputusan Gubernur Nomor ${determined.determination?.number ?? '-'}, ${determined.determination?.recipients ?? 0} penerima, diteruskan sampai seksi dan Kantor`,
  );
}

/** What TAPD and the Governor signed comes in on paper; its scan hangs on the determination. */
async function attachScans(road: Road, dinas: DemoOffice, determinationId: string): Promise<void> {
  const papers = [
    { type: 'DOC-20', kind: 'surat', title: 'Pertimbangan TAPD', number: '87/TAPD/IX/2013' },
    { type: 'DOC-21', kind: 'scan', title: 'Keputusan Gubernur', number: '1527 Tahun 2013' },
  ] as const;
  for (const { type, kind, title, number } of papers) {
    const scan = { name: `${title}.pdf`, bytes: scannedPage([title.toUpperCase(), `Nomor ${number}`]) };
    await dinas.call('attachments.add', {
      subject: { kind: 'determination', id: determinationId },
      kind,
      file: dinas.put(scan.name, scan.bytes),
    });
    road.papers.push(keepTakenIn(dinas, scan, { type, number, title }));
  }
}

async function proposeFrom(road: Road, office: DemoOffice): Promise<void> {
  await office.as('operator');
  const { found } = await office.call('duplicates.find', {});
  const decided = await decidePairs(road, office);
  // PRP-021: nobody below had anything to recap.
  const view = await unlessRefused(
    'PRP-021',
    office.call('proposals.recap', { on: dates.proposal, setOpenPairsAside: true }),
  );
  if (!view) return;
  road.say(
    `${office.office}: ${found} pasangan data ganda, ${decided} diputus, ${view.openPairs} dibiarkan terbuka; rekap ${view.recap?.pupils ?? 0} peserta didik`,
  );
  for (const { bidang, pupils } of view.bidang) {
    if (pupils === 0) continue;
    await office.as('operator');
    const proposal = await office.call('proposals.make', { bidang, date: dates.proposal, number: null });
    if (proposal.paketId === null) throw new Error('A proposal without Paket');
    await sealAndDeliver(road, office, [proposal.paketId]);
    road.say(
      `${office.office}: usulan ${proposal.bidangLabel} Nomor ${proposal.number}, ${proposal.pupils} peserta didik`,
    );
  }
}

async function decidePairs(road: Road, office: DemoOffice): Promise<number> {
  await office.as('kepala');
  const { rows } = await office.call('duplicates.page', { open: true, pageSize: 200 });
  let decided = 0;
  for (const decision of road.samples.decisions.duplicates) {
    const left = road.applications.get(keyOf(decision.left))?.applicationId;
    const right = road.applications.get(keyOf(decision.right))?.applicationId;
    const pair = rows.find(
      (one) =>
        [left, right].includes(one.left.applicationId) && [left, right].includes(one.right.applicationId),
    );
    if (!pair) continue;
    const exclude = decision.exclude === 'left' ? left : decision.exclude === 'right' ? right : null;
    await office.call('duplicates.decide', {
      pairId: pair.pairId,
      outcome: decision.outcome,
      exclude: exclude ?? null,
      reason: decision.reason,
      on: dates.proposal,
    });
    decided += 1;
  }
  return decided;
}
