import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nominalRows, pagesOf, readIndex } from './papers.ts';
import { type DemoRun, type LedgerRow, root, runDemo } from './run-demo.ts';

interface Expected {
  readonly read: number;
  readonly held?: readonly number[];
  readonly rejected?: readonly number[];
}

interface SchoolRegister {
  readonly schools: readonly { readonly name: string }[];
}

const samples = join(root, 'resources/samples');
const recaps = [samples, join(samples, 'jenjang-lain')].flatMap((folder) => {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    Expected
  >;
  return Object.entries(expected).filter(([name]) => !name.startsWith('PPLS'));
});
const letters = 3;
/** DOC-01 to DOC-31. */
const catalogue = Array.from({ length: 31 }, (_, index) => typeOf(index + 1));
const nominal = ['DOC-06', 'DOC-08', 'DOC-16a', 'DOC-16b', 'DOC-16c', 'DOC-17'];
const out = mkdtempSync(join(tmpdir(), 'kjp-demo-'));
const small = mkdtempSync(join(tmpdir(), 'kjp-demo-small-'));
let demo: DemoRun;
let undecided: DemoRun;

// Both at once: the machine has two cores, and each demonstration mostly waits for its own task processes.
beforeAll(async () => {
  for (const name of ['SDN Kembangan Utara 01 Pg.xlsx', 'SDN Cengkareng Barat 11.xlsx'])
    copyFileSync(join(samples, name), join(small, name));
  // The register of the folder comes before the shipped one: only the offices of two schools take part.
  const { schools } = JSON.parse(readFileSync(join(samples, 'sekolah.json'), 'utf8')) as SchoolRegister;
  const two = schools.filter(({ name }) => /^SDN (Kembangan Utara 01|Cengkareng Barat 11)/.test(name));
  writeFileSync(join(small, 'sekolah.json'), JSON.stringify({ schools: two }));
  [demo, undecided] = await Promise.all([runDemo(out), runDemo(join(small, 'out'), small)]);
}, 900_000);

afterAll(() => {
  for (const folder of [out, small]) rmSync(folder, { recursive: true, force: true });
});

