import { assertNever } from '../assert-never.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Refusal, Values } from '../rounds/transition-table.ts';
import type { ObjectionSubject } from './objection-facts.ts';
import type { ObjectionFinding, ObjectionType } from './objection-states.ts';
import type { ObjectionCode } from './problems.ts';

export type OrderKind = 'perbaiki' | 'lanjutkan';

/** One objection as the order decides it (G-18: each keeps its own finding). */
export interface OrderFinding {
  readonly objectionId: string;
  readonly type: ObjectionType;
  readonly subject: ObjectionSubject;
  readonly finding: ObjectionFinding;
}

/** What the order changes in the announcement, each change on the strength of one objection. */
export interface OrderChange {
  readonly objectionId: string;
  readonly effect: OrderEffectKind;
}

export type OrderEffectKind = 'add' | 'remove' | 'correct';

export interface OrderEffect {
  readonly subject: ObjectionSubject;
  readonly effect: OrderEffectKind;
  /** All objections that lead to it; two people may object to the same pupil. */
  readonly objectionIds: readonly string[];
}

/** What one order does to each pupil named in it (Pasal 18(4), 20), or why the order does not hold together. */
export function orderEffects(
  kind: OrderKind,
  findings: readonly OrderFinding[],
  changes: readonly OrderChange[],
): { readonly ok: true; readonly effects: readonly OrderEffect[] } | Refusal<ObjectionCode> {
  if (findings.length === 0) return refused('OBJ-020');
  const repeated = firstRepeated(findings.map(({ objectionId }) => objectionId));
  if (repeated) return refused('OBJ-027', { objection: repeated });

  const founded = findings.filter(({ finding }) => finding === 'benar');
  if (kind === 'perbaiki' && founded.length === 0) return refused('OBJ-021');
  const [first] = founded;
  if (kind === 'lanjutkan' && first) return refused('OBJ-022', { objection: first.objectionId });

  const byId = new Map(founded.map((finding) => [finding.objectionId, finding]));
  for (const { objectionId, effect } of changes) {
    const basis = byId.get(objectionId);
    if (!basis) return refused('OBJ-024', { objection: objectionId });
    if (effect !== effectOf(basis.type)) return refused('OBJ-025', { objection: objectionId });
  }
  const unchanged = founded.find(
    ({ objectionId }) => !changes.some((change) => change.objectionId === objectionId),
  );
  if (unchanged) return refused('OBJ-023', { objection: unchanged.objectionId });
  return mergeBySubject(founded);
}

/** The change an objection asks for. */
export function effectOf(type: ObjectionType): OrderEffectKind {
  switch (type) {
    case 'tercantum-tidak-layak':
      return 'remove';
    case 'tidak-tercantum-layak':
      return 'add';
    case 'data-keliru':
      return 'correct';
    default:
      return assertNever(type);
  }
}

/**
 * Last day on which the corrected announcement must wait, or null when it may go out now.
 *
 * G-48: objections may be filed for longer than a review takes, so the correction waits for the last of them.
 */
export function correctionHeldUntil(
  today: IsoDate,
  windowEndsOn: IsoDate,
  holdCorrectionUntilWindowEnd: boolean,
): IsoDate | null {
  return holdCorrectionUntilWindowEnd && today <= windowEndsOn ? windowEndsOn : null;
}

/** Same pupil, same change: one effect. A removal outweighs nothing: contradictions go back to the head. */
function mergeBySubject(
  founded: readonly OrderFinding[],
): { readonly ok: true; readonly effects: readonly OrderEffect[] } | Refusal<ObjectionCode> {
  const effects = new Map<string, OrderEffect>();
  for (const { objectionId, subject, type } of founded) {
    const key = subjectKey(subject);
    const held = effects.get(key);
    if (held && held.effect !== effectOf(type)) return refused('OBJ-026', { subject: subjectName(subject) });
    effects.set(key, {
      subject,
      effect: effectOf(type),
      objectionIds: [...(held?.objectionIds ?? []), objectionId],
    });
  }
  return { ok: true, effects: [...effects.values()] };
}

function subjectKey(subject: ObjectionSubject): string {
  return subject.kind === 'application'
    ? `application ${subject.applicationId}`
    : `person ${subject.name.trim().toUpperCase()} ${subject.school.trim().toUpperCase()}`;
}

function subjectName(subject: ObjectionSubject): string {
  return subject.kind === 'application' ? subject.applicationId : subject.name;
}

function firstRepeated(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

function refused(code: ObjectionCode, detail: Values = {}): Refusal<ObjectionCode> {
  return { ok: false, code, article: '18(4), 20', detail };
}
