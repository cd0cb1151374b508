import { assertNever } from '../assert-never.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import { type AppealDoor, appealDoorLabel, explainReason, type ReasonCode } from '../policy/reasons.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import { longDate } from '../words/date-words.ts';

/** How far the verification has come; nulls for what has not happened. */
export interface VerificationStage {
  readonly today: IsoDate;
  readonly applicantClass: ApplicantClass | null;
  readonly beritaAcaraOn: IsoDate | null;
  /** The announcement in force; ordinal 0 is the first. */
  readonly announcement: {
    readonly ordinal: number;
    readonly issuedOn: IsoDate;
    readonly objectionUntil: IsoDate;
  } | null;
}

/** What can be done about a reason, where, and until when. */
export interface WayOut {
  readonly door: AppealDoor;
  readonly label: string;
  /** Null where the text sets no day, or the day is not known yet. */
  readonly until: IsoDate | null;
  readonly isOpen: boolean;
  readonly sentence: string;
}

/** The right doors for these reasons, each once (U26); a closed one says what is open instead. */
export function waysOut(
  reasons: readonly ReasonCode[],
  edition: PolicyEdition,
  stage: VerificationStage,
): readonly WayOut[] {
  const doors = new Set(reasons.map((code) => explainReason(code, edition).door));
  // Papers can no longer be brought once the Berita Acara stands: then only an objection helps (A3, Pasal 16-17, 22).
  if (doors.has('lengkapi-berkas') && stage.beritaAcaraOn !== null && edition.process === 'berjenjang-2013')
    doors.add('keberatan');
  return [...doors].map((door) => wayOut(door, stage));
}

/** One door, open or closed at this stage. */
export function wayOut(door: AppealDoor, stage: VerificationStage): WayOut {
  return { door, label: appealDoorLabel(door), ...standingOf(door, stage) };
}

function standingOf(door: AppealDoor, stage: VerificationStage): Omit<WayOut, 'door' | 'label'> {
  switch (door) {
    case 'keberatan':
      return objection(stage);
    case 'lengkapi-berkas':
      return stage.beritaAcaraOn === null
        ? open('Berkas dapat dilengkapi sampai Berita Acara disusun; teks tidak menyebut hari terakhirnya.')
        : closed(`Berita Acara sudah disusun ${longDate(stage.beritaAcaraOn)}.`);
    case 'mpm-bdt':
    case 'dinas-sosial':
      return open('Data diperbaiki pada kantor itu; edisi ini tidak menyebut tenggatnya.');
    case 'satuan-pendidikan':
      return open('Kepala Sekolah dapat meninjau ulang sampai SPTJM diunggah.');
    default:
      return assertNever(door);
  }
}

function objection({
  announcement,
  applicantClass,
  today,
}: VerificationStage): Omit<WayOut, 'door' | 'label'> {
  const first = applicantClass === 'b' ? 'Pasal 17' : 'Pasal 16';
  if (announcement === null)
    return open(`Hasil belum diumumkan; keberatan paling lama 7 hari kerja sejak pengumuman (${first}).`);
  const article = announcement.ordinal === 0 ? first : 'Pasal 23 ayat (1)';
  const { issuedOn, objectionUntil: until } = announcement;
  const isOpen = today <= until;
  const sentence = isOpen
    ? `Diumumkan ${longDate(issuedOn)}; keberatan diterima sampai dengan ${longDate(until)} (${article}).`
    : `Masa keberatan berakhir ${longDate(until)} (${article}).`;
  return { until, isOpen, sentence };
}

function open(sentence: string): Omit<WayOut, 'door' | 'label'> {
  return { until: null, isOpen: true, sentence };
}

function closed(sentence: string): Omit<WayOut, 'door' | 'label'> {
  return { until: null, isOpen: false, sentence };
}
