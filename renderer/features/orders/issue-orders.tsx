import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { OrderRow, ReportRow } from '#contract/methods/objections.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { DocumentLink, PaketLink } from '../../components/link-button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { type Decisions, plannedOrders } from './decisions.ts';
import { orderKinds } from './order-words.ts';

/** Issues the orders of the decisions made, then shows their papers and Paket. */
export function IssueOrders(props: {
  readonly reports: readonly ReportRow[];
  readonly decisions: Decisions;
  readonly onIssued: () => void;
  readonly onClose: () => void;
}) {
  const [issued, setIssued] = useState<readonly OrderRow[] | null>(null);
  if (issued) return <IssuedOrders orders={issued} onClose={props.onClose} />;
  return (
    <IssueForm
      {...props}
      onIssued={(orders) => {
        setIssued(orders);
        props.onIssued();
      }}
    />
  );
}

function IssueForm(props: {
  readonly reports: readonly ReportRow[];
  readonly decisions: Decisions;
  readonly onIssued: (orders: readonly OrderRow[]) => void;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('orders.issue');
  const planned = plannedOrders(props.reports, props.decisions);
  // One number names one letter; several letters take the next numbers of the register.
  const several = planned.length > 1;
  const { control, handleSubmit } = useForm({ defaultValues: { date: today, number: '' } });
  const send = handleSubmit(async ({ date, number }) => {
    const decisions = props.reports.flatMap(({ reportId }) => {
      const decision = props.decisions.get(reportId);
      return decision ? [{ reportId, ...decision }] : [];
    });
    const answer = await act.run({
      decisions,
      date,
      number: several || number.trim() === '' ? null : number,
    });
    if (answer) props.onIssued(answer.orders);
  });
  return (
    <FormPanel
      open
      title="Terbitkan surat perintah"
      sentence="Satu surat perintah untuk setiap sekolah (atau kantor pada kelas b) dan golongan pemohon; setiap keberatan tetap dengan putusannya sendiri. Setelah terbit, isinya tidak berubah lagi."
      submit="Terbitkan"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {planned.map((order) => (
          <Box
            component="li"
            key={order.key}
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1 }}
          >
            <Typography sx={{ fontWeight: 700 }}>{order.unitName}</Typography>
            <StatusChip {...orderKinds[order.kind]} />
            <Typography variant="body2" color="textSecondary">
              {order.founded} keberatan benar, {order.unfounded} tidak benar
            </Typography>
          </Box>
        ))}
      </Box>
      <FieldRow>
        <DateField control={control} name="date" label="Tanggal surat" required />
        {!several && (
          <TextInput
            control={control}
            name="number"
            label="Nomor surat"
            maxLength={80}
            hint="Kosongkan untuk nomor berikutnya"
          />
        )}
      </FieldRow>
      {several && (
        <Typography variant="body2" color="textSecondary">
          Beberapa surat sekaligus memakai nomor berikutnya dari buku nomor, berurutan.
        </Typography>
      )}
      <GapNote gap="G-18" />
    </FormPanel>
  );
}

function IssuedOrders({
  orders,
  onClose,
}: {
  readonly orders: readonly OrderRow[];
  readonly onClose: () => void;
}) {
  return (
    <SidePanel
      open
      title={`${orders.length} surat perintah terbit`}
      subtitle="Cetak dan tanda tangani suratnya, lalu kirim Paketnya."
      onClose={onClose}
    >
      {orders.map((order) => (
        <Box
          key={order.orderId}
          sx={{
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            px: 2,
            py: 1.25,
            display: 'grid',
            gap: 1,
          }}
        >
          <div>
            <Typography sx={{ fontWeight: 700 }}>{order.number}</Typography>
            <Typography variant="body2" color="textSecondary">
              {order.unitName} · kepada {order.addressee}
            </Typography>
          </div>
          <StatusChip {...orderKinds[order.kind]} />
          <OrderLinks order={order} />
        </Box>
      ))}
    </SidePanel>
  );
}

export function OrderLinks({ order }: { readonly order: OrderRow }) {
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {order.documentId !== null && (
        <DocumentLink documentId={order.documentId} label="Buka surat perintah" />
      )}
      {order.paketId !== null && <PaketLink paketId={order.paketId} />}
      {order.documentId === null && order.paketId === null && (
        <Typography variant="body2" color="textSecondary">
          Dicatat dari surat kertas; tidak ada berkasnya di sini.
        </Typography>
      )}
    </Box>
  );
}
