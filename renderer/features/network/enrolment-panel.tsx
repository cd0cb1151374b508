import { Alert, AlertTitle, Box } from '@mui/material';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { EnrolmentRow } from '#contract/methods/network-views.ts';
import { useSession } from '../../client/session.ts';
import { permitRole } from '../../client/permit.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Facts } from '../../components/facts.tsx';
import { CodeField } from '../../components/fields/code-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { readCode } from '../../text/printed-code.ts';
import { CodeComparison } from './code-comparison.tsx';

/** The Dinas types what stands on the signed sheet; the file's own code appears only beside it. */
export function EnrolmentPanel({
  enrolment,
  onClose,
}: {
  readonly enrolment: EnrolmentRow;
  readonly onClose: () => void;
}) {
  const { user } = useSession();
  const accept = useAct('enrol.accept');
  const decline = useAct('enrol.decline');
  const tell = useNotice();
  const [declining, setDeclining] = useState(false);
  const { control, handleSubmit } = useForm({ defaultValues: { fingerprint: '' } });
  const typed = useWatch({ control, name: 'fingerprint' });
  const reading = readCode(typed);
  const permission = permitRole(user.role, ['kepala']);

  const send = handleSubmit(async ({ fingerprint }) => {
    if (!(await accept.run({ office: enrolment.office, fingerprint }))) return;
    tell(`Lembar ${enrolment.name} cocok. Terbitkan daftar kepercayaan berikutnya.`);
    onClose();
  });
  const refuse = async (reason: string) => {
    if (!(await decline.run({ office: enrolment.office, reason }))) return;
    tell(`Pendaftaran ${enrolment.name} ditolak.`);
    onClose();
  };
  return (
    <FormPanel
      open
      title={`Bandingkan lembar ${enrolment.name}`}
      sentence={
        permission.why ??
        'Ketik 26 karakter dari lembar yang ditandatangani basah, bukan dari layar lain. Sidik jari berkas baru ditampilkan setelah ketikan Anda lengkap.'
      }
      submit="Cocok, terima"
      act={accept}
      disabled={!permission.allowed}
      width={600}
      onSubmit={send}
      onClose={onClose}
    >
      <Facts
        facts={[
          ['Kantor', enrolment.name],
          ['Kode kantor', enrolment.office],
          [
            'Penanda tangan',
            enrolment.persons
              .map(({ name, role, nip }) => `${name} (${role}${nip === null ? '' : `, NIP ${nip}`})`)
              .join('; '),
          ],
        ]}
      />
      <CodeField
        control={control}
        name="fingerprint"
        label="Sidik jari pada lembar"
        autoFocus
        hint="Huruf A–Z dan angka 2–7; garis dan spasi boleh diketik atau tidak."
      />
      {enrolment.effects.length > 0 && (
        <Alert severity="info" variant="outlined">
          <AlertTitle>Yang akan terjadi bila diterima</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {enrolment.effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </Box>
        </Alert>
      )}
      {reading.kind === 'whole' && <CodeComparison typed={reading.code} expected={enrolment.fingerprint} />}
      <ActionButton
        label="Tolak pendaftaran"
        color="error"
        permission={permission}
        onClick={() => setDeclining(true)}
      />
      <ConfirmDialog
        open={declining}
        title={`Tolak pendaftaran ${enrolment.name}?`}
        confirm="Tolak pendaftaran"
        reason="Alasan"
        danger
        act={decline}
        onConfirm={(reason) => void refuse(reason)}
        onClose={() => setDeclining(false)}
      >
        Berkasnya dibuang dari daftar tunggu. Kantor itu dapat mengirim berkas pendaftaran yang baru.
      </ConfirmDialog>
    </FormPanel>
  );
}
