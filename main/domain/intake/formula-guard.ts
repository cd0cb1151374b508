/** Signs that make a spreadsheet program run a cell as a formula, full-width twins included (promise P14). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

export function startsLikeFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** The text as it may stand in a CSV or on the clipboard: `'` before anything a spreadsheet would run. */
export function guardFormula(text: string): string {
  return startsLikeFormula(text) ? `'${text}` : text;
}
