import type { MessagePort } from 'node:worker_threads';

/** One process for tasks; the shape the backend's task runner expects. */
export interface BrokeredProcess<Request, Message> {
  send(request: Request): void;
  onMessage(listener: (message: Message) => void): void;
  onExit(listener: (stderr: string) => void): void;
  kill(): void;
}

type ToBroker<Request> =
  | { readonly kind: 'spawn'; readonly taskId: number; readonly memoryMb: number }
  | { readonly kind: 'send'; readonly taskId: number; readonly request: Request }
  | { readonly kind: 'kill'; readonly taskId: number };

type FromBroker<Message> =
  | { readonly kind: 'message'; readonly taskId: number; readonly message: Message }
  | { readonly kind: 'exit'; readonly taskId: number; readonly stderr: string };

/**
 * The main process' end: starts processes for a worker that cannot.
 *
 * Electron has `utilityProcess` only in its main thread, and `fork` is fused off.
 */
export function brokerTasks<Request, Message>(
  port: MessagePort,
  spawn: (memoryMb: number) => BrokeredProcess<Request, Message>,
): void {
  const running = new Map<number, BrokeredProcess<Request, Message>>();
  const post = (message: FromBroker<Message>) => {
    port.postMessage(message);
  };
  port.on('message', (message: ToBroker<Request>) => {
    const { taskId } = message;
    switch (message.kind) {
      case 'spawn': {
        const child = spawn(message.memoryMb);
        running.set(taskId, child);
        child.onMessage((each) => post({ kind: 'message', taskId, message: each }));
        child.onExit((stderr) => {
          running.delete(taskId);
          post({ kind: 'exit', taskId, stderr });
        });
        return;
      }
      case 'send':
        running.get(taskId)?.send(message.request);
        return;
      case 'kill':
        running.get(taskId)?.kill();
        return;
    }
  });
  port.on('close', () => {
    for (const child of running.values()) child.kill();
  });
}

/** The worker's end: looks like starting a process itself. */
export function brokeredTaskProcesses<Request, Message>(
  port: MessagePort,
): (memoryMb: number) => BrokeredProcess<Request, Message> {
  const messages = new Map<number, (message: Message) => void>();
  const exits = new Map<number, (stderr: string) => void>();
  let started = 0;
  const post = (message: ToBroker<Request>) => {
    port.postMessage(message);
  };
  port.on('message', (message: FromBroker<Message>) => {
    if (message.kind === 'message') {
      messages.get(message.taskId)?.(message.message);
      return;
    }
    messages.delete(message.taskId);
    exits.get(message.taskId)?.(message.stderr);
    exits.delete(message.taskId);
  });
  return (memoryMb) => {
    const taskId = (started += 1);
    post({ kind: 'spawn', taskId, memoryMb });
    return {
      send: (request) => post({ kind: 'send', taskId, request }),
      onMessage: (listener) => messages.set(taskId, listener),
      onExit: (listener) => exits.set(taskId, listener),
      kill: () => post({ kind: 'kill', taskId }),
    };
  };
}
