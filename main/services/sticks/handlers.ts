import type { MethodName } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { StickView } from '#contract/methods/sticks.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { megabytes, refuseReading } from './refuse-fault.ts';
import { writeToStick } from './write-to-stick.ts';

export function stickHandlers(desk: Desk): HandlersOf<Extract<MethodName, `sticks.${string}`>> {
  return {
    'sticks.list': async ({ endings }) => {
      const sticks = await desk.sticks.list(endings);
      if (sticks === 'unknown') return refuse('USB-009');
      return sticks.map(({ token, freeBytes, ...stick }): StickView => ({
        ...stick,
        stick: token,
        freeMb: megabytes(freeBytes, Math.floor),
      }));
    },
    'sticks.write': (request, job) => writeToStick(desk, request, job),
    'sticks.read': async ({ stick, name }, job) => {
      const read = await desk.sticks.read(stick, name, job);
      if (read.kind !== 'read') return refuseReading(read, name);
      return { file: desk.shelf.put(name, read.bytes), name, bytes: read.bytes.length };
    },
  };
}
