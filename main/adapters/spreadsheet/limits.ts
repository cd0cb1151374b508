/** Caps of a recap file; comparison lists are streamed instead and know none of them. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  entries: 200,
  /** Unpacked to packed. Small parts compress better than that honestly, so it counts for the whole file. */
  ratio: 200,
  rows: 20_000,
  columns: 200,
  mergedCells: 200_000,
  /** Excel keeps 32,767 characters in a cell; formatted text carries its tags with it. */
  cellCharacters: 1_000_000,
} as const;
