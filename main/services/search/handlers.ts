import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { findAnything } from './find-anything.ts';

export function searchHandlers(desk: Desk): HandlersOf<'search.find'> {
  return { 'search.find': (request) => findAnything(desk, request) };
}
