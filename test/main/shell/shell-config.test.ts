import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/host/content-security.ts';
import { answerAppRequest, appSchemePrivileges } from '../../../main/shell/app-protocol.ts';
import { externalPages, isOwnFrame, mayLoad, mayOpenExternally } from '../../../main/shell/denials.ts';
import { type MenuParts, menuTemplate } from '../../../main/shell/menu.ts';
import { saveDialog } from '../../../main/shell/save-dialog.ts';
import { windowOptions } from '../../../main/shell/window-options.ts';
import { echoFiles } from '../../api/carriers.ts';

describe('the window', () => {
  const { webPreferences } = windowOptions({ preload: '/p/bridge.cjs', version: '1.2.3', developing: false });

  it('is sandboxed, isolated and without Node, every switch written out', () => {
    expect(webPreferences).toEqual({
      preload: '/p/bridge.cjs',
      additionalArguments: ['--kantor-version=1.2.3'],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
      plugins: false,
    });
  });

  it('U38 has an Indonesian menu, with developer tools only in development', () => {
    expect(menu().map(({ label }) => label?.replace('&', ''))).toEqual([
      'Berkas',
      'Sunting',
      'Tampilan',
      'Bantuan',
    ]);
    expect(JSON.stringify(menu())).not.toContain('toggleDevTools');
    expect(JSON.stringify(menu({ developing: true }))).toContain('toggleDevTools');
  });

  it('U38 names every shortcut without taking the key from the window, and presses it when chosen', () => {
    const pressed: string[] = [];
    const items = itemsOf(
      menu({ press: ({ keyCode, modifiers }) => pressed.push([...modifiers, keyCode].join('+')) }),
    ).filter(({ accelerator }) => accelerator !== undefined);
    expect(items.map(({ label, accelerator }) => [label, accelerator])).toEqual([
      ['Impor...', 'Ctrl+O'],
      ['Simpan', 'Ctrl+S'],
      ['Cetak', 'Ctrl+P'],
      ['Cari', 'Ctrl+F'],
      ['Bantuan Layar Ini', 'F1'],
    ]);
    expect(items.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true);
    for (const { click } of items) choose(click);
    expect(pressed).toEqual(['control+O', 'control+S', 'control+P', 'control+F', 'F1']);
  });

  it('U37 lists the files opened last by name', () => {
    const opened: string[] = [];
    const recent = ['/flash/masuk/Rekap A & B.paket'];
    const find = (parts: Partial<MenuParts>) =>
      itemsOf(menu(parts)).find(({ label }) => label === 'Berkas Terakhir');
    expect(find({})?.enabled).toBe(false);
    const [item] = itemsOf([find({ recent, openRecent: (path) => opened.push(path) }) ?? {}]);
    expect(item?.label).toBe('Rekap A && B.paket');
    choose(item?.click);
    expect(opened).toEqual(recent);
  });

  it('U45 offers updates, and to choose the key only where none was shipped', () => {
    const words = (parts: Partial<MenuParts>) => JSON.stringify(menu(parts));
    expect(words({})).toContain('Periksa Pembaruan');
    expect(words({})).toContain('Pasang Pembaruan dari Berkas');
    expect(words({})).not.toContain('Kunci Penerbit');
    expect(words({ updates: { check: ignore, install: ignore, chooseKey: ignore } })).toContain(
      'Pilih Kunci Penerbit',
    );
  });

  it('offers to save a file under its own name and kind', () => {
    expect(saveDialog('BA 12.pdf', null)).toMatchObject({
      defaultPath: 'BA 12.pdf',
      filters: [{ name: 'Dokumen PDF', extensions: ['pdf'] }],
    });
    expect(saveDialog('tanpa-akhiran', null).filters).toEqual([]);
    expect(saveDialog('BA 12.pdf', '/dokumen').defaultPath).toMatch(/^.dokumen.BA 12\.pdf$/);
  });
});

describe('app://', () => {
  const ask = (url: string, method = 'GET') => answerAppRequest(echoFiles, 'n0nce', { method, url });

  it('serves the listed files with the policy', async () => {
    const reply = ask('app://kantor/');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-security-policy')).toBe(contentSecurityPolicy('n0nce'));
    expect(await ask('app://kantor/assets/app.js').text()).toBe('export {};');
  });

  it.each([
    'app://kantor/..%2f..%2fpackage.json',
    'app://kantor/../package.json',
    'app://kantor/%252e%252e/package.json',
    'app://kantor/assets/app.js%00',
    'app://kantor/assets/%61pp.js',
    'app://kantor/assets/app.js?x=1',
    'app://other/assets/app.js',
    'app://kantor.evil/assets/app.js',
    'app://kantor@evil/assets/app.js',
    'app://kantor:80/assets/app.js',
    'app://kantor',
    'file:///etc/passwd',
    'http://kantor/assets/app.js',
  ])('IP10 knows no %s', (url) => {
    expect(ask(url).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('IP10 refuses %s', (method) => {
    expect(ask('app://kantor/', method).status).toBe(405);
  });

  it('bypasses no policy', () => {
    expect(appSchemePrivileges).toMatchObject({ standard: true, secure: true, bypassCSP: false });
  });
});

describe('denials', () => {
  const own = { url: 'app://kantor/', isMainFrame: true, isOwnWindow: true };

  it('hears the main frame of the own window', () => {
    expect(isOwnFrame(own)).toBe(true);
    expect(isOwnFrame({ ...own, url: 'app://kantor/#/sekolah' })).toBe(true);
  });

  it.each([
    ['a vanished frame', null],
    ['an iframe', { ...own, isMainFrame: false }],
    ['a second window', { ...own, isOwnWindow: false }],
    ['about:blank', { ...own, url: 'about:blank' }],
    ['an empty address', { ...own, url: '' }],
    ['a data: frame', { ...own, url: 'data:text/html,x' }],
    ['another host', { ...own, url: 'app://kantor.evil/' }],
    ['a web page', { ...own, url: 'https://kantor/' }],
    ['a file', { ...own, url: 'file:///kantor/' }],
  ])('IP02 does not hear %s', (_name, frame) => {
    expect(isOwnFrame(frame)).toBe(false);
  });

  it.each([
    'https://evil.example/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'ws://x/',
    'app://other/',
    'blob:https://x/1',
  ])('IP06 loads nothing from %s', (url) => {
    expect(mayLoad(url)).toBe(false);
  });

  it.each([
    'file:///C:/Windows',
    'ms-settings:',
    'smb://host/x',
    'javascript:1',
    'https://evil.example/',
    `${externalPages[0] ?? ''}x`,
  ])('IP07 never opens %s outside', (url) => {
    expect(mayOpenExternally(url)).toBe(false);
  });

  it('opens its constant pages, all https', () => {
    expect(externalPages.every((page) => page.startsWith('https://') && mayOpenExternally(page))).toBe(true);
  });
});

function ignore(): void {
  // Menus are looked at, not chosen from.
}

function menu(parts: Partial<MenuParts> = {}): MenuItemConstructorOptions[] {
  return menuTemplate({
    developing: false,
    press: ignore,
    recent: [],
    openRecent: ignore,
    updates: { check: ignore, install: ignore },
    ...parts,
  });
}

/** Every item below these. */
function itemsOf(menus: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return menus.flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.flatMap((item) => [item, ...itemsOf([item])]) : [],
  );
}

/** As Electron would; none of our items looks at what it is given. */
function choose(click: MenuItemConstructorOptions['click']): void {
  Reflect.apply(click ?? ignore, undefined, []);
}
