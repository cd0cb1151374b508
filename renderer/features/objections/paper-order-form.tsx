import { Alert, CircularProgress } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { ObjectionRow } from '#contract/methods/objections.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { capacityLabels } from '../../text/labels.ts';
import { FindingFields } from './finding-fields.tsx';
import type { ObjectionFormProps } from './objection-form-props.ts';
import type { PaperOrderValues } from './paper-order-values.ts';

const capacities = Object.entries(capacityLabels).map(([value, label]) => ({ value, label }));

/** An order of the deciding head that came on paper: one letter, each objection with its own finding (Pasal 18(4), 20, G-18). */
export function PaperOrderForm(props: ObjectionFormProps) {
  const { roundId, state } = props.objection;
  const open = useAllRows(['objections', roundId], (paging, options) =>
    call('objections.page', { ...paging, roundId, open: true }, options),
  );
  if (open.data === undefined) return <CircularProgress size={20} aria-label="Sedang membaca" />;
  const waiting = open.data.filter((row) => row.state === state);
  return <OrderForm {...props} waiting={waiting} />;
}

function OrderForm({
  objection,
  waiting,
  onClose,
}: ObjectionFormProps & { readonly waiting: readonly ObjectionRow[] }) {
  const { today } = useSession();
  const act = useAct('orders.recordPaper');
  const tell = useNotice();
  const { control, handleSubmit, watch } = useForm<PaperOrderValues>({
    defaultValues: {
      number: '',
      date: today,
      byName: '',
      byNip: '',
      byCapacity: 'definitif',
      findings: waiting.map(({ objectionId }) => ({
        objectionId,
        finding: objectionId === objection.objectionId ? 'benar' : '',
        detail: '',
      })),
    },
  });
  const send = handleSubmit(async ({ findings, byNip, ...letter }) => {
    const named = findings.flatMap(({ objectionId, finding, detail }) =>
      finding === '' ? [] : [{ objectionId, finding, detail }],
    );
    const request = { ...letter, roundId: objection.roundId, byNip: nipValue(byNip), findings: named };
    if (!(await act.run(request))) return;
    tell('Perintah dicatat.');
    onClose();
  });
  const chosen = watch('findings');
  return (
    <FormPanel
      open
      title="Catat perintah dari kertas"
      sentence={`Salin dari surat perintah ${objection.decidedBy.label} yang sudah ditandatangani. Yang memutus ialah penanda tangan surat, bukan yang mengetik.`}
      submit="Catat perintah"
      act={act}
      width={620}
      disabled={chosen.every(({ finding }) => finding === '')}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput control={control} name="number" label="Nomor surat" required maxLength={80} />
        <DateField control={control} name="date" label="Tanggal surat" required />
      </FieldRow>
      <FieldRow>
        <TextInput control={control} name="byName" label="Ditandatangani oleh" required maxLength={120} />
        <SelectField control={control} name="byCapacity" label="Kedudukan" required choices={capacities} />
      </FieldRow>
      <NipField control={control} name="byNip" label="NIP penanda tangan" />
      {waiting.map((row, index) => (
        <FindingFields
          key={row.objectionId}
          control={control}
          index={index}
          objection={row}
          finding={chosen[index]?.finding ?? ''}
        />
      ))}
      <Alert severity="info" variant="outlined">
        Satu keberatan saja yang benar sudah berarti perintah memperbaiki pengumuman; yang tidak benar
        membiarkan pengumuman seperti semula.
      </Alert>
    </FormPanel>
  );
}
