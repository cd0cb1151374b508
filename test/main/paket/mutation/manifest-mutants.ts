import type { Manifest } from '../../../../main/paket/manifest.ts';
import type { Dice } from './dice.ts';

/** A path into the manifest and what stands there. */
interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The manifest with one value somewhere inside replaced by another of the same or another type. */
export function changedSomewhere(manifest: Manifest, dice: Dice): unknown {
  const leaves = leavesOf(manifest, []);
  const leaf = leaves[dice.roll(leaves.length)] ?? { path: ['format'], value: '' };
  return replaced(manifest, leaf.path, otherThan(leaf.value, dice));
}

/** The manifest with one member taken away or an unknown one added. */
export function reshaped(manifest: Manifest, dice: Dice): unknown {
  const names = Object.keys(manifest);
  if (dice.roll(3) === 0) return { ...manifest, [dice.pick(['x', 'comment', 'Kind', 'kinds'])]: 1 };
  const gone = names[dice.roll(names.length)] ?? 'kind';
  return Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== gone));
}

function leavesOf(value: unknown, path: readonly (string | number)[]): Leaf[] {
  if (Array.isArray(value)) {
    return [{ path, value }, ...value.flatMap((one: unknown, index) => leavesOf(one, [...path, index]))];
  }
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...path, name]));
}

function otherThan(value: unknown, dice: Dice): unknown {
  if (typeof value === 'string') return otherText(value, dice);
  if (typeof value === 'number')
    return dice.pick([value + 1, value - 1, value + 2 ** 31, -value - 1, String(value), null]);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.length === 0 ? ['x'] : dice.pick<unknown>([list.slice(1), [...list, 1], []]);
  }
  return dice.pick<unknown>(['x', 1, {}, []]);
}

function otherText(text: string, dice: Dice): unknown {
  const at = dice.roll(Math.max(1, text.length));
  const letter = text.charAt(at) === '0' ? '1' : '0';
  return dice.pick<unknown>([
    text.slice(0, at) + letter + text.slice(at + 1),
    `${text}0`,
    text.slice(0, -1),
    text === '' ? 'x' : '',
    null,
    1,
  ]);
}

function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((one: unknown, index) => (index === step ? replaced(one, rest, by) : one));
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([name, one]) => [
      name,
      name === step ? replaced(one, rest, by) : one,
    ]),
  );
}
