import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { ResponseOf } from '#contract/api.ts';
import type { AuditCheck } from '#contract/methods/audit.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { counted } from '../../text/labels.ts';
import { HeldHeads } from './held-heads.tsx';

/** Is every row still the one that was written; is every signed thing still what was signed. */
export function ChainPart() {
  return (
    <>
      <ChainCheck />
      <SealCheck />
    </>
  );
}

function ChainCheck() {
  const act = useAct('audit.check');
  const [check, setCheck] = useState<AuditCheck | null>(null);
  return (
    <>
      <Section
        title="Rantai catatan"
        note="Mencari catatan yang diubah, dihapus, atau ditukar, lalu mencocokkan dengan kepala rantai yang dipegang kantor lain. Seratus ribu catatan memerlukan kira-kira lima detik."
        action={
          <ActionButton
            label="Periksa rantai"
            variant="contained"
            busy={act.busy}
            onClick={() => void act.run({}).then(setCheck)}
          />
        }
      >
        <ActFeedback act={act} title="Memeriksa catatan" />
        {check && <ChainResult check={check} />}
      </Section>
      {check && <HeldHeads held={check.held} />}
    </>
  );
}

function ChainResult({ check }: { readonly check: AuditCheck }) {
  const misfit = check.held.some(({ fit }) => fit !== 'cocok');
  if (!check.intact)
    return (
      <Alert severity="error">
        Rantai putus pada catatan nomor {check.brokenAt}: {faultWords[check.fault ?? 'isi']}. Jangan lanjutkan
        bekerja; simpan seluruh catatan, lalu hubungi petugas TI dan pemeriksa.
      </Alert>
    );
  return (
    <Alert severity={misfit ? 'error' : 'success'}>
      {counted(check.rows, 'catatan')} bersambung tanpa putus. Kepala rantai {check.head.slice(0, 16)}.
      {misfit &&
        ' Tetapi ada kepala rantai di kantor lain yang tidak cocok: ekor catatan terpotong atau rantai diganti. Bila cadangan lama baru dipulihkan, itulah sebabnya; bila tidak, hubungi pemeriksa.'}
    </Alert>
  );
}

const faultWords: Readonly<Record<NonNullable<AuditCheck['fault']>, string>> = {
  nomor: 'ada nomor yang hilang di depannya',
  sambungan: 'tidak bersambung dengan catatan sebelumnya',
  isi: 'isinya diubah setelah ditulis',
};

function SealCheck() {
  const { user } = useSession();
  const act = useAct('audit.checkSeals');
  const [result, setResult] = useState<ResponseOf<'audit.checkSeals'> | null>(null);
  return (
    <Section
      title="Dokumen dan Paket"
      note="Mencocokkan setiap dokumen yang diterbitkan dengan catatannya, dan setiap Paket dengan tanda tangannya."
      action={
        <ActionButton
          label="Periksa dokumen dan Paket"
          busy={act.busy}
          permission={permitRole(user.role, ['kepala', 'admin', 'pemeriksa'])}
          onClick={() => void act.run({}).then(setResult)}
        />
      }
    >
      <ActFeedback act={act} title="Memeriksa dokumen dan Paket" />
      {result?.broken.length === 0 && (
        <Alert severity="success">
          {counted(result.documents, 'dokumen')} dan {counted(result.pakets, 'Paket')} masih persis seperti
          saat diterbitkan atau ditandatangani.
        </Alert>
      )}
      {result && result.broken.length > 0 && (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <Alert severity="error">
            {counted(result.broken.length, 'berkas')} bukan lagi yang diterbitkan. Jangan memakainya; pulihkan
            dari cadangan dan hubungi pemeriksa.
          </Alert>
          <SimpleTable
            label="Yang tidak utuh"
            heads={['Berkas', 'Temuan', '']}
            rows={result.broken.map(({ label, why, link }) => ({
              key: link,
              cells: [label, why, <LinkButton key="open" to={link} label="Buka" size="small" />],
            }))}
          />
        </Box>
      )}
    </Section>
  );
}
