/** Rows `from` (inclusive) to `to` (exclusive) of a list on one page, under its heading at `top`. */
export type ListPage = {
  readonly top: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
};

export type Room = {
  /** Where the list begins on its first page; points from the top edge. */
  readonly firstTop: number;
  readonly pageTop: number;
  readonly pageBottom: number;
  readonly heading: number;
  /** What must stand under the last rows on the same page: the signatures. */
  readonly tail: number;
};

type Row = { readonly height: number; readonly keepsNext: boolean };

/**
 * Cuts rows into pages so that each row is whole, a group line never ends a page, and the signatures
 * keep at least two rows beside them (U33). The first rows must fit under `firstTop`.
 *
 * Throws when a row is taller than a page: it could not be printed.
 */
export function paginate(rows: readonly Row[], room: Room): ListPage[] {
  const pages: ListPage[] = [];
  let top = room.firstTop;
  let from = 0;
  let y = top + room.heading;
  const close = (to: number): void => {
    pages.push({ top, bottom: y, from, to });
    top = room.pageTop;
    from = to;
    y = top + room.heading;
  };
  for (const [index, row] of rows.entries()) {
    const kept = row.keepsNext ? (rows[index + 1]?.height ?? 0) : 0;
    if (y + row.height + kept > room.pageBottom && index > from) close(index);
    if (y + row.height > room.pageBottom)
      throw new Error(`Row ${index + 1} of a list is taller than its page`);
    y += row.height;
  }
  if (y + room.tail > room.pageBottom) {
    const cut = lastRowsFrom(rows, from, room.pageBottom - room.pageTop - room.heading - room.tail);
    if (cut > from) {
      y -= sum(rows.slice(cut));
      close(cut);
      y += sum(rows.slice(cut));
    }
  }
  close(rows.length);
  return withTwoRowsAtEnd(pages, rows, room);
}

/** A lone row on the last page gets the one before it for company, where the page before can spare it. */
function withTwoRowsAtEnd(pages: readonly ListPage[], rows: readonly Row[], room: Room): ListPage[] {
  const [before, last] = pages.slice(-2);
  if (before === undefined || last === undefined || last.to - last.from !== 1) return [...pages];
  const cut = lastRowsFrom(rows, before.from, room.pageBottom - room.pageTop - room.heading - room.tail);
  if (cut <= before.from || cut >= last.from) return [...pages];
  const moved = sum(rows.slice(cut, last.from));
  return [
    ...pages.slice(0, -2),
    { ...before, to: cut, bottom: before.bottom - moved },
    { ...last, from: cut, bottom: last.bottom + moved },
  ];
}

/**
 * Where the last two rows begin, or the last one where two leave the signatures no room; one earlier when that
 * would leave a group line behind; `from` when there are too few.
 */
function lastRowsFrom(rows: readonly Row[], from: number, height: number): number {
  let cut = rows.length - 2;
  if (sum(rows.slice(Math.max(0, cut))) > height) cut += 1;
  while (cut > from && rows[cut - 1]?.keepsNext === true) cut -= 1;
  return Math.max(cut, from);
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + row.height, 0);
}
