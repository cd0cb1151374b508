import { refuse } from '#contract/errors/app-error.ts';
import type { AttachmentSubject } from '#domain/attachments/attachment-kinds.ts';
import { subjectExists } from '../../../db/queries/attachments.ts';
import { type Desk, opened, reading } from '../desk.ts';

export interface SubjectOf {
  readonly kind: AttachmentSubject;
  readonly id: string;
}

/** The subject stands in the books and this person may see what hangs on it; else ATT-001 or SES-004. */
export async function requireSubject(desk: Desk, subject: SubjectOf): Promise<void> {
  // What the public reports is not for the administrator, as its own screen is not (Pasal 49).
  if (subject.kind === 'publicReport' && opened(desk).actor.role === 'admin')
    refuse('SES-004', { role: 'admin', allowed: 'operator, kepala, atau pemeriksa' });
  if (!(await subjectExists(reading(desk), subject))) refuse('ATT-001');
}
