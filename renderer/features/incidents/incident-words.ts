import type { IncidentRow, IncidentStepKind } from '#contract/methods/incidents.ts';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import type { Tone } from '../../theme/tone.ts';

export const stepLabels: Readonly<Record<IncidentStepKind, string>> = {
  langkah: 'Langkah penanganan',
  subjek: 'Orang tua atau wali diberi tahu',
  lembaga: 'Lembaga diberi tahu',
  selesai: 'Dinyatakan selesai',
};

/** `29 Juli 2013 pukul 14.05`. */
export function momentText(at: string): string {
  return `${dateText(at)} pukul ${at.slice(11).replace(':', '.')}`;
}

/** How long the 72 hours are over: in hours for the first days, then in days. */
export function overdueText({ hoursLeft }: IncidentRow): string {
  const hours = -hoursLeft;
  return hours < 96 ? `${hours} jam` : counted(Math.floor(hours / 24), 'hari');
}

/** Where an incident stands against its 3 x 24 hours. */
export function standingOf(row: IncidentRow): { readonly tone: Tone; readonly label: string } {
  if (row.closed) return { tone: 'done', label: 'Selesai' };
  if (row.toldAuthority && (row.toldSubjects || row.persons === 0))
    return { tone: 'active', label: 'Sudah diberitahukan' };
  if (row.hoursLeft < 0) return { tone: 'problem', label: `Lewat ${overdueText(row)}` };
  return { tone: 'attention', label: `Sisa ${row.hoursLeft} jam` };
}
