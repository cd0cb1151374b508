import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { drawSummary } from './charts.ts';
import { summariseHome } from './summarise-home.ts';

export function homeHandlers(desk: Desk): HandlersOf<'home.summary' | 'home.charts'> {
  return {
    'home.summary': () => summariseHome(desk),
    'home.charts': () => drawSummary(desk),
  };
}
