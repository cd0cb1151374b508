import { refuse } from '#contract/errors/app-error.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import { effectOf } from '#domain/objections/order-effects.ts';
import type { ObjectionType } from '#domain/objections/objection-states.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationEvent, ApplicationFacts } from '#domain/rounds/application-facts.ts';
import { type ApplicationState, columnsOf, placeOf } from '#domain/rounds/application-states.ts';
import type { RoundObjectionRow } from '../../../db/queries/rounds.ts';
import type { Work } from '../command.ts';
import type { StoredSubject } from '../objections/subject.ts';
import { addPerson } from './add-person.ts';
import type { Entry, EntryChange } from './announcement-record.ts';
import { boardLine, line } from './board-line.ts';
import type { GatheredRound } from './gather-round.ts';
import { refuseStep } from './round-refusal.ts';
import { subjectName } from './view-round.ts';

/** What this file reads of an entry of column `head_order.changes`. */
interface OrderedChange {
  readonly objectionId: string;
  /** What a correction puts right, in words. */
  readonly detail: string;
}

/** Carries out what the orders decided and no announcement has told yet: semula and menjadi of each pupil (Pasal 21). */
export async function applyEffects(work: Work, round: GatheredRound): Promise<readonly EntryChange[]> {
  const founded = round.objections.filter(({ state, finding }) => state === 'decided' && finding === 'benar');
  const ordered = round.orders.flatMap(({ changes }) => JSON.parse(changes) as OrderedChange[]);
  const changes = new Map<string, EntryChange>();
  for (const objection of founded) {
    // Two people may have objected about the same pupil: one change.
    const key = objection.application_id ?? nameKey(subjectName(objection.subject));
    if (!changes.has(key)) changes.set(key, await applyOne(work, round, objection, ordered));
  }
  for (const dropped of await droppedSince(work, round))
    if (!changes.has(dropped.applicationId)) changes.set(dropped.applicationId, dropped);
  return [...changes.values()];
}

/** Whoever was struck off since (Pasal 22, or at his own wish) does not stay on a list announced anew. */
async function droppedSince({ db }: Work, round: GatheredRound): Promise<readonly EntryChange[]> {
  const listed = JSON.parse(round.announcements.at(-1)?.entries ?? '[]') as Entry[];
  const withdrawn = await db('application')
    .where({ round_id: round.row.round_id, state: 'withdrawn' })
    .pluck<string[]>('application_id');
  return listed
    .filter(({ applicationId }) => withdrawn.includes(applicationId))
    .map(({ applicationId, name, grade }) => ({
      applicationId,
      effect: 'drop',
      name,
      before: line({ name, class_grade: grade }),
      after: null,
    }));
}

async function applyOne(
  work: Work,
  round: GatheredRound,
  objection: RoundObjectionRow,
  ordered: readonly OrderedChange[],
): Promise<EntryChange> {
  const effect = effectOf(objection.type);
  if (objection.application_id === null) {
    if (effect !== 'add') refuse('RND-054');
    return addPerson(
      work,
      round,
      JSON.parse(objection.subject) as StoredSubject,
      movedState(round, null, orderEvent('addByOrder', objection.type)),
    );
  }
  const pupil = await findPupil(work, objection.application_id);
  switch (effect) {
    case 'add':
      await move(work, round, pupil, orderEvent('addByOrder', objection.type));
      return {
        applicationId: pupil.application_id,
        effect,
        name: pupil.name,
        before: null,
        after: line(pupil),
      };
    case 'remove':
      await move(work, round, pupil, orderEvent('removeByOrder', objection.type));
      await voidAccountForm(work, pupil.application_id, 'Dikeluarkan lewat perbaikan pengumuman');
      return {
        applicationId: pupil.application_id,
        effect,
        name: pupil.name,
        before: line(pupil),
        after: null,
      };
    case 'correct':
      return corrected(
        round,
        pupil,
        ordered.find(({ objectionId }) => objectionId === objection.objection_id)?.detail ?? '',
      );
  }
}

