import { Alert } from '@mui/material';
import { useForm, useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import type { SanctionBasis, SanctionChoices } from '#contract/methods/sanctions.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PrintForms } from '../../components/print-forms.tsx';
import { Section } from '../../components/section.tsx';

const bases: readonly { readonly value: SanctionBasis; readonly label: string }[] = [
  { value: 'rekomendasi-sekolah', label: 'Rekomendasi satuan pendidikan' },
  { value: 'laporan-masyarakat', label: 'Laporan masyarakat (Pasal 49)' },
  { value: 'temuan', label: 'Temuan pengawasan (Pasal 43-48)' },
];

/** A proposal: which prohibition, on what paper. It has no effect by itself. */
export function ProposePage() {
  const { applicationId = '' } = useParams();
  const choices = useCall('sanctions.choices', { applicationId });
  return (
    <PageFrame
      title="Usulkan sanksi"
      sentence={
        choices.data
          ? `${choices.data.name}, ${choices.data.schoolName}. Larangan menurut ${choices.data.editionTitle}.`
          : 'Usulan dengan larangan dan dasarnya.'
      }
      above={<LinkButton to={`/recipients/${applicationId}`} label="Penerima" variant="text" size="small" />}
      action={
        <PrintForms
          label="Cetak formulir rekomendasi"
          forms={[{ form: 'DOC-29', of: { kind: 'pupil', applicationId } }]}
        />
      }
    >
      <Loaded reading={choices}>
        {(known) => <ProposalForm applicationId={applicationId} choices={known} />}
      </Loaded>
    </PageFrame>
  );
}

function ProposalForm({
  applicationId,
  choices,
}: {
  readonly applicationId: string;
  readonly choices: SanctionChoices;
}) {
  const { today, user } = useSession();
  const navigate = useNavigate();
  const act = useAct('sanctions.propose');
  const { control, handleSubmit } = useForm({
    defaultValues: {
      prohibitionRef: '',
      prohibition: '',
      counted: '',
      basis: choices.needsRecommendation ? 'rekomendasi-sekolah' : 'temuan',
      basisNumber: '',
      basisDate: today,
      facts: '',
    },
  });
  const ref = useWatch({ control, name: 'prohibitionRef' });
  const listed = choices.prohibitions.length > 0;
  const threshold = choices.prohibitions.find((one) => one.ref === ref)?.threshold ?? null;
  const why = roleWhy(user.role, ['operator', 'kepala']) ?? choices.propose.why;
  const send = handleSubmit(async ({ prohibitionRef, basis, counted, ...values }) => {
    const made = await act.run({
      ...values,
      applicationId,
      prohibitionRef: listed ? prohibitionRef : null,
      counted: threshold && counted !== '' ? Number(counted) : null,
      basis: bases.find(({ value }) => value === basis)?.value ?? 'temuan',
    });
    if (made) await navigate(`/sanctions/${made.sanctionId}`);
  });
  return (
    <Section
      title="Usulan"
      note="Usulan tidak mengubah bantuan. Kartu ditarik atau bantuan dicabut hanya menurut keputusan yang dicatat kemudian."
      action={
        <ActionButton
          label="Catat usulan"
          variant="contained"
          permission={{ allowed: why === null, why }}
          busy={act.busy}
          onClick={() => void send()}
        />
      }
    >
      <ActFeedback act={act} title="Usulkan sanksi" />
      {choices.needsRecommendation && (
        <Alert severity="info" variant="outlined">
          Edisi ini mensyaratkan rekomendasi satuan pendidikan.
        </Alert>
      )}
      {listed ? (
        <SelectField
          control={control}
          name="prohibitionRef"
          label="Larangan yang dilanggar"
          required
          choices={choices.prohibitions.map((one) => ({ value: one.ref, label: one.label }))}
        />
      ) : (
        <TextInput
          control={control}
          name="prohibition"
          label="Larangan yang dilanggar"
          required
          maxLength={300}
          hint="Daftar larangan edisi ini belum ada di program; salin dari naskahnya."
        />
      )}
      {threshold && (
        <TextInput
          control={control}
          name="counted"
          label={`Jumlah ${threshold.label}`}
          required
          inputMode="numeric"
          maxLength={3}
          hint={`Dikenai sanksi mulai ${threshold.min} kali`}
          check={(value) => (/^\d{1,3}$/.test(value) ? null : 'Tulis angka.')}
        />
      )}
      <FieldRow>
        <SelectField
          control={control}
          name="basis"
          label="Dasar"
          required
          choices={choices.needsRecommendation ? bases.slice(0, 1) : bases}
        />
        <TextInput control={control} name="basisNumber" label="Nomor surat" required maxLength={120} />
        <DateField control={control} name="basisDate" label="Tanggal surat" required />
      </FieldRow>
      <TextInput control={control} name="facts" label="Uraian kejadian" required lines={5} maxLength={2000} />
    </Section>
  );
}
