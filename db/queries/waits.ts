import type { Knex } from 'knex';

/** Paket of one kind that one office sent and we have not decided on, or that we sent and it has not answered. */
export interface PaketWaitRow {
  readonly office: string;
  readonly kind: string;
  readonly total: number;
  /** RFC 3339 instant of the oldest. */
  readonly since: string;
  readonly paket_id: string;
}

const most = 8;

export async function paketWaits(
  db: Knex,
): Promise<{ readonly incoming: readonly PaketWaitRow[]; readonly outgoing: readonly PaketWaitRow[] }> {
  const incoming = await db.raw<PaketWaitRow[]>(
    `SELECT from_office AS office, kind, count(*) AS total, min(created_at) AS since, min(paket_id) AS paket_id FROM paket
     WHERE direction = 'masuk' AND state IN ('karantina', 'menunggu', 'bercabang')
     GROUP BY from_office, kind ORDER BY since LIMIT ${most}`,
  );
  const outgoing = await db.raw<PaketWaitRow[]>(
    `SELECT addressee.value AS office, kind, count(*) AS total, min(exported_at) AS since, min(paket_id) AS paket_id
     FROM paket CROSS JOIN json_each(paket.to_offices) AS addressee
     WHERE direction = 'keluar' AND state = 'dikirim' AND exported_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.paket_id = paket.paket_id AND delivery.office = addressee.value)
     GROUP BY addressee.value, kind ORDER BY since LIMIT ${most}`,
  );
  return { incoming, outgoing };
}

/** Reviews that wait for a head's order: those sent up from here, and those received here. */
export async function reportWaits(
  db: Knex,
): Promise<{ readonly sent: number; readonly received: number; readonly receivedSince: string | null }> {
  const [sent] = await db.raw<
    {
      readonly total: number;
    }[]
  >(`SELECT count(*) AS total FROM objection WHERE state = 'reported'`);
  const [received] = await db.raw<{ readonly total: number; readonly since: string | null }[]>(
    `SELECT count(*) AS total, min(report_date) AS since FROM review_report WHERE state = 'menunggu'`,
  );
  return { sent: sent?.total ?? 0, received: received?.total ?? 0, receivedSince: received?.since ?? null };
}
