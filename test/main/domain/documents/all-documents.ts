import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { announcementDifference } from '#domain/documents/announcement-difference.ts';
import { announcement } from '#domain/documents/announcement.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { correctedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { fieldReviewBeritaAcara } from '#domain/documents/field-review-berita-acara.ts';
import { fieldReviewReport } from '#domain/documents/field-review-report.ts';
import { incidentNotice } from '#domain/documents/incident-notice.ts';
import { keyFingerprintSheet } from '#domain/documents/key-fingerprint-sheet.ts';
import { forkReport } from '#domain/documents/fork-report.ts';
import { ledgerReceipt } from '#domain/documents/ledger-receipt.ts';
import { ledger } from '#domain/documents/ledger.ts';
import { objectionReceipt } from '#domain/documents/objection-receipt.ts';
import { continuationOrder, correctionOrder } from '#domain/documents/order.ts';
import { proposalLetter } from '#domain/documents/proposal-letter.ts';
import { proposalRecap } from '#domain/documents/proposal-recap.ts';
import { pupilAccount } from '#domain/documents/pupil-account.ts';
import { batchIndex } from '#domain/documents/batch-index.ts';
import { recoverySheet } from '#domain/documents/recovery-sheet.ts';
import { resultSlips } from '#domain/documents/result-slip.ts';
import { publicReportForm } from '#domain/documents/public-report-form.ts';
import { publicReportLetter, sealedReporter } from '#domain/documents/public-report-letter.ts';
import { publicReportReceipt } from '#domain/documents/public-report-receipt.ts';
import { quarterlyReport } from '#domain/documents/quarterly-report.ts';
import { spendingRecap } from '#domain/documents/spending-recap.ts';
import { recommendationLetter } from '#domain/documents/recommendation-letter.ts';
import { verificationBeritaAcara } from '#domain/documents/verification-berita-acara.ts';
import { verificationRecap } from '#domain/documents/verification-recap.ts';
import * as forms from './sample-forms.ts';
import * as sample from './sample-inputs.ts';
import * as accounts from './sample-account.ts';
import * as objections from './sample-objections.ts';
import * as safety from './sample-safety.ts';
import * as slips from './sample-slips.ts';
import * as recaps from './sample-recaps.ts';
import * as reports from './sample-reports.ts';

/** One realistic specimen of every document, by catalogue number. */
export function documents(): Record<string, DocumentContent> {
  return {
    ...forms.printedForms(),
    'DOC-06': verificationBeritaAcara(sample.beritaAcaraInput()),
    'DOC-07': verificationRecap(sample.verificationRecapInput()),
    'DOC-08': announcement(sample.announcementInput()),
    'DOC-08P': resultSlips(slips.resultSlipsInput()),
    'DOC-09': objectionReceipt(objections.objectionReceiptInput()),
    'DOC-10': fieldReviewBeritaAcara(objections.fieldReviewInput()),
    'DOC-11': fieldReviewReport(objections.reportInput()),
    'DOC-12': correctionOrder(objections.orderInput()),
    'DOC-13': continuationOrder(objections.orderInput({ objections: objections.reviewed.slice(1) })),
    'DOC-14': correctedAnnouncement(objections.correctedAnnouncementInput()),
    'DOC-14B': announcementDifference(objections.differenceInput()),
    'DOC-16a': accountFormRecap(recaps.recapInput({ tier: 'school', groups: recaps.recapGroups(1, 30) })),
    'DOC-16b': accountFormRecap(recaps.recapInput()),
    'DOC-16c': accountFormRecap(
      recaps.recapInput({ tier: 'sudin', revision: 1, replaces: 'Nomor 70/REKAP/VIII/2013' }),
    ),
    'DOC-17': proposalLetter(recaps.proposalInput()),
    'DOC-18': recommendationLetter(recaps.recommendationInput()),
    'DOC-19': proposalRecap(recaps.proposalRecapInput()),
    'DOC-05R': spendingRecap(reports.spendingInput()),
    'DOC-22': quarterlyReport(reports.quarterlyInput()),
    'DOC-23': quarterlyReport(reports.controlInput()),
    'DOC-24': publicReportForm(sample.frame()),
    'DOC-24R': sealedReporter(reports.sealedInput()),
    'DOC-24S': publicReportLetter(reports.letterInput()),
    'DOC-24T': publicReportReceipt(reports.receiptInput()),
    'DOC-30': ledger(recaps.ledgerInput()),
    'DOC-30T': ledgerReceipt(recaps.ledgerReceiptInput()),
    'DOC-CABANG': forkReport(recaps.forkInput()),
    'DOC-INDEKS': batchIndex(slips.batchIndexInput()),
    'DOC-INSIDEN': incidentNotice(safety.incidentInput('subjek')),
    'DOC-INSIDEN-L': incidentNotice(safety.incidentInput('lembaga')),
    'DOC-PULIH': recoverySheet(safety.recoveryInput()),
    'DOC-TELAAH': pupilAccount(accounts.accountInput()),
    'DOC-TRUST': keyFingerprintSheet(recaps.fingerprintInput()),
  };
}
