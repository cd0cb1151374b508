/** Caps of one attachment (safety.md, Untrusted files). */
export const attachmentLimits = {
  bytes: 10 * 1024 * 1024,
  /** A 64-megapixel photograph takes 256 MB once it is drawn. */
  pixels: 64_000_000,
  side: 20_000,
  pages: 500,
  signatures: 20,
  /** Streams of one PDF that are looked at. */
  streams: 20_000,
  pageTrees: 1000,
  /** What the object streams of one PDF may hold unpacked. */
  unpackedBytes: 64 * 1024 * 1024,
} as const;
