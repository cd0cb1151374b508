import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/host/content-security.ts';
import { answerAppRequest } from '../../../main/shell/app-protocol.ts';
import { externalPages, isOwnFrame, mayLoad } from '../../../main/shell/denials.ts';
import { findForbiddenSwitch } from '../../../main/shell/launch-guard.ts';
import { lockDownContents, lockDownSession } from '../../../main/shell/lock-down.ts';
import { windowOptions } from '../../../main/shell/window-options.ts';

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { webPreferences = {} } = windowOptions({ preload: '/p', version: '1.0.0', developing: false });
const policy = contentSecurityPolicy('n0nce');

type Answer = (granted: boolean) => void;
type Listener = (event: { url: string; preventDefault(): void }) => void;

/** What Electron hands over, as far as the program uses it; the handlers it was given are tried out. */
class FakeSession extends EventEmitter {
  request: ((contents: null, permission: string, answer: Answer) => void) | null = null;
  check: (() => boolean) | null = null;
  device: (() => boolean) | null = null;
  beforeRequest: ((details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void) | null =
    null;
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession['beforeRequest']>) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: NonNullable<FakeSession['request']>): void {
    this.request = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler;
  }
}

class FakeContents extends EventEmitter {
  open: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler(handler: NonNullable<FakeContents['open']>): void {
    this.open = handler;
  }
}

let session: FakeSession;
let contents: FakeContents;
let openedOutside: string[];

beforeEach(() => {
  session = new FakeSession();
  contents = new FakeContents();
  openedOutside = [];
  const app = new EventEmitter();
  lockDownSession(session);
  lockDownContents(app, (url) => openedOutside.push(url));
  app.emit('web-contents-created', {}, contents);
});

/** Whether an event of the contents was stopped. */
function isPrevented(name: string, url: string): boolean {
  let prevented = false;
  const event: Parameters<Listener>[0] = { url, preventDefault: () => (prevented = true) };
  contents.emit(name, event);
  return prevented;
}

