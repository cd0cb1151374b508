import type { EnrolmentRow } from '#contract/methods/network-views.ts';
import { officeKindLabel } from '#domain/routing/labels.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import { readEnrol } from '../../paket/enrol.ts';
import { nextTrustList } from '../../paket/trust-change.ts';
import { trustDifferences } from '../../paket/trust-difference.ts';
import type { TrustList } from '../../paket/trust-list.ts';
import { differenceSentence } from './trust-words.ts';

export interface EnrolmentRecord {
  readonly office: string;
  readonly name: string;
  readonly kind: string;
  readonly file: Uint8Array;
  readonly fingerprint: string;
  readonly persons: string;
  readonly state: string;
}

/** An enrolment with what accepting it would end: a new Kepala's key retires the one before. */
export async function enrolmentView(row: EnrolmentRecord, held: TrustList | null): Promise<EnrolmentRow> {
  return {
    office: row.office,
    name: row.name,
    kind: officeKindLabel(row.kind as OfficeKind),
    fingerprint: row.fingerprint,
    persons: JSON.parse(row.persons) as EnrolmentRow['persons'],
    state: row.state as EnrolmentRow['state'],
    effects: held && row.state === 'menunggu' ? await effectsOf(row, held) : [],
  };
}

async function effectsOf(row: EnrolmentRecord, held: TrustList): Promise<string[]> {
  const read = await readEnrol(new Uint8Array(row.file));
  if (!read.ok) return [];
  const next = nextTrustList(held, [{ kind: 'enrol', enrol: read.enrol }], new Map(), held);
  return next.ok ? trustDifferences(held, next.list).map((one) => differenceSentence(one)) : [];
}
