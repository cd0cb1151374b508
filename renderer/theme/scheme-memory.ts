import type { ThemeProviderProps } from '@mui/material/styles';
import { readPreference, rememberPreference, watchPreferences } from '../client/preferences.ts';

type SchemeMemory = NonNullable<ThemeProviderProps['storageManager']>;

/** Light, dark or system is remembered like every other choice of the person, not by the library itself. */
export const schemeMemory: SchemeMemory = ({ key }) => {
  // The provider asks for three; which palette stands for light and which for dark is no choice here.
  if (key !== modeKey) return { get: (initial: unknown) => initial, set: ignore, subscribe: () => ignore };
  return {
    get: (initial: unknown) => readPreference('scheme') ?? initial,
    // The provider sets while it renders; others may only be told afterwards.
    set: (mode: unknown) => queueMicrotask(() => rememberPreference('scheme', String(mode))),
    subscribe: (listener) => watchPreferences(() => listener(readPreference('scheme'))),
  };
};

export const modeKey = 'scheme';

function ignore(): void {
  // Nothing to remember.
}
