import { Box, Link as TextLink } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { NumbersView, NumberTypeRow } from '#contract/methods/numbers.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { NumberPanel } from './number-panel.tsx';
import { PatternForm } from './pattern-form.tsx';

/** Numbers of every type in one year: what is used, set aside and void (U30). */
export function NumbersPage() {
  const [year, setYear] = useState<number | null>(null);
  const view = useCall('numbers.view', { year }, { keepPrevious: true });
  return (
    <PageFrame
      title="Register nomor"
      sentence="Setiap nomor tercatat sekali menurut jenis dan tahunnya: dipakai, dicadangkan, batal, atau dipakai di luar program."
      above={
        <TextLink component={Link} to="/documents">
          Dokumen
        </TextLink>
      }
    >
      <Loaded reading={view}>{(held) => <NumberTypes view={held} onYear={setYear} />}</Loaded>
    </PageFrame>
  );
}

function NumberTypes({
  view,
  onYear,
}: {
  readonly view: NumbersView;
  readonly onYear: (year: number) => void;
}) {
  const { user } = useSession();
  const [open, setOpen] = useState<NumberTypeRow | null>(null);
  const [patternOf, setPatternOf] = useState<NumberTypeRow | null>(null);
  return (
    <>
      <ChoiceBar
        label="Tahun"
        value={String(view.year)}
        choices={view.years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(chosen) => onYear(Number(chosen))}
      />
      <Section title={`Tahun ${view.year}`}>
        <SimpleTable
          label="Nomor menurut jenis"
          heads={['Jenis dokumen', 'Nomor berikutnya', 'Dipakai', 'Dicadangkan', 'Batal', '']}
          rows={view.types.map((row) => ({
            key: row.type,
            cells: [
              row.typeLabel,
              row.next,
              row.used,
              row.reserved,
              row.void,
              <Box key="acts" sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
                <ActionButton label="Buka" size="small" onClick={() => setOpen(row)} />
                <ActionButton
                  label="Ubah pola"
                  size="small"
                  quiet
                  permission={permitRole(user.role, ['operator', 'kepala', 'admin'])}
                  onClick={() => setPatternOf(row)}
                />
              </Box>,
            ],
          }))}
        />
      </Section>
      {open && <NumberPanel row={open} year={view.year} onClose={() => setOpen(null)} />}
      {patternOf && <PatternForm row={patternOf} tokens={view.tokens} onClose={() => setPatternOf(null)} />}
    </>
  );
}
