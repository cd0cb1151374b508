import { z } from 'zod';
import { answers, questionCodes } from '#domain/school-lists/instrument.ts';
import { cancelReasons } from '#domain/school-lists/cancel-reasons.ts';
import { broughtCodes, uploadCodes } from '#domain/school-lists/list-fields.ts';
import { levels } from '#domain/routing/levels.ts';
import { date, fileToken, id, nip, nothing, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page } from '../views.ts';
import type {
  LedgerLine,
  ListEntry,
  ListEntryDetail,
  ListNote,
  PeriodSummary,
  Prohibition,
  SchoolListView,
} from './school-list-views.ts';

const writers = ['operator', 'kepala'] as const;
const ordinal = z.number().int().min(1).max(20_000);
const count = z.number().int().min(0).max(20_000);
const entry = { listId: id, ordinal };
/** A written notice of P4OP; null where none is needed. */
const notice = z.strictObject({ number: requiredText(80), date }).nullable();
const cancellation = z
  .strictObject({ code: z.enum(cancelReasons.map(({ code }) => code)), note: text(300).nullable() })
  .nullable();
const ticks = <Code extends string>(codes: readonly [Code, ...Code[]]) =>
  z.record(z.enum(codes), z.boolean().nullable());
const instrument = z.strictObject({
  answers: z.record(z.enum(questionCodes), z.enum(answers).nullable()),
  notApplicableReason: text(300).nullable(),
  verifier: text(120).nullable(),
  verifiedOn: date.nullable(),
  note: text(300).nullable(),
  details: z.strictObject({
    dtks: z.enum(['layak', 'belum-layak', 'tidak-terdaftar']).nullable(),
    specialCategory: text(60).nullable(),
    decree: z.boolean(),
    pupilDataSource: z.enum(['dapodik', 'emis']).nullable(),
    absencesInMonth: count.nullable(),
    lateInMonth: count.nullable(),
    violations: z.array(z.number().int().min(1).max(99)).max(30).readonly(),
    statuses: z.array(text(40)).max(20).readonly(),
    cars: count.nullable(),
    njopPerNop: z.array(z.number().int().min(0).max(99_999_999_999_999)).max(50).readonly(),
    brandedWaterLitres: count.nullable(),
  }),
});

export const schoolListMethods = {
  /** Every school of the area with its list of this period: sent, nihil, missing, final. */
  'schoolLists.ledger': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      search: text(80).default(''),
      show: z.enum(['all', 'missing', 'received', 'final', 'nihil']).default('all'),
    }),
    response: replies<Page<LedgerLine>>(),
  }),
  'schoolLists.summary': method({ access: 'anyone', request: nothing, response: replies<PeriodSummary>() }),
  'schoolLists.template': method({
    access: 'anyone',
    request: z.strictObject({ npsn }),
    response: replies<FileOffer>(),
  }),
  /** Step one: reads and checks every row, changes no pupil. */
  'schoolLists.preview': method({
    access: writers,
    request: z.strictObject({ file: fileToken, npsn: npsn.nullable(), receivedOn: date }),
    response: replies<SchoolListView>(),
    job: true,
  }),
  'schoolLists.get': method({
    access: 'anyone',
    request: z.strictObject({ listId: id }),
    response: replies<SchoolListView>(),
  }),
  'schoolLists.rows': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      listId: id,
      show: z
        .enum([
          'all',
          'accepted',
          'held',
          'rejected',
          'warning',
          'verified',
          'cancelled',
          'waiting',
          'contradiction',
        ])
        .default('all'),
    }),
    response: replies<Page<ListEntry>>(),
  }),
  'schoolLists.row': method({
    access: 'anyone',
    request: z.strictObject(entry),
    response: replies<ListEntryDetail>(),
  }),
  /** Step two: the accepted rows become pupils of the period; a final list only with a notice of P4OP. */
  'schoolLists.commit': method({
    access: writers,
    request: z.strictObject({ listId: id, notice }),
    response: replies<SchoolListView>(),
    job: true,
  }),
  'schoolLists.discard': method({
    access: writers,
    request: z.strictObject({ listId: id }),
    response: replies<Record<string, never>>(),
  }),
  'schoolLists.problemRows': method({
    access: 'anyone',
    request: z.strictObject({ listId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** A person decides a held row against the paper. */
  'schoolLists.decideHeld': method({
    access: writers,
    request: z.strictObject({
      ...entry,
      decision: z.enum(['accept', 'reject']),
      nik: text(32).nullable(),
      level: z.enum(levels).nullable(),
      cancellation,
      reason: requiredText(300),
    }),
    response: replies<SchoolListView>(),
  }),
  /** The Instrumen Kelayakan and the two checklists of one pupil, from the school's paper (DOC-25). */
  'schoolLists.saveInstrument': method({
    access: writers,
    request: z.strictObject({
      ...entry,
      instrument,
      brought: ticks(broughtCodes),
      uploaded: ticks(uploadCodes),
    }),
    response: replies<ListEntryDetail>(),
  }),
  /** What the school did to one pupil before its SPTJM: verified, cancelled, tinjau ulang by its head (G-52). */
  'schoolLists.recordAct': method({
    access: writers,
    request: z.strictObject({
      ...entry,
      act: z.enum(['verify', 'cancel', 'reconsider']),
      on: date,
      cancellation,
    }),
    response: replies<ListEntryDetail>(),
  }),
  /** The SPTJM that makes the list final (DOC-26). */
  'schoolLists.recordSptjm': method({
    access: writers,
    request: z.strictObject({
      listId: id,
      npsn,
      schoolName: requiredText(160),
      address: requiredText(200),
      headName: requiredText(120),
      headNip: nip,
      headJabatan: requiredText(120),
      verified: count,
      cancelled: count,
      date,
      stamped: z.boolean(),
      scheduleNotice: notice,
      scan: fileToken,
    }),
    response: replies<SchoolListView>(),
  }),
  'schoolLists.scan': method({
    access: 'anyone',
    request: z.strictObject({ listId: id }),
    response: replies<FileOffer>(),
  }),
  /** A question to the school, its answer, or an objection; without deadline (G-40). */
  'schoolLists.addNote': method({
    access: writers,
    request: z.strictObject({
      listId: id,
      ordinal: ordinal.nullable(),
      kind: z.enum(['tanya-sekolah', 'jawaban-sekolah', 'keberatan']),
      on: date,
      person: requiredText(120),
      capacity: requiredText(80),
      content: requiredText(1000),
    }),
    response: replies<Record<string, never>>(),
  }),
  'schoolLists.notes': method({
    access: 'anyone',
    request: z.strictObject({ listId: id }),
    response: replies<readonly ListNote[]>(),
  }),
  'schoolLists.nihil': method({
    access: writers,
    request: z.strictObject({ npsn, letter: requiredText(120), date }),
    response: replies<Record<string, never>>(),
  }),
  'schoolLists.setCluster': method({
    access: writers,
    request: z.strictObject({
      npsn,
      cluster: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    }),
    response: replies<Record<string, never>>(),
  }),
  'schoolLists.prohibitions': method({
    access: 'anyone',
    request: nothing,
    response: replies<readonly Prohibition[]>(),
  }),
} as const;
