import { Alert, Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { type Control, useForm, useWatch } from 'react-hook-form';
import type { UserRow } from '#contract/methods/users.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { roleLabels } from '../../text/labels.ts';
import { EnrolmentResult, type EnrolmentFile } from './enrolment-result.tsx';

interface Values {
  readonly persons: Record<string, { readonly takesPart: boolean; readonly passphrase: string }>;
}

/** Each signer opens his own key, one after the other at the same screen. */
export function EnrolmentExport({ onClose }: { readonly onClose: () => void }) {
  const users = useCall('users.list', {});
  const [result, setResult] = useState<EnrolmentFile | null>(null);
  if (result) return <EnrolmentResult result={result} onClose={onClose} />;
  return (
    <Loaded reading={users}>
      {(rows) => (
        <EnrolmentForm
          users={rows.filter((row) => row.active && (row.role === 'operator' || row.role === 'kepala'))}
          onResult={setResult}
          onClose={onClose}
        />
      )}
    </Loaded>
  );
}

function EnrolmentForm({
  users,
  onResult,
  onClose,
}: {
  readonly users: readonly UserRow[];
  readonly onResult: (result: EnrolmentFile) => void;
  readonly onClose: () => void;
}) {
  const act = useAct('enrol.export');
  const form = useForm<Values>({
    defaultValues: {
      persons: Object.fromEntries(users.map(({ userId }) => [userId, { takesPart: true, passphrase: '' }])),
    },
  });
  const chosen = users.filter(({ userId }) => form.watch(`persons.${userId}.takesPart`));
  const lacking = (['operator', 'kepala'] as const).filter(
    (role) => !chosen.some((user) => user.role === role),
  );
  const send = form.handleSubmit(async ({ persons }) => {
    await act.run(
      {
        passphrases: chosen.map(({ userId }) => ({ userId, passphrase: persons[userId]?.passphrase ?? '' })),
      },
      onResult,
    );
  });
  return (
    <FormPanel
      open
      title="Buat berkas pendaftaran"
      sentence="Berkas memuat kunci umum kantor dan setiap penanda tangan; tidak ada kata sandi dan tidak ada data peserta didik di dalamnya. Setiap orang mengetik kata sandinya sendiri."
      submit="Buat berkas"
      act={act}
      width={580}
      disabled={chosen.length === 0}
      onSubmit={send}
      onClose={onClose}
    >
      {users.map((user) => (
        <Person
          key={user.userId}
          user={user}
          control={form.control}
          onToggle={(takesPart) => form.setValue(`persons.${user.userId}.takesPart`, takesPart)}
        />
      ))}
      {lacking.length > 0 && (
        <Alert severity="warning" variant="outlined">
          {`Tanpa ${lacking.join(' dan ')}, kantor ini belum dapat mengirim rekap: rekap ditandatangani operator dan kepala.`}
        </Alert>
      )}
    </FormPanel>
  );
}

function Person({
  user,
  control,
  onToggle,
}: {
  readonly user: UserRow;
  readonly control: Control<Values>;
  readonly onToggle: (takesPart: boolean) => void;
}) {
  const takesPart = useWatch({ control, name: `persons.${user.userId}.takesPart` });
  return (
    <Box
      component="fieldset"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        m: 0,
        px: 2,
        py: 1.25,
        display: 'grid',
        gap: 1,
      }}
    >
      <Typography component="legend" sx={{ fontWeight: 700, px: 0.5 }}>
        {user.name} · {roleLabels[user.role]}
      </Typography>
      <FormControlLabel
        control={
          <Checkbox size="small" checked={takesPart} onChange={(event) => onToggle(event.target.checked)} />
        }
        label="Ikut didaftarkan sekarang"
        slotProps={{ typography: { variant: 'body2' } }}
      />
      {takesPart && (
        <PassphraseField
          control={control}
          name={`persons.${user.userId}.passphrase`}
          label={`Kata sandi ${user.name}`}
          hint="Diketik oleh orangnya sendiri; tidak disimpan."
        />
      )}
    </Box>
  );
}
