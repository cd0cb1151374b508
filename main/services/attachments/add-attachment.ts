import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { kindsOfSubject } from '#domain/attachments/attachment-kinds.ts';
import type { AttachmentInspection } from '#domain/attachments/inspection.ts';
import { attachmentsOf } from '../../../db/queries/attachments.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened } from '../desk.ts';
import { requireSubject } from './attachment-subject.ts';
import { sealAttachment } from './sealed-attachment.ts';

type Request = ParsedRequestOf<'attachments.add'>;

/** Takes a file in: judged in a process of its own, sealed on the disk, then entered in the books. */
export async function addAttachment(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'attachments.add'>> {
  const { subject, kind } = request;
  if (!kindsOfSubject[subject.kind].includes(kind)) refuse('ATT-009');
  await requireSubject(desk, subject);
  const { name, bytes } = desk.shelf.take(request.file) ?? refuse('SYS-008');
  job.progress(0, 2, 'Memeriksa berkas');
  const inspection = await desk.tasks.run<AttachmentInspection>('attachment.inspect', { bytes }, job);
  if (inspection.kind === 'refused')
    return refuse(inspection.problem.code, { detail: inspection.problem.detail });
  job.progress(1, 2, 'Menyimpan lampiran');
  const { facts } = inspection;
  const sha256 = sha256Hex(bytes);
  const sealed = sealAttachment(opened(desk).key, bytes);
  const attachmentId = desk.ids.next();
  await command(
    desk,
    { action: 'attachments.add', object: subject.id, facts: { attachmentId, kind, sha256 } },
    async ({ db, actor, at }) => {
      const there = await attachmentsOf(db, subject);
      if (there.some((row) => row.sha256 === sha256 && row.removed_at === null)) refuse('ATT-008');
      // On the disk before the books name it: a power cut between leaves a file nobody knows, never a lost one.
      desk.folder.write(sealed.path, sealed.bytes);
      await db('attachment').insert({
        attachment_id: attachmentId,
        subject_kind: subject.kind,
        subject_id: subject.id,
        kind,
        name: shownName(name),
        media: facts.media,
        pages: facts.pages,
        bytes: bytes.length,
        facts: JSON.stringify(facts),
        sha256,
        file: sealed.file,
        file_sha256: sha256Hex(sealed.bytes),
        added_at: at,
        added_by: actor.name,
      });
      if (job.signal.aborted) refuse('SYS-004');
    },
  );
  job.progress(2, 2, 'Selesai');
  return {};
}

/** The name a file came with is a label only: never a path, never longer than a line. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/\p{C}/gu, '').normalize('NFC').trim();
  return plain === '' ? 'lampiran' : plain.slice(0, 120);
}
