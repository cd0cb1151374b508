import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';

/** A key the window already listens to; the menu presses it for those who look there first. */
export interface MenuKey {
  readonly keyCode: string;
  readonly modifiers: readonly 'control'[];
}

export interface MenuParts {
  readonly developing: boolean;
  readonly press: (key: MenuKey) => void;
  readonly recent: readonly string[];
  readonly openRecent: (path: string) => void;
  readonly updates: {
    readonly check: () => void;
    readonly install: () => void;
    /** Absent where the program was shipped with its publisher's key. */
    readonly chooseKey?: () => void;
  };
}

/** The menu, in Indonesian (U38). Nothing here reaches the API: it presses keys, and the window does the rest. */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const { developing, recent, openRecent, updates } = parts;
  return [
    {
      label: '&Berkas',
      submenu: [
        keyItem(parts, 'Impor...', 'O'),
        {
          label: 'Berkas Terakhir',
          enabled: recent.length > 0,
          submenu: recent.map((path) => ({
            label: basename(path).replaceAll('&', '&&'),
            toolTip: path,
            click: () => openRecent(path),
          })),
        },
        { type: 'separator' },
        keyItem(parts, 'Simpan', 'S'),
        keyItem(parts, 'Cetak', 'P'),
        { type: 'separator' },
        { role: 'quit', label: 'Keluar' },
      ],
    },
    {
      label: '&Sunting',
      submenu: [
        { role: 'undo', label: 'Urungkan' },
        { role: 'redo', label: 'Ulangi' },
        { type: 'separator' },
        { role: 'cut', label: 'Potong' },
        { role: 'copy', label: 'Salin' },
        { role: 'paste', label: 'Tempel' },
        { role: 'selectAll', label: 'Pilih Semua' },
        { type: 'separator' },
        keyItem(parts, 'Cari', 'F'),
      ],
    },
    {
      label: '&Tampilan',
      submenu: [
        { role: 'reload', label: 'Muat Ulang' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Layar Penuh' },
        ...(developing ? [{ role: 'toggleDevTools', label: 'Alat Pengembang' } as const] : []),
      ],
    },
    {
      label: 'Ba&ntuan',
      role: 'help',
      submenu: [
        keyItem(parts, 'Bantuan Layar Ini', 'F1'),
        { type: 'separator' },
        { label: 'Periksa Pembaruan...', click: updates.check },
        { label: 'Pasang Pembaruan dari Berkas...', click: updates.install },
        ...(updates.chooseKey
          ? [{ label: 'Pilih Kunci Penerbit Pembaruan...', click: updates.chooseKey }]
          : []),
        { type: 'separator' },
        { role: 'about', label: 'Tentang Kantor KJP' },
      ],
    },
  ];
}

/** Shows the shortcut without taking it: the window hears the key itself, with the form or paper that is open. */
function keyItem({ press }: MenuParts, label: string, key: string): MenuItemConstructorOptions {
  const bare = /^F\d+$/.test(key);
  return {
    label,
    accelerator: bare ? key : `Ctrl+${key}`,
    registerAccelerator: false,
    click: () => press({ keyCode: key, modifiers: bare ? [] : ['control'] }),
  };
}
