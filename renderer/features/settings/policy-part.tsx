import { Box } from '@mui/material';
import { useState } from 'react';
import type { SettingRow } from '#contract/methods/office.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { SettingForm } from './setting-form.tsx';

/** Where the regulation leaves a choice, what this office chose and why (G-nn). */
export function PolicyPart() {
  const { user } = useSession();
  const settings = useCall('settings.list', {});
  const [open, setOpen] = useState<SettingRow | null>(null);
  const why = roleWhy(user.role, ['kepala', 'admin']);
  return (
    <Box sx={{ overflow: 'auto' }}>
      <Section
        title="Pilihan aturan"
        note="Peraturan tidak selalu tegas. Di sini tertulis bacaan yang dipakai; mengubahnya memerlukan alasan dan tercatat."
      >
        <Loaded reading={settings}>
          {(rows) => (
            <SimpleTable
              label="Pilihan aturan"
              heads={['Celah', 'Perkara', 'Yang dipakai', 'Asal', '']}
              rows={rows.map((row) => ({
                key: row.key,
                cells: [
                  row.gap,
                  row.label,
                  <strong key="value">{row.valueLabel}</strong>,
                  row.isDefault ? (
                    <StatusChip key="from" tone="neutral" label="Bawaan" />
                  ) : (
                    <StatusChip key="from" tone="active" label="Diubah kantor" />
                  ),
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
          )}
        </Loaded>
      </Section>
      {open && <SettingForm setting={open} onClose={() => setOpen(null)} />}
    </Box>
  );
}
