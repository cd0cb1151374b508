import type { DueItem } from '#contract/methods/office.ts';
import type { Due, DueContext } from './due.ts';
import { dueSources } from './due-sources.ts';

/** Up to this many of a kind and date stand apart; more become one line, or home would be as long as the list itself. */
const mostApart = 3;

/** All due work, warnings and dates first, then the steps without a date. */
export async function gatherDues(context: DueContext): Promise<readonly DueItem[]> {
  const dues: Due[] = [];
  for (const source of dueSources) dues.push(...(await source(context)));
  return group(dues).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

/** 121 schools that announced on one day are one line, with the date that is the same for all. */
function group(dues: readonly Due[]): readonly DueItem[] {
  const groups = Map.groupBy(dues, (due) =>
    due.many ? `${due.many.what} ${due.deadline?.lastDay ?? ''}` : due.id,
  );
  return [...groups.values()].flatMap((members) =>
    members.length > mostApart ? [merge(members)] : members.map(bare),
  );
}

function merge(members: readonly Due[]): DueItem {
  const [first] = members;
  if (!first?.many) throw new Error('Only what knows its plural is merged');
  return {
    ...bare(first),
    id: `${first.many.what} ${first.deadline?.lastDay ?? ''}`,
    title: first.many.title(members.length),
    why: `${first.title.slice(first.title.indexOf(': ') + 2)}, dan ${members.length - 1} lainnya`,
    link: first.many.link,
  };
}

function bare({ id, title, why, deadline, link, kind }: Due): DueItem {
  return { id, title, why, deadline, link, kind };
}

function placeOf({ kind, deadline }: DueItem): string {
  return kind === 'warning' ? '' : (deadline?.lastDay ?? '9999');
}
