import type { MethodName, ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { AttachmentSubject } from '#domain/attachments/attachment-kinds.ts';
import {
  type AttachmentRow,
  attachmentsOf,
  findAttachment,
  findSeal,
} from '../../../db/queries/attachments.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { addAttachment } from './add-attachment.ts';
import { requireSubject, type SubjectOf } from './attachment-subject.ts';
import { viewAttachment } from './attachment-view.ts';
import { attachmentPath, openAttachment } from './sealed-attachment.ts';

export function attachmentHandlers(desk: Desk): HandlersOf<Extract<MethodName, `attachments.${string}`>> {
  return {
    'attachments.list': ({ subject }) => listAttachments(desk, subject),
    'attachments.add': (request, job) => addAttachment(desk, request, job),
    'attachments.file': ({ attachmentId }) => offerAttachment(desk, attachmentId),
    'attachments.remove': (request) => removeAttachment(desk, request),
  };
}

async function listAttachments(desk: Desk, subject: SubjectOf): Promise<ResponseOf<'attachments.list'>> {
  await requireSubject(desk, subject);
  const sealed = await findSeal(reading(desk), subject);
  const today = todayOf(desk);
  const rows = await attachmentsOf(reading(desk), subject);
  return { attachments: rows.map((row) => viewAttachment(row, today)), sealed };
}

/** The kept bytes, checked against their hash on the way: what is shown is what was taken in. */
async function offerAttachment(desk: Desk, attachmentId: string): Promise<ResponseOf<'attachments.file'>> {
  const row = (await findAttachment(reading(desk), attachmentId)) ?? refuse('ATT-001');
  await requireSubject(desk, subjectOf(row));
  const sealed = desk.folder.read(attachmentPath(row.file)) ?? refuse('ATT-010', { name: row.name });
  const content = openAttachment(opened(desk).key, row.file, sealed);
  if (content === null || sha256Hex(content) !== row.sha256) return refuse('ATT-010', { name: row.name });
  return desk.shelf.offer(row.name, content);
}

/** Takes one off the list while nothing rests on it; row and file stay, with the reason (U15). */
async function removeAttachment(
  desk: Desk,
  { attachmentId, reason }: ParsedRequestOf<'attachments.remove'>,
): Promise<ResponseOf<'attachments.remove'>> {
  const row = (await findAttachment(reading(desk), attachmentId)) ?? refuse('ATT-001');
  const subject = subjectOf(row);
  await requireSubject(desk, subject);
  await command(
    desk,
    { action: 'attachments.remove', object: subject.id, facts: { attachmentId, reason } },
    async ({ db, actor, at }) => {
      const why = await findSeal(db, subject);
      if (why !== null) refuse('ATT-011', { why });
      if ((await findAttachment(db, attachmentId))?.removed_at !== null) refuse('ATT-012');
      await db('attachment_removal').insert({
        attachment_id: attachmentId,
        removed_at: at,
        removed_by: actor.name,
        reason,
      });
    },
  );
  return {};
}

function subjectOf(row: AttachmentRow): SubjectOf {
  return { kind: row.subject_kind as AttachmentSubject, id: row.subject_id };
}
