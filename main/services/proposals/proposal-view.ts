import type { ProposalRow } from '#contract/methods/proposals.ts';
import type { RecapState } from '#domain/recaps/recap-states.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import type { Bidang } from '#domain/routing/office-kinds.ts';

export interface ProposalRecord {
  readonly proposal_id: string;
  readonly direction: string;
  readonly bidang: Bidang;
  readonly sender: string;
  readonly number: string;
  readonly date: string;
  readonly revision: number;
  readonly state: RecapState;
  readonly pupils: number;
  readonly excluded: string;
  readonly totals: string;
  readonly paket_id: string | null;
  readonly document_id: string | null;
}

/** As an office reads them: its own until it is signed, at the Dinas until a recommendation carries it. */
const states: Readonly<Record<RecapState, string>> = {
  draft: 'Disusun, menunggu tanda tangan',
  sealed: 'Ditandatangani',
  sent: 'Dikirim',
  received: 'Diterima Dinas',
  accepted: 'Direkomendasikan',
  returned: 'Dikembalikan',
  superseded: 'Diganti revisi baru',
};

export function proposalView(row: ProposalRecord, names: ReadonlyMap<string, string>): ProposalRow {
  return {
    proposalId: row.proposal_id,
    bidang: row.bidang,
    bidangLabel: bidangLabel(row.bidang),
    sender: names.get(row.sender) ?? row.sender,
    number: row.number,
    date: row.date,
    revision: row.revision,
    pupils: row.pupils,
    excluded: (JSON.parse(row.excluded) as unknown[]).length,
    state: row.state,
    stateLabel: states[row.state],
    paketId: row.paket_id,
    documentId: row.document_id,
  };
}
