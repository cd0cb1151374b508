import { createContext, use, useEffect } from 'react';
import type { Control, FieldValues } from 'react-hook-form';

/** The values of one form, whatever their type. */
export interface DraftSource {
  readonly read: () => Readonly<Record<string, unknown>>;
  readonly write: (values: Readonly<Record<string, unknown>>) => void;
  /** Tells of every change; gives what ends it. */
  readonly watch: (changed: () => void) => () => void;
}

/** What the fields of a form tell its draft. */
export interface DraftKeeper {
  readonly join: (source: DraftSource) => void;
  /** Names a field that is never kept. */
  readonly keepOut: (name: string) => void;
}

/** Null where nothing typed is kept: before anybody is signed in. */
export const DraftContext = createContext<DraftKeeper | null>(null);

/** Every field brings the form it belongs to, so that no form has to. */
export function useJoinDraft<T extends FieldValues>(control: Control<T>): void {
  const keeper = use(DraftContext);
  useEffect(() => keeper?.join(sourceOf(control)), [keeper, control]);
}

/** Of a field whose content is never kept. */
export function useKeepOutOfDraft(name: string): void {
  const keeper = use(DraftContext);
  useEffect(() => keeper?.keepOut(name), [keeper, name]);
}

/** The control carries what `useForm` gives as `reset` and `subscribe`. */
export function sourceOf<T extends FieldValues>(control: Control<T>): DraftSource {
  return {
    read: () => structuredClone(control._formValues),
    write: (values) => control._reset(values as T, { keepDefaultValues: true }),
    watch: (changed) => control._subscribe({ formState: { values: true }, callback: changed }),
  };
}
