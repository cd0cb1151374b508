import { Button } from '@mui/material';
import { useState } from 'react';
import type { TrustChangeRow } from '#contract/methods/network-views.ts';
import { useAct } from '../../client/use-act.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';

/** Retirements, revocations and root changes that the next version will carry. */
export function ChangesSection({
  changes,
  changeable,
}: {
  readonly changes: readonly TrustChangeRow[];
  readonly changeable: boolean;
}) {
  const [leaving, setLeaving] = useState<TrustChangeRow | null>(null);
  const act = useAct('trust.withdraw');
  if (changes.length === 0) return null;
  return (
    <Section
      title="Perubahan kunci yang menunggu"
      note="Belum berlaku di kantor mana pun sampai daftar kepercayaan berikutnya terbit dan diterima. Terbitkan secepatnya bila sebuah kunci dicuri."
    >
      <SimpleTable
        label="Perubahan kunci yang menunggu"
        heads={['Perubahan', 'Alasan', 'Dicatat oleh', '']}
        rows={changes.map((row) => ({
          key: row.changeId,
          cells: [
            row.sentence,
            row.reason,
            row.askedBy,
            changeable ? (
              <Button key="withdraw" size="small" onClick={() => setLeaving(row)}>
                Tarik kembali
              </Button>
            ) : null,
          ],
        }))}
      />
      {leaving && (
        <ConfirmDialog
          open
          title="Tarik kembali perubahan ini?"
          confirm="Tarik kembali"
          reason="Alasan"
          act={act}
          onConfirm={(reason) =>
            void act.run({ changeId: leaving.changeId, reason }).then((view) => view && setLeaving(null))
          }
          onClose={() => setLeaving(null)}
        >
          {leaving.sentence}. Kunci itu tetap seperti sekarang.
        </ConfirmDialog>
      )}
    </Section>
  );
}
