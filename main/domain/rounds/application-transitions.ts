import type { ApplicationEvent, ApplicationFacts } from './application-facts.ts';
import * as guard from './application-guards.ts';
import type { ApplicationCode } from './application-problems.ts';
import type { ApplicationPlace } from './application-states.ts';
import { appRule, rowBuilder } from './transition-table.ts';

export type ApplicationTransitionId =
  | 'A1'
  | 'A2'
  | 'A2b'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A5b'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'A11'
  | 'A11b'
  | 'A11c'
  | 'A12'
  | 'A12b'
  | 'A13'
  | 'A14'
  | 'A15'
  | 'A16'
  | 'A17'
  | 'A18'
  | 'A19'
  | 'A19b'
  | 'A20';

const row = rowBuilder<
  ApplicationPlace,
  ApplicationFacts,
  ApplicationEvent,
  ApplicationCode,
  ApplicationTransitionId
>();

const byClass = (a: string, b: string, c: string) => ({ a, b, c });
const filing = byClass('8', '9', '10');
const result = byClass('13(2)', '14(2)', '15(2)');
const announcement = byClass('13(3)', '14(3)', '15(3)');
const correction = byClass('18(4), 21', '20, 21', '18(4), 21');

// The three lines of Pasal 9(1), 25, 26(2), 28: sections and Suku Dinas, Kantor Kemenag, Kanwil.
const isMa = ({ levelGroup }: ApplicationFacts) => levelGroup === 'MA';
const isKantorLine = ({ levelGroup }: ApplicationFacts) => levelGroup === 'MI' || levelGroup === 'MTs';
const isSectionLine = (application: ApplicationFacts) => !isMa(application) && !isKantorLine(application);
const inDki = ({ applicantClass }: ApplicationFacts) => applicantClass !== 'b';
const papersComplete = ({ documentsWanting }: ApplicationFacts) => documentsWanting === 0;
const outside = ({ applicantClass }: ApplicationFacts) => applicantClass === 'b';

const beforeRecap = [guard.roundClosed, guard.formComplete];
const results = ['verifying', 'passed', 'failed'] as const;

