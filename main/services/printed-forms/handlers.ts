import type { MethodName } from '#contract/api.ts';
import type { printedFormMethods } from '#contract/methods/printed-forms.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { printForm } from './print-form.ts';

export function printedFormHandlers(
  desk: Desk,
): HandlersOf<Extract<MethodName, keyof typeof printedFormMethods>> {
  return { 'printedForms.print': (request, job) => printForm(desk, request, job) };
}
