import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { RecipientAct, RecipientView } from '#contract/methods/recipients.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { type FormChoice, PrintForms } from '../../components/print-forms.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { AccountForm } from './account-form.tsx';
import { CardForm } from './card-form.tsx';
import { amountText } from './money.ts';
import { MonthsTable } from './months-table.tsx';
import { ObligationList } from './obligation-list.tsx';
import { PledgeForm } from './pledge-form.tsx';
import { recipientTone } from './recipient-tone.ts';
import { TransferForm } from './transfer-form.tsx';
import { UpdateForm } from './update-form.tsx';

/** One recipient: his decree, account, card, pledge, months, yearly updates and sanctions. */
export function RecipientPage() {
  const { applicationId = '' } = useParams();
  const reading = useCall('recipients.get', { applicationId });
  return (
    <PageFrame
      title={reading.data?.name ?? 'Penerima'}
      sentence={
        reading.data
          ? `${reading.data.schoolName}. Ditetapkan dengan Keputusan Gubernur Nomor ${reading.data.decree.number} tanggal ${reading.data.decree.date}.`
          : 'Rekening, kartu, penyaluran, dan pembaharuan data satu penerima.'
      }
      above={<LinkButton to="/recipients" label="Semua penerima" variant="text" size="small" />}
    >
      <Loaded reading={reading}>{(recipient) => <Recipient recipient={recipient} />}</Loaded>
    </PageFrame>
  );
}

function Recipient({ recipient }: { readonly recipient: RecipientView }) {
  const { user } = useSession();
  const [open, setOpen] = useState<RecipientAct | null>(null);
  const roleProblem = roleWhy(user.role, ['operator', 'kepala']);
  const permissionOf = (act: RecipientAct) =>
    roleProblem === null ? recipient.actions[act] : { allowed: false, why: roleProblem };
  const close = () => setOpen(null);
  return (
    <>
      {recipient.ended && (
        <Alert severity="info" variant="outlined">
          {`Bantuan berakhir ${dateText(recipient.ended.on)}: ${recipient.ended.reason}.`}
        </Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <Section title="Penetapan">
          <Facts
            facts={[
              [
                'Status',
                <StatusChip key="state" tone={recipientTone(recipient.state)} label={recipient.stateLabel} />,
              ],
              ['Masa bantuan', recipient.decree.period],
              ['Besaran sebulan', amountText(recipient.monthly)],
              ...recipient.spells
                .slice(1)
                .map(
                  ({ from, level, monthly }) =>
                    [`Sejak ${from}`, `${level}, ${amountText(monthly)}`] as const,
                ),
              ['NIK', recipient.nikMasked],
              ['Golongan', recipient.classLabel],
              ['Edisi kebijakan', recipient.editionTitle],
            ]}
          />
        </Section>
        <Section
          title="Rekening, kartu, dan surat pernyataan"
          action={<PrintForms forms={formsOf(recipient)} />}
        >
          <ObligationList recipient={recipient} permissionOf={permissionOf} onAct={setOpen} />
        </Section>
      </Box>
      <Section
        title="Penyaluran"
        note={
          recipient.bankFees > 0
            ? `Transfer sebesar besaran penuh; bank mendebit ${amountText(recipient.bankFees)} sebulan dari rekening (Pasal 42 ayat (2)-(3)).`
            : 'Transfer setiap bulan menurut bukti dari bank (Pasal 33).'
        }
        action={
          <ActionButton
            quiet
            label="Catat bukti transfer"
            permission={permissionOf('disburse')}
            onClick={() => setOpen('disburse')}
          />
        }
      >
        <MonthsTable rows={recipient.months} />
      </Section>
      <Section
        title="Pembaharuan data dan sanksi"
        note="Awal tahun pelajaran sekolah memperbaharui data penerima (Pasal 58-60)."
        action={
          <Box sx={{ display: 'flex', gap: 1 }}>
            <ActionButton
              quiet
              label="Catat pembaharuan"
              permission={permissionOf('update')}
              onClick={() => setOpen('update')}
            />
            {permissionOf('sanction').allowed && (
              <LinkButton to={`/sanctions/new/${recipient.applicationId}`} label="Usulkan sanksi" />
            )}
          </Box>
        }
      >
        <Facts
          facts={[
            ...recipient.updates.map(
              ({ schoolYear, label, detail }) => [`Tahun ${schoolYear}`, `${label} (${detail})`] as const,
            ),
            ...recipient.sanctions.map(
              ({ sanctionId, label, stateLabel }) =>
                [
                  'Sanksi',
                  <LinkButton
                    key={sanctionId}
                    to={`/sanctions/${sanctionId}`}
                    size="small"
                    variant="text"
                    label={`${stateLabel}: ${label}`}
                  />,
                ] as const,
            ),
            ...(recipient.updates.length + recipient.sanctions.length === 0
              ? [['Catatan', 'Belum ada pembaharuan maupun sanksi.'] as const]
              : []),
          ]}
        />
      </Section>
      {open === 'openAccount' && <AccountForm recipient={recipient} onClose={close} />}
      {open === 'handCard' && <CardForm recipient={recipient} onClose={close} />}
      {open === 'receivePledge' && <PledgeForm recipient={recipient} onClose={close} />}
      {open === 'disburse' && <TransferForm recipient={recipient} onClose={close} />}
      {open === 'update' && (
        <UpdateForm
          applicationId={recipient.applicationId}
          name={recipient.name}
          outside={recipient.outside}
          onClose={close}
        />
      )}
    </>
  );
}

/** Pasal 43: Format 2 and 3 for himself, or for all of his school. */
function formsOf({ applicationId, npsn }: RecipientView): readonly FormChoice[] {
  const own = { kind: 'pupil', applicationId } as const;
  const all = { kind: 'school', npsn } as const;
  return [
    { form: 'DOC-02', of: own },
    { form: 'DOC-03', of: own },
    { form: 'DOC-02', of: all, label: 'Format 2 semua penerima sekolah ini' },
    { form: 'DOC-03', of: all, label: 'Format 3 semua penerima sekolah ini' },
  ];
}
