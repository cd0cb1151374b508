import { expect, it } from 'vitest';
import { PreferenceStore } from '../../../renderer/client/preference-store.ts';

/** The window's own memory, as a map. */
function windowMemory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

function open(save: (key: string, value: string) => Promise<unknown> = () => Promise.resolve()) {
  const saved: string[] = [];
  const local = windowMemory();
  const store = new PreferenceStore({
    local,
    save(key, value) {
      saved.push(`${key}=${value}`);
      return save(key, value);
    },
  });
  return { store, saved, local };
}

it('U37 takes what the person chose before, and keeps each new choice in the store', () => {
  const { store, saved } = open();
  let told = 0;
  store.subscribe(() => (told += 1));
  store.begin({ 'text-size': '130', 'view.rounds': 'verifying' });
  expect([store.read('text-size'), store.read('view.rounds')]).toEqual(['130', 'verifying']);
  store.remember('view.rounds', 'closed');
  store.remember('view.rounds', 'closed');
  expect(saved).toEqual(['view.rounds=closed']);
  expect(told).toBe(2);
});

it('U39 gives the sign-in screen the look of the last person, and nothing else of them', () => {
  const { store, local } = open();
  store.begin({ 'text-size': '130', scheme: 'dark', 'columns.pupils': '{}' });
  expect([...local.kept]).toEqual([
    ['kantor.text-size', '130'],
    ['kantor.scheme', 'dark'],
  ]);
  const next = new PreferenceStore({ local, save: () => Promise.resolve() });
  expect([next.read('text-size'), next.read('columns.pupils')]).toEqual(['130', null]);
});

it('saves nothing before somebody is signed in', () => {
  const { store, saved } = open();
  store.remember('text-size', '115');
  expect([saved, store.read('text-size')]).toEqual([[], '115']);
});

it('keeps a choice for this window when the store does not take it', async () => {
  const { store } = open(() => Promise.reject(new Error('damaged')));
  store.begin({});
  store.remember('rail', 'narrow');
  await Promise.resolve();
  expect(store.read('rail')).toBe('narrow');
});
