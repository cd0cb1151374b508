import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { type Prohibition, prohibitionsOf, reachesThreshold } from '#domain/sanctions/prohibitions.ts';
import { longDate } from '#domain/words/date-words.ts';
import { findRecipient, type RecipientRecord } from '../../../db/queries/recipients.ts';
import { command, type Work } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { stateLabelOf } from '../recipients/advance-recipient.ts';
import { keepsRecipients } from '../recipients/keeper.ts';
import { getEdition } from '../rounds/edition.ts';
import { insertStep } from './insert-step.ts';
import { openStates } from './sanction-row.ts';
import { viewSanction } from './view-sanction.ts';

type Request = ParsedRequestOf<'sanctions.propose'>;

/** What this recipient's edition forbids, for the picker. */
export async function viewChoices(
  desk: Desk,
  applicationId: string,
): Promise<ResponseOf<'sanctions.choices'>> {
  const db = reading(desk);
  const recipient = (await findRecipient(db, applicationId)) ?? refuse('OFF-002');
  const edition = await getEdition(db, recipient.edition_id);
  const why = whyNotSubject(opened(desk).own, recipient);
  return {
    name: recipient.name,
    schoolName: recipient.school_name,
    editionTitle: edition.title,
    prohibitions: prohibitionsOf(edition).map(({ ref, label, threshold }) => ({ ref, label, threshold })),
    needsRecommendation: needsRecommendation(edition),
    propose: { allowed: why === null, why },
  };
}

/** Opens a case on a report or finding; nothing happens to the aid until a decision is recorded (G-33). */
export async function proposeSanction(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'sanctions.propose'>> {
  const sanctionId = desk.ids.next();
  await command(desk, { action: 'sanctions.propose', object: sanctionId, facts: request }, async (work) => {
    const recipient = (await findRecipient(work.db, request.applicationId)) ?? refuse('OFF-002');
    const edition = await getEdition(work.db, recipient.edition_id);
    await requireSound(work, recipient, edition, request);
    const prohibition = prohibitionOf(edition, request);
    await work.db('sanction').insert({
      sanction_id: sanctionId,
      application_id: recipient.application_id,
      npsn: recipient.npsn,
      school_name: recipient.school_name,
      nik: recipient.nik,
      name: prohibition?.subject === 'school' ? recipient.school_name : recipient.name,
      edition_id: recipient.edition_id,
      subject: prohibition?.subject ?? 'pupil',
      prohibition_ref: prohibition?.ref ?? null,
      prohibition: prohibition?.label ?? request.prohibition,
      counted: request.counted,
      basis: request.basis,
      basis_number: request.basisNumber,
      basis_date: request.basisDate,
      facts: request.facts,
      state: 'proposed',
      last_on: request.basisDate,
      recorded_at: work.at,
      recorded_by: work.actor.name,
    });
    await insertStep(work, sanctionId, {
      kind: 'propose',
      number: request.basisNumber,
      date: request.basisDate,
      by_office: work.own.name,
      reason: '',
    });
  });
  return viewSanction(desk, sanctionId);
}

async function requireSound(
  work: Work,
  recipient: RecipientRecord,
  edition: PolicyEdition,
  request: Request,
): Promise<void> {
  if (request.basisDate > work.today) refuse('SNK-017', { date: longDate(request.basisDate) });
  if (whyNotSubject(work.own, recipient) !== null)
    refuse('SNK-014', { name: recipient.name, state: stateLabelOf(recipient) });
  if (needsRecommendation(edition) && request.basis !== 'rekomendasi-sekolah') refuse('SNK-016');
  const running = await work
    .db('sanction')
    .where({ application_id: recipient.application_id })
    .whereIn('state', openStates)
    .first<{ name: string } | undefined>('name');
  if (running) refuse('SNK-015', { name: running.name });
}

/** The prohibition picked from the edition; null only where its list was not at hand (4/2018) and words stand instead. */
function prohibitionOf(edition: PolicyEdition, request: Request): Prohibition | null {
  const known = prohibitionsOf(edition);
  if (known.length === 0 && request.prohibition !== '') return null;
  const picked = known.find(({ ref }) => ref === request.prohibitionRef) ?? refuse('SNK-012');
  if (!reachesThreshold(picked, request.counted))
    refuse('SNK-013', { min: picked.threshold?.min ?? 0, label: picked.threshold?.label ?? '' });
  return picked;
}

/** From 2018 on the Dinas acts on the school's recommendation (DOC-29). */
function needsRecommendation({ rules }: PolicyEdition): boolean {
  return rules !== 'pergub-27-2013';
}

/** Offices above hear of the card only by letter: there a determined recipient is enough. */
function whyNotSubject(
  own: Parameters<typeof keepsRecipients>[0],
  recipient: RecipientRecord,
): string | null {
  const states = keepsRecipients(own) ? ['active'] : ['determined', 'active'];
  return states.includes(recipient.state)
    ? null
    : `Sanksi hanya untuk penerima aktif; status ${stateLabelOf(recipient).toLowerCase()}.`;
}
