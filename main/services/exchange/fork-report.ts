import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type ForkSide, forkReport } from '#domain/documents/fork-report.ts';
import type { Knex } from 'knex';
import type { StreamDecision } from '../../paket/stream.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { dayAndTime } from '../ledger/ledger-time.ts';
import { paperFrame } from '../ledger/paper-frame.ts';
import { headOn } from '../office/officials.ts';
import { kindLabel, stateLabel } from './labels.ts';
import { getPaket, type PaketRecord } from './paket-row.ts';
import { officeNames } from './trust-store.ts';
import { nameStream } from './view-streams.ts';

/** The two claims to one number on paper, for this office and the sender. */
export async function printForkReport(
  desk: Desk,
  { paketId }: ParsedRequestOf<'streams.forkReport'>,
  job: Job,
): Promise<ResponseOf<'streams.forkReport'>> {
  const { content, agendaNo } = await command(
    desk,
    { action: 'streams.forkReport', object: paketId },
    async (work) => {
      const row = await getPaket(work.db, paketId);
      const decision = row.decision === null ? null : (JSON.parse(row.decision) as StreamDecision);
      if (decision?.kind !== 'fork') return refuse('NET-065');
      const names = await officeNames(work, work.db);
      return {
        agendaNo: row.agenda_no,
        content: forkReport({
          frame: await paperFrame(work),
          receiver: work.own.name,
          sender: names.get(row.from_office) ?? row.from_office,
          kind: kindLabel(row.kind),
          about: nameStream(row.stream, row.from_office, names).about,
          epoch: row.epoch,
          seq: decision.seq,
          known: await sideOf(work.db, row, decision.known),
          incoming: { digest: decision.incoming, ...arrival(row, 'ditahan') },
          signatory: await headOn(work.db, work.own, work.today),
        }),
      };
    },
  );
  const pdf = await desk.printer.render(content, job);
  return desk.shelf.offer(`Urutan bercabang ${agendaNo}.pdf`, pdf);
}

/** The digest known first: with its Paket when it came, or only vouched for by another one. */
async function sideOf(db: Knex, row: PaketRecord, digest: string): Promise<ForkSide> {
  const known = (await db('paket')
    .where({ direction: 'masuk', from_office: row.from_office, digest })
    .first()) as PaketRecord | undefined;
  if (!known) return { digest, agendaNo: null, at: null, standing: 'disebut oleh Paket yang sudah diterima' };
  return { digest, ...arrival(known, stateLabel(known.state).toLowerCase()) };
}

function arrival({ agenda_no, created_at }: PaketRecord, standing: string): Omit<ForkSide, 'digest'> {
  return { agendaNo: agenda_no, at: dayAndTime({ on: created_at.slice(0, 10), at: created_at }), standing };
}
