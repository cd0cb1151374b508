import type { PupilPairView } from '#contract/methods/comparison.ts';
import type { MatchKind } from '#domain/people/match.ts';
import type { PairedRow, PupilPairRow } from '../../../db/queries/pupil-pairs.ts';
import { addressLine } from '../pupils/pupil-view.ts';
import { dateLine, sexLine, sideLines } from './side-lines.ts';

const kindLabels: Readonly<Record<MatchKind, string>> = {
  'nik-sama': 'NIK sama',
  'nik-selisih-satu-angka': 'NIK berbeda satu angka',
  'nama-tanggal-sama': 'Nama dan tanggal lahir sama',
  mirip: 'Nama dan tanggal lahir mirip',
};

export function viewPupilPair(pair: PupilPairRow, left: PairedRow, right: PairedRow): PupilPairView {
  const excluded = [left, right].find(({ application_id }) => application_id === pair.excluded_id);
  return {
    pairId: pair.pair_id,
    kindLabel: kindLabels[pair.kind as MatchKind],
    evidence: pair.evidence,
    left: sideOf(left),
    right: sideOf(right),
    lines: sideLines([
      ['Nama', left.name, right.name],
      ['NIK', left.nik, right.nik],
      ['NISN', left.nisn, right.nisn],
      ['Tempat lahir', left.birth_place, right.birth_place],
      ['Tanggal lahir', dateLine(left.birth_date), dateLine(right.birth_date)],
      ['Jenis kelamin', sexLine(left.sex), sexLine(right.sex)],
      ['Ibu kandung', left.mother_name, right.mother_name],
      ['Orang tua/wali', left.guardian_name, right.guardian_name],
      ['Nomor KK', left.kk_number, right.kk_number],
      ['Alamat', addressLine(left), addressLine(right)],
      ['Satuan pendidikan', left.school_name, right.school_name],
      ['Kelas', gradeOf(left), gradeOf(right)],
      ['Golongan pemohon', left.applicant_class, right.applicant_class],
    ]),
    decision:
      pair.outcome === null
        ? null
        : {
            outcome: pair.outcome,
            excludedName: excluded ? `${excluded.name}, ${excluded.school_name}` : null,
            reason: pair.reason ?? '',
            by: pair.decided_by ?? '',
            on: pair.decided_on ?? '',
          },
  };
}

function sideOf({ application_id, name, school_name, applicant_class }: PairedRow): PupilPairView['left'] {
  return {
    applicationId: application_id,
    name,
    schoolName: school_name,
    applicantClass: applicant_class ?? '',
  };
}

function gradeOf({ level, class_grade }: PairedRow): string {
  return `${level} kelas ${class_grade}`;
}
