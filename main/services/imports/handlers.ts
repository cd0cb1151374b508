import type { MethodName } from '#contract/api.ts';
import { findImportRows, findImports } from '../../../db/queries/imports.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { commitImport } from './commit-import.ts';
import { decideHeld } from './decide-held.ts';
import { getImport, viewImport, viewRow } from './import-view.ts';
import { previewImport } from './preview-import.ts';
import { exportProblemRows, offerTemplate } from './problem-rows.ts';
import { replaceImport } from './replace-import.ts';
import { viewColumns } from './view-columns.ts';
import { viewDifferences } from './view-differences.ts';
import { discardImport, undoImport } from './undo-import.ts';

export function importHandlers(desk: Desk): HandlersOf<Extract<MethodName, `imports.${string}`>> {
  return {
    'imports.columns': (request, job) => viewColumns(desk, request, job),
    'imports.preview': (request, job) => previewImport(desk, request, job),
    'imports.rows': async (request) => {
      await getImport(reading(desk), request.importId);
      const { rows, total } = await findImportRows(reading(desk), request.importId, request.state, request);
      return { rows: rows.map(viewRow), total };
    },
    'imports.commit': (request, job) => commitImport(desk, request, job),
    'imports.differences': ({ importId }) => viewDifferences(desk, importId),
    'imports.replace': (request, job) => replaceImport(desk, request, job),
    'imports.discard': (request) => discardImport(desk, request),
    'imports.undo': (request) => undoImport(desk, request),
    'imports.decideHeld': (request) => decideHeld(desk, request),
    'imports.problemRows': (request, job) => exportProblemRows(desk, request, job),
    'imports.template': (request, job) => offerTemplate(desk, request, job),
    'imports.list': async (request) => {
      const { rows, total } = await findImports(reading(desk), request);
      return { rows: rows.map(viewImport), total };
    },
  };
}
