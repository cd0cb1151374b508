import { refuse } from '#contract/errors/app-error.ts';

/** Seen first in every guessing list, with the words nearest to this work. */
const common = new Set(
  [
    '12345678',
    '123456789',
    '1234567890',
    '87654321',
    '11111111',
    '00000000',
    '12341234',
    'password',
    'password1',
    'passw0rd',
    'qwertyui',
    'qwerty123',
    'qwertyuiop',
    'asdfghjk',
    'admin123',
    'admin1234',
    'administrator',
    'rahasia1',
    'rahasia123',
    'jakarta1',
    'jakarta123',
    'jakarta2013',
    'indonesia',
    'indonesia1',
    'bismillah',
    'bismillah1',
    'sayang123',
    'kantorkjp',
    'kartujakartapintar',
    'pendidikan',
    'dinaspendidikan',
    'sukudinas',
    'katasandi',
    'katasandi1',
    'iloveyou',
    'abcd1234',
    'abc12345',
    'a1b2c3d4',
  ].map((word) => word.toLowerCase()),
);

/** At least 8 characters, up to 200, no composition rules, common ones refused (safety.md, Login). */
export function requireGoodPassphrase(passphrase: string): void {
  if (Array.from(passphrase).length < 8) refuse('SES-005');
  if (common.has(passphrase.toLowerCase())) refuse('SES-006');
}
