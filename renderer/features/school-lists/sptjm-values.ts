import type { RequestOf } from '#contract/api.ts';
import type { SchoolListView } from '#contract/methods/school-list-views.ts';

export interface SptjmValues {
  readonly npsn: string;
  readonly schoolName: string;
  readonly address: string;
  readonly headName: string;
  readonly headNip: string;
  readonly headJabatan: string;
  readonly date: string;
  readonly verified: string;
  readonly cancelled: string;
  readonly stamped: 'ada' | 'tidak';
  readonly noticeNumber: string;
  readonly noticeDate: string;
}

/** The register knows the school and its head; number, counts and date come from the paper alone. */
export function blankSptjm(view: SchoolListView): SptjmValues {
  return {
    npsn: '',
    schoolName: view.schoolName,
    address: view.schoolAddress,
    headName: view.headName ?? '',
    headNip: view.headNip ?? '',
    headJabatan: 'Kepala Sekolah',
    date: '',
    verified: '',
    cancelled: '',
    stamped: 'ada',
    noticeNumber: '',
    noticeDate: '',
  };
}

export function requestOf(
  listId: string,
  values: SptjmValues,
  headNip: string | null,
  scan: string,
): RequestOf<'schoolLists.recordSptjm'> {
  const { noticeNumber, noticeDate, npsn, schoolName, address, headName, headJabatan, date } = values;
  const hasNotice = noticeNumber.trim() !== '' && noticeDate !== '';
  return {
    listId,
    npsn: npsn.trim().toUpperCase(),
    schoolName,
    address,
    headName,
    headNip,
    headJabatan,
    date,
    verified: Number(values.verified),
    cancelled: Number(values.cancelled),
    stamped: values.stamped === 'ada',
    scheduleNotice: hasNotice ? { number: noticeNumber, date: noticeDate } : null,
    scan,
  };
}
