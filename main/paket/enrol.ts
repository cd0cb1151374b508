import { z } from 'zod';
import { officeKinds } from '#domain/routing/office-kinds.ts';
import { matchesPrintedCode, printedCode, sha256Hex } from './digest.ts';
import * as f from './fields.ts';
import { canonicalBytes, parseCanonical } from './jcs.ts';
import { publicJwkSchema, type SigningKey, thumbprint } from './keys.ts';
import { attempt, type PaketFailure, refuse } from './refusal.ts';
import {
  isSignedBy,
  readProtected,
  readSignatures,
  type SignatureEntry,
  signDetached,
  sortedByKid,
} from './signatures.ts';
import { lastSignedSchema } from './trust-list.ts';
import { hasTwins } from './twins.ts';

const enrolSignatureType = 'kjp-enrol+jws';

/** What an office asks the Dinas to put into the trust list: public keys only. */
const enrolSchema = z.strictObject({
  format: z.literal('kjp-enrol'),
  spec: f.version,
  network: f.sha256.nullable(),
  office: f.officeId,
  name: f.text,
  kind: z.enum(officeKinds),
  parent: f.officeId.nullable(),
  created: f.instant,
  reads: f.version,
  enc: z
    .array(z.strictObject({ recipient: f.recipient }))
    .min(1)
    .max(8),
  sig: z
    .array(
      z.strictObject({
        kid: f.keyId,
        jwk: publicJwkSchema,
        role: z.enum(f.roles),
        person: f.personId,
        name: f.text,
      }),
    )
    .min(1)
    .max(16),
  /** Keys of this office that sign no more, each with the last Paket it signed on every stream. */
  leaves: z.array(z.strictObject({ kid: f.keyId, last: z.array(lastSignedSchema).max(500) })).max(16),
});
export type Enrol = z.infer<typeof enrolSchema>;

const headerSchema = z.strictObject({
  alg: z.literal('ES256'),
  kid: f.keyId,
  typ: z.literal(enrolSignatureType),
});
const fileSchema = z.strictObject({ enrol: z.unknown(), signatures: z.array(z.unknown()) });

/** An enrol file that proved to hold every private key it names. Who they are, only the signed sheet proves. */
export interface ReadEnrol {
  readonly enrol: Enrol;
  readonly sha256: string;
  /** 26 characters, compared with the sheet signed in ink. */
  readonly fingerprint: string;
}

/** Writes the enrol file, signed by each key it lists. Not encrypted: nothing in it is secret. */
export async function writeEnrol(
  enrol: Enrol,
  keys: readonly SigningKey[],
): Promise<{ readonly bytes: Uint8Array; readonly fingerprint: string }> {
  const inner = canonicalBytes(enrolSchema.parse(enrol));
  const entries: SignatureEntry[] = [];
  for (const key of keys)
    entries.push(await signDetached(inner, key, { alg: 'ES256', kid: key.kid, typ: enrolSignatureType }));
  const signatures = sortedByKid(entries);
  return { bytes: canonicalBytes({ enrol, signatures }), fingerprint: printedCode(sha256Hex(inner)) };
}

/** Reads an enrol file and checks that each listed key signed it, and nobody else. */
export async function readEnrol(
  bytes: Uint8Array,
): Promise<({ readonly ok: true } & ReadEnrol) | ({ readonly ok: false } & PaketFailure)> {
  const read = await attempt(() => parseEnrol(bytes));
  return read.ok ? { ok: true, ...read.value } : read;
}

/** Whether the sheet in hand belongs to this file. */
export function matchesSheet(read: ReadEnrol, typed: string): boolean {
  return matchesPrintedCode(typed, read.sha256);
}

async function parseEnrol(bytes: Uint8Array): Promise<ReadEnrol> {
  const parsed = parseCanonical(bytes);
  const file = fileSchema.safeParse(parsed.ok ? parsed.value : null);
  if (!file.success) refuse('enrol-invalid', 'not canonical');
  const result = enrolSchema.safeParse(file.data.enrol);
  if (!result.success) refuse('enrol-invalid', f.firstIssue(result.error));
  const enrol = result.data;
  if (hasTwins([...enrol.sig, ...enrol.leaves].map((key) => key.kid)))
    refuse('enrol-invalid', 'a key is listed twice');
  const inner = canonicalBytes(enrol);
  const entries =
    readSignatures(canonicalBytes({ signatures: file.data.signatures })) ?? refuse('enrol-unsigned');
  const signed = new Set<string>();
  for (const entry of entries) {
    const header = headerSchema.safeParse(readProtected(entry));
    const key = enrol.sig.find((known) => header.success && known.kid === header.data.kid);
    if (key === undefined || (await thumbprint(key.jwk)) !== key.kid)
      refuse('enrol-unsigned', 'a key that is not listed');
    if (!(await isSignedBy(inner, entry, key.jwk))) refuse('enrol-unsigned', key.person);
    signed.add(key.kid);
  }
  if (signed.size !== enrol.sig.length || entries.length !== enrol.sig.length)
    refuse('enrol-unsigned', 'a key did not sign');
  const sha256 = sha256Hex(inner);
  return { enrol, sha256, fingerprint: printedCode(sha256) };
}
