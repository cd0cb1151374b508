import { z } from 'zod';
import { fileToken, id, nothing, passphrase, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { EnrolmentRow, NetworkView, OwnKeyRow, RootHolderRow, TrustDraftView } from './network-views.ts';
import type { FileOffer } from '../views.ts';

const keyId = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const reason = requiredText(300);

/** What a change of the trust list is about; one of each kind of mishap an office may have. */
const trustChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('retire-key'), kid: keyId, reason }),
  z.strictObject({ kind: z.literal('revoke-key'), kid: keyId, reason }),
  z.strictObject({ kind: z.literal('revoke-office'), office: requiredText(64), reason }),
  z.strictObject({ kind: z.literal('replace-root'), kid: keyId, by: keyId, reason }),
]);

export const networkMethods = {
  'network.view': method({ access: 'anyone', request: nothing, response: replies<NetworkView>() }),
  /** Dinas only: root 1 of 1, trial for ever (exchange.md 4). */
  'network.createTrial': method({
    access: ['kepala'],
    request: z.strictObject({ passphrase }),
    response: replies<NetworkView>(),
  }),
  /** Dinas only: drafts version 1 of a real network from three proven root keys, 2 of 3. */
  'network.found': method({ access: ['kepala'], request: nothing, response: replies<NetworkView>() }),
  /** Types the 26 characters of the Dinas' signed sheet. */
  'network.join': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ fingerprint: requiredText(64) }),
    response: replies<NetworkView>(),
  }),
  /** One person's root key as an `age -p` file for his own stick; only its public half stays here. */
  'root.makeKey': method({
    access: ['kepala'],
    request: z.strictObject({
      name: requiredText(120),
      nip: z.string().regex(/^\d{18}$/),
      passphrase,
    }),
    response: replies<{
      readonly file: FileOffer;
      readonly holder: RootHolderRow;
      readonly documentId: string;
    }>(),
    job: true,
  }),
  /** Reads the key file back from the stick: nobody founds a network on a key that opens no more. */
  'root.prove': method({
    access: ['kepala'],
    request: z.strictObject({ kid: keyId, keyFile: fileToken, passphrase }),
    response: replies<NetworkView>(),
  }),
  'root.drop': method({
    access: ['kepala'],
    request: z.strictObject({ kid: keyId, reason }),
    response: replies<NetworkView>(),
  }),
  /** The enrolment file (public keys only) and its fingerprint sheet to be signed in ink; each person gives his own passphrase. */
  'enrol.export': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({
      passphrases: z
        .array(z.strictObject({ userId: id, passphrase }))
        .min(1)
        .max(10),
    }),
    response: replies<{
      readonly file: FileOffer;
      readonly fingerprint: string;
      readonly documentId: string;
    }>(),
    job: true,
  }),
  'enrol.read': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ file: fileToken }),
    response: replies<EnrolmentRow>(),
  }),
  /** The Dinas compares the printed sheet: types the fingerprint that stands on it. */
  'enrol.accept': method({
    access: ['kepala'],
    request: z.strictObject({ office: requiredText(64), fingerprint: requiredText(64) }),
    response: replies<NetworkView>(),
  }),
  'enrol.decline': method({
    access: ['kepala'],
    request: z.strictObject({ office: requiredText(64), reason }),
    response: replies<NetworkView>(),
  }),
  /** Puts a retirement, a revocation or a change of root on the list for the next version. */
  'trust.ask': method({ access: ['kepala'], request: trustChange, response: replies<NetworkView>() }),
  'trust.withdraw': method({
    access: ['kepala'],
    request: z.strictObject({ changeId: id, reason }),
    response: replies<NetworkView>(),
  }),
  /** Trial network only: one person signs and issues, and the `trust` Paket is prepared. */
  'trust.issue': method({
    access: ['kepala'],
    request: z.strictObject({ passphrase }),
    /** No Paket where nobody else can be reached. */
    response: replies<{ readonly version: number; readonly paketId: string | null }>(),
  }),
  /** Real network: freezes the next version as a draft that waits for its root holders. */
  'trust.draft': method({ access: ['kepala'], request: nothing, response: replies<NetworkView>() }),
  /** A root holder's own key file signs the draft; at the threshold the version is issued. */
  'trust.sign': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ keyFile: fileToken, passphrase }),
    response: replies<NetworkView>(),
  }),
  /** The draft for a holder at another PC; comes back through `trust.takeDraft`. */
  'trust.exportDraft': method({
    access: ['operator', 'kepala', 'admin'],
    request: nothing,
    response: replies<FileOffer>(),
  }),
  'trust.takeDraft': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ file: fileToken }),
    response: replies<NetworkView>(),
  }),
  'trust.discardDraft': method({
    access: ['kepala'],
    request: z.strictObject({ reason }),
    response: replies<NetworkView>(),
  }),
  /** At any PC: what a draft file would change, before a holder signs it there. Keeps nothing. */
  'trust.inspectDraft': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ file: fileToken }),
    response: replies<TrustDraftView>(),
  }),
  'trust.signDraftFile': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ file: fileToken, keyFile: fileToken, passphrase }),
    response: replies<FileOffer>(),
  }),
  'keys.mine': method({ access: 'anyone', request: nothing, response: replies<readonly OwnKeyRow[]>() }),
  /** A new key of the same person, or of the office itself; the old one is retired at the next enrolment. */
  'keys.renew': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ whose: z.enum(['mine', 'office']), passphrase, reason }),
    response: replies<readonly OwnKeyRow[]>(),
  }),
  /** The office's decryption keys for an independent check with Debian's `age`; audited, only by the kepala. */
  'network.exportIdentity': method({
    access: ['kepala'],
    request: z.strictObject({ passphrase, reason }),
    response: replies<FileOffer>(),
  }),
} as const;
