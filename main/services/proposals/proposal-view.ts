import { type ProposalRow } from '#contract/methods/proposals.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import { type Bidang } from '#domain/routing/office-kinds.ts';

export interface ProposalRecord {
  readonly proposal_id: string;
  readonly direction: string;
  readonly bidang: Bidang;
  readonly sender: string;
  readonly number: string;
  readonly date: string;
  readonly revision: number;
  readonly state: string;
  readonly pupils: number;
  readonly excluded: string;
  readonly totals: string;
  readonly paket_id: string | null;
  readonly document_id: string | null;
}

const states: Readonly<Record<string, string>> = {
  draft: 'Disusun, menunggu tanda tangan',
  sealed: 'Ditandatangani',
  received: 'Diterima Dinas',
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
    stateLabel: states[row.state] ?? row.state,
    paketId: row.paket_id,
    documentId: row.document_id,
  };
}
