import type { RoundView } from '#contract/methods/rounds.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { isMadrasah } from '#domain/routing/levels.ts';
import { recapRule } from '../../../../main/services/candidates/take-in-recap.ts';
import { command } from '../../../../main/services/command.ts';
import { handoverRule } from '../../../../main/services/handovers/take-in-handover.ts';
import { proposalSealed } from '../../../../main/services/proposals/on-sealed.ts';
import { onPaketSealed } from '../../../../main/services/recaps/on-sealed.ts';
import { proposalRule } from '../../../../main/services/recommendation/take-in-proposal.ts';
import { schoolHandlers } from '../../../../main/services/schools/handlers.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';
import { bekasi, type Letter, letterOf, outsideSchool, record } from '../applications/letters.ts';
import { receivedFrom, takeIn } from '../orders/paket-between.ts';
import { announce, decideAll, draft, recap, sign } from '../rounds/round-walk.ts';
import { doorsOf, type RouteOffices } from './route-offices.ts';
import { keeperOf, levelOf, recapperOf, type RouteRow } from './route-rows.ts';

export const closedOn = isoDate('2013-08-20');

/** A school of that jenjang in the register of the office: in Kembangan, or outside DKI for class b. */
export async function school(office: TestOffice, row: RouteRow, ordinal: number): Promise<string> {
  const level = levelOf(row);
  const name = `${level} Uji ${ordinal}`;
  if (row.applicantClass === 'b') return outsideSchool(office, level, name);
  const npsn = String(20_900_000 + ordinal);
  await schoolHandlers(office.desk)['schools.save'](
    {
      npsn,
      name,
      levels: [level],
      status: ordinal % 2 === 0 ? 'negeri' : 'swasta',
      kecamatanCode: '31.73.08',
      address: 'Jalan Kembangan Raya Nomor 14',
      headName: `Kepala ${name}`,
      headNip: null,
      pengawasName: 'Hj. Sri Wahyuningsih, S.Pd., M.M.',
      pengawasNip: '196407171985032004',
      komiteName: 'H. Mulyadi',
    },
    quietJob,
  );
  return npsn;
}

export function letter(row: RouteRow, npsn: string, ordinal: number): Letter {
  const made = letterOf({
    npsn,
    level: levelOf(row),
    name: childOf(ordinal),
    ...(row.applicantClass === 'c' && { place: bekasi }),
  });
  const birthDate = isoDate(`2000-01-${String(ordinal).padStart(2, '0')}`);
  // A girl's NIK has 40 added to the day.
  const nik = `317308${ordinal + 40}01000001`;
  return { ...made, pupil: { ...made.pupil, birthDate, nik } };
}

/** A name for each row: two rows are two children. */
export function childOf(ordinal: number): string {
  return `Anak ${String.fromCharCode(64 + ordinal)}`;
}

export const decree = {
  schoolYearStart: isoDate('2013-07-15'),
  decreeNumber: '1035/2013',
  decreeDate: isoDate('2013-06-20'),
  openedOn: isoDate('2013-07-15'),
};

export const pengawas = {
  pengawasName: 'Hj. Sri Wahyuningsih, S.Pd., M.M.',
  pengawasNip: '196407171985032004',
};

/** R1: a round of the school, or of the office itself for class b. */
export async function openRound(office: TestOffice, row: RouteRow, npsn: string): Promise<string> {
  if (row.applicantClass === 'b') {
    const opened = await doorsOf(office)['rounds.openOffice'](
      { levelGroup: row.level, ...pengawas, ...decree },
      quietJob,
    );
    return opened.roundId;
  }
  const { roundIds } = await doorsOf(office)['rounds.open']({ npsn, ...decree }, quietJob);
  return roundIds[0] ?? '';
}

export interface WalkedRound {
  readonly signed: RoundView;
  readonly announced: RoundView;
  readonly closed: RoundView;
}

/** Tries an act of the round in the place of somebody who may not, and expects the article. */
export type Elsewhere = (article: string, act: () => Promise<unknown>) => Promise<void>;

