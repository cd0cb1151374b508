import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { applyChange, previewChange } from './change-table.ts';
import { exportHolidays, readHolidayFile } from './holiday-files.ts';
import { listHolidays } from './list-holidays.ts';
import { listTargets, saveTarget } from './office-targets.ts';
import { previewSetting } from './setting-moves.ts';

type CalendarMethod = Extract<MethodName, `holidays.${string}` | `targets.${string}`>;

export function holidayHandlers(desk: Desk): HandlersOf<CalendarMethod> {
  return {
    'holidays.list': (request) => listHolidays(desk, request),
    'holidays.read': (request, job) => readHolidayFile(desk, request, job),
    'holidays.preview': (request) => previewChange(desk, request),
    'holidays.apply': (request) => applyChange(desk, request),
    'holidays.export': (request, job) => exportHolidays(desk, request, job),
    'holidays.previewSetting': (request) => previewSetting(desk, request),
    'targets.list': () => listTargets(desk),
    'targets.save': (request) => saveTarget(desk, request),
  };
}
