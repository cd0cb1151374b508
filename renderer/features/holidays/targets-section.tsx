import { useState } from 'react';
import type { OfficeTargetRow } from '#contract/methods/holidays.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { TargetForm } from './target-form.tsx';

/** Steps for which the text sets no limit, and what this office asks of itself (G-15). */
export function TargetsSection() {
  const { user } = useSession();
  const targets = useCall('targets.list', {});
  const [open, setOpen] = useState<OfficeTargetRow | null>(null);
  return (
    <Section
      title="Target kantor"
      note="Untuk langkah yang tidak diberi batas waktu oleh peraturan (G-15). Target kantor, bukan batas hukum; tanpa diisi tidak ada tanggal yang ditampilkan."
    >
      <Loaded reading={targets} lines={5}>
        {(rows) => (
          <SimpleTable
            label="Target kantor"
            heads={['Langkah', 'Dihitung sejak', 'Pasal', 'Target', '']}
            rows={rows.map((row) => ({
              key: row.kind,
              cells: [
                <strong key="label">{row.label}</strong>,
                row.from,
                row.article,
                row.workingDays === null ? (
                  <StatusChip key="target" tone="neutral" label="tidak dipakai" />
                ) : (
                  `${row.workingDays} hari kerja`
                ),
                <ActionButton
                  key="edit"
                  label="Ubah target"
                  size="small"
                  quiet
                  permission={permitRole(user.role, ['kepala', 'admin'])}
                  onClick={() => setOpen(row)}
                />,
              ],
            }))}
          />
        )}
      </Loaded>
      {open && <TargetForm target={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
