import { afterEach, beforeEach, expect, it } from 'vitest';
import { api } from '#contract/api.ts';
import { preferenceHandlers } from '../../../../main/services/preferences/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const set = (key: string, value: string) =>
  preferenceHandlers(office.desk)['preferences.set']({ key, value }, quietJob);
const get = () => preferenceHandlers(office.desk)['preferences.get']({}, quietJob);

it('U37 remembers how each person arranged the screens, and nobody else sees it', async () => {
  await set('text-size', '130');
  await set('columns.pupils', '{"widths":{"name":240},"visibility":{}}');
  await set('text-size', '115');
  expect(await get()).toEqual({
    'text-size': '115',
    'columns.pupils': '{"widths":{"name":240},"visibility":{}}',
  });
  const { open } = office.desk.session;
  if (open) office.desk.session.open = { ...open, actor: { ...open.actor, userId: 'u-kedua' } };
  expect(await get()).toEqual({});
});

it('is no act: the audit log says nothing of it', async () => {
  const rows = () => office.database.read('audit').count<{ n: number }[]>({ n: '*' });
  const before = await rows();
  await set('rail', 'narrow');
  expect(await rows()).toEqual(before);
});

it('remembers no more than there are screens, but changes what it has', async () => {
  const names = Array.from({ length: 401 }, (_, index) => `view.k${index}`);
  for (const key of names) await set(key, 'all');
  await set('view.k0', 'open');
  const stored = await get();
  expect(Object.keys(stored)).toHaveLength(400);
  expect(stored['view.k0']).toBe('open');
});

it.each([
  ['a long value', { key: 'rail', value: 'x'.repeat(2001) }],
  ['a name as it is written in Indonesia or elsewhere', { key: 'rail', value: 'Siti Nurhalizá' }],
  ['a key that is none', { key: '../rail', value: 'wide' }],
])('refuses %s', (_name, request) => {
  expect(api['preferences.set'].request.safeParse(request).success).toBe(false);
});
