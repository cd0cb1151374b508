import { Box } from '@mui/material';
import { useState } from 'react';
import type { OfficialRow } from '#contract/methods/office.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { capacityLabels } from '../../text/labels.ts';
import { dateText } from '../../text/dates.ts';
import { AddIcon } from '../../theme/icons.ts';
import { nipText, SignerSection } from './signer-section.tsx';
import { OfficialForm } from './official-form.tsx';

/** The register of signatories with their validity dates (U34). */
export function OfficialsPart() {
  const { user } = useSession();
  const officials = useCall('officials.list', {});
  const [open, setOpen] = useState<OfficialRow | 'new' | null>(null);
  const why = roleWhy(user.role, ['operator', 'kepala', 'admin']);
  return (
    <Box sx={{ overflow: 'auto', display: 'grid', gap: 2, alignContent: 'start' }}>
      <SignerSection />
      <Section
        title="Pejabat"
        note="Dokumen memakai pejabat yang berlaku pada tanggalnya, dan tidak ikut berubah kemudian."
        action={
          <ActionButton
            label="Tambah pejabat"
            icon={<AddIcon />}
            variant="contained"
            permission={{ allowed: why === null, why }}
            onClick={() => setOpen('new')}
          />
        }
      >
        <Loaded reading={officials}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                title="Belum ada pejabat"
                next="Tambahkan kepala kantor; tanpa itu tidak ada dokumen yang dapat ditandatangani."
              />
            ) : (
              <SimpleTable
                label="Daftar pejabat"
                heads={['Nama', 'NIP', 'Pangkat/golongan', 'Jabatan', 'Kedudukan', 'Berlaku', '']}
                rows={rows.map((row) => ({
                  key: row.id,
                  cells: [
                    <strong key="name">{row.name}</strong>,
                    <Box key="nip" component="span" sx={{ whiteSpace: 'nowrap' }}>
                      {row.nip === null ? '—' : nipText(row.nip)}
                    </Box>,
                    row.rank ?? '—',
                    row.jabatan,
                    row.onBehalfOf === null
                      ? (capacityLabels[row.capacity] ?? row.capacity)
                      : `a.n. ${row.onBehalfOf}`,
                    `${dateText(row.validFrom)} – ${row.validTo === null ? 'sekarang' : dateText(row.validTo)}`,
                    <ActionButton
                      key="edit"
                      label="Ubah"
                      size="small"
                      quiet
                      permission={{ allowed: why === null, why }}
                      onClick={() => setOpen(row)}
                    />,
                  ],
                }))}
              />
            )
          }
        </Loaded>
      </Section>
      {open !== null && (
        <OfficialForm official={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </Box>
  );
}
