import { readFileSync, writeFileSync } from 'node:fs';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { LabelledPair } from './labelled-pairs.ts';
import type { DrawnPerson } from './drawn-person.ts';

const pairsFile = new URL('../../fixtures/matching/pairs.csv', import.meta.url);

const columns = [
  'id;half;kind;same;look_alike',
  'applicant_name;applicant_nik;applicant_birth_date;applicant_sex',
  'record_name;record_nik;record_birth_date;record_sex',
].join(';');

export function writePairs(pairs: readonly LabelledPair[]): void {
  writeFileSync(pairsFile, textOfPairs(pairs));
}

/** Semicolons, for names have commas; an empty NIK is one nobody wrote down. */
export function textOfPairs(pairs: readonly LabelledPair[]): string {
  const lines = pairs.map(({ id, half, kind, same, lookAlike, applicant, record }) =>
    [id, half, kind, word(same), word(lookAlike), ...cells(applicant), ...cells(record)].join(';'),
  );
  return `${[columns, ...lines].join('\n')}\n`;
}

export function readPairs(): readonly LabelledPair[] {
  const [header, ...lines] = pairsText().trimEnd().split('\n');
  if (header !== columns) throw new Error('The fixture has other columns');
  return lines.map((line) => {
    const [id = '', half, kind = '', same, lookAlike, ...persons] = line.split(';');
    return {
      id,
      half: half === 'tune' ? 'tune' : 'hold-out',
      kind,
      same: same === 'ya',
      lookAlike: lookAlike === 'ya',
      applicant: personIn(persons.slice(0, 4)),
      record: personIn(persons.slice(4)),
    };
  });
}

export function pairsText(): string {
  return readFileSync(pairsFile, 'utf8');
}

function cells({ name, nik, birthDate, sex }: DrawnPerson): readonly string[] {
  return [name, nik ?? '', birthDate, sex];
}

function personIn([name = '', nik = '', birthDate = '', sex]: readonly string[]): DrawnPerson {
  return { name, nik: nik === '' ? null : nik, birthDate: isoDate(birthDate), sex: sex === 'L' ? 'L' : 'P' };
}

function word(yes: boolean): string {
  return yes ? 'ya' : 'tidak';
}
