/** What an exported cell holds. A string is written as text whatever it looks like (SP22). */
export type PlannedValue = string | number | null;

/** `bad` cells are red; `note` is shown when the cell is pointed at. */
export interface PlannedCell {
  readonly value: PlannedValue;
  readonly bad?: boolean;
  readonly note?: string;
}

export interface PlannedColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** `text` keeps the leading zeros of what is typed later; `date` shows `dd/mm/yyyy`. */
  readonly format: 'text' | 'number' | 'date';
  /** A dropdown of these values. */
  readonly choices?: readonly string[];
}

/** One sheet to be written: header in the first row, frozen; `emptyRows` more rows get format and dropdowns. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly emptyRows?: number;
}

/** A workbook to be written. `mark` says which program and version made it, in the file's properties. */
export interface WorkbookPlan {
  readonly title: string;
  readonly mark: string;
  readonly sheets: readonly SheetPlan[];
}
