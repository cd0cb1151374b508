/** Breaks text into lines no wider than `room`: at blanks, in words wider than that after `/`, `-` and no-break blanks, else anywhere. */
export function wrap(text: string, room: number, widthOf: (text: string) => number): string[] {
  if (widthOf(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = widthOf(word) <= room ? [word] : breakWord(word, room, widthOf);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  lines.push(line);
  return lines;
}

function breakWord(word: string, room: number, widthOf: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of word.split(/(?<=[/\u00a0-])/)) {
    for (const text of widthOf(piece) <= room ? [piece] : Array.from(piece)) {
      if (part !== '' && widthOf(part + text) > room) {
        parts.push(part);
        part = '';
      }
      part += text;
    }
  }
  parts.push(part);
  return parts;
}