/** Pasal 8-37 and 58-60 as one table, one line a row. */
// prettier-ignore
export const applicationTransitions = [
  row({ id: 'A1', from: ['draft'], on: 'submit', to: 'submitted', article: '11(1)', guards: [guard.alreadyReceived, guard.inWindow] }),
  row({ id: 'A2', from: ['draft'], on: 'rejectLate', to: 'rejectedLate', article: '11(1)', guards: [guard.alreadyReceived, guard.afterWindow] }),
  // A Keputusan that moved the window lets in whom it now covers (Pasal 11(2)).
  row({ id: 'A2b', from: ['rejectedLate'], on: 'submit', to: 'submitted', article: '11(2)', needs: [guard.beforeBeritaAcara], guards: [guard.alreadyReceived, guard.inWindow] }),
  row({ id: 'A3', from: ['submitted'], on: 'markIncomplete', to: 'incomplete', article: filing, needs: [guard.somethingWanting] }),
  row({ id: 'A3', from: ['incomplete'], on: 'complete', to: 'submitted', article: filing, needs: [guard.documentsComplete, guard.beforeBeritaAcara] }),
  row({ id: 'A4', from: ['submitted'], on: 'verify', to: 'verifying', article: byClass('13(1)', '14(1)', '15(1)'), needs: [guard.roundVerifying] }),
  // A result may be changed until the Berita Acara that fixes it is signed.
  row({ id: 'A5', from: results, on: 'pass', to: 'passed', article: result, needs: [guard.beforeSignature, guard.documentsComplete], guards: [guard.passAgreesWithAdvice] }),
  row({ id: 'A5', from: [...results, 'incomplete'], on: 'fail', to: 'failed', article: result, needs: [guard.beforeSignature], guards: [guard.failureHasReason, guard.failAgreesWithAdvice] }),
  // A mark taken back leaves the application where the verifier found it.
  row({ id: 'A5b', from: ['passed', 'failed'], on: 'takeBackResult', to: 'verifying', article: result, when: papersComplete, needs: [guard.beforeSignature] }),
  row({ id: 'A5b', from: ['passed', 'failed'], on: 'takeBackResult', to: 'incomplete', article: result, when: (it) => !papersComplete(it), needs: [guard.beforeSignature] }),
  row({ id: 'A6', from: ['passed'], on: 'announce', to: 'listed', article: announcement, needs: [guard.roundAnnounced, guard.consented] }),
  row({ id: 'A6', from: ['failed'], on: 'announce', to: 'unlisted', article: announcement, needs: [guard.roundAnnounced] }),
  row({ id: 'A7', from: ['listed'], on: 'fillAccountForm', to: 'provisional', article: byClass('13(4)', '14(4)', '15(4)'), needs: [guard.formFilled] }),
  row({ id: 'A8', from: ['listed', 'provisional'], on: 'removeByOrder', to: 'removedByCorrection', article: correction, guards: [guard.orderRemoves] }),
  row({ id: 'A9', from: ['unlisted', null], on: 'addByOrder', to: 'addedByCorrection', article: '21, 22', guards: [guard.orderAdds] }),
  // Pasal 23(3)-(4): an objection to the correction may undo what the correction did.
  row({ id: 'A8', from: ['addedByCorrection'], on: 'removeByOrder', to: 'removedByCorrection', article: '23(3)', guards: [guard.orderRemoves] }),
  row({ id: 'A9', from: ['removedByCorrection'], on: 'addByOrder', to: 'addedByCorrection', article: '23(3)', guards: [guard.orderAdds] }),
  row({ id: 'A10', from: ['addedByCorrection'], on: 'completeAddition', to: 'provisional', article: '22', needs: [guard.documentsComplete, guard.consented, guard.formFilled] }),
  row({ id: 'A11', from: ['provisional'], on: 'recapAtOrigin', to: 'recapped(school)', article: '25', when: inDki, needs: beforeRecap, guards: [guard.takenAt('school')] }),
  row({ id: 'A11b', from: ['provisional'], on: 'recapAtOrigin', to: 'recapped(section)', article: '26(2)', when: (it) => outside(it) && isSectionLine(it), needs: beforeRecap, guards: [guard.takenAt('section')] }),
  row({ id: 'A11b', from: ['provisional'], on: 'recapAtOrigin', to: 'recapped(kantor)', article: '26(2)', when: (it) => outside(it) && isKantorLine(it), needs: beforeRecap, guards: [guard.takenAt('kantor')] }),
  row({ id: 'A11c', from: ['provisional'], on: 'recapAtOrigin', to: 'recapped(kanwil)', article: '14, 29(1)', when: (it) => outside(it) && isMa(it), needs: beforeRecap, guards: [guard.takenAt('kanwil')] }),
  row({ id: 'A12', from: ['recapped(school)'], on: 'recapAbove', to: 'recapped(section)', article: '26(1)', when: isSectionLine, needs: [guard.noOpenDuplicate], guards: [guard.takenAt('section'), guard.recapSound] }),
  row({ id: 'A12', from: ['recapped(section)'], on: 'recapAbove', to: 'recapped(sudin)', article: '28 huruf a, 29(1)', needs: [guard.noOpenDuplicate], guards: [guard.takenAt('sudin'), guard.recapSound] }),
  row({ id: 'A12b', from: ['recapped(school)'], on: 'recapAbove', to: 'recapped(kantor)', article: '25 huruf c, 26(1)', when: isKantorLine, needs: [guard.noOpenDuplicate], guards: [guard.takenAt('kantor'), guard.recapSound] }),
  row({ id: 'A12b', from: ['recapped(kantor)'], on: 'recapAbove', to: 'recapped(kanwil)', article: '28 huruf b, 29(1)', needs: [guard.noOpenDuplicate], guards: [guard.takenAt('kanwil'), guard.recapSound] }),
  row({ id: 'A12b', from: ['recapped(school)'], on: 'recapAbove', to: 'recapped(kanwil)', article: '25 huruf d, 29(1)', when: isMa, needs: [guard.noOpenDuplicate], guards: [guard.takenAt('kanwil'), guard.recapSound] }),
  row({ id: 'A13', from: ['recapped(sudin)', 'recapped(kanwil)'], on: 'propose', to: 'proposed', article: '29(2)', guards: [guard.papered('usulan tertulis')] }),
  row({ id: 'A14', from: ['proposed'], on: 'recommend', to: 'recommended', article: '30', guards: [guard.papered('rekomendasi')] }),
  row({ id: 'A15', from: ['recommended'], on: 'determine', to: 'determined', article: '32', guards: [guard.papered('Keputusan Gubernur'), guard.amountSet] }),
  row({ id: 'A15', from: ['recommended'], on: 'rejectDetermination', to: 'notDetermined', article: '32', guards: [guard.papered('Keputusan Gubernur')] }),
  row({ id: 'A16', from: ['determined'], on: 'activate', to: 'active', article: '32, 33', guards: [guard.accountOpened] }),
  row({ id: 'A17', from: ['active'], on: 'withdrawCard', to: 'cardWithdrawn', article: '55', guards: [guard.papered('penarikan kartu')] }),
  row({ id: 'A17', from: ['cardWithdrawn'], on: 'revoke', to: 'revoked', article: '56', guards: [guard.papered('pencabutan bantuan')] }),
  row({ id: 'A18', from: ['active'], on: 'end', to: 'ended', article: '37(2), 58', guards: [guard.reasonGiven] }),
  // The old aid runs on until the new application (kind `lanjutan`, made by the caller) is determined.
  row({ id: 'A19', from: ['active'], on: 'continueAtNextLevel', to: 'active', article: '59, 60', guards: [guard.levelChanges] }),
  // G-29: whoever stays on the level goes into this year's recap with the updated data, without Format 1.
  row({ id: 'A19b', from: ['active'], on: 'carryOver', to: 'recapped(school)', article: '58', when: inDki, needs: [guard.formComplete], guards: [guard.takenAt('school'), guard.dataUpdatedThisYear, guard.sameLevel] }),
  row({ id: 'A19b', from: ['active'], on: 'carryOver', to: 'recapped(section)', article: '58', when: (it) => outside(it) && isSectionLine(it), needs: [guard.formComplete], guards: [guard.takenAt('section'), guard.dataUpdatedThisYear, guard.sameLevel] }),
  row({ id: 'A19b', from: ['active'], on: 'carryOver', to: 'recapped(kantor)', article: '58', when: (it) => outside(it) && isKantorLine(it), needs: [guard.formComplete], guards: [guard.takenAt('kantor'), guard.dataUpdatedThisYear, guard.sameLevel] }),
  row({ id: 'A19b', from: ['active'], on: 'carryOver', to: 'recapped(kanwil)', article: '58', when: (it) => outside(it) && isMa(it), needs: [guard.formComplete], guards: [guard.takenAt('kanwil'), guard.dataUpdatedThisYear, guard.sameLevel] }),
  // Once recapped, the data is another office's too: withdrawal then is a return, not a click.
  row({ id: 'A20', from: ['draft', 'submitted', 'incomplete', 'verifying', 'passed', 'failed', 'listed', 'unlisted', 'addedByCorrection', 'provisional'], on: 'withdraw', to: 'withdrawn', article: appRule, needs: [guard.notBetweenSignatureAndAnnouncement], guards: [guard.reasonGiven] }),
] as const;
