import type { RequestOf } from '#contract/api.ts';

/** One objection on the paper: decided so, or not named by this letter. */
export interface FindingValue {
  readonly objectionId: string;
  readonly finding: '' | 'benar' | 'tidak-benar';
  readonly detail: string;
}

export interface PaperOrderValues {
  readonly number: string;
  readonly date: string;
  readonly byName: string;
  readonly byNip: string;
  readonly byCapacity: NonNullable<RequestOf<'orders.recordPaper'>['byCapacity']>;
  readonly findings: FindingValue[];
}
