import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { type BroughtMessage, windowChannel } from '#contract/window-message.ts';
import { connectBackend, type TakenFile } from './host/backend-connect.ts';
import { backendLimits } from './host/backend-limits.ts';
import { BroughtFiles, fileOfStart } from './host/brought-files.ts';
import { defaultDataFolder } from './host/data-folder.ts';
import { readLaunchOptions } from './host/launch-options.ts';
import { explainStartFailure } from './host/start-failure.ts';
import { loadStaticFiles } from './host/static-files.ts';
import { brokerTasks } from './host/task-broker.ts';
import { putWhereChosen } from './put-where-chosen.ts';
import { answerAppRequest, appOrigin, appScheme, appSchemePrivileges } from './shell/app-protocol.ts';
import { chooseReleaseKey } from './shell/choose-release-key.ts';
import type { SenderFrame } from './shell/denials.ts';
import { fitOnScreens } from './shell/fit-on-screens.ts';
import { installFromFile } from './shell/install-from-file.ts';
import { createIpcHost } from './shell/ipc-host.ts';
import { findForbiddenSwitch } from './shell/launch-guard.ts';
import { lockDownContents, lockDownSession } from './shell/lock-down.ts';
import { menuTemplate } from './shell/menu.ts';
import { openPrintFolder } from './shell/print-folder.ts';
import { saveFile } from './shell/save-file.ts';
import { offerUpdate } from './shell/offer-update.ts';
import { findReleaseKey } from './shell/release-key.ts';
import { readUpdateServer } from './shell/update-server.ts';
import { utilityTaskProcesses } from './shell/utility-tasks.ts';
import {
  folderFor,
  readWindowMemory,
  rememberFolder,
  rememberOpened,
  writeWindowMemory,
} from './shell/window-memory.ts';
import { windowOptions } from './shell/window-options.ts';

/** Composition root of the Electron host; runs as out/main/electron-main.js. */
const here = import.meta.dirname;
const styleNonce = randomBytes(16).toString('base64url');
const userFolder = defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });
/** Files of a double click, from before the window exists until it asks for them (U36). */
const brought = new BroughtFiles();

app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: appSchemePrivileges }]);
lockDownContents(app, (url) => void shell.openExternal(url));

// macOS hands its files over by event, the others as words of the start.
app.on('open-file', (event, path) => {
  event.preventDefault();
  brought.put(path);
});

const forbidden = app.isPackaged ? findForbiddenSwitch((name) => app.commandLine.hasSwitch(name)) : null;
if (forbidden !== null) {
  fail(new Error(`Program tidak dijalankan dengan --${forbidden}.`));
} else if (app.requestSingleInstanceLock()) {
  app.whenReady().then(start).catch(fail);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const reading = readLaunchOptions(app.isPackaged ? [] : process.argv.slice(2), userFolder);
  if (reading.kind === 'wrong') throw new Error(reading.sentence);
  const { dataFolder } = reading.options;
  const version = app.getVersion();
  const files = loadStaticFiles(join(here, '../renderer'), { styleNonce, version });
  const prints = openPrintFolder(join(dataFolder, 'cetak'));
  const resources = join(here, '../../resources');

  const tasks = new MessageChannel();
  brokerTasks(tasks.port1, utilityTaskProcesses(join(here, 'task-process.js')));
  const worker = new Worker(join(here, 'backend-worker.js'), {
    resourceLimits: backendLimits,
    workerData: {
      dataFolder,
      version,
      resourcesFolder: resources,
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
  const memoryFile = join(dataFolder, 'jendela.json');
  let memory = readWindowMemory(memoryFile);
  const window = new BrowserWindow({
    ...windowOptions({ preload: join(here, '../preload/bridge.cjs'), version, developing: !app.isPackaged }),
    ...fitOnScreens(
      memory.place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
  });
  if (memory.maximised) window.maximize();
  window.on('close', () => {
    memory = { ...memory, place: window.getNormalBounds(), maximised: window.isMaximized() };
    writeWindowMemory(memoryFile, memory);
  });

  const keyPlaces = {
    shipped: join(resources, 'pembaruan/kunci-penerbit.pem'),
    chosen: join(dataFolder, 'kunci-penerbit.pem'),
  };
  function showMenu(): void {
    const key = findReleaseKey(keyPlaces);
    const way = { window, backend, key: key?.pem ?? null, folder: dataFolder };
    const menu = menuTemplate({
      developing: !app.isPackaged,
      press: ({ keyCode, modifiers }) => {
        window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers: [...modifiers] });
        window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers: [...modifiers] });
      },
      recent: memory.recent,
      openRecent: bring,
      updates: {
        check: () => void offerUpdate(way, readUpdateServer(join(dataFolder, 'pembaruan.json'))),
        install: () => void installFromFile(way),
        ...(key?.from !== 'shipped' && {
          chooseKey: () => void chooseReleaseKey(window, keyPlaces.chosen).then(showMenu),
        }),
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  }
  function bring(path: string): void {
    if (!brought.put(path)) return;
    memory = rememberOpened(memory, path);
    app.addRecentDocument(path);
    writeWindowMemory(memoryFile, memory);
    showMenu();
  }
  function save(file: TakenFile) {
    return saveFile(file, {
      folder: folderFor(memory, file.name),
      ask: async (options) => {
        const choice = await dialog.showSaveDialog(window, options);
        return choice.canceled ? null : choice.filePath;
      },
      put: putWhereChosen,
      saved(path) {
        memory = rememberFolder(memory, path);
        writeWindowMemory(memoryFile, memory);
      },
    });
  }
  showMenu();

  const answer = createIpcHost({
    backend,
    brought,
    saveFile: save,
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

  brought.onBrought(() => {
    const message: BroughtMessage = { brought: true };
    if (!window.isDestroyed()) window.webContents.send(windowChannel, message);
  });
  const first = fileOfStart(process.argv.slice(1), process.cwd());
  if (first !== null) bring(first);
  app.on('second-instance', (_event, words, folder) => {
    const path = fileOfStart(words.slice(1), folder);
    if (path !== null) bring(path);
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

function fail(error: unknown): void {
  dialog.showErrorBox('Kantor KJP', explainStartFailure(error, userFolder));
  app.exit(1);
}
