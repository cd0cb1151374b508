import { expect, it } from 'vitest';
import type { DueItem } from '#contract/methods/office.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { groupDues } from '../../../../renderer/features/home/due-groups.ts';

it('U24 parts what is late or ends today from this week and from the rest', () => {
  const due = [
    item('peringatan', null, 'warning'),
    item('lewat', '2013-08-01'),
    item('hari ini', '2013-08-05'),
    item('besok', '2013-08-06'),
    item('tujuh hari', '2013-08-12'),
    item('delapan hari', '2013-08-13'),
    item('tanpa tanggal', null),
  ];
  const names = (items: readonly DueItem[]) => items.map(({ id }) => id);
  const groups = groupDues(due, isoDate('2013-08-05'));
  expect(names(groups.now)).toEqual(['peringatan', 'lewat', 'hari ini']);
  expect(names(groups.week)).toEqual(['besok', 'tujuh hari']);
  expect(names(groups.later)).toEqual(['delapan hari', 'tanpa tanggal']);
});

function item(id: string, lastDay: string | null, kind: DueItem['kind'] = 'deadline'): DueItem {
  const deadline =
    lastDay === null
      ? null
      : {
          lastDay: isoDate(lastDay),
          article: '16',
          sentence: '',
          remaining: null,
          status: 'within' as const,
        };
  return { id, title: id, why: '', deadline, link: '/', kind };
}
