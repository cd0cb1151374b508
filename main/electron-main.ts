import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { windowChannel } from '#contract/window-message.ts';
import { connectBackend, type TakenFile } from './host/backend-connect.ts';
import { defaultDataFolder } from './host/data-folder.ts';
import { readLaunchOptions } from './host/launch-options.ts';
import { explainStartFailure } from './host/start-failure.ts';
import { loadStaticFiles } from './host/static-files.ts';
import { brokerTasks } from './host/task-broker.ts';
import { answerAppRequest, appOrigin, appScheme, appSchemePrivileges } from './shell/app-protocol.ts';
import type { SenderFrame } from './shell/denials.ts';
import { installFromFile } from './shell/install-from-file.ts';
import { createIpcHost } from './shell/ipc-host.ts';
import { findForbiddenSwitch } from './shell/launch-guard.ts';
import { lockDownContents, lockDownSession } from './shell/lock-down.ts';
import { menuTemplate } from './shell/menu.ts';
import { openPrintFolder } from './shell/print-folder.ts';
import { saveDialog } from './shell/save-dialog.ts';
import { offerUpdate } from './shell/offer-update.ts';
import { releaseKey } from './shell/updates.ts';
import { utilityTaskProcesses } from './shell/utility-tasks.ts';
import { windowOptions } from './shell/window-options.ts';

/** Composition root of the Electron host; runs as out/main/electron-main.js. */
const here = import.meta.dirname;
const styleNonce = randomBytes(16).toString('base64url');

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: appSchemePrivileges }]);
lockDownContents(app, (url) => void shell.openExternal(url));

const forbidden = app.isPackaged ? findForbiddenSwitch((name) => app.commandLine.hasSwitch(name)) : null;
if (forbidden !== null) {
  fail(new Error(`Program tidak dijalankan dengan --${forbidden}.`));
} else if (app.requestSingleInstanceLock()) {
  app.whenReady().then(start).catch(fail);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const folder = defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });
  const reading = readLaunchOptions(app.isPackaged ? [] : process.argv.slice(2), folder);
  if (reading.kind === 'wrong') throw new Error(reading.sentence);
  const { dataFolder } = reading.options;
  const version = app.getVersion();
  const files = loadStaticFiles(join(here, '../renderer'), { styleNonce, version });
  const prints = openPrintFolder(join(dataFolder, 'cetak'));

  const tasks = new MessageChannel();
  brokerTasks(tasks.port1, utilityTaskProcesses(join(here, 'task-process.js')));
  const worker = new Worker(join(here, 'backend-worker.js'), {
    workerData: {
      dataFolder,
      version,
      resourcesFolder: join(here, '../../resources'),
      stickFolders: reading.options.stickFolders,
      taskPort: tasks.port2,
    },
    transferList: [tasks.port2],
  });
  const backend = await connectBackend(worker);

  backend.onDeath(() => {
    dialog.showErrorBox(
      'Kantor KJP',
      'Program pengolah data berhenti mendadak. Tutup jendela, lalu buka kembali program.',
    );
  });

  lockDownSession(session.defaultSession);
  protocol.handle(appScheme, (request) => answerAppRequest(files, styleNonce, request));
  const window = new BrowserWindow(
    windowOptions({ preload: join(here, '../preload/bridge.cjs'), version, developing: !app.isPackaged }),
  );
  const checkUpdates = () => void offerUpdate(window, backend);
  const installUpdate = () => void installFromFile(window, backend, join(dataFolder, 'pembaruan'));
  const menu = menuTemplate({
    developing: !app.isPackaged,
    ...(releaseKey === null ? {} : { updates: { check: checkUpdates, install: installUpdate } }),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));

  const answer = createIpcHost({
    backend,
    saveFile: (file) => save(window, file),
    async printFile(file) {
      await shell.openPath(prints.place(file.bytes));
    },
  });
  ipcMain.handle(windowChannel, (event, message: unknown) => {
    const frame = event.senderFrame;
    const sender: SenderFrame | null = frame && {
      url: frame.url,
      isMainFrame: frame === event.sender.mainFrame,
      isOwnWindow: event.sender === window.webContents,
    };
    return answer(sender, message, (progress) => {
      if (!event.sender.isDestroyed()) event.sender.send(windowChannel, progress);
    });
  });

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // The idle lock reloads the window: printed documents go with it.
  window.webContents.on('did-start-loading', () => prints.wipe());
  window.once('ready-to-show', () => window.show());
  app.once('window-all-closed', () => {
    prints.wipe();
    void backend.close().then(() => app.quit());
  });
  await window.loadURL(`${appOrigin}/`);
}

async function save(window: BrowserWindow, file: TakenFile): Promise<boolean> {
  const choice = await dialog.showSaveDialog(window, saveDialog(file.name));
  if (choice.canceled) return false;
  await writeFile(choice.filePath, file.bytes);
  return true;
}

function fail(error: unknown): void {
  dialog.showErrorBox('Kantor KJP', explainStartFailure(error));
  app.exit(1);
}
