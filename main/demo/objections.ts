import { dates, objectionWaves } from './dates.ts';
import { sealAndDeliver } from './deliver.ts';
import { allRows, type DemoOffice } from './demo-office.ts';
import { keyOf } from './intake.ts';
import { officeOf, officesOfTier, onDate, type Road } from './road.ts';
import { recordAtKantor, type Reported } from './paper-report.ts';
import type { ObjectionDecision } from './sample-folder.ts';

interface Registered extends Reported {
  readonly roundId: string;
}

/** Objections, reviews, reports, orders and corrected announcements; then the same against the correction (Pasal 16-23). */
export async function settleObjections(road: Road): Promise<void> {
  for (const [index, wave] of objectionWaves.entries()) {
    const registered = await register(road, index + 1);
    if (registered.length === 0) continue;
    await onDate(road, wave.report);
    for (const one of registered) await review(one);
    await reportAll(road, registered, wave.report);
    await onDate(road, wave.order);
    await orderAll(road, wave.order);
    await onDate(road, wave.correction);
    await announceResults(road, registered, wave.correction);
    road.say(
      `Keberatan ${index === 0 ? 'pertama' : 'kedua'}: ${registered.length} ditinjau, diputus kepala yang berwenang, hasilnya diumumkan`,
    );
  }
}

/** Every round whose objections are over, on the day it may be closed (R8, R15). */
export async function closeRounds(road: Road): Promise<void> {
  for (const on of [dates.closed, dates.closedAgain]) {
    await onDate(road, on);
    for (const office of officesOfTier(road, 'section', 'kantor', 'kanwil')) {
      await office.as('operator');
      for (const round of await allRows((page) => office.call('rounds.page', { page, pageSize: 100 }))) {
        const { actions } = await office.call('rounds.get', { roundId: round.roundId });
        if (actions.close.allowed)
          await office.call('rounds.close', { roundId: round.roundId, on, reason: null });
      }
    }
  }
}

async function register(road: Road, wave: number): Promise<Registered[]> {
  const registered: Registered[] = [];
  for (const decision of road.samples.decisions.objections.filter((one) => (one.wave ?? 1) === wave)) {
    const known = road.applications.get(keyOf(decision));
    if (!known) continue;
    const office = officeOf(road, known.office);
    await onDate(road, decision.receivedOn);
    await office.as('operator');
    const roundId = await roundOf(office, known.applicationId);
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
  return registered;
}

async function review({ decision, office, objectionId }: Registered): Promise<void> {
  const { visitedOn, place, facts, finding } = decision.review;
  const { requiredReviewers } = await office.call('objections.get', { objectionId });
  await office.call('objections.review', {
    objectionId,
    visitedOn,
    place,
    facts,
    proposedFinding: finding,
    beritaAcaraDate: visitedOn,
    number: null,
    reviewers: requiredReviewers.map(({ role, name, nip }) => ({ role, name, nip })),
  });
}

/** One report per round to the head who decides; by Paket where his office takes part. */
async function reportAll(road: Road, registered: readonly Registered[], date: string): Promise<void> {
  for (const members of Map.groupBy(registered, ({ roundId }) => roundId).values()) {
    const [first] = members;
    if (!first) continue;
    await first.office.as('operator');
    const { paketId } = await first.office.call('objections.report', {
      objectionIds: members.map(({ objectionId }) => objectionId),
      date,
      number: null,
    });
    if (paketId === null) await recordAtKantor(road, members, date);
    else await sealAndDeliver(road, first.office, [paketId]);
  }
}

async function orderAll(road: Road, date: string): Promise<void> {
  for (const office of officesOfTier(road, 'sudin', 'kantor', 'kanwil')) {
    await office.as('kepala');
    const waiting = await allRows((page) =>
      office.call('reports.page', { page, pageSize: 100, waiting: true }),
    );
    if (waiting.length === 0) continue;
    const { orders } = await office.call('orders.issue', {
      decisions: waiting.map(({ reportId, proposedFinding }) => ({
        reportId,
        finding: proposedFinding,
        detail: '',
      })),
      date,
      number: null,
    });
    const paketIds = orders.flatMap(({ paketId }) => (paketId === null ? [] : [paketId]));
    await sealAndDeliver(road, office, [...new Set(paketIds)]);
  }
}

async function announceResults(
  road: Road,
  registered: readonly Registered[],
  issuedOn: string,
): Promise<void> {
  for (const [roundId, members] of Map.groupBy(registered, (one) => one.roundId)) {
    const [first] = members;
    if (!first) continue;
    await first.office.as('operator');
    await first.office.call('rounds.announceCorrection', {
      roundId,
      issuedOn,
      number: null,
      media: [
        { kind: 'papan', detail: 'Papan pengumuman' },
        { kind: 'internet', detail: 'Laman sekolah atau kantor' },
        { kind: 'cetak', detail: 'Selebaran di kantor kelurahan' },
      ],
    });
    for (const { decision, office } of members) await completeAdded(road, office, decision);
  }
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

async function roundOf(office: DemoOffice, applicationId: string): Promise<string> {
  const { round } = await office.call('applications.get', { applicationId });
  if (!round) throw new Error(`No round for ${applicationId}`);
  return round.roundId;
}
