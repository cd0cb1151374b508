/**
 * Words by which a string of a library gives itself away, and what a program shows that has forgotten a value.
 *
 * The grid's own English is not here: `e2e-english.ts` takes it from the grid's locale, string by string.
 */
export const libraryWords: readonly string[] = [
  // Buttons, fields and menus of Material UI.
  ...['close', 'open', 'clear', 'cancel', 'loading', 'options', 'previous', 'next', 'more', 'less', 'show'],
  ...['hide', 'expand', 'collapse', 'breadcrumb', 'rating', 'remove', 'required', 'submit', 'reset', 'save'],
  // Forms and checks: react-hook-form, zod and the browser.
  ...['invalid', 'expected', 'received', 'string', 'field', 'please', 'must', 'should', 'missing', 'unknown'],
  // Routing, queries and unhandled errors.
  ...['error', 'unexpected', 'application', 'failed', 'fetch', 'not', 'found', 'oops', 'warning', 'page'],
  // A value that was forgotten.
  ...['undefined', 'null', 'nan', 'infinity', 'object'],
];