interface PupilOnList {
  readonly application_id: string;
  readonly pupil_id: string;
  readonly name: string;
  readonly class_grade: string;
  readonly state: ApplicationState;
}

async function findPupil({ db }: Work, applicationId: string): Promise<PupilOnList> {
  const row = await db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .where('application.application_id', applicationId)
    .first<PupilOnList | undefined>(
      'application.application_id',
      'application.pupil_id',
      'application.name',
      'application.state',
      'pupil.class_grade',
    );
  return row ?? refuse('OFF-002');
}

function orderEvent(kind: 'addByOrder' | 'removeByOrder', type: ObjectionType): ApplicationEvent {
  return { kind, order: { kind: 'perbaiki', finding: 'benar', type } };
}

/** A8, A9: only an order moves a pupil on or off the list (Pasal 18(4), 20, 21). */
async function move(
  { db }: Work,
  round: GatheredRound,
  pupil: PupilOnList,
  event: ApplicationEvent,
): Promise<void> {
  await db('application')
    .where({ application_id: pupil.application_id })
    .update({ state: movedState(round, pupil.state, event) });
}

function movedState(
  round: GatheredRound,
  state: ApplicationState | null,
  event: ApplicationEvent,
): ApplicationState {
  const step = advanceApplication(factsFor(round, state), event);
  return step.ok ? columnsOf(step.state).state : refuseStep(step);
}

function factsFor({ row, facts }: GatheredRound, state: ApplicationState | null): ApplicationFacts {
  return {
    state: state === null ? null : placeOf(state, null),
    applicantClass: row.applicant_class,
    levelGroup: row.level_group,
    today: facts.today,
    viaCorrection: true,
    consentToPublish: false,
    windowEndsOn: row.window_until,
    roundState: row.state,
    documentsWanting: 0,
    accountForm: null,
    advice: null,
    openDuplicates: 0,
  };
}

/** A form filled for a place on the list falls with it (A8). */
async function voidAccountForm({ db, today }: Work, applicationId: string, reason: string): Promise<void> {
  await db('account_form')
    .where({ application_id: applicationId })
    .whereNull('voided_on')
    .update({ voided_on: today, void_reason: reason });
}

/** The data was put right by hand on the strength of the order; what the board does not show is told in the order's words. */
function corrected(round: GatheredRound, pupil: PupilOnList, detail: string): EntryChange {
  const before = boardLine(round, pupil.application_id) ?? line(pupil);
  const after = line(pupil);
  if (before === after && detail === '') refuse('RND-058', { name: pupil.name });
  return {
    applicationId: pupil.application_id,
    effect: 'correct',
    name: pupil.name,
    before,
    after: before === after ? detail : after,
  };
}

/** The whole list after the changes, by name. */
export async function correctedList(
  { db }: Work,
  round: GatheredRound,
  changes: readonly EntryChange[],
): Promise<readonly Entry[]> {
  const before = JSON.parse(round.announcements.at(-1)?.entries ?? '[]') as Entry[];
  const removed = new Set(
    changes.flatMap(({ effect, applicationId }) =>
      effect === 'remove' || effect === 'drop' ? [applicationId] : [],
    ),
  );
  const wanted = [
    ...before.map(({ applicationId }) => applicationId),
    ...changes.flatMap(({ effect, applicationId }) => (effect === 'add' ? [applicationId] : [])),
  ];
  const rows = await db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .whereIn(
      'application.application_id',
      wanted.filter((id) => !removed.has(id)),
    )
    .orderByRaw('application.name COLLATE NOCASE, application.application_id')
    .select<PupilOnList[]>('application.application_id', 'application.name', 'pupil.class_grade');
  return rows.map(({ application_id, name, class_grade }) => ({
    applicationId: application_id,
    name,
    grade: class_grade,
  }));
}
