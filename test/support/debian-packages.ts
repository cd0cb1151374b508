import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests need besides npm packages: the browser, and the independent programs that check our files. */
const packages: Readonly<Record<string, string>> = {
  chromium: 'chromium',
  age: 'age',
  jose: 'jose',
  jq: 'jq',
  unzip: 'unzip',
  qpdf: 'qpdf',
  'poppler-utils': 'pdftotext',
  'libreoffice-calc': 'localc',
  sqlite3: 'sqlite3',
  strace: 'strace',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
};

const missing = Object.entries(packages)
  .filter(([, sign]) => !isPresent(sign))
  .map(([name]) => name);

if (missing.length > 0) process.exitCode = install(missing);

function install(names: readonly string[]): number {
  const line = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`;
  if (process.getuid?.() !== 0 || !isPresent('apt-get')) {
    process.stderr.write(`Some programs for the tests are missing. Run once:\n  sudo sh -c '${line}'\n`);
    return 1;
  }
  process.stdout.write(`Installing for the tests: ${names.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('sh', ['-c', line], { stdio: ['ignore', 'inherit', 'inherit'], env }).status ?? 1;
}

/** A command on the PATH, or a file by its full path. */
function isPresent(sign: string): boolean {
  if (sign.startsWith('/')) return existsSync(sign);
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, sign)));
}
