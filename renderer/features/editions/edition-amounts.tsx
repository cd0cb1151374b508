import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { EditionView } from '#contract/methods/editions.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';
import { type AmountLine, amountLines } from './amount-lines.ts';

/** Amounts by level, status and PPDB Bersama cluster; where none is set, it says so and never Rp0 (G-28). */
export function EditionAmounts({ view, action }: { readonly view: EditionView; readonly action: ReactNode }) {
  const { amounts } = view.edition;
  return (
    <Section title="Besaran" note={amounts?.basis} action={action}>
      {amounts === null ? (
        <EmptyState
          title="Belum ditetapkan"
          next="Besaran ditetapkan dengan Keputusan Gubernur (Pasal 7 ayat (2), 32) dan dimasukkan Dinas Pendidikan."
        />
      ) : (
        <SimpleTable
          label="Besaran menurut jenjang"
          heads={['Jenjang', 'Negeri', 'Swasta', 'SPP swasta', 'Jumlah swasta']}
          rows={amountLines(amounts).map((line) => ({
            key: `${line.level} ${line.cluster ?? ''}`,
            cells: [nameOf(line), ...moneyOf(line)],
          }))}
        />
      )}
      {view.decrees.map((decree) => (
        <Typography key={decree.number} variant="caption" color="textSecondary" component="p">
          {`Keputusan Gubernur Nomor ${decree.number} tanggal ${dateText(decree.date)}: ${decree.rows} baris, dimasukkan ${decree.recordedBy}.`}
        </Typography>
      ))}
    </Section>
  );
}

function nameOf({ level, cluster, per }: AmountLine): string {
  const name = cluster === null ? level : `${level} PPDB Bersama klaster ${cluster}`;
  return per === 'semester' ? `${name} (per semester)` : name;
}

function moneyOf({ negeri, swasta }: AmountLine): readonly string[] {
  return [
    negeri === null ? '—' : rupiahShort(negeri.personal),
    swasta === null ? '—' : rupiahShort(swasta.personal),
    swasta === null || swasta.spp === 0 ? '—' : rupiahShort(swasta.spp),
    swasta === null ? '—' : rupiahShort(swasta.personal + swasta.spp),
  ];
}
