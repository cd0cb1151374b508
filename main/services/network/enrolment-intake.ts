import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { EnrolmentRow } from '#contract/methods/network-views.ts';
import { matchesSheet, readEnrol } from '../../paket/enrol.ts';
import { nextTrustList } from '../../paket/trust-change.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { command } from '../command.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { loadChain, requireTrust } from '../exchange/trust-store.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import { enrolmentView, type EnrolmentRecord } from './enrolment-view.ts';
import { viewNetwork } from './network-view.ts';
import { refuseChange } from './next-version.ts';
import { requireDinas } from './require-dinas.ts';

/** Reads an enrol file into the waiting list; nothing is trusted before the sheet was compared. */
export async function readEnrolment(
  desk: Desk,
  request: ParsedRequestOf<'enrol.read'>,
): Promise<EnrolmentRow> {
  requireDinas(opened(desk).own);
  const file = desk.shelf.take(request.file) ?? refuse('SYS-008');
  const read = await readEnrol(file.bytes);
  if (!read.ok) refuse(read.code);
  const { enrol } = read;
  const known = shippedOffices(desk).find((office) => office.office === enrol.office);
  if (known?.kind !== enrol.kind || known.parent !== enrol.parent)
    refuse('NET-007', { office: enrol.office });
  const record = {
    office: enrol.office,
    name: enrol.name,
    kind: enrol.kind,
    file: Buffer.from(file.bytes),
    fingerprint: read.fingerprint,
    persons: JSON.stringify(
      enrol.sig
        .filter((key) => key.role !== 'office')
        .map(({ name, role, person }) => ({ name, role, nip: nipOf(person) })),
    ),
    state: 'menunggu',
    read_at: desk.clock.now(),
    reason: null,
  };
  await command(
    desk,
    { action: 'enrol.read', object: enrol.office, facts: { sha256: read.sha256 } },
    async (work) => {
      await work.db('enrolment').insert(record).onConflict('office').merge();
    },
  );
  const chain = await loadChain(reading(desk));
  return enrolmentView(record, chain && currentTrust(chain));
}

/** The person in charge types what stands on the signed sheet; one wrong character refuses and shows both. */
export async function acceptEnrolment(
  desk: Desk,
  request: ParsedRequestOf<'enrol.accept'>,
): Promise<ResponseOf<'network.view'>> {
  requireDinas(opened(desk).own);
  await command(desk, { action: 'enrol.accept', object: request.office }, async (work) => {
    const row = (await work.db('enrolment').where({ office: request.office }).first()) as
      EnrolmentRecord | undefined;
    if (!row) refuse('OFF-002');
    const read = await readEnrol(new Uint8Array(row.file));
    if (!read.ok) refuse(read.code);
    if (!matchesSheet(read, request.fingerprint)) refuse('NET-005', { expected: read.fingerprint });
    const held = await requireTrust(work.db);
    const next = nextTrustList(held, [{ kind: 'enrol', enrol: read.enrol }], new Map(), held);
    if (!next.ok) refuseChange(next.problem);
    await work.db('enrolment').where({ office: request.office }).update({ state: 'cocok' });
  });
  return viewNetwork(desk);
}

export async function declineEnrolment(
  desk: Desk,
  request: ParsedRequestOf<'enrol.decline'>,
): Promise<ResponseOf<'network.view'>> {
  requireDinas(opened(desk).own);
  await command(desk, { action: 'enrol.decline', object: request.office, facts: request }, async (work) => {
    await work.db('enrolment').where({ office: request.office }).delete();
  });
  return viewNetwork(desk);
}

function nipOf(person: string): string | null {
  return person.startsWith('nip-') ? person.slice(4) : null;
}
