import { fork } from 'node:child_process';
import type { SpawnTaskProcess, TaskMessage } from './task.ts';

const maxErrorCharacters = 16 * 1024;

/** Starts task processes from `modulePath` with Node's fork; for the loopback host and the tests. */
export function forkTaskProcesses(modulePath: string): SpawnTaskProcess {
  return (memoryMb) => {
    const child = fork(modulePath, {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // A nursery of the usual size takes 100 MB of a process that soon ends, and saves it no time.
      execArgv: [`--max-old-space-size=${memoryMb}`, '--max-semi-space-size=2'],
    });
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-maxErrorCharacters);
    });
    // A request may still be on its way when the process dies; `close` tells of the death itself.
    child.on('error', (error) => {
      stderr += error.message;
    });
    return {
      send: (request) => child.send(request),
      onMessage: (listener) => child.on('message', (message) => listener(message as TaskMessage)),
      onExit: (listener) => child.once('close', () => listener(stderr)),
      kill: () => child.kill('SIGKILL'),
    };
  };
}
