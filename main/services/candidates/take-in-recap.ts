import { announcements, recapBeritaAcara, recapPupils, recapSchools } from '../../paket/payloads/recap.ts';
import type { Work } from '../command.ts';
import type { ReceivedPaket, TakeInRule } from '../exchange/payload.ts';
import { recapDifferences } from './recap-differences.ts';
import { storeRecapped } from './store-recapped.ts';

/** A section's (or Kantor's) account-form recap: its pupils become candidates of this Suku Dinas (Pasal 28, 29(1)). */
export const recapRule: TakeInRule = {
  differences: (db, paket) => recapDifferences(db, paket.from, paket.payload.rows(recapPupils)),
  async takeIn(_desk, work, paket) {
    const rows = paket.payload.rows(recapPupils);
    const schools = new Map(paket.payload.rows(recapSchools).map((school) => [school.npsn, school.name]));
    await storeRecapped(work, {
      fromOffice: paket.from,
      paketId: paket.paketId,
      rows: rows.map((row) => ({ row, schoolName: schools.get(row.school_npsn) ?? row.school_npsn })),
    });
    await keepRegisters(work, paket);
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

async function keepRegisters(work: Work, paket: ReceivedPaket): Promise<void> {
  const registers = [
    ['berita-acara', paket.payload.rows(recapBeritaAcara)],
    ['announcements', paket.payload.rows(announcements)],
    ['schools', paket.payload.rows(recapSchools)],
  ] as const;
  for (const [kind, rows] of registers) {
    for (const [ordinal, row] of rows.entries()) {
      await work
        .db('received_register')
        .insert({ paket_id: paket.paketId, kind, ordinal, content: JSON.stringify(row) });
    }
  }
}
