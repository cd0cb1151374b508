import type { MethodName } from '#contract/api.ts';
import { findLastDecree, findRounds } from '../../../db/queries/rounds.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { announceCorrection } from './announce-correction.ts';
import { announceResults } from './announce.ts';
import { draftBeritaAcara, signBeritaAcara } from './berita-acara.ts';
import { changeWindow } from './change-window.ts';
import { closeRound } from './close-round.ts';
import { listVerification } from './list-verification.ts';
import { makeRecap } from './make-recap.ts';
import { readOfficeRules } from './office-rules.ts';
import { listOfficeGroups, openOfficeRound } from './office-rounds.ts';
import { openRounds } from './open-rounds.ts';
import { passComplete } from './pass-complete.ts';
import { recordCorrection } from './record-correction.ts';
import { acceptAdvice, setResults } from './set-results.ts';
import { takeBackResults } from './take-back-results.ts';
import { runChecks, startVerifying } from './verify.ts';
import { viewRound, viewRoundRow } from './view-round.ts';

export function roundHandlers(desk: Desk): HandlersOf<Extract<MethodName, `rounds.${string}`>> {
  return {
    'rounds.page': async (request) => {
      const rules = await readOfficeRules(reading(desk));
      const { rows, total } = await findRounds(reading(desk), request, request.state);
      return { rows: rows.map((row) => viewRoundRow(row, todayOf(desk), rules)), total };
    },
    'rounds.get': ({ roundId }) => viewRound(desk, roundId),
    'rounds.open': (request) => openRounds(desk, request),
    'rounds.lastDecree': async () => {
      const { schoolYear } = await officeYear(reading(desk), todayOf(desk));
      const decree = await findLastDecree(reading(desk), schoolYear);
      return (
        decree && {
          schoolYearStart: decree.school_year_start,
          decreeNumber: decree.decree_number,
          decreeDate: decree.decree_date,
        }
      );
    },
    'rounds.officeGroups': () => listOfficeGroups(desk),
    'rounds.openOffice': (request) => openOfficeRound(desk, request),
    'rounds.changeWindow': (request) => changeWindow(desk, request),
    'rounds.startVerifying': (request) => startVerifying(desk, request),
    'rounds.runChecks': (request, job) => runChecks(desk, request, job),
    'rounds.verification': (request) => listVerification(desk, request),
    'rounds.setResults': (request) => setResults(desk, request),
    'rounds.acceptAdvice': (request) => acceptAdvice(desk, request),
    'rounds.passComplete': (request) => passComplete(desk, request),
    'rounds.takeBackResults': (request) => takeBackResults(desk, request),
    'rounds.draftBeritaAcara': (request, job) => draftBeritaAcara(desk, request, job),
    'rounds.signBeritaAcara': (request) => signBeritaAcara(desk, request),
    'rounds.makeRecap': (request, job) => makeRecap(desk, request, job),
    'rounds.announce': (request, job) => announceResults(desk, request, job),
    'rounds.announceCorrection': (request, job) => announceCorrection(desk, request, job),
    'rounds.recordCorrection': (request) => recordCorrection(desk, request),
    'rounds.close': (request) => closeRound(desk, request),
  };
}
