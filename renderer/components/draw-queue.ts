/** Draws one page after the other: drawn all at once, many pages would share each frame and hold the window. */
export interface DrawQueue {
  /** Gives what takes the page out of the queue, or stops it where it has begun. */
  add(draw: () => Drawing): () => void;
}

export interface Drawing {
  readonly ended: Promise<unknown>;
  stop(): void;
}

export function createDrawQueue(): DrawQueue {
  const waiting = new Set<() => Drawing>();
  let running: { readonly draw: () => Drawing; readonly drawing: Drawing } | null = null;

  function next(): void {
    const [draw] = waiting;
    if (running || !draw) return;
    waiting.delete(draw);
    const drawing = draw();
    running = { draw, drawing };
    const end = () => {
      running = null;
      next();
    };
    // A stopped drawing rejects; the queue goes on all the same.
    drawing.ended.then(end, end);
  }

  return {
    add(draw) {
      waiting.add(draw);
      next();
      return () => {
        waiting.delete(draw);
        if (running?.draw === draw) running.drawing.stop();
      };
    },
  };
}
