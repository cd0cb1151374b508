import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette } from '../../../renderer/theme/palette.ts';

/** WCAG 2.2, 1.4.3: text needs 4.5 to 1. */
const enough = 4.5;

describe.each([
  ['terang', lightPalette],
  ['gelap', darkPalette],
])('palette %s', (_name, palette) => {
  const grounds = [
    palette.background.default,
    palette.background.paper,
    palette.ground.sunken,
    palette.primary.light,
  ];
  const inks = [
    palette.text.primary,
    palette.text.secondary,
    palette.primary.main,
    palette.success.main,
    palette.warning.main,
    palette.error.main,
    palette.info.main,
  ];

  it.each(inks)('%s can be read on every ground', (ink) => {
    for (const ground of grounds) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(enough);
  });

  it('can be read on filled buttons and on the rail', () => {
    for (const filled of [palette.primary, palette.error, palette.success, palette.warning])
      expect(contrast(filled.contrastText, filled.main)).toBeGreaterThanOrEqual(enough);
    expect(contrast(palette.ground.railText, palette.ground.rail)).toBeGreaterThanOrEqual(enough);
  });
});

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
