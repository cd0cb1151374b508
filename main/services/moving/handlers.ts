import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { finishMove, packMove, takeBackMove, viewMove } from './move-office.ts';

export function movingHandlers(desk: Desk): HandlersOf<Extract<MethodName, `moving.${string}`>> {
  return {
    'moving.view': () => viewMove(desk),
    'moving.pack': (_request, job) => packMove(desk, job),
    'moving.finish': ({ file }) => finishMove(desk, file),
    'moving.takeBack': ({ reason }) => takeBackMove(desk, reason),
  };
}
