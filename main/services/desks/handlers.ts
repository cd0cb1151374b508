import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { giveBack } from './give-back.ts';
import { giveQueue, packQueue, takeBackQueue } from './give-queue.ts';
import { mergeQueue, previewMerge } from './merge-queue.ts';
import { viewDesks } from './view-desks.ts';

export function deskHandlers(desk: Desk): HandlersOf<Extract<MethodName, `desks.${string}`>> {
  return {
    'desks.view': () => viewDesks(desk),
    'desks.give': (request, job) => giveQueue(desk, request, job),
    'desks.pack': ({ queueId }, job) => packQueue(desk, queueId, job),
    'desks.takeBack': async (request) => {
      await takeBackQueue(desk, request);
      return viewDesks(desk);
    },
    'desks.giveBack': () => giveBack(desk),
    'desks.preview': ({ file }) => previewMerge(desk, file),
    'desks.merge': async (request, job) => {
      await mergeQueue(desk, request, job);
      return viewDesks(desk);
    },
  };
}
