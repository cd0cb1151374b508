import { type AttachmentInspection, refusedAttachment } from '#domain/attachments/inspection.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { inspectJpeg } from './inspect-jpeg.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { inspectPng } from './inspect-png.ts';

/**
 * Judges a file that is to be kept as an attachment: PDF, JPEG or PNG by content, nothing else. Draws nothing.
 *
 * Untrusted work: run it in a task process. Never throws for what a file holds: a reader's exception is ATT-004.
 */
export function inspectAttachment(bytes: Uint8Array): AttachmentInspection {
  if (bytes.length > attachmentLimits.bytes)
    return refusedAttachment('ATT-003', `${(bytes.length / 1024 / 1024).toFixed(1)} MB`.replace('.', ','));
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  try {
    if (start.startsWith('%PDF-')) return inspectPdf(bytes);
    if (start.startsWith('\xff\xd8\xff')) return inspectJpeg(bytes);
    if (start === '\x89PNG\r\n\x1a\n') return inspectPng(bytes);
  } catch {
    return refusedAttachment('ATT-004');
  }
  return refusedAttachment('ATT-002');
}
