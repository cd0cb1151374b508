import { z } from 'zod';
import { officeKinds } from '#domain/routing/office-kinds.ts';
import * as c from './common.ts';
import { rowsFile, singleFile } from './payload-file.ts';

/** Reference data of one edition, from the Dinas to every office below. */
export const edition = singleFile('reference', 'edition', z.record(z.string(), z.json()));

export const holidays = rowsFile(
  'reference',
  'holidays',
  z.strictObject({ date: c.date, kind: c.code, name: c.text, basis: c.text.nullable(), version: c.code }),
  (row) => `${row.date} ${row.kind}`,
);

export const offices = rowsFile(
  'reference',
  'offices',
  z.strictObject({
    office: c.officeId,
    name: c.text,
    kind: z.enum(officeKinds),
    parent: c.officeId.nullable(),
    region_code: c.text,
    kop_lines: z.array(c.text).max(10),
    address: c.text,
    postal_code: c.text.nullable(),
    phone: c.text.nullable(),
  }),
  (row) => row.office,
);

export const schools = rowsFile(
  'reference',
  'schools',
  z.strictObject({
    npsn: c.npsn,
    name: c.text,
    level_group: c.levelGroup,
    levels: z.array(c.level),
    status: c.schoolStatus,
    under_ministry: z.enum(['dikbud', 'kemenag']),
    region: z.enum(['dki', 'luar-dki']),
    kecamatan_code: c.text.nullable(),
    address: c.text,
    head_name: c.text.nullable(),
    head_nip: c.nip.nullable(),
    pengawas_name: c.text.nullable(),
    pengawas_nip: c.nip.nullable(),
    komite_name: c.text.nullable(),
  }),
  (row) => row.npsn,
);

/** PPLS and its successors (Pasal 5): compared with, never a gate in the 2013 edition. */
export const comparison = rowsFile(
  'reference',
  'comparison',
  z.strictObject({
    source: c.code,
    version: c.code,
    ref: c.code,
    nik: c.nik.nullable(),
    name: c.text,
    birth_date: c.date.nullable(),
    sex: z.enum(['L', 'P']).nullable(),
    address: c.text,
    kelurahan: c.text,
    kecamatan: c.text,
    category: c.text,
  }),
  (row) => `${row.source} ${row.version} ${row.ref}`,
);
