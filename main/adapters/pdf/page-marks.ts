import type { Content, Watermark } from 'pdfmake/interfaces';
import { fontName } from './fonts.ts';
import { mm } from './paper.ts';

/** Across every page until the paper is signed. */
export const draftMark: Watermark = {
  text: 'DRAF - belum ditandatangani',
  opacity: 0.09,
  bold: true,
  font: fontName,
};

/** Nobody shall take a paper of a trial network for a real one. */
export function trialMark(): Content {
  return {
    text: 'LATIHAN – JARINGAN UJI COBA – BUKAN DOKUMEN RESMI',
    alignment: 'center',
    bold: true,
    fontSize: 9,
    color: '#b00020',
    margin: [0, 11 * mm, 0, 0],
  };
}
