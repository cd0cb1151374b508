import { announcements, recapBeritaAcara, recapPupils, recapSchools } from '../../paket/payloads/recap.ts';
import type { Work } from '../command.ts';
import type { ReceivedPaket, TakeInRule } from '../exchange/payload.ts';
import { storeRecapped } from './store-recapped.ts';

/** A section's (or Kantor's) account-form recap: its pupils become candidates of this Suku Dinas (Pasal 28, 29(1)). */
export const recapRule: TakeInRule = {
  async differences(db, paket) {
    const held = await db('candidate')
      .where({ from_office: paket.from, source: 'recap' })
      .select<{ application_id: string }[]>('application_id');
    if (held.length === 0) return [];
    const now = new Set(paket.payload.rows(recapPupils).map((row) => row.application_id));
    const before = new Set(held.map((row) => row.application_id));
    return [
      { label: 'Peserta didik', before: String(before.size), after: String(now.size) },
      {
        label: 'Baru dalam rekap ini',
        before: '-',
        after: String([...now].filter((id) => !before.has(id)).length),
      },
      {
        label: 'Tidak ada lagi dalam rekap ini',
        before: '-',
        after: String([...before].filter((id) => !now.has(id)).length),
      },
    ];
  },
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
