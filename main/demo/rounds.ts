import { dates } from './dates.ts';
import { allRows, type DemoOffice } from './demo-office.ts';
import { keyOf, letterFile } from './intake.ts';
import { keeperFor, officeOf, onDate, type Road } from './road.ts';

const opening = {
  schoolYearStart: dates.schoolYearStart,
  decreeNumber: 'Keputusan Kepala Dinas Pendidikan Nomor 412/2013',
  decreeDate: '2013-06-28',
  openedOn: dates.schoolYearStart,
};

/** One round per school and class, one per level for class b, from verification to its announcement (Pasal 11-15). */
export async function verifyAndAnnounce(road: Road): Promise<void> {
  for (const school of importedSchools(road)) {
    const office = keeperFor(road, school);
    await office.as('operator');
    const opened = await office.call('rounds.open', { npsn: school, ...opening });
    for (const roundId of opened.roundIds) await runRound(road, office, roundId);
  }
  for (const code of new Set(road.samples.decisions.letters.map(({ office }) => office))) {
    const office = officeOf(road, code);
    const letter = road.samples.decisions.letters.find((one) => one.office === code);
    await office.as('operator');
    for (const group of await office.call('rounds.officeGroups', {})) {
      if (group.waiting === 0) continue;
      const { roundId } = await office.call('rounds.openOffice', {
        levelGroup: group.levelGroup,
        pengawasName: letter?.pengawas.name ?? '',
        pengawasNip: letter?.pengawas.nip ?? null,
        ...opening,
      });
      await runRound(road, office, roundId);
    }
  }
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
    place: decided.unitKind === 'office' ? 'ruang rapat kantor' : decided.unitName,
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
    `${office.office}: ${announced.unitName} kelas ${announced.applicantClass}, lulus ${announced.passed}, tidak lulus ${announced.failed}, keberatan sampai ${announced.announcements[0]?.objectionUntil.lastDay ?? '-'}`,
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

function importedSchools(road: Road): string[] {
  const letters = new Set(road.samples.decisions.letters.map(({ row }) => keyOf({ file: letterFile, row })));
  return [
    ...new Set(
      [...road.applications].flatMap(([key, { npsn }]) =>
        letters.has(key) && !road.keeperOf.has(npsn) ? [] : [npsn],
      ),
    ),
  ];
}
