import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Facts2025 } from '#domain/eligibility/facts.ts';
import { parseFacts } from '#domain/eligibility/parse-facts.ts';
import { defaultPolicySettings, type PolicySettings } from '#domain/policy/settings.ts';
import { assessRow, type RowAdvice } from '#domain/school-lists/assess-row.ts';
import { isJudgeable, type JudgeableRow } from '#domain/school-lists/facts-of-row.ts';
import { doorOf } from '#domain/school-lists/question-of-reason.ts';
import { readSchoolList } from '#domain/school-lists/read-school-list.ts';
import { broughtCodes } from '#domain/school-lists/list-fields.ts';
import { context, goodLine, type Line, sheetOf } from './sheet-of.ts';

const { edition } = context;
const basis = { school: { status: 'swasta', location: 'dki' }, refDate: isoDate('2025-01-20') } as const;

function rowOf(change: Line, levels = context.levels): JudgeableRow {
  const reading = readSchoolList([sheetOf([{ ...goodLine, ...change }])], { ...context, levels });
  const row = reading.kind === 'read' ? reading.rows[0]?.row : null;
  if (!row || !isJudgeable(row)) throw new Error('No row');
  return row;
}

function advice(change: Line, settings: Partial<PolicySettings> = {}): RowAdvice {
  return assessRow(rowOf(change), basis, edition, { ...defaultPolicySettings, ...settings });
}

interface Vector {
  readonly id: string;
  readonly facts: unknown;
  readonly expected: { readonly outcome: string; readonly reasons: readonly string[] };
}

const vectors = (
  JSON.parse(
    readFileSync(new URL('../../../fixtures/vectors/eligibility.json', import.meta.url), 'utf8'),
  ) as { readonly vectors: readonly Vector[] }
).vectors.filter(({ id }) => id.startsWith('P25-'));

/** The facts of a vector as a school's list would give them. */
function rowFrom(facts: Facts2025): JudgeableRow {
  const row = rowOf({});
  const { household } = facts;
  return {
    ...row,
    birthDate: facts.birthDate,
    level: facts.school.level,
    nisn: null,
    papers: {
      ...row.papers,
      brought: {
        'surat-permohonan': facts.documents.includes('surat-permohonan'),
        'surat-ketaatan': facts.documents.includes('surat-ketaatan'),
        'fc-kk': facts.documents.includes('fc-kk'),
        'fc-ktp-wali': facts.documents.includes('fc-ktp-wali'),
      },
    },
    instrument: {
      answers: {
        ...row.instrument.answers,
        'aktif-nisn-dapodik': facts.nisn ? 'ya' : 'tidak',
        'warga-dki': facts.nikRegisteredDki ? 'ya' : 'tidak',
      },
      notApplicableReason: null,
      verifier: null,
      verifiedOn: null,
      note: null,
      details: {
        dtks: facts.dtks,
        specialCategory: facts.specialCategory,
        decree: facts.documents.includes('sk-kadis-sosial'),
        pupilDataSource: facts.pupilDataSource,
        absencesInMonth: facts.absencesInMonth,
        lateInMonth: facts.lateInMonth,
        violations: facts.violations,
        statuses: household.statuses,
        cars: household.cars,
        njopPerNop: household.njopPerNop,
        brandedWaterLitres: household.drinkingWater?.branded === true ? household.drinkingWater.litres : null,
      },
    },
  };
}

describe('the vectors of 2025, told by a school list', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, { facts, expected }) => {
    const known = parseFacts({ rules: 'kjp-plus-2025', ...(facts as object) });
    if (!known.ok || known.value.rules !== 'kjp-plus-2025') throw new Error('Not a vector of 2025');
    const { school, refDate } = known.value;
    const found = assessRow(rowFrom(known.value), { school, refDate }, edition, defaultPolicySettings);
    // A list has one home: the pupil's registration as a resident; a domicile elsewhere does not show in it.
    const expectedHere = expected.reasons.filter((reason) => reason !== 'NOT_DKI_DOMICILE');
    expect(found.reasons).toEqual(expectedHere);
  });
});

