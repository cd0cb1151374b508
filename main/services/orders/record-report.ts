import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { routeFor, isRouted } from '#domain/routing/route.ts';
import { longDate } from '#domain/words/date-words.ts';
import { reportsOn } from '../../../db/queries/orders.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { ReportPayloadRow } from '../objections/report-row.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import { requireDecider } from './decider.ts';
import { reportSenders } from './report-senders.ts';

type Request = ParsedRequestOf<'reports.recordPaper'>;

/** Whom a report is about, and the office that keeps the round and wants a copy of the order. */
interface Reporter {
  readonly unit: string;
  readonly unitName: string;
  readonly applicantClass: ApplicantClass;
  readonly levelGroup: LevelGroup;
  readonly keeper: string;
}

/** A report that came on paper: a school's goes past the section (Pasal 18(3)), an office's on class b to its superior (19a-b). */
export async function recordPaperReport(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'reports.recordPaper'>> {
  const reportIds = request.objections.map(() => desk.ids.next());
  await command(
    desk,
    { action: 'reports.recordPaper', object: reportIds[0] ?? '', facts: request },
    async (work) => {
      const reporter = await reporterOf(desk, work, request.from);
      await requireDecider(desk, work, reporter);
      if (request.date > work.today) refuse('OBJ-019', { date: longDate(request.date) });
      await requireNew(work, request, reporter);
      for (const [index, objection] of request.objections.entries()) {
        if (request.date < objection.visitedOn) refuse('OBJ-013', { date: longDate(objection.visitedOn) });
        if (objection.visitedOn < objection.receivedOn)
          refuse('OBJ-011', { date: longDate(objection.receivedOn) });
        await storeReport(work, request, reporter, reportIds[index] ?? '', objection);
      }
    },
  );
  return { reportIds };
}

async function reporterOf(desk: Desk, work: Work, from: Request['from']): Promise<Reporter> {
  if (from.kind === 'office') return officeReporter(desk, work, from);
  const school = (await findSchool(work.db, from.npsn)) ?? refuse('SCH-002', { npsn: from.npsn });
  const levelGroup = school.level_group as LevelGroup;
  return {
    unit: school.npsn,
    unitName: school.name,
    applicantClass: from.applicantClass,
    levelGroup,
    keeper: keeperOf(desk, work, levelGroup, school.kecamatan_code),
  };
}

/** Class b: the office that announced reports itself, and only to its superior (Pasal 19 huruf a-b). */
function officeReporter(
  desk: Desk,
  { own }: Work,
  { office, levelGroup }: Extract<Request['from'], { readonly kind: 'office' }>,
): Reporter {
  const sender = reportSenders(desk).find((known) => known.office === office);
  if (!sender?.levelGroups.includes(levelGroup))
    return refuse('OBJ-074', {
      article: 'Pasal 19',
      unit: sender?.name ?? office,
      authority: `atasan kantor itu, bukan ${own.name}`,
    });
  return {
    unit: office,
    unitName: `Kelas b jenjang ${levelGroup}, ${sender.name}`,
    applicantClass: 'b',
    levelGroup,
    keeper: office,
  };
}

/** The section that verified class a keeps the school's round (Pasal 13(1)); this office itself where none is known. */
function keeperOf(desk: Desk, { own }: Work, group: LevelGroup, kecamatan: string | null): string {
  if (!isRouted(group) || kecamatan === null) return own.office;
  const kepulauanSeribu = kecamatan.startsWith('31.01');
  const [verifier] = routeFor('a', group, { kepulauanSeribu }).verifiers;
  const keeper = shippedOffices(desk).find(
    ({ kind, regionCode }) => kind === verifier && kecamatan.startsWith(regionCode),
  );
  return keeper?.office ?? own.office;
}

/** The same review is recorded once, whether it came on paper or by Paket. */
async function requireNew({ db }: Work, request: Request, { unit }: Reporter): Promise<void> {
  const numbers = request.objections.map(({ agendaNo }) => agendaNo);
  const repeated = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (repeated !== undefined) refuse('OBJ-027', { objection: repeated });
  const [known] = (await reportsOn(db, numbers)).filter((report) => report.unit === unit);
  if (known) refuse('OBJ-070', { agenda: known.agenda_no });
}

async function storeReport(
  { db }: Work,
  request: Request,
  { unit, unitName, applicantClass, levelGroup, keeper }: Reporter,
  reportId: string,
  objection: Request['objections'][number],
): Promise<void> {
  const content: ReportPayloadRow = {
    unit,
    unit_name: unitName,
    level_group: levelGroup,
    applicant_class: applicantClass,
    announcement_ordinal: request.announcement.ordinal,
    announcement_number: request.announcement.number,
    announcement_date: request.announcement.date,
    objection_id: reportId,
    agenda_no: objection.agendaNo,
    received_on: objection.receivedOn,
    objector_capacity: objection.capacity,
    type: objection.type,
    subject_application_id: null,
    subject_name: objection.subject,
    grounds: objection.grounds,
    visited_on: objection.visitedOn,
    review_ordinal: request.announcement.ordinal + 1,
    berita_acara_number: objection.beritaAcaraNumber,
    berita_acara_date: objection.beritaAcaraDate,
    facts: objection.facts,
    proposed_finding: objection.proposedFinding,
    report_number: request.number,
    report_date: request.date,
    reported_by: request.reportedBy,
  };
  await db('review_report').insert({
    report_id: reportId,
    objection_id: reportId,
    unit,
    unit_name: unitName,
    applicant_class: applicantClass,
    level_group: levelGroup,
    source: 'kertas',
    came_from: keeper,
    report_number: request.number,
    report_date: request.date,
    agenda_no: objection.agendaNo,
    content: JSON.stringify(content),
    state: 'menunggu',
    paket_id: null,
  });
}
