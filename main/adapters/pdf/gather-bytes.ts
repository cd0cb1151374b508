/** The bytes of a document, taken over while it is drawn. */
export type GatheredBytes = {
  /** Ends the document and gives all of it. */
  finish(): Promise<Uint8Array>;
};

const blockSize = 256 * 1024;

/**
 * Takes over what PDFKit writes as soon as it is written. Left in its queue until the end, every little piece
 * keeps the many times larger piece of memory alive of which zlib made it.
 */
export function gatherBytes(document: PDFKit.PDFDocument): GatheredBytes {
  const full: Uint8Array[] = [];
  let block = new Uint8Array(blockSize);
  let end = 0;
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  document.on('data', (piece: Uint8Array) => {
    if (end + piece.length > block.length) {
      full.push(block.subarray(0, end));
      block = new Uint8Array(Math.max(blockSize, piece.length));
      end = 0;
    }
    block.set(piece, end);
    end += piece.length;
  });
  document.on('end', () => {
    resolve(joined([...full, block.subarray(0, end)]));
  });
  document.on('error', reject);
  // An empty queue stays empty: what is written then goes to the listener at once.
  while (document.read() !== null) continue;
  return {
    finish: () => {
      document.end();
      return promise;
    },
  };
}

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(blocks.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}
