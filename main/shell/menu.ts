import type { MenuItemConstructorOptions } from 'electron';

export interface MenuParts {
  readonly developing: boolean;
  /** Absent while there is no publisher's key to check an update with. */
  readonly updates?: { readonly check: () => void; readonly install: () => void };
}

/** The menu, in Indonesian. Roles carry the work; nothing here reaches the API. */
export function menuTemplate({ developing, updates }: MenuParts): MenuItemConstructorOptions[] {
  return [
    { label: '&Berkas', submenu: [{ role: 'quit', label: 'Keluar' }] },
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
      ],
    },
    {
      label: '&Tampilan',
      submenu: [
        { role: 'reload', label: 'Muat Ulang' },
        { type: 'separator' },
        { role: 'zoomIn', label: 'Perbesar' },
        { role: 'zoomOut', label: 'Perkecil' },
        { role: 'resetZoom', label: 'Ukuran Asli' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Layar Penuh' },
        ...(developing ? [{ role: 'toggleDevTools', label: 'Alat Pengembang' } as const] : []),
      ],
    },
    {
      label: 'Ba&ntuan',
      role: 'help',
      submenu: [...updateItems(updates), { role: 'about', label: 'Tentang Kantor KJP' }],
    },
  ];
}

function updateItems(updates: MenuParts['updates']): MenuItemConstructorOptions[] {
  if (updates === undefined) return [];
  return [
    { label: 'Periksa Pembaruan...', click: updates.check },
    { label: 'Pasang Pembaruan dari Berkas...', click: updates.install },
  ];
}
