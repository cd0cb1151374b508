import { exchangeHelp } from './exchange-help.ts';
import { intakeHelp } from './intake-help.ts';
import { officeHelp } from './office-help.ts';
import type { HelpByRoute, ScreenHelp } from './screen-help.ts';
import { upperHelp } from './upper-help.ts';
import { verificationHelp } from './verification-help.ts';

/** Every screen's help; a new route without one fails its test. */
export const helpByRoute: HelpByRoute = {
  ...intakeHelp,
  ...verificationHelp,
  ...upperHelp,
  ...exchangeHelp,
  ...officeHelp,
};

/** Help of the screen at `path`; a route without parameters is meant before one with (`rounds/new` before `rounds/:id`). */
export function findHelp(path: string): ScreenHelp | null {
  const parts = partsOf(path);
  const fits = Object.keys(helpByRoute)
    .filter((route) => matches(partsOf(route), parts))
    .toSorted((a, b) => parameters(a) - parameters(b));
  return helpByRoute[fits[0] ?? ''] ?? null;
}

/** Keys that mean the same everywhere. */
export const commonKeys = [
  ['F1', 'Bantuan layar ini'],
  ['Ctrl+F', 'Cari di mana saja'],
  ['Ctrl+O', 'Impor rekap sekolah'],
  ['Ctrl+S', 'Simpan formulir yang terbuka'],
  ['Ctrl+P', 'Cetak kertas yang terbuka'],
  ['Enter', 'Buka baris yang dipilih'],
  ['Esc', 'Tutup panel atau dialog'],
] as const;

function matches(route: readonly string[], path: readonly string[]): boolean {
  return route.length === path.length && route.every((part, at) => part.startsWith(':') || part === path[at]);
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function parameters(route: string): number {
  return route.split(':').length;
}
