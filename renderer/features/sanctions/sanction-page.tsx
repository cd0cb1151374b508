import { Box } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { SanctionView } from '#contract/methods/sanctions.ts';
import type { SanctionStep } from '#domain/sanctions/sanction-states.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PrintForms } from '../../components/print-forms.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText, shortDate } from '../../text/dates.ts';
import { sanctionTone } from './sanction-tone.ts';
import { StepForm } from './step-form.tsx';

/** One case: what it rests on, every step with its letter, and what may come next. */
export function SanctionPage() {
  const { sanctionId = '' } = useParams();
  const reading = useCall('sanctions.get', { sanctionId });
  return (
    <PageFrame
      title={reading.data ? `Sanksi ${reading.data.name}` : 'Sanksi'}
      sentence={
        reading.data
          ? `${reading.data.schoolName}. ${reading.data.editionTitle}.`
          : 'Langkah dan surat-suratnya.'
      }
      above={<LinkButton to="/sanctions" label="Semua sanksi" variant="text" size="small" />}
    >
      <Loaded reading={reading}>{(sanction) => <Case sanction={sanction} />}</Loaded>
    </PageFrame>
  );
}

function Case({ sanction }: { readonly sanction: SanctionView }) {
  const { user } = useSession();
  const [step, setStep] = useState<SanctionStep | null>(null);
  const roleProblem = roleWhy(user.role, ['operator', 'kepala']);
  return (
    <>
      <Section
        title="Perkara"
        action={
          sanction.applicationId !== null && (
            <LinkButton to={`/recipients/${sanction.applicationId}`} label="Buka penerima" size="small" />
          )
        }
      >
        <Facts
          facts={[
            [
              'Keadaan',
              <StatusChip key="state" tone={sanctionTone(sanction.state)} label={sanction.stateLabel} />,
            ],
            ['Larangan', sanction.prohibition],
            ...(sanction.counted === null ? [] : [['Jumlah kejadian', String(sanction.counted)] as const]),
            [
              'Dasar',
              `${sanction.basis}, Nomor ${sanction.basisNumber} tanggal ${dateText(sanction.basisDate)}`,
            ],
            ['Uraian', sanction.facts],
            ['Ancaman menurut edisi', sanction.effect],
          ]}
        />
      </Section>
      <Section
        title="Langkah"
        note="Setiap langkah bersandar pada suratnya; langkah yang tercatat tidak diubah."
      >
        <SimpleTable
          label="Langkah sanksi"
          heads={['Langkah', 'Nomor surat', 'Tanggal', 'Oleh', 'Dicatat']}
          rows={sanction.steps.map((one, index) => ({
            key: `${index}`,
            cells: [
              one.reason === '' ? one.label : `${one.label}: ${one.reason}`,
              one.number,
              shortDate(one.date),
              one.byOffice,
              one.recordedBy,
            ],
          }))}
        />
        {sanction.actions.length > 0 && (
          <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start' }}>
            {sanction.actions.map((action) => (
              <ActionButton
                key={action.step}
                label={action.label}
                permission={roleProblem === null ? action.permission : { allowed: false, why: roleProblem }}
                onClick={() => setStep(action.step)}
              />
            ))}
          </Box>
        )}
      </Section>
      <PrintForms
        label="Cetak formulir rekomendasi"
        forms={[
          {
            form: 'DOC-29',
            of: { kind: 'sanction', sanctionId: sanction.sanctionId, purpose: 'sanksi' },
            label: 'Rekomendasi pengenaan sanksi',
          },
          {
            form: 'DOC-29',
            of: { kind: 'sanction', sanctionId: sanction.sanctionId, purpose: 'pencabutan' },
            label: 'Rekomendasi pencabutan sanksi',
          },
        ]}
      />
      {step && <StepForm sanction={sanction} step={step} onClose={() => setStep(null)} />}
    </>
  );
}
