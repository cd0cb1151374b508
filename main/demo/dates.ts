/** The days of the demonstration's year; the worked chain of the regulation's own periods. */
export const dates = {
  network: '2013-06-20',
  reference: '2013-07-01',
  schoolYearStart: '2013-07-15',
  verifying: '2013-07-30',
  beritaAcara: '2013-07-31',
  announced: '2013-08-01',
  closed: '2013-08-29',
  /** When a second objection was raised, its round ends later (Pasal 23). */
  closedAgain: '2013-09-09',
  recap: '2013-09-10',
  proposal: '2013-09-12',
  recommendation: '2013-09-16',
  consideration: '2013-09-23',
  decree: '2013-10-01',
  /** Reports of the quarter that ended with September (Pasal 43-45). */
  reports: '2013-10-07',
  /** The first head of one office retires, another acts for him. */
  nextHead: '2013-10-14',
  secondPeriod: '2025-01-27',
} as const;

/** Reports, orders and corrected announcements after the first and after the second objections (Pasal 18-23). */
export const objectionWaves = [
  { report: '2013-08-21', order: '2013-08-22', correction: '2013-08-23' },
  { report: '2013-08-30', order: '2013-09-02', correction: '2013-09-03' },
] as const;
