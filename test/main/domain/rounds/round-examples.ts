import { isoDate } from '#domain/deadlines/iso-date.ts';
import {
  type Posting,
  type RoundFacts,
  type RoundObjection,
  defaultRoundSettings,
} from '#domain/rounds/round-facts.ts';

export const announced = {
  ordinal: 0,
  issuedOn: isoDate('2013-08-01'),
  displayUntil: isoDate('2013-08-07'),
  objectionUntil: isoDate('2013-08-19'),
};
export const corrected = {
  ordinal: 1,
  issuedOn: isoDate('2013-08-23'),
  displayUntil: isoDate('2013-08-25'),
  objectionUntil: isoDate('2013-08-28'),
};

/** The worked chain of 2013: SMP, class a. Each helper returns the facts as they stand in one state. */
export const round: RoundFacts = {
  state: null,
  applicantClass: 'a',
  today: isoDate('2013-09-02'),
  openingDecree: { number: '12/2013', date: isoDate('2013-07-01') },
  windowEndsOn: isoDate('2013-07-29'),
  applications: { total: 10, draft: 0, undecided: 0, failedWithoutReason: 0, passed: 7, failed: 3 },
  comparison: { held: true, uncompared: 0, waiting: 0 },
  lastResultOn: isoDate('2013-07-30'),
  requiredSignatories: ['kepala-seksi', 'pengawas', 'kepala-satuan-pendidikan'],
  beritaAcara: { number: '1/BA/2013', date: isoDate('2013-07-31'), passed: 7, failed: 3 },
  announcements: [],
  objections: [],
  reportRequired: true,
  lastReportOn: null,
  order: null,
  addedPupils: [],
  settings: defaultRoundSettings,
};

export const announcedRound: RoundFacts = { ...round, state: 'announced', announcements: [announced] };
export const correctedRound: RoundFacts = {
  ...round,
  state: 'correctionAnnounced',
  announcements: [announced, corrected],
};

export function objection(
  state: RoundObjection['state'],
  finding: RoundObjection['finding'] = null,
  announcementOrdinal = 0,
): RoundObjection {
  return { state, finding, announcementOrdinal };
}

export function posting(date: string, media: Posting['media'] = ['papan', 'internet', 'cetak']): Posting {
  return { issuedOn: isoDate(date), postedOn: isoDate(date), latePostingReason: null, media };
}
