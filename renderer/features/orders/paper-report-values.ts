import type { RequestOf } from '#contract/api.ts';

type Request = RequestOf<'reports.recordPaper'>;
type Objection = Request['objections'][number];

export interface PaperReportValues {
  readonly sender: 'school' | 'office';
  readonly npsn: string;
  readonly applicantClass: 'a' | 'c';
  /** `office code/level group`. */
  readonly officeLevel: string;
  readonly number: string;
  readonly date: string;
  readonly reportedBy: string;
  readonly announcementNumber: string;
  readonly announcementDate: string;
  readonly ordinal: string;
  readonly objections: Objection[];
}

export function blankReport(today: string): PaperReportValues {
  return {
    sender: 'school',
    npsn: '',
    applicantClass: 'a',
    officeLevel: '',
    number: '',
    date: today,
    reportedBy: '',
    announcementNumber: '',
    announcementDate: '',
    ordinal: '0',
    objections: [blankReported(today)],
  };
}

/** One more objection in the same letter. */
export function blankReported(today: string): Objection {
  return {
    agendaNo: '',
    receivedOn: '',
    capacity: 'masyarakat',
    type: 'tidak-tercantum-layak',
    subject: '',
    grounds: '',
    visitedOn: today,
    beritaAcaraNumber: '',
    beritaAcaraDate: today,
    facts: '',
    proposedFinding: 'benar',
  };
}

/** The letter as the contract takes it. */
export function reportRequest(values: PaperReportValues): Request {
  const [office = '', levelGroup = ''] = values.officeLevel.split('/');
  return {
    from:
      values.sender === 'school'
        ? { kind: 'school', npsn: values.npsn, applicantClass: values.applicantClass }
        : { kind: 'office', office, levelGroup: levelGroup as LevelGroup },
    number: values.number,
    date: values.date,
    reportedBy: values.reportedBy,
    announcement: {
      ordinal: Number(values.ordinal),
      number: values.announcementNumber,
      date: values.announcementDate,
    },
    objections: values.objections,
  };
}

type LevelGroup = Extract<Request['from'], { kind: 'office' }>['levelGroup'];
