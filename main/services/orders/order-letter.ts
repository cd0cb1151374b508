import type { ParsedRequestOf } from '#contract/api.ts';
import type { ListChange } from '#domain/documents/changes.ts';
import type { PaperReference } from '#domain/documents/citations.ts';
import { continuationOrder, correctionOrder } from '#domain/documents/order.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Work } from '../command.ts';
import type { Desk, Job, OwnOffice } from '../desk.ts';
import { type IssuedDocument, issueDocument } from '../issue-document.ts';
import { articleWords } from '../objections/article-words.ts';
import { informed } from '../objections/deciding-office.ts';
import { officeKop } from '../office/kop.ts';
import type { DecidedReport, OrderGroup } from './order-group.ts';

interface Letter {
  readonly group: OrderGroup;
  readonly request: ParsedRequestOf<'orders.issue'>;
  readonly signatory: Signatory;
  readonly addressee: string;
  readonly article: string;
  /** G-16. */
  readonly announceUnfounded: boolean;
}

/** DOC-12 when any objection is `benar`, else DOC-13. */
export function issueOrderLetter(desk: Desk, work: Work, job: Job, letter: Letter): Promise<IssuedDocument> {
  const { group, request } = letter;
  return issueDocument(desk, work, job, {
    type: group.kind === 'perbaiki' ? 'DOC-12' : 'DOC-13',
    subject: group.unitName,
    date: request.date,
    typedNumber: request.number === '' ? null : request.number,
    unitToken: group.unit,
    kop: officeKop(work.own),
    content: (frame) => {
      const order = orderOf(letter, work.own, frame);
      return group.kind === 'perbaiki'
        ? correctionOrder({ ...order, changes: changesFor(group), displayDays: 3 })
        : continuationOrder({ ...order, announceResult: letter.announceUnfounded });
    },
  });
}

function orderOf({ group, signatory, addressee, article }: Letter, own: OwnOffice, frame: DocumentFrame) {
  const [first] = group.decisions;
  if (!first) throw new Error('An order decides on at least one report');
  return {
    frame,
    article: articleWords(article),
    to: addressee,
    again: first.content.announcement_ordinal > 0,
    basis: { title: basisTitles[group.source], paper: reportsCited(group) },
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
    tembusan: tembusanOf(group, own),
    signatory,
  };
}

/** The section keeps the school's round, so it gets the order of a school for information; of an MA the Kanwil too (G-05). */
function tembusanOf(
  { applicantClass, levelGroup, sectionName }: OrderGroup,
  own: OwnOffice,
): readonly string[] {
  return applicantClass === 'b' ? [] : [`Kepala ${sectionName}`, ...informed(own, levelGroup)];
}

// Pasal 19 huruf c knows no report: the Berita Acara stands in for it (G-07).
const basisTitles: Readonly<Record<OrderGroup['source'], string>> = {
  paket: 'Laporan Hasil Peninjauan Lapangan',
  kertas: 'Laporan Hasil Peninjauan Lapangan',
  'berita-acara': 'Berita Acara Peninjauan Lapangan',
};

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
  const basis = `keberatan ${report.agenda_no}`;
  const note = detail === '' || content.type === 'data-keliru' ? basis : `${basis}; ${detail}`;
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
