import type { EnrolmentRow } from '#contract/methods/paket.ts';
import { officeKindLabel } from '#domain/routing/labels.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';

export interface EnrolmentRecord {
  readonly office: string;
  readonly name: string;
  readonly kind: string;
  readonly file: Uint8Array;
  readonly fingerprint: string;
  readonly persons: string;
  readonly state: string;
}

export function enrolmentView(
  row: Pick<EnrolmentRecord, 'office' | 'name' | 'kind' | 'fingerprint' | 'persons' | 'state'>,
): EnrolmentRow {
  return {
    office: row.office,
    name: row.name,
    kind: officeKindLabel(row.kind as OfficeKind),
    fingerprint: row.fingerprint,
    persons: JSON.parse(row.persons) as EnrolmentRow['persons'],
    state: row.state as EnrolmentRow['state'],
  };
}
