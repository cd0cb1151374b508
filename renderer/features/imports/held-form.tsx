import { Box, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { ImportRow } from '#contract/methods/schools.ts';
import { parseNik } from '#domain/people/nik.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { nikNote } from '../../text/number-notes.ts';

const decisions = [
  { value: 'accept', label: 'Terima baris ini' },
  { value: 'reject', label: 'Tolak baris ini' },
];

/** A person decides a held row with the paper in hand; the reason goes into the audit log. */
export function HeldForm({
  importId,
  row,
  onClose,
}: {
  readonly importId: string;
  readonly row: ImportRow;
  readonly onClose: () => void;
}) {
  const act = useAct('imports.decideHeld');
  const tell = useNotice();
  const { today } = useSession();
  const form = useForm<{ decision: 'accept' | 'reject'; nik: string; reason: string }>({
    defaultValues: { decision: 'accept', nik: '', reason: '' },
  });
  const send = form.handleSubmit(async ({ decision, nik, reason }) => {
    const parsed = parseNik(nik);
    if (
      !(await act.run({
        importId,
        ordinal: row.ordinal,
        decision,
        nik: parsed.ok ? parsed.value : null,
        reason,
      }))
    )
      return;
    tell(`Baris ${row.no} sudah diputus.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Putuskan baris ${row.no}: ${row.name}`}
      sentence="Bandingkan dengan berkas kertas pemohon, lalu putuskan."
      submit="Simpan putusan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {row.problems.map((problem) => (
          <Typography key={problem.code + (problem.cell ?? '')} component="li" variant="body2">
            <strong>{problem.cell}</strong> {problem.sentence}
          </Typography>
        ))}
      </Box>
      <SelectField control={form.control} name="decision" label="Putusan" required choices={decisions} />
      <TextInput
        control={form.control}
        name="nik"
        label="NIK menurut Kartu Keluarga"
        maxLength={20}
        inputMode="numeric"
        hint="Isi hanya bila NIK pada berkas keliru atau kosong"
        check={(value) =>
          parseNik(value).ok ? null : 'NIK terdiri atas 16 angka dengan tanggal lahir yang sah.'
        }
        note={(typed) =>
          nikNote(typed, { birthDate: row.holder?.birthDate ?? '', sex: row.holder?.sex ?? '', today })
        }
      />
      <TextInput control={form.control} name="reason" label="Alasan" required lines={3} maxLength={300} />
    </FormPanel>
  );
}
