import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attempt } from './paket/refusal.ts';
import { beginChain, extendChain, type HeldTrust, networkFingerprint } from './paket/trust-chain.ts';
import { readTrustVersion, type TrustVersion } from './paket/trust-list.ts';
import { checkPaket, type PaketCheck } from './services/paket-check/check-paket.ts';
import { checkSteps, type CheckStep, exitCodeOf } from './services/paket-check/check-steps.ts';
import { explainPaket } from './services/paket-check/explain-paket.ts';
import { inspectionLines, inspectPaket } from './services/paket-check/inspect-paket.ts';

/** `npm run paket -- verify|inspect|explain FILE`: exit code 0 good, 1 refused, 2 not enough to say. */
const usage = `Pemakaian: npm run paket -- verify|inspect|explain BERKAS [pilihan]

  verify    memeriksa langkah V0 sampai V9, satu baris setiap langkah
  inspect   menampilkan isi manifest; --json untuk mesin; tanpa NIK dan tanpa nama peserta didik
  explain   menjelaskan Paket dengan kalimat biasa

  --identity BERKAS   kunci age kantor penerima (AGE-SECRET-KEY-1...); boleh berulang
  --network KODE      sidik jari jaringan, 26 huruf dari lembar Dinas
  --trust BERKAS      NNNNN.trust.json, dengan NNNNN.sigs.json di sebelahnya; boleh berulang, mulai versi 1
  --office KODE       kode kantor penerima; tanpa ini: penerima yang memiliki kunci itu

Kode keluar: 0 sah, 1 tidak sah, 2 tidak dapat diperiksa.
`;

const seeHelp = 'Bantuan: npm run paket -- --help';

const options = {
  identity: { type: 'string', multiple: true, default: [] as string[] },
  trust: { type: 'string', multiple: true, default: [] as string[] },
  network: { type: 'string' },
  office: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const largestFile = 64 * 1024 * 1024;

/** One sentence for the person at the keyboard; not a refusal of the Paket. */
class UsageProblem extends Error {}

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) return say([usage.trimEnd()], 0);
  const [command, file, ...more] = positionals;
  if (command === undefined || file === undefined || more.length > 0) throw new UsageProblem(usage.trimEnd());
  const print = commands[command];
  if (!print)
    throw new UsageProblem(`Perintah ${command} tidak dikenal: pilih verify, inspect, atau explain.`);
  const check = await checkPaket(readBytes(file, largestFile + 1), {
    identities: values.identity.flatMap(readIdentities),
    trust: await readTrust(values.trust, values.network ?? null),
    office: values.office ?? null,
  });
  return print(check, values.json);
}

type Command = (check: PaketCheck, json: boolean) => Promise<number>;

const commands: Readonly<Record<string, Command | undefined>> = {
  verify: (check) => {
    const words = ['PAKET SAH', 'PAKET TIDAK SAH', 'BELUM DAPAT DIKATAKAN SAH'] as const;
    const code = exitCodeOf(check);
    return Promise.resolve(say([...checkSteps(check).flatMap(stepLines), words[code]], code));
  },
  inspect: async (check, json) => {
    const inspection = await inspectPaket(check);
    if (inspection === null) return say(checkSteps(check).flatMap(stepLines), exitCodeOf(check) || 2);
    const code = check.verdict?.ok === false ? 1 : 0;
    return say(json ? [JSON.stringify(inspection, null, 2)] : inspectionLines(inspection), code);
  },
  explain: async (check) => say(await explainPaket(check), exitCodeOf(check)),
};

const marks = { ok: 'OK   ', failed: 'GAGAL', unchecked: '-    ' } as const;

function stepLines({ step, title, result, lines }: CheckStep): string[] {
  return [`${step}  ${marks[result]}  ${title}`, ...lines.map((line) => `           ${line}`)];
}

function say(lines: readonly string[], code: number): number {
  process.stdout.write(`${lines.join('\n')}\n`);
  return code;
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new UsageProblem(`Pilihan tidak dikenal, atau tanpa nilai. ${seeHelp}`);
  }
}

function readBytes(path: string, most: number): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageProblem(`Berkas ${path} tidak ada. Periksa nama dan foldernya.`);
  if (found.isDirectory()) throw new UsageProblem(`${path} adalah folder. Sebut satu berkas di dalamnya.`);
  if (found.size > most) throw new UsageProblem(`${path} terlalu besar: Paket paling besar 64 MiB.`);
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new UsageProblem(`Berkas ${path} tidak dapat dibaca. Periksa izin berkasnya.`);
  }
}

/** As `age-keygen` writes them: one a line, `#` begins a comment. */
function readIdentities(path: string): string[] {
  const lines = new TextDecoder().decode(readBytes(path, 64 * 1024)).split(/\r?\n/);
  const identities = lines.filter((line) => /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(line.trim()));
  if (identities.length === 0)
    throw new UsageProblem(`${path} tidak memuat kunci age. Kuncinya berawalan AGE-SECRET-KEY-1.`);
  return identities.map((line) => line.trim());
}

async function readTrust(paths: readonly string[], fingerprint: string | null): Promise<HeldTrust | null> {
  if (paths.length === 0) return fingerprint === null ? null : { fingerprint };
  const chain = await attempt(async () => {
    const versions = paths.map(readVersion).sort((a, b) => a.list.version - b.list.version);
    const [first, ...later] = versions as [TrustVersion, ...TrustVersion[]];
    let held = await beginChain(first, networkFingerprint(first.list));
    for (const version of later) held = await extendChain(held, version);
    return held;
  });
  if (!chain.ok)
    throw new UsageProblem(`Daftar kepercayaan tidak sah (${chain.code}). Mulai dari versi 1 yang asli.`);
  const typed = fingerprint?.toUpperCase().replace(/[\s-]/g, '');
  if (typed !== undefined && typed !== networkFingerprint(chain.value[0].list).replaceAll('-', ''))
    throw new UsageProblem('Daftar kepercayaan itu bukan milik jaringan dengan sidik jari ini.');
  return { chain: chain.value };
}

function readVersion(path: string): TrustVersion {
  const limit = 16 * 1024 * 1024;
  return readTrustVersion(
    readBytes(path, limit),
    readBytes(path.replace(/\.trust\.json$/, '.sigs.json'), limit),
  );
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
