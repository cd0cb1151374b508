import pdfmake from 'pdfmake';
import { fontFiles, fontName } from './fonts.ts';

const fonts = fontFiles();
const fontPaths = new Set<string>(Object.values(fonts));

// A document is text from many hands: it may open nothing but the four shipped fonts.
pdfmake.setFonts({ [fontName]: { ...fonts } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontPaths.has(path));

export { pdfmake };
