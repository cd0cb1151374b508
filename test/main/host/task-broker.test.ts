import { MessageChannel } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import { forkTaskProcesses } from '../../../main/adapters/tasks/fork-task-process.ts';
import type { TaskMessage, TaskRequest } from '../../../main/adapters/tasks/task.ts';
import { brokeredTaskProcesses, brokerTasks } from '../../../main/host/task-broker.ts';

const { port1, port2 } = new MessageChannel();
brokerTasks<TaskRequest, TaskMessage>(
  port1,
  forkTaskProcesses(new URL('../../../main/task-process.ts', import.meta.url).pathname),
);
const spawn = brokeredTaskProcesses<TaskRequest, TaskMessage>(port2);
afterAll(() => port2.close());

it('runs a task in a process that the worker could not start itself', async () => {
  const child = spawn(256);
  const message = new Promise<TaskMessage>((resolve) => {
    child.onMessage((each) => {
      if (each.kind !== 'progress') resolve(each);
    });
  });
  const exit = new Promise<string>((resolve) => child.onExit(resolve));
  child.send({
    name: 'spreadsheet.read',
    input: { bytes: new TextEncoder().encode('NIK;NAMA\n1;A\n'), name: 'a.csv' },
    memoryMb: 256,
  });
  expect(await message).toMatchObject({ kind: 'done' });
  child.kill();
  await exit;
});

it('tells of the death of a killed process', async () => {
  const child = spawn(256);
  const exit = new Promise<string>((resolve) => child.onExit(resolve));
  child.kill();
  expect(await exit).toBeTypeOf('string');
});
