import type { MethodName } from '#contract/api.ts';
import type { HandlersOf } from '../handlers-of.ts';
import type { Desk } from '../desk.ts';
import { listSchools } from './list-schools.ts';
import { findSchoolsToChoose, saveOutsideSchool } from './outside-school.ts';
import { recordNihil, saveSchool } from './save-school.ts';

export function schoolHandlers(desk: Desk): HandlersOf<Extract<MethodName, `schools.${string}`>> {
  return {
    'schools.page': (request) => listSchools(desk, request),
    'schools.save': (request) => saveSchool(desk, request),
    'schools.saveOutside': (request) => saveOutsideSchool(desk, request),
    'schools.find': (request) => findSchoolsToChoose(desk, request),
    'schools.nihil': (request) => recordNihil(desk, request),
  };
}
