import type { Rectangle } from './window-memory.ts';

/** So much of the title bar must be on a screen that a mouse can take hold of it. */
const gripWidth = 120;
const gripHeight = 40;
const smallest = { width: 1024, height: 640 };

/**
 * The remembered place as far as today's screens allow it, or null: then the system puts the window in the middle.
 *
 * A projector that was unplugged, or a smaller screen than yesterday's, must not leave the window where nobody sees it.
 */
export function fitOnScreens(place: Rectangle | null, screens: readonly Rectangle[]): Rectangle | null {
  if (place === null) return null;
  const screen = screens.find((one) => holdsTitleBar(one, place));
  if (!screen) return null;
  const width = between(place.width, smallest.width, screen.width);
  const height = between(place.height, smallest.height, screen.height);
  return { x: place.x, y: place.y, width, height };
}

function holdsTitleBar(screen: Rectangle, place: Rectangle): boolean {
  const across =
    Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x) >= gripWidth;
  return across && place.y >= screen.y && place.y + gripHeight <= screen.y + screen.height;
}

function between(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), Math.min(least, most));
}
