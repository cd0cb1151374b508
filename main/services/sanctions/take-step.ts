import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type IsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicationEvent } from '#domain/rounds/application-facts.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { advanceSanction } from '#domain/sanctions/advance-sanction.ts';
import { sanctionPower } from '#domain/sanctions/sanction-powers.ts';
import type { SanctionStep } from '#domain/sanctions/sanction-states.ts';
import { longDate } from '#domain/words/date-words.ts';
import { findRecipient } from '../../../db/queries/recipients.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { moveRecipient } from '../recipients/advance-recipient.ts';
import { keepsRecipients } from '../recipients/keeper.ts';
import { getEdition } from '../rounds/edition.ts';
import { insertStep } from './insert-step.ts';
import type { SanctionRecord } from './sanction-row.ts';
import { viewSanction } from './view-sanction.ts';

type Request = ParsedRequestOf<'sanctions.step'>;

/** A step with the letter it rests on: the office's own, or the one it received and carries out (G-33). */
export async function takeStep(desk: Desk, request: Request): Promise<ResponseOf<'sanctions.step'>> {
  const { sanctionId, step } = request;
  await command(desk, { action: `sanctions.${step}`, object: sanctionId, facts: request }, async (work) => {
    const row =
      (await work.db('sanction').where({ sanction_id: sanctionId }).first<SanctionRecord | undefined>()) ??
      refuse('OFF-002');
    const authority = requirePower(work, step);
    const letter = { number: request.number, date: request.date };
    const { rules } = await getEdition(work.db, row.edition_id);
    const moved = advanceSanction(
      rules,
      { state: row.state, subject: row.subject, today: work.today, lastOn: row.last_on },
      { kind: step, letter, reason: request.reason },
    );
    if (!moved.ok) return refuse(moved.code, inWords(moved.detail));
    await work
      .db('sanction')
      .where({ sanction_id: sanctionId })
      .update({ state: moved.state, last_on: request.date });
    await insertStep(work, sanctionId, {
      kind: step,
      ...letter,
      by_office: authority,
      reason: request.reason,
    });
    await touchAid(work, row, step, letter);
  });
  return viewSanction(desk, sanctionId);
}

/** The office whose step it is; refuses where this one neither takes nor carries it out. */
function requirePower({ own, actor }: Work, step: SanctionStep): string {
  const power = sanctionPower(tierOf(own.kind), step);
  const { article, authority } = power;
  if (!power.allowed) refuse('SNK-010', { office: own.name, article, authority });
  // A decision of the Dinas is its Kepala's act.
  if (own.kind === 'dinas' && step !== 'forward' && actor.role !== 'kepala') refuse('SNK-011', { article });
  return power.how === 'acts' ? own.name : authority;
}

/** What the decision does to the aid of the recipient, where this office keeps it (A17). */
async function touchAid(
  work: Work,
  row: SanctionRecord,
  step: SanctionStep,
  letter: { readonly number: string; readonly date: IsoDate },
): Promise<void> {
  if (row.subject === 'school' || row.application_id === null || !keepsRecipients(work.own)) return;
  for (const event of eventsOf(step, letter)) {
    const recipient = (await findRecipient(work.db, row.application_id)) ?? refuse('OFF-002');
    const over = event.kind === 'revoke' ? { ended_on: letter.date, ended_reason: row.prohibition } : {};
    await moveRecipient(work, recipient, event, over);
  }
}

function eventsOf(
  step: SanctionStep,
  letter: { number: string; date: IsoDate },
): readonly ApplicationEvent[] {
  if (step === 'withdrawCard') return [{ kind: 'withdrawCard', letter }];
  if (step === 'revoke') return [{ kind: 'revoke', letter }];
  // The later editions take both in one decision.
  if (step === 'terminate')
    return [
      { kind: 'withdrawCard', letter },
      { kind: 'revoke', letter },
    ];
  return [];
}

function inWords(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
        ? [name, longDate(isoDate(value))]
        : [name, value],
    ),
  );
}
