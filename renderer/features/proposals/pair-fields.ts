import type { PairView } from '#contract/methods/proposals.ts';

export interface PairField {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
}

/** The fields of both sides row by row; one that only a side knows counts as different. */
export function pairFields(pair: Pick<PairView, 'left' | 'right'>): readonly PairField[] {
  const labels = [...new Set([...pair.left.fields, ...pair.right.fields].map(({ label }) => label))];
  return labels.map((label) => {
    const left = pair.left.fields.find((field) => field.label === label);
    const right = pair.right.fields.find((field) => field.label === label);
    const differs = left?.differs === true || right?.differs === true || left?.value !== right?.value;
    return { label, left: left?.value ?? '', right: right?.value ?? '', differs };
  });
}

/** The name a side goes by on buttons and in the register. */
export function sideName(side: PairView['left'], from: 'pertama' | 'kedua'): string {
  const name = side.fields.find(({ label }) => label.toLowerCase() === 'nama')?.value;
  return name === undefined || name === '' ? `Data ${from}` : name;
}
