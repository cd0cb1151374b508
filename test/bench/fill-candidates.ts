import type { OfficeDatabase } from '../../db/open.ts';
import type { RecapPupilRow } from '../../main/paket/payloads/pupil-row.ts';
import { type NewCandidate, storeCandidates } from '../../main/services/candidates/candidate.ts';
import { seededDraw } from '../support/matching/draw.ts';
import { fillSchools, npsnOf, schoolName } from './fill-pupils.ts';
import { benchChild } from './people.ts';

const chunk = 5000;
const sections = Array.from({ length: 8 }, (_, index) => `31730${index + 1}-seksi-dasar`);

/** A Suku Dinas or the Dinas with everything its sections sent. */
export async function fillCandidates(database: OfficeDatabase, size: number): Promise<void> {
  await fillSchools(database, size);
  await database.write.transaction(async (db) => {
    let part: NewCandidate[] = [];
    for (const { number, row } of recapRows(size)) {
      const section = Math.floor((number * sections.length) / size);
      part.push({
        row,
        schoolName: schoolName(number),
        fromOffice: sections[section] ?? '',
        source: 'recap',
        paketId: `paket-${section}`,
        state: number % 10 === 0 ? 'returned' : 'received',
        note: null,
        proposalId: null,
      });
      if (part.length < chunk && number < size - 1) continue;
      await storeCandidates(db, part);
      part = [];
    }
  });
}

/** Rows of an account-form recap, seeded by their number. */
export function* recapRows(
  size: number,
): Generator<{ readonly number: number; readonly row: RecapPupilRow }> {
  const draw = seededDraw(size);
  for (let number = 0; number < size; number += 1) {
    const child = benchChild(draw, number);
    yield {
      number,
      row: {
        application_id: `01890a5d-ac96-774b-9000-${String(number).padStart(12, '0')}`,
        pupil_id: `01890a5d-ac96-774b-8000-${String(number).padStart(12, '0')}`,
        source_file: 'Rekap.xlsx',
        source_row: (number % 125) + 7,
        nik: child.nik,
        nisn: child.nisn,
        name: child.name,
        sex: child.sex,
        birth_place: 'Jakarta',
        birth_date: child.birthDate,
        class_grade: String(1 + (number % 6)),
        level: number % 3 === 0 ? 'SMP' : 'SD',
        school_npsn: npsnOf(number),
        school_status: 'negeri',
        applicant_class: 'a',
        kind: 'baru',
        address: child.address,
        rt: '004',
        rw: '002',
        kelurahan: child.kelurahan,
        kecamatan: 'Kembangan',
        kota: 'Jakarta Barat',
        kk_number: `3173082308${String(number).padStart(6, '0').slice(-6)}`,
        category: 'miskin',
        mother_name: child.mother,
        phone: '081230000000',
        postal_code: '11610',
        guardian_name: child.guardian,
        berita_acara_number: '12/BA/2013',
        berita_acara_date: '2013-08-20',
        announcement_number: '13/PG/2013',
        announcement_date: '2013-08-22',
        card_type: 'silver',
      },
    };
  }
}
