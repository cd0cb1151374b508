import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { announcement } from '#domain/documents/announcement.ts';
import { type DocumentContent } from '#domain/documents/content.ts';
import { correctedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { fieldReviewBeritaAcara } from '#domain/documents/field-review-berita-acara.ts';
import { fieldReviewReport } from '#domain/documents/field-review-report.ts';
import { keyFingerprintSheet } from '#domain/documents/key-fingerprint-sheet.ts';
import { ledger } from '#domain/documents/ledger.ts';
import { objectionReceipt } from '#domain/documents/objection-receipt.ts';
import { continuationOrder, correctionOrder } from '#domain/documents/order.ts';
import { proposalLetter } from '#domain/documents/proposal-letter.ts';
import { proposalRecap } from '#domain/documents/proposal-recap.ts';
import { recommendationLetter } from '#domain/documents/recommendation-letter.ts';
import { verificationBeritaAcara } from '#domain/documents/verification-berita-acara.ts';
import { verificationRecap } from '#domain/documents/verification-recap.ts';
import * as sample from './sample-inputs.ts';

/** One realistic specimen of every document, by catalogue number. */
export function documents(): Record<string, DocumentContent> {
  return {
    'DOC-06': verificationBeritaAcara(sample.beritaAcaraInput()),
    'DOC-07': verificationRecap(sample.verificationRecapInput()),
    'DOC-08': announcement(sample.announcementInput()),
    'DOC-09': objectionReceipt(sample.objectionReceiptInput()),
    'DOC-10': fieldReviewBeritaAcara(sample.fieldReviewInput()),
    'DOC-11': fieldReviewReport(sample.reportInput()),
    'DOC-12': correctionOrder(sample.orderInput()),
    'DOC-13': continuationOrder(sample.orderInput({ objections: sample.reviewed.slice(1) })),
    'DOC-14': correctedAnnouncement(sample.correctedAnnouncementInput()),
    'DOC-16a': accountFormRecap(sample.recapInput({ tier: 'school', groups: sample.recapGroups(1, 30) })),
    'DOC-16b': accountFormRecap(sample.recapInput()),
    'DOC-16c': accountFormRecap(sample.recapInput({ tier: 'sudin', revision: 1, replaces: 'Nomor 70/REKAP/VIII/2013' })),
    'DOC-17': proposalLetter(sample.proposalInput()),
    'DOC-18': recommendationLetter(sample.recommendationInput()),
    'DOC-19': proposalRecap(sample.proposalRecapInput()),
    'DOC-30': ledger(sample.ledgerInput()),
    'DOC-TRUST': keyFingerprintSheet(sample.fingerprintInput()),
  };
}
