import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Liberation Sans has the metrics of Arial, the type of official letters. */
export const fontName = 'LiberationSans';

export type FontFiles = {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
};

/** The four shipped font files, found from the source tree and from a bundle alike. */
export function fontFiles(): FontFiles {
  const folder = findFontFolder(import.meta.dirname);
  return {
    normal: join(folder, 'LiberationSans-Regular.ttf'),
    bold: join(folder, 'LiberationSans-Bold.ttf'),
    italics: join(folder, 'LiberationSans-Italic.ttf'),
    bolditalics: join(folder, 'LiberationSans-BoldItalic.ttf'),
  };
}

function findFontFolder(from: string): string {
  const folder = join(from, 'resources', 'fonts');
  if (existsSync(folder)) return folder;
  const parent = dirname(from);
  if (parent === from) throw new Error('The folder resources/fonts is missing from the program');
  return findFontFolder(parent);
}
