import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { completionTasks, isCompleted, type AddedPupilFacts } from '#domain/objections/completion-tasks.ts';
import type { ResultCounts, RoundFacts } from '#domain/rounds/round-facts.ts';
import { isRouted, type Route, routeFor } from '#domain/routing/route.ts';
import type { Knex } from 'knex';
import * as query from '../../../db/queries/rounds.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import { missingPapers, parsePapers } from '../imports/papers.ts';
import { getEdition } from './edition.ts';
import { type OfficeRules, readOfficeRules } from './office-rules.ts';
import { type RoundUnit, roundUnitOf } from './round-unit.ts';

/** A round with all its papers, and the facts the state machine decides on. */
export interface GatheredRound {
  readonly row: query.RoundRow;
  readonly unit: RoundUnit;
  /** Null for class b: the office verifies pupils of many outside schools. */
  readonly school: SchoolRow | null;
  readonly route: Route;
  readonly rules: OfficeRules;
  readonly facts: RoundFacts;
  readonly tally: query.RoundTally;
  readonly comparisonSet: query.ComparisonSetRow | null;
  readonly beritaAcara: query.BeritaAcaraRow | null;
  readonly announcements: readonly query.AnnouncementRow[];
  readonly objections: readonly query.RoundObjectionRow[];
  /** Orders on the announcement in force, the latest first. */
  readonly orders: readonly query.OrderRow[];
  readonly added: readonly AddedTask[];
}

export interface AddedTask {
  readonly applicationId: string;
  readonly name: string;
  readonly missing: readonly string[];
  readonly completed: boolean;
}

/** Reads everything about one round; OFF-002 when there is none. */
export async function gatherRound(db: Knex, roundId: string, today: IsoDate): Promise<GatheredRound> {
  const row = (await query.findRound(db, roundId)) ?? refuse('OFF-002');
  const { unit, school } = await roundUnitOf(db, row);
  const rules = await readOfficeRules(db);
  const edition = await getEdition(db, row.edition_id);
  const announcements = await query.announcementsOf(db, roundId);
  const inForce = announcements.at(-1);
  const gathered = {
    row,
    unit,
    school,
    rules,
    route: routeOf(row, unit, rules),
    tally: await query.tallyRound(db, roundId),
    // G-04: an office that verifies class b may leave the comparison out.
    comparisonSet:
      row.applicant_class === 'b' && rules.settings.classBComparison === 'off'
        ? null
        : await query.findComparisonSet(db, edition.comparison.code),
    beritaAcara: await query.findBeritaAcara(db, roundId),
    announcements,
    objections: await query.objectionsOf(db, roundId),
    orders: inForce ? await query.ordersOn(db, inForce.announcement_id) : [],
    added: (await query.addedPupils(db, roundId)).map(addedTask),
  };
  return { ...gathered, facts: factsOf(gathered, await query.lastReportOn(db, roundId), today) };
}

function routeOf(row: query.RoundRow, { kepulauanSeribu }: RoundUnit, { settings }: OfficeRules): Route {
  if (!isRouted(row.level_group)) throw new Error(`No route for level group ${row.level_group}`);
  return routeFor(row.applicant_class, row.level_group, { kepulauanSeribu, settings });
}

function factsOf(
  gathered: Omit<GatheredRound, 'facts'>,
  lastReportOn: IsoDate | null,
  today: IsoDate,
): RoundFacts {
  const { row, tally, rules, route, beritaAcara } = gathered;
  const order = gathered.orders[0];
  return {
    state: row.state,
    applicantClass: row.applicant_class,
    today,
    openingDecree: { number: row.decree_number, date: row.decree_date },
    windowEndsOn: row.window_until,
    applications: {
      total: tally.total,
      draft: tally.draft,
      undecided: tally.undecided,
      passed: tally.passed,
      failed: tally.failed,
      failedWithoutReason: tally.failed_without_reason,
    },
    comparison: {
      held: gathered.comparisonSet !== null,
      uncompared: tally.uncompared,
      waiting: tally.resembling,
    },
    lastResultOn: tally.last_result_on,
    requiredSignatories: route.beritaAcaraSignatories,
    beritaAcara: beritaAcara && {
      number: beritaAcara.number,
      date: beritaAcara.date,
      ...(JSON.parse(beritaAcara.counts) as ResultCounts),
    },
    announcements: gathered.announcements.map((one) => ({
      ordinal: one.ordinal,
      issuedOn: one.issued_on,
      displayUntil: one.display_until,
      objectionUntil: one.objection_until,
    })),
    objections: gathered.objections.map(({ ordinal, state, finding }) => ({
      announcementOrdinal: ordinal,
      state,
      finding,
    })),
    reportRequired: route.reportTo !== null,
    lastReportOn,
    order: order ? { number: order.number, date: order.date } : null,
    addedPupils: gathered.added.map(({ name, completed }) => ({ name, completed, droppedReason: null })),
    settings: rules.settings,
  };
}

function addedTask(row: query.AddedRow): AddedTask {
  const papers = parsePapers(row.documents);
  const facts: AddedPupilFacts = {
    letterReceived: papers['surat-permohonan'],
    documentsWanting: missingPapers(papers).length,
    consentToPublish: row.consent === 1,
    accountFormFilled: row.form_filled === 1,
  };
  const missing = completionTasks(facts).flatMap(({ done, label }) => (done ? [] : [label]));
  return { applicationId: row.application_id, name: row.name, missing, completed: isCompleted(facts) };
}
