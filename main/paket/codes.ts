/**
 * Every way a Paket, a trust list or an enrol file can be refused.
 *
 * `code` is stable for ever and keys the Indonesian sentence; `step` is the verification step
 * that finds it; `name` is how this folder speaks of it; `gloss` says in English what happened.
 */
export const paketCodes = [
  { code: 'PKT-001', step: 'V0', name: 'too-large', gloss: 'file is larger than 64 MiB' },

  { code: 'PKT-010', step: 'V1', name: 'not-age', gloss: 'not an age v1 file' },
  { code: 'PKT-011', step: 'V1', name: 'age-armor', gloss: 'age file is ASCII-armored, not binary' },
  {
    code: 'PKT-012',
    step: 'V1',
    name: 'age-passphrase',
    gloss: 'age file is locked with a passphrase (scrypt)',
  },
  { code: 'PKT-013', step: 'V1', name: 'age-ssh', gloss: 'age file is addressed to an SSH key' },
  {
    code: 'PKT-014',
    step: 'V1',
    name: 'age-post-quantum',
    gloss: 'age file is addressed to a post-quantum key',
  },
  {
    code: 'PKT-015',
    step: 'V1',
    name: 'age-other-recipient',
    gloss: 'age file has a stanza that is not X25519',
  },
  { code: 'PKT-016', step: 'V1', name: 'not-for-us', gloss: 'no key of this office opens the file' },
  { code: 'PKT-017', step: 'V1', name: 'age-damaged', gloss: 'ciphertext is altered, truncated or extended' },

  {
    code: 'PKT-020',
    step: 'V2',
    name: 'zip-damaged',
    gloss: 'ZIP records are broken, overlap or leave bytes over',
  },
  {
    code: 'PKT-021',
    step: 'V2',
    name: 'zip-first-entries',
    gloss: 'mimetype, manifest.json, signatures.json are not first and stored',
  },
  { code: 'PKT-022', step: 'V2', name: 'zip-mimetype', gloss: 'mimetype has another value' },
  { code: 'PKT-023', step: 'V2', name: 'zip-too-many', gloss: 'more than 500 entries' },
  {
    code: 'PKT-024',
    step: 'V2',
    name: 'zip-name',
    gloss: 'entry name is unsafe or outside the known folders',
  },
  { code: 'PKT-025', step: 'V2', name: 'zip-duplicate', gloss: 'two entries share a name, ignoring case' },
  {
    code: 'PKT-026',
    step: 'V2',
    name: 'zip-local-differs',
    gloss: 'local header or data descriptor differs from the central directory',
  },
  {
    code: 'PKT-027',
    step: 'V2',
    name: 'zip-feature',
    gloss: 'encryption, symlink, zip64 or unknown method or flag',
  },
  { code: 'PKT-028', step: 'V2', name: 'zip-sum', gloss: 'declared sum is over 256 MiB' },
  { code: 'PKT-029', step: 'V2', name: 'zip-ratio', gloss: 'compression ratio is over 200' },
  {
    code: 'PKT-030',
    step: 'V2',
    name: 'zip-inflate',
    gloss: 'entry does not inflate to its declared size and CRC',
  },

  { code: 'PKT-040', step: 'V3', name: 'manifest-size', gloss: 'manifest is larger than 1 MiB' },
  { code: 'PKT-041', step: 'V3', name: 'manifest-not-canonical', gloss: 'manifest is not canonical JSON' },
  { code: 'PKT-042', step: 'V3', name: 'manifest-schema', gloss: 'manifest breaks its schema' },
  { code: 'PKT-043', step: 'V3', name: 'needs-update', gloss: 'made for a newer version of the program' },
  {
    code: 'PKT-044',
    step: 'V3',
    name: 'critical-unknown',
    gloss: 'names a critical extension this program does not know',
  },

  { code: 'PKT-050', step: 'V4', name: 'other-network', gloss: 'belongs to another network' },
  {
    code: 'PKT-051',
    step: 'V4',
    name: 'trust-invalid',
    gloss: 'trust list is not canonical or breaks its schema',
  },
  {
    code: 'PKT-052',
    step: 'V4',
    name: 'trust-unsigned',
    gloss: 'trust list lacks the threshold of valid root signatures',
  },
  {
    code: 'PKT-053',
    step: 'V4',
    name: 'trust-root-gap',
    gloss: 'trust list rests on a root change that is not carried',
  },
  {
    code: 'PKT-054',
    step: 'V4',
    name: 'trust-fork',
    gloss: 'two different trust lists carry the same version',
  },
  {
    code: 'PKT-055',
    step: 'V4',
    name: 'trust-missing',
    gloss: 'no trust list to begin with, or one without its signatures',
  },

  { code: 'PKT-060', step: 'V5', name: 'not-addressed', gloss: 'this office is not an addressee' },
  {
    code: 'PKT-061',
    step: 'V5',
    name: 'other-key',
    gloss: 'addressed to this office with a key it does not have',
  },
  { code: 'PKT-062', step: 'V5', name: 'sender-unknown', gloss: 'sending office is not in the trust list' },
  {
    code: 'PKT-063',
    step: 'V5',
    name: 'route-forbidden',
    gloss: 'this kind may not travel between these offices',
  },
  {
    code: 'PKT-064',
    step: 'V5',
    name: 'trust-version-unknown',
    gloss: 'names a trust version that was neither held nor proven',
  },
  {
    code: 'PKT-065',
    step: 'V5',
    name: 'stream-name',
    gloss: 'stream name does not follow from kind, scope and addressee',
  },

  {
    code: 'PKT-070',
    step: 'V6',
    name: 'signatures-malformed',
    gloss: 'signatures.json is not canonical, has no or over 16 entries, or is unsorted',
  },
  {
    code: 'PKT-071',
    step: 'V6',
    name: 'header-not-canonical',
    gloss: 'protected header is not canonical JSON (a doubled member)',
  },
  {
    code: 'PKT-072',
    step: 'V6',
    name: 'header-schema',
    gloss: 'protected header has another algorithm, or a missing or extra member',
  },
  { code: 'PKT-073', step: 'V6', name: 'signer-unknown', gloss: 'signing key is not in the trust list' },
  { code: 'PKT-074', step: 'V6', name: 'signer-office', gloss: 'signing key belongs to another office' },
  {
    code: 'PKT-075',
    step: 'V6',
    name: 'signer-role',
    gloss: 'signer claims another role or person than the trust list gives',
  },
  { code: 'PKT-076', step: 'V6', name: 'signature-wrong', gloss: 'signature does not fit the manifest' },
  {
    code: 'PKT-077',
    step: 'V6',
    name: 'key-retired',
    gloss: 'key is retired and this Paket is not among its last ones',
  },
  { code: 'PKT-078', step: 'V6', name: 'key-revoked', gloss: 'key is revoked' },
  { code: 'PKT-079', step: 'V6', name: 'signer-twice', gloss: 'one key or one person signed twice' },
  {
    code: 'PKT-080',
    step: 'V6',
    name: 'policy-unknown',
    gloss: 'policy is not in the trust list or not for this kind',
  },
  { code: 'PKT-081', step: 'V6', name: 'policy-unmet', gloss: 'a required signature is missing' },
  {
    code: 'PKT-082',
    step: 'V6',
    name: 'relay-invalid',
    gloss: 'relayed reference lacks a valid inner manifest of the Dinas',
  },
  {
    code: 'PKT-083',
    step: 'V6',
    name: 'relay-differs',
    gloss: 'relayed payload differs from what the Dinas signed',
  },

  {
    code: 'PKT-090',
    step: 'V7',
    name: 'already-received',
    gloss: 'this Paket was accepted or rejected before',
  },
  {
    code: 'PKT-091',
    step: 'V7',
    name: 'fork',
    gloss: 'another Paket with the same number or history is known',
  },
  { code: 'PKT-092', step: 'V7', name: 'waiting', gloss: 'an earlier Paket has not arrived yet' },
  {
    code: 'PKT-093',
    step: 'V7',
    name: 'epoch-closed',
    gloss: 'belongs to an epoch that was closed by a reset',
  },
  {
    code: 'PKT-094',
    step: 'V7',
    name: 'epoch-invalid',
    gloss: 'new epoch is not the next one, or lacks its policy',
  },
  { code: 'PKT-095', step: 'V7', name: 'stream-blocked', gloss: 'stream is blocked by an unsettled fork' },

  { code: 'PKT-100', step: 'V8', name: 'file-missing', gloss: 'a listed file is missing' },
  {
    code: 'PKT-101',
    step: 'V8',
    name: 'file-extra',
    gloss: 'a file is present that the manifest does not list',
  },
  { code: 'PKT-102', step: 'V8', name: 'file-size', gloss: 'a file has another size than listed' },
  { code: 'PKT-103', step: 'V8', name: 'file-hash', gloss: 'a file has another SHA-256 than listed' },
  { code: 'PKT-104', step: 'V8', name: 'file-rows', gloss: 'a file has another number of rows than listed' },

  { code: 'PKT-110', step: 'V9', name: 'payload-files', gloss: 'payload files are not those of this kind' },
  {
    code: 'PKT-111',
    step: 'V9',
    name: 'line-ending',
    gloss: 'NDJSON file is empty or its last line does not end in LF',
  },
  { code: 'PKT-112', step: 'V9', name: 'line-too-long', gloss: 'a line is longer than 256 KiB' },
  {
    code: 'PKT-113',
    step: 'V9',
    name: 'line-not-canonical',
    gloss: 'a line is not canonical JSON (UTF-8, NFC, no control characters)',
  },
  { code: 'PKT-114', step: 'V9', name: 'row-schema', gloss: 'a row breaks its schema' },
  { code: 'PKT-115', step: 'V9', name: 'row-duplicate', gloss: 'two rows share an identity' },
  { code: 'PKT-116', step: 'V9', name: 'counts-differ', gloss: 'the signed figures differ from the payload' },
  {
    code: 'PKT-117',
    step: 'V9',
    name: 'content-digest',
    gloss: 'content_digest does not follow from the manifest',
  },

  {
    code: 'PKT-130',
    step: 'enrol',
    name: 'enrol-invalid',
    gloss: 'enrol file is not canonical or breaks its schema',
  },
  {
    code: 'PKT-131',
    step: 'enrol',
    name: 'enrol-unsigned',
    gloss: 'enrol file is not signed by every key it lists',
  },
] as const satisfies readonly { code: string; step: string; name: string; gloss: string }[];

export type PaketCode = (typeof paketCodes)[number]['code'];
export type PaketStep = (typeof paketCodes)[number]['step'];
export type PaketProblem = (typeof paketCodes)[number]['name'];
