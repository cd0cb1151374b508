import { Alert, Box, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import type { ReportComposition } from '#contract/methods/quarterly-reports.ts';
import { outstandingOf } from '#domain/periodic-reports/report-facts.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { DraftPreview } from '../../components/draft-preview.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';
import { instantText } from '../../text/dates.ts';
import { amountOf, wholeNumber } from './typed-amount.ts';

type Finalise = RequestOf<'periodicReports.finalise'>;

/** What only a person can write, kept as a draft of the office until the report has its number. */
export function ComposeForm({ report }: { readonly report: ReportComposition }) {
  const { user, today } = useSession();
  const saving = useAct('periodicReports.saveDraft');
  const issuing = useAct('periodicReports.finalise');
  const tell = useNotice();
  const { draft, kind, periodFrom } = report;
  const { control, handleSubmit, getValues } = useForm({
    defaultValues: {
      ...draft.texts,
      received: typed(draft.funds.received),
      disbursed: typed(draft.funds.disbursed),
      trigger: 'berkala' as Finalise['trigger'],
      date: today,
      number: '',
      replacesReason: '',
    },
  });
  const current = report.issued.find(({ trigger, superseded }) => trigger === 'berkala' && !superseded);
  const permission = permitRole(user.role, ['operator', 'kepala']);
  const save = async () => {
    if (await saving.run({ kind, periodFrom, ...writtenIn(getValues()) })) tell('Konsep laporan disimpan.');
  };
  const issue = handleSubmit(async (values) => {
    const { trigger, date, number, replacesReason } = values;
    const issued = await issuing.run({
      kind,
      periodFrom,
      trigger,
      date,
      number: number.trim() === '' ? null : number,
      replacesReason: replacesReason.trim() === '' ? null : replacesReason,
      ...writtenIn(values),
    });
    if (!issued) return;
    tell(`Laporan diterbitkan dengan nomor ${issued.number}.`);
    // What was issued stands at the top of the page, with its paper and its Paket.
    document.getElementById('isi')?.scrollTo({ top: 0 });
  });
  return (
    <Section
      title="Isi laporan"
      note={
        draft.savedAt === null
          ? 'Belum ada konsep yang disimpan.'
          : `Disimpan ${draft.savedBy ?? ''}, ${instantText(draft.savedAt)}.`
      }
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <ActionButton
            label="Simpan konsep"
            permission={permission}
            quiet
            busy={saving.busy}
            onClick={() => void save()}
          />
          <ActionButton
            label="Pratinjau"
            permission={permission}
            quiet
            onClick={() => void issuing.rehearse(issue)}
          />
          <ActionButton
            label="Terbitkan laporan"
            variant="contained"
            permission={permission}
            busy={issuing.busy}
            onClick={() => void issue()}
          />
        </Box>
      }
    >
      <ActFeedback act={saving} title="Simpan konsep" />
      <ActFeedback act={issuing} title="Terbitkan laporan" />
      {issuing.drafts && <DraftPreview drafts={issuing.drafts} onClose={issuing.putAway} />}
      {current && (
        <Alert severity="info" variant="outlined">
          Laporan berkala {report.periodLabel} sudah terbit. Terbitkan lagi hanya untuk memperbaikinya, dengan
          alasannya.
        </Alert>
      )}
      {kind === '45' && (
        <TextInput
          control={control}
          name="control"
          label="Hasil pengendalian (Pasal 45 ayat (2) huruf a)"
          required
          lines={4}
          maxLength={4000}
        />
      )}
      <TextInput
        control={control}
        name="changes"
        label="Penjelasan perubahan data penerima"
        lines={2}
        maxLength={4000}
      />
      <FieldRow>
        <TextInput
          control={control}
          name="received"
          label="Dana diterima (Rp)"
          inputMode="numeric"
          hint="Kosongkan bila belum diketahui."
          check={wholeNumber}
        />
        <TextInput
          control={control}
          name="disbursed"
          label="Dana disalurkan (Rp)"
          inputMode="numeric"
          hint={suggestion(report)}
          check={wholeNumber}
        />
        <TextInput control={control} name="fundsSource" label="Sumber angka dana" maxLength={300} />
      </FieldRow>
      <TextInput control={control} name="problems" label="Permasalahan" lines={3} maxLength={2000} />
      <TextInput
        control={control}
        name="followUp"
        label="Tindak lanjut dan saran"
        lines={3}
        maxLength={4000}
      />
      <Typography variant="h3">Penerbitan</Typography>
      <FieldRow>
        <SelectField
          control={control}
          name="trigger"
          label="Jenis"
          required
          choices={[
            { value: 'berkala', label: 'Berkala' },
            { value: 'sewaktu-waktu', label: 'Sewaktu-waktu, sesuai kebutuhan' },
          ]}
        />
        <DateField control={control} name="date" label="Tanggal laporan" required />
        <TextInput
          control={control}
          name="number"
          label="Nomor laporan"
          hint="Kosongkan untuk nomor berikutnya."
          maxLength={80}
        />
      </FieldRow>
      {current && (
        <TextInput
          control={control}
          name="replacesReason"
          label={`Alasan mengganti laporan Nomor ${current.number}`}
          hint="Diisi hanya bila laporan berkala triwulan ini diperbaiki."
          maxLength={300}
        />
      )}
    </Section>
  );
}

interface Typed {
  readonly control: string;
  readonly changes: string;
  readonly fundsSource: string;
  readonly problems: string;
  readonly followUp: string;
  readonly received: string;
  readonly disbursed: string;
}

function writtenIn(values: Typed): Pick<Finalise, 'texts' | 'funds'> {
  const { control, changes, fundsSource, problems, followUp } = values;
  return {
    texts: { control, changes, fundsSource, problems, followUp },
    funds: { received: amountOf(values.received), disbursed: amountOf(values.disbursed) },
  };
}

function typed(amount: number | null): string {
  return amount === null ? '' : formatThousands(amount);
}

function suggestion({ facts, draft }: ReportComposition): string {
  const transferred = facts.months.reduce((sum, { disbursed }) => sum + disbursed, 0);
  const rest = outstandingOf(draft.funds);
  return [
    `Tercatat ditransfer: Rp${formatThousands(transferred)}.`,
    ...(rest === null ? [] : [`Sisa menurut konsep: Rp${formatThousands(rest)}.`]),
  ].join(' ');
}
