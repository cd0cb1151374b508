import { type ResponseOf } from '#contract/api.ts';
import { allRows, type DemoOffice } from './demo-office.ts';
import { deliver, deliverToSections, sealAll } from './deliver.ts';
import { dates, onDate, type Road, sectionFor } from './road.ts';
import { type ObjectionDecision, type RowName } from './sample-folder.ts';

type RoundView = ResponseOf<'rounds.get'>;

/** Recaps in, held rows decided as told, problem rows back out. */
export async function importRecaps(road: Road): Promise<void> {
  await onDate(road, dates.verifying);
  for (const file of road.samples.recaps) {
    const { office, preview } = await previewWhereItBelongs(road, file);
    const taken = await office.call('imports.commit', { importId: preview.importId });
    const rows = await rowsOf(office, preview.importId);
    for (const decision of road.samples.decisions.held.filter((one) => one.file === file.name)) {
      const row = rows.find(({ no }) => no === decision.row);
      if (row)
        await office.call('imports.decideHeld', {
          importId: preview.importId,
          ordinal: row.ordinal,
          decision: decision.decision,
          nik: decision.nik,
          reason: decision.reason,
        });
    }
    for (const row of await rowsOf(office, preview.importId)) {
      if (row.applicationId !== null)
        road.applications.set(keyOf({ file: file.name, row: row.no }), {
          office: office.office,
          applicationId: row.applicationId,
          importId: preview.importId,
          npsn: preview.npsn,
        });
    }
    if (taken.held + taken.rejected > 0)
      office.keep(await office.call('imports.problemRows', { importId: preview.importId }), 'ekspor');
    road.say(
      `${office.office}: ${file.name} dibaca ${taken.read}, diterima ${taken.accepted}, ditahan ${taken.held}, ditolak ${taken.rejected}`,
    );
  }
}

/** One round per school and class, from verification to its announcement (Pasal 11-13). */
export async function verifyAndAnnounce(road: Road): Promise<void> {
  for (const school of importedSchools(road)) {
    const office = sectionFor(road, school);
    await office.as('operator');
    const opened = await office.call('rounds.open', {
      npsn: school,
      schoolYearStart: dates.schoolYearStart,
      decreeNumber: 'Keputusan Kepala Dinas Pendidikan Nomor 412/2013',
      decreeDate: '2013-06-28',
      openedOn: dates.schoolYearStart,
    });
    for (const roundId of opened.roundIds) await runRound(road, office, roundId);
  }
}

/** Objections, reviews, reports to the Suku Dinas, its orders, and the corrected announcement (Pasal 16-23). */
export async function settleObjections(road: Road): Promise<void> {
  const { decisions } = road.samples;
  const registered: {
    decision: ObjectionDecision;
    office: DemoOffice;
    roundId: string;
    objectionId: string;
  }[] = [];
  for (const decision of decisions.objections) {
    const known = road.applications.get(keyOf(decision));
    if (!known) continue;
    const office = sectionFor(road, known.npsn);
    await onDate(road, decision.receivedOn);
    const roundId = await roundOf(office, known.npsn);
    const objection = await office.call('objections.register', {
      roundId,
      receivedOn: decision.receivedOn,
      objector: decision.objector,
      type: decision.type,
      applicationId: known.applicationId,
      subject: null,
      grounds: decision.grounds,
    });
    registered.push({ decision, office, roundId, objectionId: objection.objectionId });
  }
  if (registered.length === 0) return;
  await onDate(road, dates.report);
  for (const { decision, office, roundId, objectionId } of registered) {
    const reviewers = await reviewersOf(office, roundId, road);
    const { visitedOn, place, facts, finding } = decision.review;
    await office.call('objections.review', {
      objectionId,
      visitedOn,
      place,
      facts,
      proposedFinding: finding,
      beritaAcaraDate: visitedOn,
      number: null,
      reviewers,
    });
  }
  await reportAndOrder(road, registered);
  await onDate(road, dates.correction);
  for (const [roundId, members] of Map.groupBy(registered, (one) => one.roundId)) {
    const [first] = members;
    if (!first) continue;
    await first.office.call('rounds.announceCorrection', {
      roundId,
      issuedOn: dates.correction,
      number: null,
      media: [{ kind: 'papan', detail: 'Papan pengumuman sekolah' }],
    });
    for (const { decision, office } of members) await completeAdded(road, office, decision);
  }
  road.say(`Keberatan: ${registered.length} ditinjau, diputus Kepala Suku Dinas dan diumumkan perbaikannya`);
}

