import { Box, Typography } from '@mui/material';
import { useFieldArray, useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { RoundFormProps } from './round-form-props.ts';

/** R4: records the ink signatures; the set must be exactly that of the routing (Pasal 13(2), 14(2), 15(2)). */
export function SignForm({ round, onClose }: RoundFormProps) {
  const { today } = useSession();
  const act = useAct('rounds.signBeritaAcara');
  const tell = useNotice();
  const people = round.beritaAcara?.signatories ?? round.requiredSignatories;
  const { control, handleSubmit } = useForm({
    defaultValues: {
      signatures: people.map((person) => ({
        role: person.role,
        roleLabel: person.roleLabel,
        name: person.name,
        signedOn: person.signedOn ?? today,
      })),
    },
  });
  const { fields } = useFieldArray({ control, name: 'signatures' });
  const send = handleSubmit(async ({ signatures }) => {
    const signed = signatures.map(({ role, name, signedOn }) => ({ role, name, signedOn }));
    if (!(await act.run({ roundId: round.roundId, signatures: signed }))) return;
    tell('Tanda tangan Berita Acara dicatat.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat tanda tangan Berita Acara"
      sentence={`Yang dicatat ialah tanda tangan tinta pada kertas ${round.beritaAcara?.number ?? ''}. Setelah lengkap, Berita Acara tidak dapat diubah.`}
      submit="Catat tanda tangan"
      act={act}
      width={600}
      onSubmit={send}
      onClose={onClose}
    >
      {fields.map((field, index) => (
        <Box
          key={field.id}
          component="fieldset"
          sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, m: 0 }}
        >
          <Typography component="legend" variant="overline" sx={{ px: 0.5 }}>
            {field.roleLabel}
          </Typography>
          <FieldRow>
            <TextInput
              control={control}
              name={`signatures.${index}.name`}
              label="Nama pada kertas"
              required
              maxLength={120}
            />
            <DateField
              control={control}
              name={`signatures.${index}.signedOn`}
              label="Ditandatangani pada"
              required
            />
          </FieldRow>
        </Box>
      ))}
    </FormPanel>
  );
}
