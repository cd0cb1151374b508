import type { DataKind } from '#domain/incidents/data-kinds.ts';
import type { KeptPaket } from '../audit/kept-paket.ts';
import type { AffectedPerson, Holding } from './affected-person.ts';

/** A line of a payload file; every kind of Paket names its pupils by the same members. */
type Line = Readonly<Record<string, unknown>>;

const decoder = new TextDecoder();

/** Everyone named in what a Paket carried, read from the very bytes that travelled. */
export function personsInPaket(kept: KeptPaket, schoolNames: ReadonlyMap<string, string>): Holding {
  const persons: AffectedPerson[] = [];
  const kinds = new Set<DataKind>();
  for (const { path } of kept.manifest.files) {
    const bytes = kept.files.get(path);
    if (bytes === undefined || !path.endsWith('.ndjson')) continue;
    for (const text of decoder.decode(bytes).split('\n')) {
      if (text === '') continue;
      for (const line of linesAbout(JSON.parse(text) as Line)) {
        persons.push(personOf(line, schoolNames));
        for (const kind of kindsOf(line)) kinds.add(kind);
      }
    }
  }
  return { persons, kinds: [...kinds] };
}

/** A pupil's own line; or the changes of an order, the subject of a report. */
function linesAbout(line: Line): Line[] {
  if (Array.isArray(line['changes'])) {
    const changes = line['changes'] as readonly Line[];
    return changes.map((change) => ({ ...change, unit_name: line['unit_name'], findings: true }));
  }
  if (typeof line['subject_name'] === 'string')
    return [
      {
        application_id: line['subject_application_id'],
        name: line['subject_name'],
        unit_name: line['unit_name'],
        findings: true,
      },
    ];
  const named = typeof line['name'] === 'string';
  return named && ('application_id' in line || 'birth_date' in line) ? [line] : [];
}

function personOf(line: Line, schoolNames: ReadonlyMap<string, string>): AffectedPerson {
  const npsn = textOf(line['school_npsn']) ?? textOf(line['npsn']);
  return {
    applicationId: textOf(line['application_id']),
    name: textOf(line['name']) ?? '',
    schoolName: npsn === null ? (textOf(line['unit_name']) ?? '') : (schoolNames.get(npsn) ?? npsn),
    classGrade: textOf(line['class_grade']) ?? textOf(line['level']) ?? '',
    kecamatan: textOf(line['kecamatan']) ?? '',
    guardianName: textOf(line['guardian_name']),
    address: textOf(line['address']),
    phone: textOf(line['phone']),
  };
}

function kindsOf(line: Line): DataKind[] {
  return Object.entries(line).flatMap(([member, value]) => {
    const kind = memberKinds[member];
    return kind === undefined || value === null || value === '' ? [] : [kind];
  });
}

const memberKinds: Readonly<Partial<Record<string, DataKind>>> = {
  name: 'name',
  nik: 'nik',
  kk_number: 'kk_number',
  nisn: 'nisn',
  sex: 'sex',
  birth_place: 'birth_place',
  birth_date: 'birth_date',
  address: 'address',
  phone: 'phone',
  mother_name: 'mother_name',
  guardian_name: 'guardian_name',
  category: 'category',
  class_grade: 'school',
  npsn: 'school',
  school_npsn: 'school',
  result: 'result',
  findings: 'findings',
  amount: 'amount',
};

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
