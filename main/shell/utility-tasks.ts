import { utilityProcess } from 'electron';
import type { BrokeredProcess } from '../host/task-broker.ts';

const maxErrorCharacters = 16 * 1024;

/** Starts task processes with Electron's `utilityProcess`; its watchdog and the parent's time limit do the rest. */
export function utilityTaskProcesses(
  modulePath: string,
): (memoryMb: number) => BrokeredProcess<unknown, unknown> {
  return (memoryMb) => {
    const child = utilityProcess.fork(modulePath, [], {
      serviceName: 'Kantor KJP: pekerjaan',
      stdio: ['ignore', 'ignore', 'pipe'],
      // The small nursery of Node's forked ones.
      execArgv: [`--max-old-space-size=${memoryMb}`, '--max-semi-space-size=2'],
    });
    let stderr = '';
    child.stderr?.on('data', (chunk: Uint8Array) => {
      stderr = (stderr + Buffer.from(chunk).toString()).slice(-maxErrorCharacters);
    });
    return {
      send: (request) => child.postMessage(request),
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => child.once('exit', () => listener(stderr)),
      kill: () => child.kill(),
    };
  };
}
