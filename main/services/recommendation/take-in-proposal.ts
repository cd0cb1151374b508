import { exclusions, proposal, proposalPupils } from '../../paket/payloads/proposal.ts';
import { recapPupilRow } from '../../paket/payloads/pupil-row.ts';
import { removeCandidates, storeCandidates } from '../candidates/candidate.ts';
import { type TakeInRule } from '../exchange/payload.ts';

/** A proposal of a Suku Dinas or the Kanwil for one Bidang (Pasal 29(2)); a newer revision replaces the older. */
export const proposalRule: TakeInRule = {
  async differences(db, paket) {
    const [head] = paket.payload.rows(proposal);
    const before = await db('proposal')
      .where({ direction: 'masuk', sender: paket.from, bidang: head?.bidang, state: 'received' })
      .first<{ pupils: number; number: string } | undefined>('pupils', 'number');
    if (!before || !head) return [];
    return [
      { label: 'Nomor usulan', before: before.number, after: head.number },
      {
        label: 'Peserta didik',
        before: String(before.pupils),
        after: String(paket.payload.rows(proposalPupils).length),
      },
    ];
  },
  async takeIn(_desk, work, paket) {
    const [head] = paket.payload.rows(proposal);
    if (!head) return { rowsOk: 0, rowsBad: 1 };
    const rows = paket.payload.rows(proposalPupils);
    const proposalId = work.ids.next();
    const earlier = (await work
      .db('proposal')
      .where({ direction: 'masuk', sender: paket.from, bidang: head.bidang, state: 'received' })
      .pluck('proposal_id')) as string[];
    await work.db('proposal').whereIn('proposal_id', earlier).update({ state: 'superseded' });
    await removeCandidates(
      work.db,
      (held) => void held.whereIn('proposal_id', earlier).where({ state: 'proposed' }),
    );
    await work.db('proposal').insert({
      proposal_id: proposalId,
      direction: 'masuk',
      bidang: head.bidang,
      sender: paket.from,
      number: head.number,
      date: head.date,
      revision: paket.revision,
      state: 'received',
      pupils: rows.length,
      excluded: JSON.stringify(paket.payload.rows(exclusions)),
      totals: JSON.stringify(head.totals),
      recap_id: null,
      paket_id: paket.paketId,
      document_id: null,
    });
    const schools = new Map(
      (await work.db('school').select<{ npsn: string; name: string }[]>('npsn', 'name')).map(
        ({ npsn, name }) => [npsn, name],
      ),
    );
    await storeCandidates(
      work.db,
      rows.map((row) => ({
        // Only the recap columns are kept as signed content; the way it came is in its own columns.
        row: recapPupilRow.strip().parse(row),
        schoolName: schools.get(row.school_npsn) ?? row.school_npsn,
        fromOffice: paket.from,
        source: row.source_section,
        paketId: paket.paketId,
        state: 'proposed',
        note: null,
        proposalId,
      })),
    );
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};
