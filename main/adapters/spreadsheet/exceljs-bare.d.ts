/** The build without polyfills and file access; it has no types of its own. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import type { Workbook } from 'exceljs';
  const exceljs: { readonly Workbook: new () => Workbook };
  export = exceljs;
}
