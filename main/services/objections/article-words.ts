/** `18(1)-(2)` -> `Pasal 18 ayat (1) dan ayat (2)`, `18(4)` -> `Pasal 18 ayat (4)`, `9(1)a` -> `Pasal 9 ayat (1) huruf a`: as letters cite it. */
export function articleWords(article: string): string {
  const match = /^(\d+)([a-z])?(?:\((\d+)\))?(?:-\((\d+)\))?([a-z])?$/.exec(article);
  if (!match) return `Pasal ${article}`;
  const [, number = '', before, first, last, after] = match;
  const letter = before ?? after;
  return [
    `Pasal ${number}`,
    ...(first === undefined ? [] : [`ayat (${first})`]),
    ...(last === undefined ? [] : [`dan ayat (${last})`]),
    ...(letter === undefined ? [] : [`huruf ${letter}`]),
  ].join(' ');
}
