import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import type { SanctionBasis, SanctionRow } from '#contract/methods/sanctions.ts';
import type { Permission } from '#contract/views.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { possibleSteps } from '#domain/sanctions/advance-sanction.ts';
import { sanctionPower } from '#domain/sanctions/sanction-powers.ts';
import {
  sanctionStateLabels,
  type SanctionStep,
  sanctionStepLabels,
  sanctionSubjectLabels,
} from '#domain/sanctions/sanction-states.ts';
import { findPage } from '../../../db/queries/paging.ts';
import { type Actor, type Desk, opened, type OwnOffice, reading, todayOf } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { openStates, type SanctionRecord, type SanctionStepRecord } from './sanction-row.ts';

const basisLabels: Readonly<Record<SanctionBasis, string>> = {
  'rekomendasi-sekolah': 'Rekomendasi satuan pendidikan',
  'laporan-masyarakat': 'Laporan masyarakat (Pasal 49)',
  temuan: 'Temuan pengawasan (Pasal 43-48)',
};

export async function pageSanctions(
  desk: Desk,
  request: ParsedRequestOf<'sanctions.page'>,
): Promise<ResponseOf<'sanctions.page'>> {
  const query = reading(desk)('sanction').select('*');
  if (request.show === 'open') void query.whereIn('state', openStates);
  const sortable = { name: 'name', schoolName: 'school_name', state: 'state', lastOn: 'last_on' };
  const page = await findPage<SanctionRecord>(query, request, sortable, ['last_on desc', 'sanction_id']);
  return { total: page.total, rows: page.rows.map(viewRow) };
}

/** The case whole, with the steps it may take from here and why not. */
export async function viewSanction(desk: Desk, sanctionId: string): Promise<ResponseOf<'sanctions.get'>> {
  const db = reading(desk);
  const row =
    (await db('sanction').where({ sanction_id: sanctionId }).first<SanctionRecord | undefined>()) ??
    refuse('OFF-002');
  const edition = await getEdition(db, row.edition_id);
  const steps = await db('sanction_step')
    .where({ sanction_id: sanctionId })
    .orderBy('ordinal')
    .select<SanctionStepRecord[]>('*');
  const { own, actor } = opened(desk);
  const standing = { state: row.state, subject: row.subject, today: todayOf(desk), lastOn: row.last_on };
  return {
    ...viewRow(row),
    applicationId: row.application_id,
    editionTitle: edition.title,
    basis: basisLabels[row.basis],
    basisNumber: row.basis_number,
    basisDate: row.basis_date,
    facts: row.facts,
    counted: row.counted,
    effect:
      edition.sanctions.find((one) => one.for === row.subject)?.effect ?? 'Tidak disebut dalam edisi ini',
    steps: steps.map((step) => ({
      kind: step.kind,
      label: step.kind === 'propose' ? 'Diusulkan' : doneLabels[step.kind],
      number: step.number,
      date: step.date,
      byOffice: step.by_office,
      reason: step.reason,
      recordedBy: step.recorded_by,
    })),
    actions: possibleSteps(edition.rules, standing).map((step) => ({
      step,
      label: sanctionStepLabels[step],
      permission: permissionOf(own, actor, step),
    })),
  };
}

const doneLabels: Readonly<Record<SanctionStep, string>> = {
  forward: 'Diteruskan ke Dinas Pendidikan',
  withdrawCard: 'Kartu ditarik',
  revoke: 'Bantuan dicabut',
  sanctionHead: 'Kepala Satuan Pendidikan dikenai sanksi',
  terminate: 'Dana ditarik dan bantuan dihentikan',
  lift: 'Sanksi dicabut',
  drop: 'Tidak dilanjutkan',
};

function viewRow(row: SanctionRecord): SanctionRow {
  return {
    sanctionId: row.sanction_id,
    name: row.name,
    schoolName: row.school_name,
    subjectLabel: sanctionSubjectLabels[row.subject],
    prohibition: row.prohibition,
    state: row.state,
    stateLabel: sanctionStateLabels[row.state],
    lastOn: row.last_on,
  };
}

function permissionOf(own: OwnOffice, actor: Actor, step: SanctionStep): Permission {
  const { allowed, article, authority } = sanctionPower(tierOf(own.kind), step);
  if (!allowed) {
    const words = catalogue['SNK-010'];
    return {
      allowed,
      why: `${fill(words.what, { office: own.name, article })} ${fill(words.todo, { authority })}`,
    };
  }
  if (own.kind === 'dinas' && step !== 'forward' && actor.role !== 'kepala')
    return { allowed: false, why: fill(catalogue['SNK-011'].what, { article }) };
  return { allowed: true, why: null };
}
