import { QueryCache, QueryClient } from '@tanstack/react-query';
import { CallError } from './call.ts';

/** Server state of the whole window. `always`: the host is on this machine, so being offline changes nothing (U23). */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error) {
      const signedOut = error instanceof CallError && error.refusal.code === 'SES-001';
      if (signedOut) void queryClient.invalidateQueries({ queryKey: ['session.state'] });
    },
  }),
  defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: 5_000 } },
});