/** Letter, round, Berita Acara, announcement and end at the office that keeps the round; each act tried elsewhere first. */
export async function walkRound(
  offices: RouteOffices,
  row: RouteRow,
  npsn: string,
  ordinal: number,
  elsewhere: Elsewhere,
): Promise<WalkedRound> {
  const keeper = offices.at(keeperOf(row));
  offices.on('2013-07-29');
  await record(keeper, letter(row, npsn, ordinal));
  const roundId = await openRound(keeper, row, npsn);
  await elsewhere(row.verifyArticle, () => decideAll(keeper, roundId));
  await decideAll(keeper, roundId);
  offices.on('2013-07-31');
  await elsewhere(row.beritaAcaraArticle, () => draft(keeper, roundId));
  const drafted = await draft(keeper, roundId);
  await elsewhere(row.beritaAcaraArticle, () => sign(keeper, drafted));
  const signed = await sign(keeper, drafted);
  await elsewhere(row.beritaAcaraArticle, () => recap(keeper, roundId));
  await recap(keeper, roundId);
  offices.on('2013-08-01');
  await elsewhere(row.announceArticle, () => announce(keeper, roundId));
  const announced = await announce(keeper, roundId);
  offices.on(closedOn);
  const closed = await doorsOf(keeper)['rounds.close']({ roundId, on: closedOn, reason: null }, quietJob);
  return { signed, announced, closed };
}

/** Madrasah verified by a section: its results go to the Kemenag office that recaps them (G-02). */
export async function handOver(offices: RouteOffices, row: RouteRow, npsn: string): Promise<void> {
  if (row.applicantClass === 'b' || !isMadrasah(row.level)) return;
  const keeper = offices.at(keeperOf(row));
  const { paketId } = await doorsOf(keeper)['handovers.prepare'](
    { npsn, on: closedOn, reason: null },
    quietJob,
  );
  await takeIn(offices.at(recapperOf(row)), handoverRule, await receivedFrom(keeper, paketId));
}

/** Account form, recap of the school (classes a and c), recap of the section or Kantor, taken in one office higher. */
export async function climb(offices: RouteOffices, row: RouteRow, npsn: string): Promise<void> {
  const recapper = offices.at(recapperOf(row));
  const doors = doorsOf(recapper);
  await doors['accountForms.fillFromRecap']({ npsn, filledOn: isoDate('2013-08-12') }, quietJob);
  if (row.applicantClass !== 'b')
    await doors['recaps.makeSchool']({ npsn, on: closedOn, hardcopyReceivedOn: closedOn }, quietJob);
  if (recapperOf(row) === row.proposalBy) return;
  const made = await doors['recaps.prepare']({ on: closedOn }, quietJob);
  const paketId = made.paketId ?? '';
  await command(recapper.desk, { action: 'paket.sign', object: paketId }, (work) =>
    onPaketSealed(work, paketId, made.recapId, 'recap'),
  );
  await takeIn(offices.at(row.proposalBy), recapRule, await receivedFrom(recapper, paketId));
}

/** Recap of Pasal 29(1) and the proposal to the Bidang of that jenjang, taken in by the Dinas. */
export async function propose(offices: RouteOffices, row: RouteRow): Promise<string> {
  const proposer = offices.at(row.proposalBy);
  const doors = doorsOf(proposer);
  await doors['proposals.recap']({ on: closedOn, setOpenPairsAside: false }, quietJob);
  const made = await doors['proposals.make'](
    { bidang: row.proposalTo, date: closedOn, number: null },
    quietJob,
  );
  const paketId = made.paketId ?? '';
  await command(proposer.desk, { action: 'paket.sign', object: paketId }, (work) =>
    proposalSealed(work, paketId, made.proposalId, 'proposal'),
  );
  const paket = await receivedFrom(proposer, paketId);
  // Nothing is exported here, so the stream never moves on: the proposal's own revision stands in for it.
  await takeIn(offices.at('dinas'), proposalRule, { ...paket, revision: made.revision });
  return made.bidang;
}
