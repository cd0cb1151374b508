import type { LedgerLine, ListEntry, ListNote, ListStateName } from '#contract/methods/school-list-views.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import type { Tone } from '../../theme/tone.ts';

interface Mark {
  readonly tone: Tone;
  readonly label: string;
}

export const ledgerStates: Readonly<Record<LedgerLine['state'], Mark>> = {
  belum: { tone: 'attention', label: 'Belum masuk' },
  nihil: { tone: 'neutral', label: 'Nihil' },
  received: { tone: 'active', label: 'Menunggu SPTJM' },
  final: { tone: 'done', label: 'Final' },
};

export const listStates: Readonly<Record<ListStateName, Mark>> = {
  preview: { tone: 'active', label: 'Pratinjau' },
  received: { tone: 'active', label: 'Menunggu SPTJM' },
  final: { tone: 'done', label: 'Final' },
  discarded: { tone: 'neutral', label: 'Dibuang' },
  replaced: { tone: 'neutral', label: 'Digantikan' },
};

export const entryVerdicts: Readonly<Record<ListEntry['verdict'], Mark>> = {
  accepted: { tone: 'done', label: 'Diterima' },
  held: { tone: 'attention', label: 'Ditahan' },
  rejected: { tone: 'problem', label: 'Ditolak' },
  resolved: { tone: 'neutral', label: 'Diputus' },
};

/** The school's own verdict, as its list has it. */
export function schoolVerdict({ state, stateLabel }: Pick<ListEntry, 'state' | 'stateLabel'>): Mark {
  if (state === 'terverifikasi') return { tone: 'done', label: stateLabel };
  if (state === 'verifikasi-dibatalkan') return { tone: 'neutral', label: stateLabel };
  return { tone: 'attention', label: stateLabel === '' ? 'Status tidak terbaca' : stateLabel };
}

/** The engine's advice, which changes no verdict. */
export function adviceMark({ outcome, unanswered }: Pick<ListEntry, 'outcome' | 'unanswered'>): Mark {
  switch (outcome) {
    case null:
      return { tone: 'neutral', label: 'Belum dapat dinilai' };
    case 'ineligible':
      return { tone: 'problem', label: 'Tidak memenuhi syarat' };
    case 'incomplete':
      return { tone: 'attention', label: 'Berkas kurang' };
    case 'eligible':
      return unanswered > 0
        ? { tone: 'neutral', label: `${unanswered} pertanyaan belum dijawab` }
        : { tone: 'done', label: 'Memenuhi syarat' };
  }
}

export const noteKinds: Readonly<Record<ListNote['kind'], string>> = {
  'tanya-sekolah': 'Pertanyaan kepada sekolah',
  'jawaban-sekolah': 'Jawaban sekolah',
  keberatan: 'Keberatan',
};

/** Money the table fixes; "belum ditetapkan" where it fixes none, never Rp0. */
export function moneyText(rupiah: number, isSet: boolean): string {
  return isSet ? rupiahShort(rupiah) : 'belum ditetapkan';
}

export function clusterText({ cluster }: Pick<LedgerLine, 'cluster'>): string {
  return cluster === null ? 'bukan peserta' : `klaster ${cluster}`;
}
