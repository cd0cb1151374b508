import type { DataKind } from '#domain/incidents/data-kinds.ts';
import type { Knex } from 'knex';
import { affectedApplications } from '../../../db/queries/incidents.ts';
import { type Holding, holdingOf } from './affected-person.ts';

/** Everyone whose name stands in a frozen document; of the rest of a pupil's record a paper shows only some columns. */
export async function personsInDocument(db: Knex, documentId: string): Promise<Holding> {
  const row = await db('document').where({ document_id: documentId }).first<{ snapshot: string }>('snapshot');
  const printed = new Set<string>();
  const titles = new Set<string>();
  collect(JSON.parse(row.snapshot), printed, titles);
  // A paper names its pupils as cells or lines of text; of two children with one name both are told.
  const rows = await affectedApplications(
    db,
    'pupil.name IN (SELECT value FROM json_each(:printed)) OR pupil.nik IN (SELECT value FROM json_each(:printed))',
    { printed: JSON.stringify([...printed]) },
  );
  const kinds = new Set<DataKind>(['name']);
  for (const title of titles) {
    for (const [pattern, kind] of columnKinds) if (pattern.test(title)) kinds.add(kind);
  }
  return holdingOf(rows, [...kinds]);
}

/** Every text of the content, and the titles of its columns and labels. */
function collect(value: unknown, printed: Set<string>, titles: Set<string>): void {
  if (typeof value === 'string') {
    printed.add(value);
    for (const part of value.split(', ')) printed.add(part);
  } else if (Array.isArray(value)) {
    if (typeof value[0] === 'string') titles.add(value[0]);
    for (const one of value) collect(one, printed, titles);
  } else if (typeof value === 'object' && value !== null) {
    if ('title' in value && typeof value.title === 'string') titles.add(value.title);
    for (const one of Object.values(value)) collect(one, printed, titles);
  }
}

const columnKinds: readonly (readonly [RegExp, DataKind])[] = [
  [/\bNIK\b/i, 'nik'],
  [/\bNISN\b/i, 'nisn'],
  [/\bKK\b|kartu keluarga/i, 'kk_number'],
  [/lahir/i, 'birth_date'],
  [/alamat|kelurahan/i, 'address'],
  [/telepon/i, 'phone'],
  [/ibu kandung/i, 'mother_name'],
  [/orang tua|wali/i, 'guardian_name'],
  [/jenis kelamin|^L\/P$/i, 'sex'],
  [/sekolah|kelas|madrasah/i, 'school'],
  [/hasil|lulus|alasan/i, 'result'],
  [/keberatan|temuan/i, 'findings'],
  [/besaran|jumlah bantuan/i, 'amount'],
  [/rekening/i, 'account_no'],
];
