import { handedOverIds } from '../../../db/queries/handovers.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { handoverBeritaAcara, results } from '../../paket/payloads/handover.ts';
import { storeCandidates } from '../candidates/candidate.ts';
import { type Work } from '../command.ts';
import { type ReceivedPaket, type TakeInRule } from '../exchange/payload.ts';

/** Class-a madrasah pupils verified by a section, for the Kemenag office that recaps them (G-02, Pasal 25c-d). */
export const handoverRule: TakeInRule = {
  async differences(db, paket) {
    const rows = paket.payload.rows(results);
    const differences = [];
    for (const npsn of schoolsOf(paket)) {
      const before = (await handedOverIds(db, paket.from, npsn)).length;
      const after = rows.filter(({ school_npsn }) => school_npsn === npsn).length;
      if (before > 0)
        differences.push({
          label: `NPSN ${npsn}: peserta didik`,
          before: String(before),
          after: String(after),
        });
    }
    return differences;
  },

  async takeIn(_desk, work, paket) {
    const rows = paket.payload.rows(results);
    for (const npsn of schoolsOf(paket)) await dropEarlier(work, paket.from, npsn);
    const candidates = [];
    for (const row of rows) {
      const school = await findSchool(work.db, row.school_npsn);
      candidates.push({
        // A handover comes before the account forms: what they ask is not there yet.
        row: { ...row, ...withoutForm },
        schoolName: school?.name ?? `NPSN ${row.school_npsn}`,
        fromOffice: paket.from,
        source: 'handover',
        paketId: paket.paketId,
        state: 'handed-over',
        note: null,
        proposalId: null,
      });
    }
    await storeCandidates(work.db, candidates);
    await keepRegister(work, paket);
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

const withoutForm = {
  mother_name: null,
  phone: null,
  postal_code: null,
  guardian_name: null,
  berita_acara_number: null,
  berita_acara_date: null,
  announcement_number: null,
  announcement_date: null,
  card_type: null,
};

function schoolsOf(paket: ReceivedPaket): readonly string[] {
  return [...new Set(paket.payload.rows(results).map(({ school_npsn }) => school_npsn))];
}

/** A newer handover of a school replaces the older one whole. */
async function dropEarlier({ db }: Work, from: string, npsn: string): Promise<void> {
  const ids = JSON.stringify(await handedOverIds(db, from, npsn));
  await db.raw('DELETE FROM candidate WHERE application_id IN (SELECT value FROM json_each(?))', [ids]);
  await db.raw('DELETE FROM candidate_search WHERE application_id IN (SELECT value FROM json_each(?))', [
    ids,
  ]);
}

async function keepRegister({ db }: Work, paket: ReceivedPaket): Promise<void> {
  for (const [ordinal, row] of paket.payload.rows(handoverBeritaAcara).entries()) {
    await db('received_register').insert({
      paket_id: paket.paketId,
      kind: 'berita-acara',
      ordinal,
      content: JSON.stringify(row),
    });
  }
}
