import { catalogue } from '#contract/errors/catalogue.ts';
import type { PaketStep } from '../../paket/codes.ts';
import type { PaketCheck } from './check-paket.ts';

/** One step of the verification as a person reads it. */
export interface CheckStep {
  readonly step: PaketStep;
  readonly title: string;
  readonly result: 'ok' | 'failed' | 'unchecked';
  /** Why it failed and what to do, or why it was not checked; empty when it passed. */
  readonly lines: readonly string[];
}

// FORMAT.md 9.
const titles = {
  V0: 'ukuran berkas',
  V1: 'amplop terenkripsi',
  V2: 'wadah di dalam amplop',
  V3: 'daftar isi (manifest) dan versi format',
  V4: 'jaringan dan daftar kepercayaan',
  V5: 'alamat, asal, dan jenis Paket',
  V6: 'tanda tangan',
  V7: 'urutan dalam alirannya',
  V8: 'berkas di dalam sama dengan yang ditandatangani',
  V9: 'isi baris dan angka',
} as const satisfies Partial<Record<PaketStep, string>>;

type CheckedStep = keyof typeof titles;
const order = Object.keys(titles) as CheckedStep[];

const noHistory = 'Tidak diperiksa di sini: urutan hanya diketahui program kantor penerima.';

/** V0 to V9 with what became of each. */
export function checkSteps(check: PaketCheck): CheckStep[] {
  const { verdict } = check;
  const last = verdict === null ? lastWithoutVerdict(check) : { index: order.length, lines: [] };
  const failed = verdict === null || verdict.ok ? null : order.indexOf(verdict.step as CheckedStep);
  return order.map((step, index) => {
    const title = titles[step];
    if (index === failed && verdict?.ok === false)
      return { step, title, result: 'failed', lines: whyNot(verdict) };
    if (index > (failed ?? last.index)) return { step, title, result: 'unchecked', lines: [] };
    if (index === last.index) return { step, title, result: 'unchecked', lines: last.lines };
    if (step === 'V7') return { step, title, result: 'unchecked', lines: [noHistory] };
    return { step, title, result: 'ok', lines: [] };
  });
}

/** 0: everything that can be checked is good; 1: refused; 2: not enough at hand to say. */
export function exitCodeOf({ verdict }: PaketCheck): 0 | 1 | 2 {
  if (verdict === null) return 2;
  return verdict.ok ? 0 : 1;
}

/** The first step for which something is missing, and what. */
function lastWithoutVerdict({ envelope, claimed }: PaketCheck) {
  if (claimed !== null) {
    const line = 'Tanpa sidik jari jaringan (--network) tidak dapat dikatakan siapa yang menandatanganinya.';
    return { index: order.indexOf('V4'), lines: [line] };
  }
  const line = `Kepala amplop sah, untuk ${envelope.ok ? envelope.value : 0} kunci kantor; isinya tidak terlihat tanpa salah satu kunci itu (--identity).`;
  return { index: order.indexOf('V1'), lines: [line] };
}

function whyNot({
  code,
  detail,
}: {
  readonly code: keyof typeof catalogue;
  readonly detail: string;
}): string[] {
  const { what, todo } = catalogue[code];
  return [`${code}  ${what}`, ...(detail === '' ? [] : [`Rincian: ${detail}`]), `Yang dilakukan: ${todo}`];
}
