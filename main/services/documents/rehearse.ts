import { accessOf, api, type MethodName, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PaperMethod } from '#contract/methods/documents.ts';
import { type Desk, type Job, opened, Rehearsed } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { roleLabel } from '../exchange/labels.ts';

/**
 * Shows the papers an act would make, as drafts: the act runs whole and is taken back before it is committed.
 *
 * What is seen is what will be printed, but for the watermark and a number someone else may take first (U28, U32).
 */
export async function rehearse(
  desk: Desk,
  request: { readonly method: PaperMethod; readonly request: unknown },
  job: Job,
  programOf: (desk: Desk) => HandlersOf<MethodName>,
): Promise<ResponseOf<'documents.preview'>> {
  const { method } = request;
  requireAccess(desk, method);
  const parsed = api[method].request.safeParse(request.request);
  if (!parsed.success) refuse('SYS-003', { field: String(parsed.error.issues[0]?.path[0] ?? 'isian') });
  const papers: { readonly title: string; readonly pdf: Uint8Array }[] = [];
  const rehearsal: Desk = {
    ...desk,
    rehearsal: true,
    printer: {
      async render(content, printing) {
        const pdf = await desk.printer.render({ ...content, draft: true }, printing);
        papers.push({ title: content.title, pdf });
        return pdf;
      },
    },
  };
  // The parser of this very method made the data; TypeScript cannot carry that pairing through the lookup.
  const handler: (parsed: never, job: Job) => Promise<unknown> = programOf(rehearsal)[method];
  try {
    await handler(parsed.data as never, job);
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return papers.map(({ title, pdf }, at) => ({
    title,
    file: desk.shelf.offer(
      `Pratinjau ${at + 1} ${title.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60)}.pdf`,
      pdf,
    ),
  }));
}

function requireAccess(desk: Desk, method: MethodName): void {
  const { role } = opened(desk).actor;
  const access = accessOf(method);
  if (access === 'anyone' || access === 'nobody-yet' || access.includes(role)) return;
  refuse('SES-004', { role: roleLabel(role), allowed: access.map(roleLabel).join(', ') });
}