// https://www.electronjs.org/docs/latest/tutorial/security, its items in its order.
describe('P11 Electron security checklist', () => {
  it('1 loads only secure content: our own files, nothing of the network', () => {
    for (const url of ['http://x/', 'https://x/', 'ftp://x/', 'ws://x/', 'file:///x']) {
      expect(mayLoad(url)).toBe(false);
      let cancelled = false;
      session.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      expect([url, cancelled]).toEqual([url, true]);
    }
  });

  it('2 gives no Node to the window, its workers and frames', () => {
    expect(webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  it('3 isolates the context', () => {
    expect(webPreferences.contextIsolation).toBe(true);
  });

  it('4 sandboxes every process', () => {
    expect(webPreferences.sandbox).toBe(true);
    expect(file('main/electron-main.ts')).toMatch(/^app\.enableSandbox\(\);$/m);
    expect(file('main/electron-main.ts')).not.toContain('no-sandbox');
  });

  it.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'usb', 'serial', 'hid', 'fullscreen'])(
    '5 IP11 denies the permission %s, asked or checked',
    (permission) => {
      const answers: boolean[] = [];
      session.request?.(null, permission, (granted) => answers.push(granted));
      expect(answers).toEqual([false]);
      expect([session.check?.(), session.device?.()]).toEqual([false, false]);
    },
  );

  it('6 leaves web security on', () => {
    expect(webPreferences.webSecurity).toBe(true);
  });

  it('7 defines a policy: scripts of its own only, none inline, none evaluated', () => {
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'"]));
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    const reply = answerAppRequest(
      new Map([['/', { type: 'text/html', bytes: new Uint8Array() }]]),
      'n0nce',
      {
        method: 'GET',
        url: 'app://kantor/',
      },
    );
    expect(reply.headers.get('content-security-policy')).toBe(policy);
  });

  it('8 runs no insecure content', () => {
    expect(webPreferences.allowRunningInsecureContent).toBe(false);
  });

  it('9 turns on no experimental feature', () => {
    expect(webPreferences.experimentalFeatures).toBe(false);
  });

  it('10 turns on no Blink feature', () => {
    expect(webPreferences.enableBlinkFeatures).toBeUndefined();
  });

  it('11 and 12 embed no webview, so none with popups either', () => {
    expect(webPreferences.webviewTag).toBe(false);
    expect(isPrevented('will-attach-webview', 'app://kantor/')).toBe(true);
  });

  it('13 IP06 navigates and redirects nowhere', () => {
    for (const url of ['https://x/', 'file:///C:/x', 'javascript:1', 'app://kantor/x'])
      for (const event of ['will-navigate', 'will-redirect'])
        expect([event, url, isPrevented(event, url)]).toEqual([event, url, true]);
    expect(isPrevented('will-frame-navigate', 'https://x/')).toBe(true);
    expect(webPreferences.navigateOnDragDrop).toBe(false);
    let downloaded = true;
    session.emit('will-download', { preventDefault: () => (downloaded = false) });
    expect(downloaded).toBe(false);
  });

  it('14 IP06 opens no window', () => {
    for (const url of ['https://x/', 'about:blank', 'app://kantor/', ''])
      expect(contents.open?.({ url })).toEqual({ action: 'deny' });
  });

  it('15 IP07 hands only its constant pages to the system, whatever link is pressed', () => {
    for (const url of ['file:///C:/x', 'ms-settings:', 'smb://h/x', 'javascript:1', 'https://evil.example/'])
      contents.open?.({ url });
    expect(openedOutside).toEqual([]);
    for (const url of externalPages) contents.open?.({ url });
    expect(openedOutside).toEqual([...externalPages]);
    expect(externalPages.every((url) => url.startsWith('https://'))).toBe(true);
  });

  it('16 pins one exact version of Electron', () => {
    const { devDependencies } = JSON.parse(file('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(devDependencies['electron']?.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  it.each([
    ['no frame', null],
    ['an iframe', { url: 'app://kantor/', isMainFrame: false, isOwnWindow: true }],
    ['a second window', { url: 'app://kantor/', isMainFrame: true, isOwnWindow: false }],
    ['about:blank', { url: 'about:blank', isMainFrame: true, isOwnWindow: true }],
    ['an empty address', { url: '', isMainFrame: true, isOwnWindow: true }],
    ['a data: frame', { url: 'data:text/html,x', isMainFrame: true, isOwnWindow: true }],
  ])('17 IP02 answers no message of %s', (_name, frame) => {
    expect(isOwnFrame(frame)).toBe(false);
  });

  it('18 serves the window by its own scheme, never by file://', () => {
    const main = file('main/electron-main.ts');
    expect(main).toContain('await window.loadURL(`${appOrigin}/`);');
    expect(main).not.toMatch(/loadFile|file:\/\//);
    expect(mayLoad('file:///etc/passwd')).toBe(false);
  });

  it.each([
    'runAsNode: false',
    'enableCookieEncryption: true',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true',
    'onlyLoadAppFromAsar: true',
    'loadBrowserProcessSpecificV8Snapshot: false',
    'grantFileProtocolExtraPrivileges: false',
  ])('19 sets the fuse %s', (fuse) => {
    expect(file('electron-builder.yml')).toContain(`\n  ${fuse}\n`);
  });

  it('20 exposes one bridge of messages, no part of Electron', () => {
    const bridge = file('preload/bridge.ts');
    expect(bridge.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(bridge).toMatch(/import \{ contextBridge, ipcRenderer \} from 'electron';/);
    expect(bridge).not.toMatch(/exposeInMainWorld\('kantor', (ipcRenderer|require|process)/);
    expect(bridge.match(/ipcRenderer\.\w+/g)).toEqual(['ipcRenderer.on', 'ipcRenderer.invoke']);
  });
});

it('IP08 does not start under remote debugging, which no fuse turns off', () => {
  expect(findForbiddenSwitch(() => false)).toBeNull();
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe'])
    expect(findForbiddenSwitch((asked) => asked === name)).toBe(name);
  expect(file('main/electron-main.ts')).toContain(
    'findForbiddenSwitch((name) => app.commandLine.hasSwitch(name))',
  );
});
