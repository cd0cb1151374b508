import { type HandlersOf } from '../handlers-of.ts';
import { type Desk } from '../desk.ts';
import { listSchools } from './list-schools.ts';
import { recordNihil, saveSchool } from './save-school.ts';

export function schoolHandlers(desk: Desk): HandlersOf<'schools.page' | 'schools.save' | 'schools.nihil'> {
  return {
    'schools.page': (request) => listSchools(desk, request),
    'schools.save': (request) => saveSchool(desk, request),
    'schools.nihil': (request) => recordNihil(desk, request),
  };
}
