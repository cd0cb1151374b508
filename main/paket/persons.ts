/**
 * Two `person` ids that hold the same NIP; null when every natural person has one id.
 *
 * Distinct persons are counted by id (exchange.md 3): one human under two spellings would sign for two.
 */
export function samePerson(persons: readonly string[]): readonly [string, string] | null {
  const byNip = new Map<string, string>();
  for (const person of persons) {
    const nip = nipIn(person);
    if (nip === null) continue;
    const known = byNip.get(nip);
    if (known !== undefined && known !== person) return [known, person];
    byNip.set(nip, person);
  }
  return null;
}

/** 18 digits, however they are set apart; a person without NIP has an id of his office's making. */
function nipIn(person: string): string | null {
  const digits = person.replace(/[^0-9]/g, '');
  return digits.length === 18 && !person.startsWith('orang-') ? digits : null;
}