/** Closes the rounds, fills the account forms, hands the madrasah over, seals the section's recap (Pasal 25-28). */
export async function sealRecaps(road: Road): Promise<void> {
  await onDate(road, dates.closed);
  for (const office of road.sections.values()) {
    await office.as('operator');
    for (const round of await allRows((page) => office.call('rounds.page', { page, pageSize: 100 }))) {
      await office.call('rounds.close', { roundId: round.roundId, on: dates.closed, reason: null });
      await office.call('accountForms.fillFromRecap', { npsn: round.npsn, filledOn: dates.closed });
    }
  }
  await fillForms(road);
  await onDate(road, dates.recap);
  for (const office of road.sections.values()) await recapSection(road, office);
}

async function previewWhereItBelongs(road: Road, file: { name: string; bytes: Uint8Array }) {
  let refusal: unknown = null;
  for (const office of road.sections.values()) {
    await office.as('operator');
    try {
      return {
        office,
        preview: await office.call('imports.preview', {
          file: office.put(file.name, file.bytes),
          npsn: null,
        }),
      };
    } catch (error) {
      refusal = error;
    }
  }
  throw refusal;
}

async function runRound(road: Road, office: DemoOffice, roundId: string): Promise<void> {
  await onDate(road, dates.verifying);
  await office.call('rounds.startVerifying', { roundId, on: dates.verifying });
  await office.call('rounds.runChecks', { roundId });
  await decideByHand(road, office, roundId);
  const decided = await office.call('rounds.acceptAdvice', { roundId, decidedOn: dates.verifying });
  await failIncomplete(office, roundId);
  await onDate(road, dates.beritaAcara);
  const drafted = await office.call('rounds.draftBeritaAcara', {
    roundId,
    date: dates.beritaAcara,
    place: decided.schoolName,
    number: null,
  });
  await office.call('rounds.signBeritaAcara', {
    roundId,
    signatures: drafted.requiredSignatories.map(({ role, name }) => ({
      role,
      name,
      signedOn: dates.beritaAcara,
    })),
  });
  await office.call('rounds.makeRecap', { roundId, on: dates.beritaAcara });
  await onDate(road, dates.announced);
  const announced = await office.call('rounds.announce', {
    roundId,
    issuedOn: dates.announced,
    number: null,
    media: [{ kind: 'papan', detail: 'Papan pengumuman sekolah' }],
  });
  road.say(
    `${office.office}: ${announced.schoolName} kelas ${announced.applicantClass}, lulus ${announced.passed}, tidak lulus ${announced.failed}, keberatan sampai ${announced.announcements[0]?.objectionUntil.lastDay ?? '-'}`,
  );
}

async function decideByHand(road: Road, office: DemoOffice, roundId: string): Promise<void> {
  const rows = await allRows((page) => office.call('rounds.verification', { roundId, page, pageSize: 100 }));
  const results = road.samples.decisions.results.flatMap(({ file, row, result, reason }) => {
    const known = road.applications.get(keyOf({ file, row }));
    const listed = rows.find(({ applicationId }) => applicationId === known?.applicationId);
    if (!listed) return [];
    const agrees = (listed.adviceOutcome === 'eligible') === (result === 'lulus');
    return [
      {
        applicationId: listed.applicationId,
        result,
        reasonCodes: listed.adviceReasons.map(({ code }) => code),
        deviationReason: agrees ? null : reason,
      },
    ];
  });
  if (results.length > 0)
    await office.call('rounds.setResults', { roundId, decidedOn: dates.verifying, results });
}

/** Papers that were not brought until the Berita Acara is drafted: not passed, with the reason (A5). */
async function failIncomplete(office: DemoOffice, roundId: string): Promise<void> {
  const rows = await allRows((page) =>
    office.call('rounds.verification', { roundId, page, pageSize: 100, show: 'undecided' }),
  );
  if (rows.length === 0) return;
  const results = rows.map((row) => ({
    applicationId: row.applicationId,
    result: 'tidak-lulus' as const,
    reasonCodes: row.adviceReasons.map(({ code }) => code),
    deviationReason: null,
  }));
  await office.call('rounds.setResults', { roundId, decidedOn: dates.verifying, results });
}

async function reportAndOrder(
  road: Road,
  registered: readonly { office: DemoOffice; roundId: string; objectionId: string }[],
): Promise<void> {
  const { sudin } = road;
  for (const members of Map.groupBy(registered, (one) => one.roundId).values()) {
    const [first] = members;
    if (!first) continue;
    const { office } = first;
    await office.as('operator');
    const { paketId } = await office.call('objections.report', {
      objectionIds: members.map(({ objectionId }) => objectionId),
      date: dates.report,
      number: null,
    });
    if (paketId === null) continue;
    for (const file of await sealAll(office, [paketId])) await deliver(file, office, sudin);
  }
  await onDate(road, dates.order);
  await sudin.as('kepala');
  const waiting = await allRows((page) => sudin.call('reports.page', { page, pageSize: 100, waiting: true }));
  if (waiting.length === 0) return;
  const { orders } = await sudin.call('orders.issue', {
    decisions: waiting.map(({ reportId, proposedFinding }) => ({
      reportId,
      finding: proposedFinding,
      detail: '',
    })),
    date: dates.order,
    number: null,
  });
  const paketIds = [...new Set(orders.flatMap(({ paketId }) => (paketId === null ? [] : [paketId])))];
  await deliverToSections(road, paketIds);
}

