import { useQueries } from '@tanstack/react-query';
import type { PaketView } from '#contract/methods/paket.ts';
import { call } from '../../client/call.ts';

/** Several Paket at once; `error` is the first that could not be read. */
export function usePakets(paketIds: readonly string[]): {
  readonly pakets: readonly PaketView[];
  readonly pending: boolean;
  readonly error: Error | null;
} {
  return useQueries({
    queries: paketIds.map((paketId) => ({
      queryKey: ['paket.get', { paketId }],
      queryFn: () => call('paket.get', { paketId }),
    })),
    combine: (readings) => ({
      pakets: readings.flatMap(({ data }) => (data === undefined ? [] : [data])),
      pending: readings.some(({ isPending }) => isPending),
      error: readings.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}
