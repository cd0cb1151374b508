import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { viewDifference } from './compare-versions.ts';
import { printDifference } from './print-difference.ts';

export function announcementHandlers(desk: Desk): HandlersOf<Extract<MethodName, `announcements.${string}`>> {
  return {
    'announcements.compare': (request) => viewDifference(desk, request),
    'announcements.printDifference': (request, job) => printDifference(desk, request, job),
  };
}
