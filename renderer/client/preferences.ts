import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** One remembered choice of this window (text size, column widths, rail). Never holds data of pupils. */
export function usePreference(key: string, initial: string): readonly [string, (value: string) => void] {
  const value = useSyncExternalStore(subscribe, () => localStorage.getItem(`kantor.${key}`) ?? initial);
  return [value, (next) => rememberPreference(key, next)];
}

export function readPreference(key: string): string | null {
  return localStorage.getItem(`kantor.${key}`);
}

export function rememberPreference(key: string, value: string): void {
  localStorage.setItem(`kantor.${key}`, value);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