describe('advice beside the verdict', () => {
  it('has nothing to say where every answer is Ya', () => {
    expect(advice({})).toEqual({ outcome: 'eligible', reasons: [], unanswered: [], contradictions: [] });
  });

  it('is provisional while questions are unanswered', () => {
    expect(advice({ 'air-kemasan': '' })).toMatchObject({ outcome: 'eligible', unanswered: ['air-kemasan'] });
  });

  it.each<[string, Line, string]>([
    ['no DTKS', { 'dtks-layak': 'Tidak' }, 'NO_SPECIAL_CRITERION'],
    ['no NISN', { 'aktif-nisn-dapodik': 'Tidak' }, 'NISN_MISSING'],
    ['not active, though with NISN', { 'aktif-nisn-dapodik': 'Tidak', nisn: '0111234567' }, 'NOT_ENROLLED'],
    ['absences without figures', { 'disiplin-hadir': 'Tidak' }, 'PROHIBITION_VIOLATED:18'],
    ['late six times (larangan 19)', { 'disiplin-hadir': 'Tidak', lateness: '6' }, 'PROHIBITION_VIOLATED:19'],
    ['rules broken', { 'patuh-tatib': 'Tidak' }, 'PROHIBITION_VIOLATED:23'],
    ['smoking (larangan 2)', { 'patuh-tatib': 'Tidak', violations: '2' }, 'PROHIBITION_VIOLATED:2'],
    ['no resident', { 'warga-dki': 'Tidak' }, 'NIK_NOT_DKI'],
    ['a car', { 'tanpa-roda-empat': 'Tidak' }, 'HOUSEHOLD_HAS_CAR'],
    ['an estate', { 'njop-di-bawah-batas': 'Tidak' }, 'HOUSEHOLD_NJOP_ABOVE_LIMIT'],
    ['branded water', { 'air-kemasan': 'Tidak' }, 'HOUSEHOLD_BRANDED_WATER'],
    [
      'BUMD',
      { 'bebas-status': 'Tidak', householdStatuses: 'bumd-tetap' },
      'HOUSEHOLD_EXCLUDED_STATUS:bumd-tetap',
    ],
  ])('names exactly the reason of %s', (_what, change, reason) => {
    expect(advice(change).reasons).toEqual([reason]);
    expect(advice(change).contradictions).toEqual(['verified-against-advice']);
  });

  it('takes a bare Tidak on the papers for all four, and ticks for what they say', () => {
    expect(advice({ 'dokumen-lengkap': 'Tidak' })).toMatchObject({ outcome: 'incomplete' });
    expect(advice({ 'dokumen-lengkap': 'Tidak' }).reasons).toHaveLength(broughtCodes.length);
    const ticked = { 'brought:fc-kk': 'tidak ada' } as const;
    expect(advice(ticked)).toMatchObject({
      reasons: ['DOC_MISSING_KK'],
      contradictions: ['verified-against-advice', 'answer-against-details'],
    });
  });

  it('counts NJOP for each NOP unless the office adds them up (G-38)', () => {
    const two = { njop: '600000000; 700000000' };
    expect(advice(two).reasons).toEqual([]);
    expect(advice(two, { njopBasis: 'household-total' }).reasons).toEqual(['HOUSEHOLD_NJOP_ABOVE_LIMIT']);
    expect(advice({ njop: '1000000000' }).reasons).toEqual([]);
    expect(advice({ njop: '1000000001' }).contradictions).toContain('answer-against-details');
  });

  it('lets an SK stand for DTKS, and household checks be no question for a child of a panti (G-37)', () => {
    const panti = {
      'dtks-layak': 'Tidak',
      specialCategory: 'anak-panti-sosial',
      decree: 'ada',
      'tanpa-roda-empat': 'Tidak Berlaku',
      cars: '3',
      notApplicableReason: 'mobil milik panti',
    } as const;
    expect(advice(panti)).toMatchObject({ reasons: [], contradictions: [] });
    expect(advice(panti, { pantiHouseholdChecks: 'literal' }).reasons).toEqual(['HOUSEHOLD_HAS_CAR']);
    expect(advice({ ...panti, decree: '' }).reasons).toContain('SK_KADIS_SOSIAL_MISSING');
  });

  it('knows madrasah pupils from EMIS (G-36)', () => {
    const madrasah = rowOf({ level: 'MTs', pupilDataSource: 'EMIS' }, ['MTs']);
    expect(assessRow(madrasah, basis, edition, defaultPolicySettings).reasons).toEqual([]);
    expect(advice({ pupilDataSource: 'EMIS' }).reasons).toEqual(['NOT_IN_PUPIL_DATA']);
  });

  it('lists a cancellation no answer bears out, but not one outside the instrument', () => {
    const cancelled = (cancelReason: string) =>
      advice({ status: 'Verifikasi Dibatalkan', cancelReason }).contradictions;
    expect(cancelled('Melanggar tata tertib atau larangan')).toEqual(['cancelled-without-ground']);
    expect(cancelled('Mengundurkan diri')).toEqual([]);
    expect(cancelled('dipindahkan ke program lain')).toEqual([]);
  });
});

describe('the door for someone who disagrees', () => {
  it.each([
    ['DTKS_NOT_LAYAK', 'dinas-sosial', 'dinas-sosial'],
    ['SK_KADIS_SOSIAL_MISSING', 'dinas-sosial', 'dinas-sosial'],
    ['HOUSEHOLD_HAS_CAR', 'sekolah', 'p4op'],
    ['DOC_MISSING_KK', 'sekolah', 'p4op'],
    ['AGE_OUT_OF_RANGE', 'p4op', 'p4op'],
  ] as const)('%s: %s before the SPTJM, %s after it', (code, before, after) => {
    expect(doorOf(code, false)).toBe(before);
    expect(doorOf(code, true)).toBe(after);
  });
});
