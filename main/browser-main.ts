import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { connectBackend } from './host/backend-connect.ts';
import { backendLimits } from './host/backend-limits.ts';
import { BroughtFiles } from './host/brought-files.ts';
import { type BrowserWindow, openBrowserWindow } from './host/browser-window.ts';
import { defaultDataFolder } from './host/data-folder.ts';
import { handOver, openHandoverBox } from './host/handover-box.ts';
import { findBrowser, hasDisplay } from './host/find-browser.ts';
import { startHttpHost } from './host/http-host.ts';
import { type LaunchOptions, readLaunchOptions } from './host/launch-options.ts';
import { explainStartFailure } from './host/start-failure.ts';
import { watchSilence } from './host/silence-watch.ts';
import { loadStaticFiles } from './host/static-files.ts';

/** Composition root of the loopback host: the same backend on 127.0.0.1, in an installed browser. */
const root = join(import.meta.dirname, '..');
const machine = { platform: process.platform, env: process.env, home: homedir() };

const reading = readLaunchOptions(process.argv.slice(2), defaultDataFolder(machine));
if (reading.kind === 'wrong') {
  process.stderr.write(`${reading.sentence}\n`);
  process.exitCode = 2;
} else {
  const { dataFolder, file } = reading.options;
  try {
    // A program that is already running for this folder takes the file; this start is then over (U36, DB07).
    if (file !== null && (await handOver(dataFolder, file)))
      process.stdout.write('Berkas diserahkan ke Kantor KJP yang sudah berjalan.\n');
    else await serve(reading.options);
  } catch (error) {
    process.stderr.write(`${explainStartFailure(error, dataFolder)}\n`);
    process.exit(1);
  }
}

async function serve(options: LaunchOptions): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const styleNonce = randomBytes(16).toString('base64url');
  const files = loadStaticFiles(join(root, 'out/renderer'), { styleNonce, version });
  const worker = new Worker(new URL('./backend-worker.ts', import.meta.url), {
    resourceLimits: backendLimits,
    workerData: {
      dataFolder: options.dataFolder,
      version,
      resourcesFolder: join(root, 'resources'),
      stickFolders: options.stickFolders,
    },
  });
  const backend = await connectBackend(worker);
  const brought = new BroughtFiles();
  if (options.file !== null) brought.put(options.file);
  const closeBox = openHandoverBox(options.dataFolder, (path) => brought.put(path));

  const browser = options.window === 'own' && hasDisplay(machine) ? findBrowser(machine, existsSync) : null;
  let window: BrowserWindow | null = null;
  const watch = browser === null ? null : watchSilence(() => void stop());

  const host = await startHttpHost({
    backend,
    brought,
    files,
    styleNonce,
    port: options.port,
    onSignOfLife: () => watch?.heard(),
    onStarted: () => {
      if (browser === null) printAddress();
    },
  });

  function printAddress(): void {
    const url = host.issueStartUrl();
    const sentence =
      options.window === 'bare-address' ? url : `Buka alamat ini di peramban (sekali pakai): ${url}`;
    process.stdout.write(`${sentence}\n`);
  }

  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    closeBox();
    watch?.stop();
    await window?.close();
    await host.close();
    await backend.close();
    process.exit(0);
  }

  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  backend.onDeath((reason) => {
    process.stderr.write(
      `Program pengolah data berhenti mendadak (${reason}). Tutup jendela, lalu mulai lagi.\n`,
    );
  });

  if (browser === null) {
    if (options.window === 'own') {
      process.stdout.write(
        'Tidak ada peramban Chrome, Edge, atau Chromium yang dapat dibuka di sini. Tekan Ctrl+C untuk berhenti.\n',
      );
    }
    printAddress();
    return;
  }
  window = openBrowserWindow({
    browser,
    profileFolder: join(options.dataFolder, 'jendela'),
    startUrl: host.issueStartUrl(),
    isRoot: process.getuid?.() === 0,
    onExit: () => watch?.browserExited(),
  });
}
