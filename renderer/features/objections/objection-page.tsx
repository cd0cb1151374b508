import { Alert, Box, Button, Link as TextLink, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ObjectionView } from '#contract/methods/objections.ts';
import { useCall } from '../../client/use-call.ts';
import { AttachmentList } from '../../components/attachments/attachment-list.tsx';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { findingLabels } from '../../text/labels.ts';
import { DocumentIcon } from '../../theme/icons.ts';
import { ObjectionActions } from './objection-actions.tsx';
import { ObjectionForm, type ObjectionFormName } from './objection-form.tsx';
import { objectionTone } from './objection-tone.ts';

export function ObjectionPage() {
  const { objectionId = '' } = useParams();
  const objection = useCall('objections.get', { objectionId });
  return <Loaded reading={objection}>{(view) => <ObjectionBody objection={view} />}</Loaded>;
}

/** One objection from receipt to decision. */
function ObjectionBody({ objection }: { readonly objection: ObjectionView }) {
  const [form, setForm] = useState<ObjectionFormName | null>(null);
  return (
    <PageFrame
      title={`Keberatan ${objection.agendaNo}`}
      sentence={`Tentang ${objection.subject}, ${objection.unitName}: ${objection.typeLabel.toLowerCase()}.`}
      above={
        <TextLink component={Link} to="/objections">
          Keberatan
        </TextLink>
      }
      action={<StatusChip tone={objectionTone(objection.state)} label={objection.stateLabel} />}
    >
      {objection.correctPupil && <CorrectPupil change={objection.correctPupil} name={objection.subject} />}
      <Section title="Tindakan">
        <ObjectionActions objection={objection} onForm={setForm} />
      </Section>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(360px, 1fr))',
          alignItems: 'start',
        }}
      >
        <Section
          title="Keberatan"
          action={<PaperLink documentId={objection.receiptDocumentId} label="Tanda terima" />}
        >
          <Facts
            facts={[
              [
                'Atas',
                `${versionText(objection.announcementOrdinal)} ${objection.announcement.number}, ${dateText(objection.announcement.issuedOn)}`,
              ],
              ['Yang berkeberatan', objectorText(objection)],
              ['Dapat dihubungi', objection.objector.contact],
              ['Diterima', dateText(objection.receivedOn)],
              ['Masa keberatan', <DeadlineText key="window" deadline={objection.window} wide />],
              ['Tepat waktu', objection.inTime ? 'Ya' : 'Tidak'],
              [
                'Batas peninjauan',
                objection.reviewDue && <DeadlineText key="review" deadline={objection.reviewDue} wide />,
              ],
            ]}
          />
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
            {objection.grounds}
          </Typography>
          {objection.endedReason !== null && (
            <Typography variant="body2" color="textSecondary">
              {objection.stateLabel}: {objection.endedReason}
            </Typography>
          )}
        </Section>
        <Reviews objection={objection} />
        <Decision objection={objection} />
        <Section
          title="Bukti dan surat"
          note="Bukti dari yang berkeberatan, foto peninjauan, surat yang diterima."
        >
          <AttachmentList subject={{ kind: 'objection', id: objection.objectionId }} />
        </Section>
      </Box>
      {form && <ObjectionForm name={form} objection={objection} onClose={() => setForm(null)} />}
    </PageFrame>
  );
}

function Reviews({ objection }: { readonly objection: ObjectionView }) {
  return (
    <Section title="Peninjauan lapangan">
      {objection.reviews.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Belum ditinjau. Peninjauan paling lama 7 hari kalender sejak keberatan diterima.
        </Typography>
      )}
      {objection.reviews.map((review) => (
        <Box key={review.ordinal} sx={{ display: 'grid', gap: 1 }}>
          <Facts
            facts={[
              ['Peninjauan', review.ordinal === 1 ? 'Pertama' : `Kembali (ke-${review.ordinal})`],
              ['Dikunjungi', dateText(review.visitedOn)],
              ['Berita Acara', review.beritaAcaraNumber],
              ['Usul putusan', findingLabels[review.proposedFinding]],
            ]}
          />
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
            {review.facts}
          </Typography>
          <PaperLink documentId={review.documentId} label="Buka Berita Acara" />
        </Box>
      ))}
    </Section>
  );
}

function Decision({ objection }: { readonly objection: ObjectionView }) {
  const { report, order } = objection;
  return (
    <Section
      title="Laporan dan putusan"
      action={<PaperLink documentId={report?.documentId ?? null} label="Buka laporan" />}
    >
      <Facts
        facts={[
          ['Yang memutus', `${objection.decidedBy.label} (${objection.decidedBy.article})`],
          ['Laporan', report ? `${report.number}, ${dateText(report.date)}` : 'Belum dilaporkan'],
          ['Perintah', order ? `${order.number}, ${dateText(order.date)}` : 'Belum ada perintah'],
          [
            'Isi perintah',
            order
              ? order.kind === 'perbaiki'
                ? 'Memperbaiki pengumuman'
                : 'Melanjutkan rekapitulasi'
              : null,
          ],
          ['Diterima lewat', order ? (order.source === 'paket' ? 'Paket' : 'Kertas') : null],
          ['Putusan', objection.finding === null ? null : findingLabels[objection.finding]],
        ]}
      />
    </Section>
  );
}

/** Wrong data found `benar` are put right in the register, so that the next announcement prints them (Pasal 21). */
function CorrectPupil({
  change,
  name,
}: {
  readonly change: NonNullable<ObjectionView['correctPupil']>;
  readonly name: string;
}) {
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ bgcolor: 'background.paper', alignItems: 'center' }}
      action={
        <Button
          component={Link}
          to={`/pupils?search=${encodeURIComponent(name)}&applicationId=${change.applicationId}`}
          size="small"
        >
          Buka data peserta didik
        </Button>
      }
    >
      Perbaiki data {name} sebelum perbaikan diumumkan. Isi perintah: {change.detail}
    </Alert>
  );
}

function objectorText({ objector }: ObjectionView): string {
  return objector.name === null
    ? `Tanpa nama (${objector.capacityLabel}). Alasan Kepala: ${objector.anonymousReason ?? '—'}`
    : `${objector.name} (${objector.capacityLabel})`;
}

function versionText(ordinal: number): string {
  return ordinal === 0 ? 'Pengumuman' : `Perbaikan ke-${ordinal}`;
}

function PaperLink({ documentId, label }: { readonly documentId: string | null; readonly label: string }) {
  if (documentId === null) return null;
  return (
    <Button
      component={Link}
      to={`/documents/${documentId}`}
      size="small"
      startIcon={<DocumentIcon />}
      sx={{ justifySelf: 'start' }}
    >
      {label}
    </Button>
  );
}
