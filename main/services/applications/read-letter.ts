import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DocumentTicks, IntakeRow } from '#domain/intake/intake-row.ts';
import { parseNik } from '#domain/people/nik.ts';
import { parsePersonName } from '#domain/people/person-name.ts';
import { type Phone, restoreLeadingZero } from '#domain/people/phone.ts';
import { parsePostalCode } from '#domain/people/postal-code.ts';
import { parseKk, parseNisn } from '#domain/people/registry-numbers.ts';
import { parseRtOrRw } from '#domain/people/rt-rw.ts';
import type { Parsed } from '#domain/parsed.ts';
import { familyCategories, type FamilyCategory } from '#domain/policy/policy-edition.ts';
import type { ApplicantClass } from '#domain/routing/levels.ts';
import type { ReadyRow } from '../imports/take-in.ts';
import type { PaperCode } from '../imports/papers.ts';
import type { PlaceWords } from './places.ts';

type Request = ParsedRequestOf<'applications.record'>;

/** The typed letter as one intake row, read by the same parsers as a recap's; PUP-002 names the field that is wrong. */
export function readLetter(request: Request, place: PlaceWords, applicantClass: ApplicantClass): ReadyRow {
  const { pupil, household, school, letter } = request;
  const intake: IntakeRow = {
    pupil: {
      nik: optional(pupil.nik, parseNik, 'NIK'),
      nisn: optional(pupil.nisn, parseNisn, 'NISN'),
      name: required(pupil.name, parsePersonName, 'nama peserta didik'),
      sex: pupil.sex,
      birthPlace: pupil.birthPlace,
      birthDate: pupil.birthDate,
      motherName: required(pupil.motherName, parsePersonName, 'nama ibu kandung'),
      guardianName: required(pupil.guardianName, parsePersonName, 'nama orang tua/wali'),
      phone: optional<Phone>(pupil.phone, restoreLeadingZero, 'nomor telepon'),
    },
    household: {
      kk: optional(household.kk, parseKk, 'nomor KK'),
      address: household.address,
      rt: optional(household.rt, parseRtOrRw, 'RT'),
      rw: optional(household.rw, parseRtOrRw, 'RW'),
      kelurahan: household.kelurahan,
      kecamatan: place.kecamatan,
      kota: place.kota,
      postalCode: optional(household.postalCode, parsePostalCode, 'kode pos'),
    },
    application: {
      level: school.level,
      grade: null,
      className: school.classGrade,
      category: categoryOf(letter.category),
      receivedOn: letter.receivedOn,
      kind: 'baru',
      sktmNumber: letter.sktmNumber === '' ? null : letter.sktmNumber,
      sktmDate: letter.sktmDate,
      documents: ticksOf(letter.papers),
    },
  };
  return {
    ordinal: null,
    intake,
    birthDate:
      pupil.birthDate > letter.receivedOn ? refuse('PUP-002', { field: 'tanggal lahir' }) : pupil.birthDate,
    sex: pupil.sex,
    level: school.level,
    applicantClass,
    consent: letter.consent,
    pupilId: null,
  };
}

function ticksOf(papers: readonly PaperCode[]): DocumentTicks {
  return {
    application: papers.includes('surat-permohonan'),
    kk: papers.includes('kk'),
    sktm: papers.includes('sktm'),
    enrolment: papers.includes('surat-aktif'),
  };
}

function required<T extends string>(typed: string, parse: (text: string) => Parsed<T>, field: string): T {
  const value = parse(typed);
  return value.ok ? value.value : refuse('PUP-002', { field });
}

function optional<T extends string>(
  typed: string,
  parse: (text: string) => Parsed<T>,
  field: string,
): T | null {
  return typed === '' ? null : required(typed, parse, field);
}

function categoryOf(typed: string | null): FamilyCategory | null {
  if (typed === null || typed === '') return null;
  return (
    familyCategories.find((known) => known === typed) ?? refuse('PUP-002', { field: 'golongan keluarga' })
  );
}
