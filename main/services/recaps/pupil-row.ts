import type { FormRow } from '../../../db/queries/forms.ts';
import type { PupilRow } from '../../paket/payloads/pupil-row.ts';

/** A pupil of the list as every Paket carries him. */
export function pupilRowOf(row: FormRow): PupilRow {
  return {
    application_id: row.application_id,
    pupil_id: row.pupil_id,
    source_file: row.source_file,
    source_row: row.import_ordinal,
    nik: row.nik,
    nisn: row.nisn,
    name: row.name,
    sex: row.sex,
    birth_place: row.birth_place,
    birth_date: row.birth_date,
    class_grade: row.class_grade,
    level: row.level,
    school_npsn: row.npsn,
    school_status: row.school_status,
    applicant_class: row.applicant_class,
    kind: row.kind,
    address: row.address,
    rt: row.rt ?? '',
    rw: row.rw ?? '',
    kelurahan: row.kelurahan,
    kecamatan: row.kecamatan,
    kota: row.kota,
    kk_number: row.kk_number,
    category: row.category,
  };
}
