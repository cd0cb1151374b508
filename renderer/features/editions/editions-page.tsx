import { Box } from '@mui/material';
import { useState } from 'react';
import type { EditionLine, EditionsView } from '#contract/methods/editions.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { EditionIcon, ImportIcon } from '../../theme/icons.ts';
import { ReadEditionForm } from './read-edition-form.tsx';

/** The policy editions this office holds, the one in force, and every change of it. */
export function EditionsPage() {
  const editions = useCall('editions.list', {});
  const { user } = useSession();
  const [reading, setReading] = useState(false);
  return (
    <PageFrame
      title="Edisi kebijakan"
      sentence="Peraturan yang dipakai kantor ini, dari mana asalnya, dan sejak kapan. Usulan tetap memakai edisi saat diajukan."
      action={
        editions.data?.keepsEditions === true && (
          <ActionButton
            label="Baca edisi baru"
            icon={<ImportIcon />}
            permission={permitRole(user.role, ['operator', 'kepala', 'admin'])}
            onClick={() => setReading(true)}
          />
        )
      }
    >
      <Loaded reading={editions}>{(view) => <Editions view={view} />}</Loaded>
      {reading && <ReadEditionForm onClose={() => setReading(false)} />}
    </PageFrame>
  );
}

function Editions({ view }: { readonly view: EditionsView }) {
  if (view.editions.length === 0) {
    return (
      <EmptyState
        icon={<EditionIcon />}
        title="Belum ada edisi kebijakan"
        next="Terima Paket acuan dari Dinas Pendidikan; edisinya ada di dalamnya."
      />
    );
  }
  return (
    <>
      <Section title="Yang dimiliki" note={periodText(view)}>
        <SimpleTable
          label="Edisi kebijakan"
          heads={['Edisi', 'Berlaku', 'Asal dan sidik', 'Besaran', 'Usulan', 'Keadaan', '']}
          rows={view.editions.map((edition) => ({ key: edition.editionId, cells: cellsOf(edition) }))}
        />
      </Section>
      <Activations view={view} />
    </>
  );
}

function periodText({ schoolYear, period }: EditionsView): string {
  return `Tahun pelajaran ${[schoolYear, period].filter(Boolean).join(', ')}.`;
}

function cellsOf(edition: EditionLine) {
  return [
    <strong key="title">{edition.title}</strong>,
    edition.effectiveTo === null
      ? `sejak ${dateText(edition.effectiveFrom)}`
      : `${dateText(edition.effectiveFrom)} sampai dengan ${dateText(edition.effectiveTo)}`,
    <Box key="source">
      {edition.source}
      <Box
        component="code"
        sx={{ display: 'block', fontFamily: 'ui-monospace, Consolas, monospace', fontSize: '0.75rem' }}
      >
        {edition.digest}
      </Box>
    </Box>,
    edition.amountBasis ?? 'belum ditetapkan',
    counted(edition.applications, 'usulan'),
    <Box key="state" sx={{ display: 'grid', gap: 0.5, minWidth: 110 }}>
      {edition.active ? (
        <StatusChip tone="active" label="Aktif" />
      ) : (
        <StatusChip tone="neutral" label="Disimpan" />
      )}
      {edition.forReference && <StatusChip tone="done" label="Masuk Paket acuan" />}
    </Box>,
    <Box key="open" sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
      <LinkButton to={`/editions/${edition.editionId}`} label="Baca" size="small" />
      <LinkButton
        to={`/editions/${edition.editionId}/activate`}
        label={edition.active ? 'Ganti periode' : 'Aktifkan'}
        size="small"
        variant="text"
      />
    </Box>,
  ];
}

function Activations({ view }: { readonly view: EditionsView }) {
  return (
    <Section title="Riwayat pengaktifan" note="Siapa yang memutuskan, kapan, dan mengapa.">
      {view.activations.length === 0 ? (
        <EmptyState
          title="Belum pernah diganti"
          next="Edisi pertama berlaku sejak kantor disiapkan atau sejak Paket acuan pertama diterima."
        />
      ) : (
        <SimpleTable
          label="Riwayat pengaktifan edisi"
          heads={['Tanggal', 'Edisi', 'Tahun pelajaran', 'Tahap', 'Oleh', 'Alasan']}
          rows={view.activations.map((row) => ({
            key: row.activationId,
            cells: [
              dateText(row.activatedOn),
              row.title,
              row.schoolYear,
              row.period || '—',
              row.activatedBy,
              row.reason,
            ],
          }))}
        />
      )}
    </Section>
  );
}
