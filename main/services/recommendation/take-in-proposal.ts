import { exclusions, proposal, proposalPupils } from '../../paket/payloads/proposal.ts';
import { recapPupilRow } from '../../paket/payloads/pupil-row.ts';
import { removeCandidates, storeCandidates } from '../candidates/candidate.ts';
import type { Work } from '../command.ts';
import type { TakeInRule } from '../exchange/payload.ts';
import type { ProposalRecord } from '../proposals/proposal-view.ts';
import { supersedeProposals } from '../proposals/revisions.ts';

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
    const earlier = (await work.db('proposal').where({
      direction: 'masuk',
      sender: paket.from,
      bidang: head.bidang,
      state: 'received',
    })) as ProposalRecord[];
    await supersedeProposals(work.db, earlier);
    await removeCandidates(work.db, (held) => {
      void held
        .whereIn(
          'proposal_id',
          earlier.map(({ proposal_id }) => proposal_id),
        )
        .where({ state: 'proposed' });
    });
    const signed = await recommendedIds(work, paket.from);
    const fresh = rows.filter(({ application_id }) => !signed.has(application_id));
    await work.db('proposal').insert({
      proposal_id: proposalId,
      direction: 'masuk',
      bidang: head.bidang,
      sender: paket.from,
      number: head.number,
      date: head.date,
      revision: paket.revision,
      state: 'received',
      // Names a signed recommendation carries already are not recommended twice.
      pupils: fresh.length,
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
      fresh.map((row) => ({
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

/** Pupils of that sender whom a signed recommendation or a decree names: a later proposal changes nothing about them. */
async function recommendedIds({ db }: Work, sender: string): Promise<ReadonlySet<string>> {
  return new Set(
    (await db('candidate')
      .where({ from_office: sender })
      .whereIn('state', ['recommended', 'determined', 'not-determined'])
      .pluck('application_id')) as string[],
  );
}
