import type { AnnouncementView, RoundRow, RoundView, SignatoryView } from '#contract/methods/rounds.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { isOpen, objectionStateLabels } from '#domain/objections/objection-states.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import { nextSteps, roundProgress } from '#domain/rounds/round-progress.ts';
import { roundStateLabels } from '#domain/rounds/round-states.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type {
  AnnouncementRow,
  ListedRoundRow,
  RoundObjectionRow,
  RoundRow as RoundRowOf,
} from '../../../db/queries/rounds.ts';
import { longDate } from '#domain/words/date-words.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import {
  type AnnouncementDeadlines,
  type Entry,
  type EntryChange,
  type Media,
  mediaWords,
} from './announcement-record.ts';
import { boardLine, line } from './board-line.ts';
import { correctionWarnings } from './correction-warnings.ts';
import { viewDeadline } from './deadline-view.ts';
import { gatherRound, type GatheredRound } from './gather-round.ts';
import type { OfficeRules } from './office-rules.ts';
import { permissionsOf } from './permissions.ts';
import { whyNot } from './round-refusal.ts';
import { requiredParties, viewParty } from './signatories.ts';
import { viewCorrections } from './view-corrections.ts';

/** Everything a round's screen shows, with what may be done now and why not (U20, U25). */
export async function viewRound(desk: Desk, roundId: string): Promise<RoundView> {
  const db = reading(desk);
  const today = todayOf(desk);
  const { own } = opened(desk);
  const round = await gatherRound(db, roundId, today);
  const { row, rules, tally, facts, comparisonSet } = round;
  return {
    roundId,
    unitKind: row.unit_kind,
    npsn: row.npsn,
    unitName: round.unit.title,
    levelGroup: row.level_group,
    applicantClass: row.applicant_class,
    state: row.state,
    stateLabel: roundStateLabels[row.state],
    applications: tally.total,
    passed: tally.passed,
    failed: tally.failed,
    undecided: tally.undecided,
    openObjections: round.objections.filter(({ state }) => isOpen(state)).length,
    deadline: currentDeadline(round, today),
    windowDecree:
      row.window_decree_number === null
        ? null
        : { number: row.window_decree_number, date: row.window_decree_date ?? '' },
    opened: { on: row.opened_on, decreeNumber: row.decree_number, decreeDate: row.decree_date },
    closed: row.closed_on === null ? null : { on: row.closed_on, reason: row.closed_reason },
    steps: roundProgress(facts).map(({ state, label, status, on, blockedBy }, index) => ({
      key: `${index}-${state}`,
      label,
      state: status === 'current' ? 'done' : status,
      on,
      why: blockedBy[0] ? whyNot(blockedBy[0]) : null,
    })),
    actions: permissionsOf(round, own),
    window: windowView(row, today, rules),
    comparison: comparisonSet && {
      source: comparisonSet.source,
      version: comparisonSet.version,
      persons: comparisonSet.persons,
    },
    resembling: tally.resembling,
    checkedOn: row.checked_on,
    beritaAcara: viewBeritaAcara(round),
    requiredSignatories: (await requiredParties(db, own, round, today)).map(viewParty),
    announcements: round.announcements.map((one) => viewAnnouncement(one, today, rules)),
    objections: round.objections.map((one) => viewObjection(one, today, rules, row.applicant_class)),
    addedTasks: round.added
      .filter(({ completed }) => !completed)
      .map(({ applicationId, name, missing }) => ({ applicationId, name, missing })),
    corrections: await viewCorrections(db, roundId),
    warnings: [
      ...nextSteps(facts).flatMap(({ warnings }) => warnings.map(whyNot)),
      ...correctionWarnings(round).map(whyNot),
      ...uncorrected(round),
    ],
  };
}

/** Pupils whose data an order found wrong and whom the board would print unchanged. */
function uncorrected(round: GatheredRound): readonly string[] {
  return round.objections
    .filter(
      ({ type, finding, state }) => type === 'data-keliru' && finding === 'benar' && state === 'decided',
    )
    .filter(
      (one) =>
        boardLine(round, one.application_id ?? '') ===
        line({ name: one.application_name ?? '', class_grade: one.class_grade ?? '' }),
    )
    .map(
      (one) =>
        `Data ${one.application_name ?? ''} pada daftar belum berubah; perbaiki menurut surat perintah sebelum diumumkan.`,
    );
}

