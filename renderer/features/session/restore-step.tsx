import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import type { BackupFileView, RestorePreview } from '#contract/methods/backups.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { RestoreFacts } from '../../components/store/restore-facts.tsx';
import { roleLabels } from '../../text/labels.ts';

const envelope = 'amplop';

/** One backup: prove who one is, see what is in it, then restore it. */
export function RestoreStep(props: {
  readonly source: RequestOf<'backups.restoreAtStart'>['source'];
  readonly title: string;
  readonly note: string;
  readonly users: BackupFileView['users'];
}) {
  const look = useAct('backups.previewAtStart');
  const act = useAct('backups.restoreAtStart');
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const guards = props.users.filter(({ role }) => role === 'kepala' || role === 'admin');
  const { control, handleSubmit } = useForm({
    defaultValues: { who: guards[0]?.userId ?? envelope, secret: '' },
  });
  const who = useWatch({ control, name: 'who' });
  const send = handleSubmit(async (values) => {
    const userId = values.who === envelope ? null : values.who;
    const request = { source: props.source, userId, secret: values.secret };
    if (preview) await act.run(request);
    else setPreview(await look.run(request));
  });
  return (
    <Paper
      component="form"
      noValidate
      onSubmit={(event) => void send(event)}
      sx={{ border: 2, borderColor: 'primary.main', p: 2.5, display: 'grid', gap: 2 }}
    >
      <Box>
        <Typography variant="h2">{props.title}</Typography>
        <Typography variant="body2" color="textSecondary">
          {props.note}
        </Typography>
      </Box>
      {preview ? (
        <RestoreFacts preview={preview} />
      ) : (
        <>
          <SelectField
            control={control}
            name="who"
            label="Dibuka oleh"
            required
            choices={[
              ...guards.map(({ userId, name, role }) => ({
                value: userId,
                label: `${name} (${roleLabels[role]})`,
              })),
              { value: envelope, label: 'Kode pemulihan dari amplop tersegel' },
            ]}
          />
          <PassphraseField
            control={control}
            name="secret"
            label={who === envelope ? 'Kode pemulihan' : 'Kata sandi'}
          />
        </>
      )}
      <ActFeedback act={look} title="Memeriksa cadangan" />
      <ActFeedback act={act} title="Memulihkan" />
      <Button
        type="submit"
        variant="contained"
        size="large"
        disabled={look.busy || act.busy}
        sx={{ justifySelf: 'start' }}
      >
        {preview ? 'Pulihkan sekarang' : 'Periksa cadangan ini'}
      </Button>
    </Paper>
  );
}
