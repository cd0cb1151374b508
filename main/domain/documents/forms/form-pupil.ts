import type { IsoDate } from '../../deadlines/iso-date.ts';
import type { Sex } from '../../people/sex.ts';

/** A pupil as far as the program knows him; whatever is null is left to be written by hand. */
export type FormPupil = {
  readonly name: string | null;
  readonly birthPlace: string | null;
  readonly birthDate: IsoDate | null;
  readonly sex: Sex | null;
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly grade: string | null;
  readonly home: FormAddress | null;
  readonly phone: string | null;
  readonly motherName: string | null;
  readonly guardianName: string | null;
  readonly school: FormSchool;
};

export type FormAddress = {
  readonly street: string;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly postalCode: string | null;
};

export type FormSchool = {
  readonly name: string | null;
  readonly npsn: string | null;
  /** One line, as the register has it. */
  readonly address: string | null;
  readonly headName: string | null;
  readonly headNip: string | null;
  readonly supervisorName: string | null;
};

export const blankSchool: FormSchool = {
  name: null,
  npsn: null,
  address: null,
  headName: null,
  headNip: null,
  supervisorName: null,
};

/** A form without a pupil. */
export const blankPupil: FormPupil = {
  name: null,
  birthPlace: null,
  birthDate: null,
  sex: null,
  nik: null,
  nisn: null,
  grade: null,
  home: null,
  phone: null,
  motherName: null,
  guardianName: null,
  school: blankSchool,
};
