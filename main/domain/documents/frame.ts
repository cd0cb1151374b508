import { longDate } from '../words/date-words.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Block } from './blocks.ts';
import { type DocumentContent, type DocumentType, groupDigest, type Kop, type Paper } from './content.ts';

/** What every document takes from its office and its register, whatever it says. */
export type DocumentFrame = {
  readonly paper: Paper;
  readonly kop: Kop | null;
  /** Null until a number is reserved; then dots are printed. */
  readonly number: string | null;
  readonly date: IsoDate;
  /** Place of the date line, for example `Jakarta`. */
  readonly place: string;
  readonly draft: boolean;
  /** Made in a trial network or on a trial's paper date: LATIHAN stands on every page. */
  readonly trial: boolean;
};

/** Content hash of a sealed list as printed on every page of it. */
export type PrintedDigest = {
  /** 26 characters, ungrouped. */
  readonly text: string;
  readonly qr: string;
};

type Body = {
  readonly type: DocumentType;
  readonly title: string;
  readonly orientation?: 'portrait' | 'landscape';
  readonly digest?: PrintedDigest | null;
  /** Replaces the number in the footer of papers that have none. */
  readonly footerText?: string;
  readonly unpaged?: true;
  readonly textSize?: number;
  readonly blocks: readonly Block[];
};

/** Puts the blocks of a document into the frame of its office. */
export function documentOf(frame: DocumentFrame, body: Body): DocumentContent {
  const digest = body.digest ?? null;
  return {
    type: body.type,
    title: body.title,
    date: frame.date,
    paper: frame.paper,
    orientation: body.orientation ?? 'portrait',
    kop: frame.kop,
    draft: frame.draft,
    trial: frame.trial,
    footer: {
      documentNumber: body.footerText ?? `Nomor ${numberOf(frame)}`,
      digestText: digest && groupDigest(digest.text),
      qr: digest && digest.qr,
      ...(body.unpaged && { unpaged: body.unpaged }),
    },
    ...(body.textSize !== undefined && { textSize: body.textSize }),
    blocks: body.blocks,
  };
}

export function numberOf(frame: DocumentFrame): string {
  return frame.number ?? '..............................';
}

/** `Jakarta, 29 Juli 2013`. */
export function placeDateOf(frame: DocumentFrame): string {
  return `${frame.place}, ${longDate(frame.date)}`;
}
