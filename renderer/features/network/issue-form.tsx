import { Box } from '@mui/material';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { EnrolmentRow, TrustChangeRow } from '#contract/methods/network-views.ts';
import { useAct } from '../../client/use-act.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Signs the next version with the compared offices, then goes to the Paket that carries it. */
export function IssueForm({
  enrolments,
  changes,
  version,
  onClose,
}: {
  readonly enrolments: readonly EnrolmentRow[];
  readonly changes: readonly TrustChangeRow[];
  readonly version: number;
  readonly onClose: () => void;
}) {
  const act = useAct('trust.issue');
  const tell = useNotice();
  const navigate = useNavigate();
  const { control, handleSubmit } = useForm({ defaultValues: { passphrase: '' } });
  const send = handleSubmit(async (values) => {
    const issued = await act.run(values);
    if (!issued) return;
    onClose();
    if (issued.paketId === null) {
      tell(`Daftar kepercayaan versi ${issued.version} terbit.`);
      return;
    }
    tell(`Daftar kepercayaan versi ${issued.version} terbit. Simpan Paketnya untuk semua kantor.`);
    void navigate(`/paket/${issued.paketId}`);
  });
  return (
    <FormPanel
      open
      title={`Terbitkan daftar kepercayaan versi ${version}`}
      sentence="Yang berikut ini mulai berlaku. Setelah terbit, Paket yang membawanya disiapkan untuk semua kantor."
      submit="Tanda tangani dan terbitkan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
        {enrolments.map((row) => (
          <li key={row.office}>
            <strong>{row.name}</strong>: {row.persons.map(({ name }) => name).join(', ')}
          </li>
        ))}
        {changes.map((row) => (
          <li key={row.changeId}>{row.sentence}</li>
        ))}
      </Box>
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi Anda"
        autoFocus
        hint="Membuka kunci pangkal sekali ini; tidak disimpan."
      />
    </FormPanel>
  );
}
