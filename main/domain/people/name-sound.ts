/**
 * A word of a name as it sounds: spellings of before 1972, Arabic letters written in several ways and letters
 * that are heard alike come out as one (`Moehammad`, `Mohamad`, `M.`; `Achmad`, `Ahmad`; `Khusnul`, `Chusnul`).
 *
 * Only for comparing; `word` is one word of `normalizeName`.
 */
export function soundOf(word: string): string {
  const known = heardBefore.get(word);
  if (known !== undefined) return known;
  if (heardBefore.size === mostRemembered) heardBefore.clear();
  const sound = hear(word);
  heardBefore.set(word, sound);
  return sound;
}

// A few thousand words make up most names.
const heardBefore = new Map<string, string>();
const mostRemembered = 20_000;

function hear(word: string): string {
  const sound = sounds.reduce((text, [written, heard]) => text.replace(written, heard), word);
  return Object.hasOwn(shortForms, sound) ? (shortForms[sound] ?? sound) : sound;
}

// In order: later rules see what earlier ones left.
const sounds: readonly (readonly [RegExp, string])[] = [
  // Ejaan van Ophuijsen 1901 and Republik 1947 to Ejaan Yang Disempurnakan 1972.
  [/oe|oo/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj|sy|sh/g, 's'],
  // Arabic letters.
  [/kh|ch/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/q/g, 'k'],
  [/z/g, 's'],
  // Heard alike.
  [/[fv]|ph/g, 'p'],
  [/ie$/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
];

// Short and other forms of the commonest first names, as they sound.
// prettier-ignore
const shortForms: Readonly<Partial<Record<string, string>>> = {
  m: 'muhamad', md: 'muhamad', moh: 'muhamad', muh: 'muhamad', mo: 'muhamad', mu: 'muhamad', mohamad: 'muhamad', mohamed: 'muhamad', muhamed: 'muhamad',
  abd: 'abdul', st: 'siti', nor: 'nur',
};
