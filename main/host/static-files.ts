import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Every file the window may load, by its exact URL path; what is not listed does not exist. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** What the host fills into the built index.html. */
export interface PageValues {
  readonly styleNonce: string;
  readonly version: string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
};

/**
 * Reads the built window once, at start, so that no request ever reaches the file system.
 *
 * `/` is index.html with its values filled in. Files of an unknown kind are left out. Throws when there is no index.html.
 */
export function loadStaticFiles(folder: string, values: PageValues): StaticFiles {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No index.html in ${folder}; run the build first.`);
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      type,
      bytes: new Uint8Array(readFileSync(path)),
    });
  }
  const index = files.get('/index.html');
  if (index === undefined) throw new Error(`${folder}/index.html is no file.`);
  const html = new TextDecoder()
    .decode(index.bytes)
    .replaceAll('__STYLE_NONCE__', values.styleNonce)
    .replaceAll('__KANTOR_VERSION__', values.version);
  const filled = { type: index.type, bytes: new TextEncoder().encode(html) };
  return files.set('/', filled).set('/index.html', filled);
}