describe('the demonstration on the samples', () => {
  it('goes the whole road', () => {
    expect(demo.output).toContain('Keputusan Gubernur');
    expect(demo.code).toBe(0);
  });

  it('ends every row that was read in exactly one line', () => {
    expect(demo.ledger).toHaveLength(recaps.reduce((sum, [, { read }]) => sum + read, letters));
    expect(new Set(demo.ledger.map(({ file, row }) => `${file} ${row}`)).size).toBe(demo.ledger.length);
    const states = ['recommended', 'failed', 'blocked', 'held', 'rejected', 'excluded as duplicate'];
    expect(demo.ledger.filter(({ state }) => !states.includes(state))).toEqual([]);
  });

  it('holds and rejects the rows of expected.json and no others', () => {
    for (const [file, { held = [], rejected = [] }] of recaps) {
      expect(rowsOf(demo.ledger, file, 'held')).toEqual(held);
      expect(rowsOf(demo.ledger, file, 'rejected')).toEqual(rejected);
    }
  });

  it('finds both duplicates at the Suku Dinas, each left out with its decision', () => {
    const excluded = demo.ledger.filter(({ state }) => state === 'excluded as duplicate');
    expect(excluded.map(({ file, row }) => [file, row])).toEqual([
      ['SDN Cengkareng Barat 11.xlsx', '8'],
      ['SDN Cengkareng Barat 11.xlsx', '20'],
    ]);
    for (const line of excluded) {
      expect(line.office).toBe('3173-sudin-dasar');
      expect(line.reason).not.toBe('');
    }
  });

  it('recommends what the Suku Dinas and the Kanwil proposed, and nobody else', () => {
    const proposed = [...demo.output.matchAll(/usulan Bidang .*, (\d+) peserta didik/g)].map(([, n]) =>
      Number(n),
    );
    const recommended = demo.ledger.filter(({ state }) => state === 'recommended').length;
    expect(proposed).toHaveLength(6);
    expect(recommended).toBe(proposed.reduce((sum, n) => sum + n, 0));
    expect(recommended).toBeGreaterThanOrEqual(250);
    expect(demo.output).toMatch(new RegExp(`melalui TAPD, ${recommended} peserta didik`));
  });

  it('goes every line: Menengah, Kementerian Agama, class b and c, a second objection, KJP Plus 2025', () => {
    for (const line of [
      /317308-seksi-menengah: SMAN 112 Jakarta kelas c, lulus 2/,
      /Kelas b jenjang SMP.*lulus 2/,
      /3173-kantor-kemenag: Kelas b jenjang MTs.*lulus 1/,
      /Keberatan kedua: 1 ditinjau/,
      /3173-kantor-kemenag: rekap disegel/,
      /MA Darul Ulum diserahkan kepada Kantor Wilayah Kementerian Agama/,
      /3173-sudin-menengah: usulan Bidang SMK/,
      /31-kanwil-kemenag: usulan Bidang SMP\/SMA/,
      /KJP Plus 2025, SMP Tunas Bangsa, 24 terverifikasi, 5 dibatalkan, SPTJM final/,
    ])
      expect(demo.output).toMatch(line);
    const ends = (file: string) =>
      demo.ledger.filter((one) => one.file === file).map(({ state, office }) => `${state} ${office}`);
    expect(new Set(ends('MA Darul Ulum.xlsx'))).toEqual(new Set(['recommended 31-dinas']));
    expect(new Set(ends('surat permohonan'))).toEqual(new Set(['recommended 31-dinas']));
  });

  it('names the pupil whose postal code is missing', () => {
    const line = demo.ledger.find(
      ({ file, row }) => file === 'SDN Kembangan Utara 01 Pg.xlsx' && row === '12',
    );
    expect(line).toMatchObject({ state: 'blocked', reason: 'formulir belum lengkap: kode pos' });
  });

  it('lists every paper of the process with its bytes', () => {
    const index = readIndex(out);
    const types = new Set(index.map(({ type }) => /^DOC-\d\d/.exec(type)?.[0] ?? type));
    expect(catalogue.filter((type) => !types.has(type))).toEqual([]);
    for (const { file, sha256 } of index)
      expect(
        createHash('sha256')
          .update(readFileSync(join(out, file)))
          .digest('hex'),
        file,
      ).toBe(sha256);
  });

  it('leaves every document as a sound PDF', () => {
    const pdfs = filesUnder('.pdf');
    expect(pdfs.length).toBeGreaterThan(40);
    execFileSync('bash', ['-c', 'for pdf; do qpdf --check "$pdf" >&2 || exit 1; done', 'bash', ...pdfs], {
      stdio: 'ignore',
    });
  });

  it('prints every pupil of a list once, numbered without a gap, on the paper that was set', () => {
    const proposed: string[] = [];
    for (const { type, file } of readIndex(out).filter(({ type }) => nominal.includes(type))) {
      const pages = pagesOf(join(out, file));
      const rows = nominalRows(pages);
      expect(
        rows.map(({ no }) => no),
        file,
      ).toEqual(rows.map((_, index) => index + 1));
      if (type === 'DOC-17') proposed.push(...rows.map(({ name }) => name.toUpperCase()));
      // F4, upright or on its side; nothing within 10 mm of the edge.
      for (const { width, height, words } of pages) {
        expect([width, height].sort((a, b) => a - b).map(Math.round), file).toEqual([609, 935]);
        const edges = words.flatMap((word) => [
          word.left,
          word.top,
          width - word.right,
          height - word.bottom,
        ]);
        expect(Math.min(...edges), file).toBeGreaterThan(28);
      }
    }
    const recommended = demo.ledger.filter(({ state }) => state === 'recommended');
    // The CSV has an apostrophe before what a spreadsheet would take for a formula.
    const names = recommended.map(({ pupil }) => pupil.replace(/^'(?==)/, '').toUpperCase());
    expect(proposed.sort()).toEqual(names.sort());
  });

  it('leaves a log that another program rechecks', () => {
    const [log = ''] = filesUnder('.ndjson').filter((name) => name.includes('31-dinas'));
    expect(execFileSync('sh', [join(root, 'db/check-audit.sh'), log], { encoding: 'utf8' })).toContain(
      'UTUH',
    );
  });

  it('leaves Paket that the shell script verifies without our program', async () => {
    expect(filesUnder('.paket').length).toBeGreaterThan(60);
    expect((await Promise.all(readdirSync(out).filter(isOffice).map(checkPakets))).join('')).toBe('');
  }, 400_000);
});

describe('the demonstration on a folder without decisions', () => {
  it('leaves pairs open and goes on with the others', () => {
    expect(undecided.output).toContain('2 pasangan data ganda, 0 diputus, 2 dibiarkan terbuka');
    expect(undecided.code).toBe(0);
    const setAside = undecided.ledger.filter(({ reason }) => reason.startsWith('Pasangan data ganda'));
    expect(setAside.map(({ file, row, state }) => `${file} ${row} ${state}`).sort()).toEqual([
      'SDN Cengkareng Barat 11.xlsx 20 blocked',
      'SDN Cengkareng Barat 11.xlsx 8 blocked',
      'SDN Kembangan Utara 01 Pg.xlsx 4 blocked',
      'SDN Kembangan Utara 01 Pg.xlsx 9 blocked',
    ]);
  });
});

function rowsOf(ledger: readonly LedgerRow[], file: string, state: string): number[] {
  return ledger.filter((line) => line.file === file && line.state === state).map(({ row }) => Number(row));
}

function typeOf(place: number): string {
  return `DOC-${String(place).padStart(2, '0')}`;
}

function isOffice(name: string): boolean {
  return /^31(-|\d)/.test(name);
}

/** What the script objects to in the Paket of one office; nothing when all are sound. */
async function checkPakets(office: string): Promise<string> {
  const pakets = filesUnder('.paket').filter((name) => name.startsWith(join(out, office, 'paket')));
  const key = join(out, office, 'ekspor', `${office}_kunci-pembuka.txt`);
  const child = spawn('bash', [join(root, 'main/paket/check-paket.sh'), '--identity', key, ...pakets]);
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return code === 0 ? said : `${office}: kode keluar ${code ?? '-'} ${said}`;
}

function filesUnder(ending: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(out, name));
}
