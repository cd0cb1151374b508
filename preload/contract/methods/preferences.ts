import { z } from 'zod';
import { method, replies } from '../method.ts';

export const preferenceMethods = {
  /** How this person arranged the screens: text size, colours, columns, sorting, chosen views. */
  'preferences.get': method({
    access: 'anyone',
    request: z.strictObject({}),
    response: replies<Readonly<Record<string, string>>>(),
  }),
  /** Remembers one arrangement. Names of views and numbers only: never what was typed or searched. */
  'preferences.set': method({
    access: 'anyone',
    request: z.strictObject({
      key: z.string().regex(/^[a-z][A-Za-z0-9.-]{0,79}$/),
      value: z.string().regex(/^[\x20-\x7E]{0,2000}$/),
    }),
    response: replies<Readonly<Record<string, never>>>(),
  }),
} as const;
