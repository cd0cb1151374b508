import { type ParsedRequestOf } from '#contract/api.ts';
import { type ListChange } from '#domain/documents/changes.ts';
import { type PaperReference } from '#domain/documents/citations.ts';
import { continuationOrder, correctionOrder } from '#domain/documents/order.ts';
import { type DocumentFrame } from '#domain/documents/frame.ts';
import { type Signatory } from '#domain/documents/signatory.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type Work } from '../command.ts';
import { type Desk, type Job } from '../desk.ts';
import { type IssuedDocument, issueDocument } from '../issue-document.ts';
import { articleWords } from '../objections/article-words.ts';
import { officeKop } from '../office/kop.ts';
import { type DecidedReport, type OrderGroup } from './order-group.ts';

interface Letter {
  readonly group: OrderGroup;
  readonly request: ParsedRequestOf<'orders.issue'>;
  readonly signatory: Signatory;
  readonly addressee: string;
  readonly article: string;
}

/** DOC-12 when any objection is `benar`, else DOC-13. */
export function issueOrderLetter(desk: Desk, work: Work, job: Job, letter: Letter): Promise<IssuedDocument> {
  const { group, request } = letter;
  return issueDocument(desk, work, job, {
    type: group.kind === 'perbaiki' ? 'DOC-12' : 'DOC-13',
    subject: group.schoolName,
    date: request.date,
    typedNumber: request.number === '' ? null : request.number,
    unitToken: group.npsn,
    kop: officeKop(work.own),
    content: (frame) => {
      const order = orderOf(letter, frame);
      return group.kind === 'perbaiki'
        ? correctionOrder({ ...order, changes: changesFor(group), displayDays: 3 })
        : continuationOrder(order);
    },
  });
}

function orderOf({ group, signatory, addressee, article }: Letter, frame: DocumentFrame) {
  const [first] = group.decisions;
  if (!first) throw new Error('An order decides on at least one report');
  return {
    frame,
    article: articleWords(article),
    to: addressee,
    basis: { title: 'Laporan Hasil Peninjauan Lapangan', paper: reportsCited(group) },
    announcement: {
      number: first.content.announcement_number,
      date: isoDate(first.content.announcement_date),
    },
    objections: group.decisions.map(({ report, content, finding }) => ({
      agendaNumber: report.agenda_no,
      subject: content.subject_name,
      facts: content.facts,
      finding,
    })),
    // The section gets the order of a school for information (domain.md 4.4).
    tembusan: group.applicantClass === 'b' ? [] : [`Kepala ${group.sectionName}`],
    signatory,
  };
}

/** Several reports are cited by their numbers together, with the latest date. */
function reportsCited({ decisions }: OrderGroup): PaperReference {
  const numbers = [...new Set(decisions.map(({ report }) => report.report_number))];
  const [latest = ''] = decisions
    .map(({ report }) => report.report_date)
    .toSorted()
    .reverse();
  return { number: numbers.join(', '), date: isoDate(latest) };
}

function changesFor({ decisions }: OrderGroup): readonly ListChange[] {
  return decisions.filter(({ finding }) => finding === 'benar').map(changeFor);
}

function changeFor({ report, content, detail }: DecidedReport): ListChange {
  const note = `keberatan ${report.agenda_no}`;
  const name = content.subject_name;
  switch (content.type) {
    case 'tercantum-tidak-layak':
      return { name, before: 'tercantum', after: null, note };
    case 'tidak-tercantum-layak':
      return { name, before: null, after: 'tercantum', note };
    case 'data-keliru':
      return { name, before: 'sebagaimana diumumkan', after: detail, note };
  }
}
