import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import { call } from './call.ts';

/** What a read shows: data, or why not. Re-read after every act. */
export type Reading<T> = UseQueryResult<T>;

/** Reads through the API and keeps the answer fresh. */
export function useCall<M extends MethodName>(
  method: M,
  request: RequestOf<M>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): Reading<ResponseOf<M>> {
  return useQuery<ResponseOf<M>>({
    queryKey: [method, request],
    queryFn: ({ signal }) => call(method, request, { signal }),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true && { placeholderData: keepPreviousData }),
  });
}
