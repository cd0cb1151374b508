import { usePreference } from '../../client/preferences.ts';

interface Place<Show extends string> {
  readonly show: Show;
  readonly page: number;
  readonly at: number;
}

/** Where this person stands in the queue of a round: left today, found again tomorrow. Only the last round is remembered. */
export function useQueuePlace<Show extends string>(
  roundId: string,
  shows: readonly Show[],
): { readonly place: Place<Show>; readonly go: (place: Place<Show>) => void } {
  const [stored, remember] = usePreference('queue.place', '');
  const [round, show, page, at] = stored.split(' ');
  const [first] = shows;
  if (first === undefined) throw new Error('A queue has at least one view');
  const own = round === roundId;
  return {
    place: {
      show: (own && shows.find((one) => one === show)) || first,
      page: own ? count(page) : 0,
      at: own ? count(at) : 0,
    },
    go: (next) => remember(`${roundId} ${next.show} ${next.page} ${next.at}`),
  };
}

function count(text: string | undefined): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
