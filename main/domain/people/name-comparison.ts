// Titles before a name, written with or without a full stop.
const leadingTitles = new Set(
  'h hj kh drs dra dr drg ir prof bapak bpk ibu sdr sdri alm almh tn ny nn ust ustadz ustadzah'.split(' '),
);

// Degrees after a name, without their full stops. Before a comma they count only when written with one.
const degrees = new Set(
  (
    'amd amdkeb amdkep sag sap se sei sfarm sh shi shum sikom sip sk skep skm skom sked smb spd spdi spdsd sp spi spsi ' +
    'spt ssi ssn ssos sst st stp str ba bsc ma mag map mba meng mh mhum mkes mkom mm mmpd mp mpd mpdi mpsi msc msi mt phd'
  ).split(' '),
);

/** A name for comparison: lower case, single spaces, no punctuation, no titles or degrees. */
export function normalizeName(text: string): string {
  const [beforeComma = '', ...afterCommas] = withoutMarks(text).toLowerCase().split(',');
  const words = withoutTitles(beforeComma.split(/\s+/).filter(Boolean));
  const rest = afterCommas
    .flatMap((part) => part.split(/\s+/))
    .filter((word) => word !== '' && !degrees.has(lettersOf(word)));
  const bare = bareWords([...words, ...rest]);
  return bare === '' ? bareWords(text.toLowerCase().split(/\s+/)) : bare;
}

/** `normalizeName` without spaces: the key under which one person's spellings meet (`Nur Halizah`, `Nurhalizah`). */
export function nameKey(text: string): string {
  return keyOfBare(normalizeName(text));
}

/** The key of a name that is normalised already. */
export function keyOfBare(bare: string): string {
  return bare.replaceAll(' ', '');
}

export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

function withoutMarks(text: string): string {
  return isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Most names are: millions of them are compared, and what is only letters already needs no second look. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && leadingTitles.has(lettersOf(words[from] ?? ''))) from += 1;
  let to = words.length;
  while (to - 1 > from && isWrittenDegree(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to);
}

function isWrittenDegree(word: string): boolean {
  return word.includes('.') && degrees.has(lettersOf(word));
}

function lettersOf(word: string): string {
  return /^[a-z]*$/.test(word) ? word : word.replace(/[^\p{L}]/gu, '');
}

function bareWords(words: readonly string[]): string {
  const text = words.join(' ');
  if (/^[a-z]+( [a-z]+)*$/.test(text)) return text;
  return text
    .replace(/['\u2018\u2019`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
