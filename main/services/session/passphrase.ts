import { refuse } from '#contract/errors/app-error.ts';
import { commonPassphrases } from './common-passphrases.ts';

/** At least 8 characters as a person counts them, no composition rules, common ones refused (safety.md, Login). */
export function requireGoodPassphrase(passphrase: string): void {
  if (Array.from(passphrase).length < 8) refuse('SES-005');
  const word = passphrase.trim().toLowerCase();
  const isOneCharacter = new Set(word).size === 1;
  if (isOneCharacter || commonPassphrases.has(word)) refuse('SES-006');
}
