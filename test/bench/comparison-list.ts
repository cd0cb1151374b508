import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Draw, seededDraw } from '../support/matching/draw.ts';
import { spellingFamilies } from '../support/matching/name-stock.ts';
import { benchChild, type BenchChild } from './people.ts';
import { prepared } from './prepared.ts';

export interface Listed extends Pick<BenchChild, 'name' | 'birthDate' | 'sex' | 'address' | 'kelurahan'> {
  readonly ref: string;
  readonly nik: string | null;
}

/** Children of the applications are numbers 0 to `applicants`; every second of them is on the list, a third of those misspelt. */
export function* listedPersons(size: number, applicants: number): Generator<Listed> {
  const draw = seededDraw(77);
  const children = seededDraw(applicants);
  for (let number = 0; number < size; number += 1) {
    const isApplicant = number < applicants;
    const child = isApplicant ? benchChild(children, number) : benchChild(draw, number);
    if (isApplicant && number % 2 === 1) continue;
    const misspelt = number % 3 === 0;
    yield {
      ...child,
      ref: `P${number}`,
      nik: misspelt || number % 7 === 0 ? null : child.nik,
      name: (misspelt ? respelt(draw, child.name) : child.name).toUpperCase(),
    };
  }
}

function respelt(draw: Draw, name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const family = spellingFamilies.find(({ spellings }) => spellings.includes(word));
      return family ? draw.one(family.spellings) : word;
    })
    .join(' ');
}

/** The list as the Dinas gets it: one csv. */
export function comparisonCsv(folder: string, size: number): Promise<string> {
  return prepared(folder, `pembanding-${size}`, async (path) => {
    const out = createWriteStream(join(path, 'daftar.csv'));
    out.write('ID;NIK;Nama;Tgl Lahir;JK;Alamat;Kelurahan;Kecamatan;Desil\n');
    for (const person of listedPersons(size, Math.floor(size / 10))) {
      const line = [
        person.ref,
        person.nik ?? '',
        person.name,
        person.birthDate,
        person.sex,
        person.address,
        person.kelurahan,
        'Kembangan',
        '2',
      ];
      if (!out.write(`${line.join(';')}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
  });
}
