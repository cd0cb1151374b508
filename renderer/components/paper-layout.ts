/** In points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Where a page lies below the others, in CSS pixels. */
export interface PagePlace extends PageSize {
  readonly number: number;
  readonly top: number;
}

export interface PaperLayout extends PageSize {
  readonly places: readonly PagePlace[];
}

/** A stretch of the scrolled paper. */
export interface Stretch {
  readonly top: number;
  readonly height: number;
}

const gap = 16;

/** All pages below each other; a page not drawn yet has the `expected` size. */
export function layPages(
  count: number,
  zoom: number,
  known: ReadonlyMap<number, PageSize>,
  expected: PageSize,
): PaperLayout {
  const places: PagePlace[] = [];
  let top = 0;
  let widest = 0;
  for (let number = 1; number <= count; number += 1) {
    const size = known.get(number) ?? expected;
    const [width, height] = [size.width * zoom, size.height * zoom];
    places.push({ number, top, width, height });
    top += height + gap;
    widest = Math.max(widest, width);
  }
  return { places, width: widest, height: Math.max(0, top - gap) };
}

/** The pages in sight, and those at most one window before and after them. */
export function pagesNear({ places }: PaperLayout, sight: Stretch): readonly PagePlace[] {
  const [from, to] = [sight.top - sight.height, sight.top + 2 * sight.height];
  return places.filter(({ top, height }) => top + height > from && top < to);
}
