import { Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText, instantText } from '../../text/dates.ts';
import { findingLabels } from '../../text/labels.ts';

/** What became of the application: announcements, objections, recaps, decree; and every recorded act. */
export function AccountCourse({ view }: { readonly view: PupilAccount }) {
  return (
    <>
      <Section title="Perjalanan usulan">
        {view.course.length === 0 ? (
          <EmptyState
            title="Belum diumumkan"
            next="Pengumuman, rekapitulasi, dan penetapan tampil di sini setelah ada."
          />
        ) : (
          <SimpleTable
            label="Perjalanan usulan"
            heads={['Tanggal', 'Langkah', 'Naskah']}
            rows={view.course.map((step) => ({
              key: `${step.label} ${step.detail}`,
              cells: [
                step.on === null ? '—' : dateText(step.on),
                step.label,
                step.documentId === null ? (
                  step.detail
                ) : (
                  <MuiLink key="paper" component={Link} to={`/documents/${step.documentId}`}>
                    {step.detail}
                  </MuiLink>
                ),
              ],
            }))}
          />
        )}
      </Section>
      {view.objections.length > 0 && <Objections view={view} />}
      <Section title="Riwayat" note="Siapa mencatat apa dan kapan, terbaru di atas.">
        <SimpleTable
          label="Riwayat"
          heads={['Waktu', 'Oleh', 'Perbuatan']}
          rows={view.history.map((entry, index) => ({
            key: `${entry.at} ${index}`,
            cells: [instantText(entry.at), entry.actor, entry.action],
          }))}
        />
      </Section>
    </>
  );
}

function Objections({ view }: { readonly view: PupilAccount }) {
  return (
    <Section title="Keberatan">
      <SimpleTable
        label="Keberatan"
        heads={['Agenda', 'Diterima', 'Alasan', 'Keadaan', 'Temuan dan perintah']}
        rows={view.objections.map((objection) => ({
          key: objection.objectionId,
          cells: [
            <MuiLink key="agenda" component={Link} to={`/objections/${objection.objectionId}`}>
              {objection.agendaNo}
            </MuiLink>,
            dateText(objection.receivedOn),
            objection.grounds,
            objection.stateLabel,
            <Typography key="finding" variant="body2">
              {[findingOf(objection.finding), objection.order].filter(Boolean).join('; ') || '—'}
            </Typography>,
          ],
        }))}
      />
    </Section>
  );
}

function findingOf(finding: string | null): string | null {
  if (finding !== 'benar' && finding !== 'tidak-benar') return null;
  return findingLabels[finding];
}
