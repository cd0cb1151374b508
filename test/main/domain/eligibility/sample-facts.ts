import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Facts, Facts2013, Facts2018, Facts2025 } from '#domain/eligibility/facts.ts';
import { parseFacts } from '#domain/eligibility/parse-facts.ts';

/** An eligible pupil of each rule set; a test changes what it is about. */
export function factsOf(json: unknown): Facts {
  const facts = parseFacts(json);
  if (!facts.ok) throw new Error(facts.problem);
  return facts.value;
}

export function facts2013(changes: Partial<Facts2013>): Facts2013 {
  return {
    rules: 'pergub-27-2013',
    birthDate: isoDate('2003-05-10'),
    enrolled: true,
    school: { level: 'SD', status: 'negeri', location: 'dki' },
    domicile: 'dki',
    kk: 'dki',
    verifiedCategory: 'miskin',
    pplsListed: false,
    schoolYearStart: isoDate('2013-07-15'),
    submittedOn: isoDate('2013-07-18'),
    viaCorrectedAnnouncement: false,
    documents: ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'],
    ...changes,
  };
}

export function facts2018(changes: Partial<Facts2018>): Facts2018 {
  return {
    rules: 'pergub-4-2018',
    refDate: isoDate('2019-03-11'),
    birthDate: isoDate('2009-02-01'),
    enrolled: true,
    school: { level: 'SD', status: 'negeri', location: 'dki' },
    domicile: 'dki',
    kk: 'dki',
    claimedGroups: ['keluarga-tidak-mampu'],
    bdt: 'terdaftar',
    otherKepgubSource: false,
    anakAsuh: false,
    ats: false,
    driver: null,
    worker: null,
    documents: ['kk', 'sktm'],
    ...changes,
  };
}

export function facts2025(changes: Partial<Facts2025>): Facts2025 {
  return {
    rules: 'kjp-plus-2025',
    refDate: isoDate('2025-01-20'),
    birthDate: isoDate('2012-06-01'),
    enrolled: true,
    school: { level: 'SMP', status: 'negeri', location: 'dki' },
    domicile: 'dki',
    nikRegisteredDki: true,
    dtks: 'layak',
    specialCategory: null,
    nisn: true,
    pupilDataSource: 'dapodik',
    absencesInMonth: 0,
    lateInMonth: 0,
    violations: [],
    household: { statuses: [], cars: 0, motorcycles: 0, njopPerNop: [], drinkingWater: null },
    documents: ['surat-permohonan', 'surat-ketaatan', 'fc-kk', 'fc-ktp-wali'],
    ...changes,
  };
}
