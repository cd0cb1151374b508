/** `18(1)-(2)` -> `Pasal 18 ayat (1) dan ayat (2)`, `18(4)` -> `Pasal 18 ayat (4)`, `19a` -> `Pasal 19 huruf a`: as letters cite it. */
export function articleWords(article: string): string {
  const match = /^(\d+)([a-z])?(?:\((\d+)\))?(?:-\((\d+)\))?$/.exec(article);
  if (!match) return `Pasal ${article}`;
  const [, number = '', letter, first, last] = match;
  return [
    `Pasal ${number}`,
    ...(first === undefined ? [] : [`ayat (${first})`]),
    ...(last === undefined ? [] : [`dan ayat (${last})`]),
    ...(letter === undefined ? [] : [`huruf ${letter}`]),
  ].join(' ');
}
