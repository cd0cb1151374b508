import type { ParsedRequestOf } from '#contract/api.ts';

/** The log without a filter, as the contract fills it in. */
export const wholeLog: ParsedRequestOf<'audit.page'> = {
  from: null,
  to: null,
  actor: '',
  actions: [],
  object: '',
  about: null,
  page: 0,
  pageSize: 50,
  sort: null,
};