/** One line of the list of rounds. */
export function viewRoundRow(row: ListedRoundRow, today: IsoDate, rules: OfficeRules): RoundRow {
  const objection =
    row.deadlines === null ? null : (JSON.parse(row.deadlines) as AnnouncementDeadlines).objection;
  const announced = objection !== null && row.state !== 'closed';
  return {
    roundId: row.round_id,
    unitKind: row.unit_kind,
    npsn: row.npsn,
    unitName: row.unit_name,
    levelGroup: row.level_group,
    applicantClass: row.applicant_class,
    state: row.state,
    stateLabel: roundStateLabels[row.state],
    applications: row.applications,
    passed: row.passed,
    failed: row.failed,
    undecided: row.undecided,
    openObjections: row.open_objections,
    deadline: announced
      ? viewDeadline(objection, today, rules)
      : row.state === 'open'
        ? windowView(row, today, rules)
        : null,
  };
}

function currentDeadline(
  { row, rules, announcements }: GatheredRound,
  today: IsoDate,
): RoundView['deadline'] {
  const inForce = announcements.at(-1);
  if (row.state === 'open') return windowView(row, today, rules);
  if (inForce === undefined || row.state === 'closed') return null;
  return viewDeadline((JSON.parse(inForce.deadlines) as AnnouncementDeadlines).objection, today, rules);
}

type Window = Pick<
  RoundRowOf,
  'school_year_start' | 'window_until' | 'window_decree_number' | 'window_decree_date'
>;

/** 14 calendar days from the start of the school year (Pasal 11(1)), or as a Keputusan of its own moved it. */
export function windowView(row: Window, today: IsoDate, rules: OfficeRules): RoundView['window'] {
  const rule = deadlineRuleFor('submission-window', rules.settings);
  const usual = computeDeadline(rule, row.school_year_start, rules.calendar, rules.counting);
  const { window_decree_number: number, window_decree_date: date } = row;
  if (number === null || date === null || usual.lastDay === null) return viewDeadline(usual, today, rules);
  return {
    ...viewDeadline({ ...usual, lastDay: row.window_until }, today, rules),
    article: '11 ayat (2)',
    sentence: `Sampai ${longDate(row.window_until)} menurut Keputusan Nomor ${number} tanggal ${longDate(date)} (Pasal 11 ayat (2)).`,
  };
}

function viewBeritaAcara({ beritaAcara }: GatheredRound): RoundView['beritaAcara'] {
  if (!beritaAcara) return null;
  return {
    id: beritaAcara.id,
    number: beritaAcara.number,
    date: beritaAcara.date,
    complete: beritaAcara.complete === 1,
    signatories: JSON.parse(beritaAcara.parties) as SignatoryView[],
    documentId: beritaAcara.document_id,
  };
}

function viewAnnouncement(row: AnnouncementRow, today: IsoDate, rules: OfficeRules): AnnouncementView {
  const deadlines = JSON.parse(row.deadlines) as AnnouncementDeadlines;
  return {
    announcementId: row.announcement_id,
    ordinal: row.ordinal,
    number: row.number,
    issuedOn: row.issued_on,
    displayUntil: viewDeadline(deadlines.display, today, rules),
    objectionUntil: viewDeadline(deadlines.objection, today, rules),
    media: mediaWords(JSON.parse(row.media) as Media),
    listed: (JSON.parse(row.entries) as Entry[]).length,
    documentId: row.document_id,
    changes: (JSON.parse(row.changes) as EntryChange[]).map(({ name, before, after }) => ({
      name,
      before: before ?? 'tidak tercantum',
      after: after ?? 'tidak tercantum',
    })),
  };
}

function viewObjection(
  row: RoundObjectionRow,
  today: IsoDate,
  rules: OfficeRules,
  applicantClass: string,
): RoundView['objections'][number] {
  const article = applicantClass === 'b' ? '19' : '18 ayat (1)';
  const due = computeDeadline(
    deadlineRuleFor('field-review', rules.settings, article),
    row.received_on,
    rules.calendar,
    rules.counting,
  );
  return {
    objectionId: row.objection_id,
    agendaNo: row.agenda_no,
    subject: row.application_name ?? subjectName(row.subject),
    stateLabel: objectionStateLabels[row.state],
    reviewDue:
      row.state === 'received' || row.state === 'underReview' ? viewDeadline(due, today, rules) : null,
  };
}

/** Column `objection.subject`: JSON with `name`, or the bare name. */
export function subjectName(stored: string): string {
  return stored.startsWith('{') ? (JSON.parse(stored) as { readonly name: string }).name : stored;
}
