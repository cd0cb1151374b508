import { z } from 'zod';
import { digestOf, sha256Hex } from './digest.ts';
import { isFilePath } from './entry-names.ts';
import * as f from './fields.ts';
import { parseCanonical } from './jcs.ts';
import { isSnapshot, type PaketKind, paketKinds } from './kinds.ts';
import { refuse } from './refusal.ts';
import { canRead } from './versions.ts';
import { hasTwins } from './twins.ts';

export const manifestLimit = 1024 * 1024;
export const mostCovers = 50;

/** Extensions this program understands when `critical` names them. */
export const knownExtensions = ['relay'] as const;

const scopePart = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
  .nullable();
const link = z.strictObject({ seq: f.sequence, digest: f.sha256 });
const epochLink = z.strictObject({ epoch: f.sequence, seq: f.sequence, digest: f.sha256 });
const json = z.json();

const fileSchema = z.strictObject({
  path: z.string().refine(isFilePath, 'unsafe path'),
  role: z.enum(['payload', 'document']),
  type: z.enum(['application/x-ndjson', 'application/json', 'application/pdf']),
  schema: z
    .string()
    .regex(/^kjp\/[a-z0-9-]+\/[1-9]\d*$/)
    .nullable(),
  bytes: f.count,
  sha256: f.sha256,
  rows: f.count.nullable(),
});

/** Every member is required; what 1.x adds goes into `ext`. */
export const manifestSchema = z.strictObject({
  format: z.literal('kjp-paket'),
  spec: f.version,
  min_reader: f.version,
  critical: z.array(z.string()),
  ext: z.record(z.string(), json),
  network: f.sha256,
  bundle_id: f.uuid7,
  kind: z.enum(paketKinds),
  from: z.strictObject({ office: f.officeId, app: f.text }),
  to: z
    .array(z.strictObject({ office: f.officeId, enc: f.sha256 }))
    .min(1)
    .max(100),
  scope: z.strictObject({
    unit: scopePart,
    bidang: scopePart,
    class: z.enum(['a', 'b', 'c']).nullable(),
    edition: scopePart,
    school_year: z
      .string()
      .regex(/^\d{4}\/\d{4}$/)
      .nullable(),
    tahap: scopePart,
  }),
  revision: f.sequence,
  stream: z.strictObject({
    name: f.text,
    epoch: f.sequence,
    seq: f.sequence,
    prev: f.sha256.nullable(),
    prev_epoch: epochLink.nullable(),
  }),
  covers: z.array(link).max(mostCovers),
  created: f.instant,
  trust: z.strictObject({ version: f.sequence, sha256: f.sha256 }),
  policy: f.text,
  supersedes: link.nullable(),
  audit: z.strictObject({ count: f.count, head: f.sha256 }),
  files: z.array(fileSchema).max(400),
  counts: z.record(z.string(), z.int()),
  content_digest: f.sha256,
});

export type Manifest = z.infer<typeof manifestSchema>;
export type PaketScope = Manifest['scope'];
export type PaketFile = Manifest['files'][number];
export type SeqLink = z.infer<typeof link>;
export type EpochLink = z.infer<typeof epochLink>;

/** A manifest and its identity: the SHA-256 of its bytes, never of the file or of a signature. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly bytes: Uint8Array;
  readonly digest: string;
}

/** V3: canonical bytes, then version, then `critical`, then the strict schema. */
export function readManifest(bytes: Uint8Array): ReadManifest {
  if (bytes.length > manifestLimit) refuse('manifest-size', `${bytes.length} bytes`);
  const parsed = parseCanonical(bytes);
  if (!parsed.ok) refuse('manifest-not-canonical');
  const head = headSchema.safeParse(parsed.value);
  if (!head.success) refuse('manifest-schema', f.firstIssue(head.error));
  const { spec, min_reader, critical } = head.data;
  if (!canRead(spec, min_reader)) refuse('needs-update', `spec ${spec}, min_reader ${min_reader}`);
  const unknown = critical.find((name) => !(knownExtensions as readonly string[]).includes(name));
  if (unknown !== undefined) refuse('critical-unknown', unknown.slice(0, 100));

  const result = manifestSchema.safeParse(parsed.value);
  if (!result.success) refuse('manifest-schema', f.firstIssue(result.error));
  const problem = contradiction(result.data);
  if (problem !== null) refuse('manifest-schema', problem);
  return { manifest: result.data, bytes, digest: sha256Hex(bytes) };
}

/** Digest printed on the paper (Pasal 25: hardcopy and softcopy agree): what is said, not how it is sent. */
export function contentDigest(
  manifest: Pick<Manifest, 'network' | 'from' | 'kind' | 'scope' | 'revision' | 'files'>,
): string {
  const { network, from, kind, scope, revision } = manifest;
  return digestOf({
    network,
    from,
    kind,
    scope,
    revision,
    files: manifest.files.filter((file) => file.role === 'payload'),
  });
}

/** `<kind>/<scope key>/<to-office>`; the first addressee leads, further ones get copies. */
export function streamName(kind: PaketKind, scope: PaketScope, to: string): string {
  const parts = [
    scope.unit,
    scope.bidang,
    scope.class,
    scope.edition,
    scope.school_year?.replace('/', '-'),
    scope.tahap,
  ];
  return `${kind}/${parts.map((part) => part ?? '').join('~')}/${to}`;
}

/** Enough of any future manifest to say that the program must be updated. */
const headSchema = z.object({
  format: z.literal('kjp-paket'),
  spec: f.version,
  min_reader: f.version,
  critical: z.array(z.string()),
});

function contradiction(manifest: Manifest): string | null {
  const { stream, covers, files, to } = manifest;
  if ((stream.prev === null) !== (stream.seq === 1)) return 'stream.prev is null exactly for seq 1';
  if ((stream.prev_epoch !== null) !== (stream.epoch > 1 && stream.seq === 1)) {
    return 'stream.prev_epoch is given exactly for the first Paket of a later epoch';
  }
  if (covers.some(({ seq }, index) => seq >= (covers[index + 1]?.seq ?? stream.seq)))
    return 'covers is not ascending below seq';
  if (manifest.supersedes !== null && !isSnapshot(manifest.kind)) return 'only a snapshot supersedes';
  if (hasTwins(files.map((file) => file.path))) return 'files lists a path twice';
  if (hasTwins(to.map((addressee) => addressee.office))) return 'to lists an office twice';
  if (to.some(({ office }) => office === manifest.from.office)) return 'sender is an addressee';
  const misplaced = files.find((file) => !isPlaced(file));
  return misplaced === undefined ? null : `${misplaced.path}: folder, role, type and rows do not fit`;
}

/** payload/*.ndjson has rows, payload/*.json has none, document/*.pdf and relay/*.json are documents without rows. */
function isPlaced({ path, role, type, schema, rows }: PaketFile): boolean {
  if (path.startsWith('payload/')) {
    const lines = path.endsWith('.ndjson') && type === 'application/x-ndjson' && rows !== null && rows > 0;
    const single = path.endsWith('.json') && type === 'application/json' && rows === null;
    return role === 'payload' && schema !== null && (lines || single);
  }
  const document = path.startsWith('document/') && path.endsWith('.pdf') && type === 'application/pdf';
  const relay = path.startsWith('relay/') && path.endsWith('.json') && type === 'application/json';
  return role === 'document' && schema === null && rows === null && (document || relay);
}
