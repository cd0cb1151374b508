import { parseArgs } from 'node:util';
import { fileOfStart } from './brought-files.ts';

export interface LaunchOptions {
  readonly dataFolder: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** `own` opens an app window, `address` prints the address for a person, `bare-address` for a program. */
  readonly window: 'own' | 'address' | 'bare-address';
  /** Skip Electron and use the loopback host at once. */
  readonly browser: boolean;
  /** Folders that stand for flash drives: development, demonstration and tests. */
  readonly stickFolders: readonly string[];
  /** A file to open, as the system's file manager names it; absolute. */
  readonly file: string | null;
}

export type LaunchReading =
  | { readonly kind: 'read'; readonly options: LaunchOptions }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Reads the command line of `npm start`; `--data DIR --port N --no-window --print-url --browser --stick DIR [FILE]`. */
export function readLaunchOptions(args: readonly string[], defaultFolder: string): LaunchReading {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-window': { type: 'boolean', default: false },
        'print-url': { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        stick: { type: 'string', multiple: true, default: [] },
      },
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535)
      return wrong('--port harus berupa angka 0 sampai 65535.');
    const file = fileOfStart(positionals, process.cwd());
    if (positionals.length > (file === null ? 0 : 1)) return wrong(unknownOption);
    const window = values['print-url'] ? 'bare-address' : values['no-window'] ? 'address' : 'own';
    return {
      kind: 'read',
      options: {
        dataFolder: values.data ?? defaultFolder,
        port,
        window,
        browser: values.browser,
        stickFolders: values.stick,
        file,
      },
    };
  } catch {
    return wrong(unknownOption);
  }
}

const unknownOption =
  'Pilihan tidak dikenali. Yang ada: --data FOLDER, --port ANGKA, --no-window, --print-url, --browser, --stick FOLDER, dan satu berkas untuk dibuka.';

function wrong(sentence: string): LaunchReading {
  return { kind: 'wrong', sentence };
}
