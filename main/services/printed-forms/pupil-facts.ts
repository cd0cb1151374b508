import type { FormAddress, FormPupil, FormSchool } from '#domain/documents/forms/form-pupil.ts';
import { blankPupil } from '#domain/documents/forms/form-pupil.ts';
import type { ListRow } from '#domain/school-lists/list-row.ts';
import type { FormPupilRow } from '../../../db/queries/printed-forms.ts';
import type { SchoolListRow } from '../../../db/queries/school-lists.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';

/** What the register knows of a pupil, for a form. */
export function pupilOf(row: FormPupilRow): FormPupil {
  return {
    name: row.name,
    birthPlace: row.birth_place,
    birthDate: row.birth_date,
    sex: row.sex,
    nik: row.nik,
    nisn: row.nisn,
    grade: row.class_grade,
    home: homeOf(row),
    phone: row.phone,
    motherName: row.mother_name,
    guardianName: row.guardian_name,
    school: {
      name: row.school_name,
      npsn: row.npsn,
      address: row.school_address,
      headName: row.head_name,
      headNip: row.head_nip,
      supervisorName: row.pengawas_name,
    },
  };
}

/** What a school's Data Siswa says of a pupil; its address is one text, so the parts of a form stay open. */
export function listedPupilOf(row: ListRow, list: SchoolListRow): FormPupil {
  return {
    ...blankPupil,
    name: row.name,
    birthDate: row.birthDate,
    sex: row.sex,
    nik: row.nik,
    nisn: row.nisn,
    grade: row.grade,
    phone: row.phone,
    guardianName: row.guardian,
    school: {
      name: list.school_name,
      npsn: list.npsn,
      address: list.school_address,
      headName: list.head_name,
      headNip: list.head_nip,
      supervisorName: null,
    },
  };
}

export function schoolOf(school: SchoolRow): FormSchool {
  return {
    name: school.name,
    npsn: school.npsn,
    address: school.address,
    headName: school.head_name,
    headNip: school.head_nip,
    supervisorName: school.pengawas_name,
  };
}

function homeOf({
  address,
  kelurahan,
  kecamatan,
  kota,
  rt,
  rw,
  postal_code,
}: FormPupilRow): FormAddress | null {
  if (address === null || kelurahan === null || kecamatan === null || kota === null) return null;
  return { street: address, rt, rw, kelurahan, kecamatan, kota, postalCode: postal_code };
}
