import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaultDataFolder } from './host/data-folder.ts';
import { getElectron } from './host/get-electron.ts';
import { hasDisplay } from './host/find-browser.ts';
import { readLaunchOptions } from './host/launch-options.ts';

/** `npm start`: Electron when its binary can be had, else the same program through the loopback host. */
const root = join(import.meta.dirname, '..');
const machine = { platform: process.platform, env: process.env, home: homedir() };
const args = process.argv.slice(2);
const reading = readLaunchOptions(args, defaultDataFolder(machine));
const wantsElectron =
  reading.kind === 'read' &&
  reading.options.window === 'own' &&
  !reading.options.browser &&
  hasDisplay(machine);

const electron = wantsElectron ? await getElectron(root) : null;
if (electron === null) {
  if (wantsElectron) {
    process.stdout.write(
      'Electron tidak dapat diambil; program yang sama dibuka di peramban. (Electron could not be fetched; the same program opens in the browser.)\n',
    );
  }
  await import('./browser-main.ts');
} else {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(electron, [...sandbox, root, ...args], { stdio: 'inherit' });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