/** Pasal 22: the added pupil brings what was missing. */
async function completeAdded(road: Road, office: DemoOffice, decision: ObjectionDecision): Promise<void> {
  const known = road.applications.get(keyOf(decision));
  if (!decision.completion || !known) return;
  const pupil = await office.call('pupils.get', { applicationId: known.applicationId });
  await onDate(road, decision.completion.receivedOn);
  await office.call('added.complete', {
    applicationId: known.applicationId,
    receivedOn: decision.completion.receivedOn,
    nik: pupil.nik,
    kkNumber: pupil.kkNumber,
    nisn: pupil.nisn,
    address: pupil.address,
    rt: '001',
    rw: '001',
    kelurahan: 'Kembangan Utara',
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
    documents: [...decision.completion.documents],
    category: 'miskin',
  });
  await office.call('accountForms.save', {
    applicationId: known.applicationId,
    motherName: pupil.motherName,
    guardianName: pupil.guardianName,
    phone: pupil.phone,
    postalCode: pupil.postalCode,
    filledOn: decision.completion.receivedOn,
  });
}

async function fillForms(road: Road): Promise<void> {
  for (const form of road.samples.decisions.forms) {
    const known = road.applications.get(keyOf(form));
    if (!known) continue;
    const office = sectionFor(road, known.npsn);
    const pupil = await office.call('pupils.get', { applicationId: known.applicationId });
    await office.call('accountForms.save', {
      applicationId: known.applicationId,
      motherName: pupil.motherName,
      guardianName: pupil.guardianName,
      phone: pupil.phone,
      postalCode: form.postalCode,
      filledOn: dates.closed,
    });
  }
}

async function recapSection(road: Road, office: DemoOffice): Promise<void> {
  await office.as('operator');
  const { schools } = await office.call('recaps.section', {});
  for (const school of schools) {
    const came = [...road.applications.values()].some(({ npsn }) => npsn === school.npsn);
    if (!came) continue;
    if (school.levelGroup === 'MI' || school.levelGroup === 'MTs') {
      const { paketId } = await office.call('handovers.prepare', { npsn: school.npsn, on: dates.recap });
      for (const file of await sealAll(office, [paketId])) await deliver(file, office, road.kantor);
      road.say(`${office.office}: ${school.name} diserahkan kepada ${road.kantor.office}`);
    } else if (school.make.allowed)
      await office.call('recaps.makeSchool', {
        npsn: school.npsn,
        on: dates.recap,
        hardcopyReceivedOn: dates.recap,
      });
  }
  const recap = await office.call('recaps.prepare', { on: dates.recap });
  if (recap.paketId === null) throw new Error('A section recap without Paket');
  for (const file of await sealAll(office, [recap.paketId])) await deliver(file, office, road.sudin);
  office.keep(await office.call('recaps.export', { recapId: recap.recapId }), 'ekspor');
  road.say(
    `${office.office}: rekap disegel, ${recap.pupils} peserta didik, ${recap.blocked} tertahan, sidik isi ${recap.contentDigest ?? '-'}`,
  );
}

async function roundOf(office: DemoOffice, npsn: string): Promise<string> {
  await office.as('operator');
  const rounds = await allRows((page) => office.call('rounds.page', { page, pageSize: 100 }));
  const round = rounds.find((one) => one.npsn === npsn);
  if (!round) throw new Error(`No round for ${npsn}`);
  return round.roundId;
}

async function reviewersOf(office: DemoOffice, roundId: string, road: Road) {
  const round: RoundView = await office.call('rounds.get', { roundId });
  const school = road.samples.schools.find(({ npsn }) => npsn === round.npsn);
  return [
    { role: 'head:satuan-pendidikan', name: school?.headName ?? '', nip: school?.headNip ?? null },
    { role: 'komite', name: school?.komiteName ?? '', nip: null },
  ];
}

function rowsOf(office: DemoOffice, importId: string) {
  return allRows((page) => office.call('imports.rows', { importId, page, pageSize: 200 }));
}

function importedSchools(road: Road): string[] {
  return [...new Set([...road.applications.values()].map(({ npsn }) => npsn))];
}

export function keyOf({ file, row }: RowName): string {
  return `${file}\n${row}`;
}
