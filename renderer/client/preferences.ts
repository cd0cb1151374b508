import { useEffect, useState, useSyncExternalStore } from 'react';
import { call } from './call.ts';
import { PreferenceStore } from './preference-store.ts';

const store = new PreferenceStore({
  save: (key, value) => call('preferences.set', { key, value }),
  local: globalThis.localStorage,
});

/** One remembered choice of this person (text size, column widths, rail, view of a list). Never holds data of pupils. */
export function usePreference(key: string, initial: string): readonly [string, (value: string) => void] {
  const value = useSyncExternalStore(store.subscribe, () => store.read(key) ?? initial);
  return [value, (next) => store.remember(key, next)];
}

/** Which of a few views of a list this person looked at last; an unknown one counts as `initial`. */
export function useRememberedView<T extends string>(
  screen: string,
  views: readonly T[],
  initial: T,
): readonly [T, (view: T) => void] {
  const [stored, remember] = usePreference(`view.${screen}`, initial);
  return [views.find((view) => view === stored) ?? initial, remember];
}

export function readPreference(key: string): string | null {
  return store.read(key);
}

export function rememberPreference(key: string, value: string): void {
  store.remember(key, value);
}

export function watchPreferences(listener: () => void): () => void {
  return store.subscribe(listener);
}

/** Whether what this person chose before is here; the screens wait for it, so that nothing jumps. */
export function usePreferencesOf(userId: string): boolean {
  const [readyFor, setReadyFor] = useState<string | null>(null);
  useEffect(() => {
    call('preferences.get', {})
      .then((stored) => store.begin(stored))
      // Without them the screens stand as they are first arranged.
      .catch(() => undefined)
      .finally(() => setReadyFor(userId));
  }, [userId]);
  return readyFor === userId;
}
