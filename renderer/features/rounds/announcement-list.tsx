import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { AnnouncementView } from '#contract/methods/rounds.ts';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { DocumentIcon } from '../../theme/icons.ts';

/** The announcement and its corrections: each stands, the later one supersedes. */
export function AnnouncementList({
  roundId,
  announcements,
}: {
  readonly roundId: string;
  readonly announcements: readonly AnnouncementView[];
}) {
  const latest = announcements.at(-1)?.ordinal ?? 0;
  return (
    <Section
      title="Pengumuman"
      action={
        latest > 0 && (
          <LinkButton
            to={`/announcements/${roundId}?earlier=${latest - 1}&later=${latest}`}
            label="Bandingkan versi"
            size="small"
          />
        )
      }
    >
      {announcements.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Belum diumumkan. Pengumuman dibuat setelah rekap hasil verifikasi.
        </Typography>
      )}
      {announcements.map((announcement) => (
        <Announcement key={announcement.announcementId} announcement={announcement} />
      ))}
    </Section>
  );
}

function Announcement({ announcement }: { readonly announcement: AnnouncementView }) {
  return (
    <Box sx={{ display: 'grid', gap: 1, '& + &': { borderTop: 1, borderColor: 'divider', pt: 1.5 } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {announcement.ordinal === 0 ? 'Pengumuman' : `Perbaikan ke-${announcement.ordinal}`}{' '}
          {announcement.number}
        </Typography>
        {announcement.documentId !== null && (
          <Button
            component={Link}
            to={`/documents/${announcement.documentId}`}
            size="small"
            startIcon={<DocumentIcon />}
          >
            Buka kertas
          </Button>
        )}
      </Box>
      <Facts
        facts={[
          ['Diumumkan', dateText(announcement.issuedOn)],
          ['Ditempel sampai', <DeadlineText key="display" deadline={announcement.displayUntil} wide />],
          ['Keberatan sampai', <DeadlineText key="objection" deadline={announcement.objectionUntil} wide />],
          ['Media', announcement.media.join('; ')],
          ['Tercantum', counted(announcement.listed, 'peserta didik')],
        ]}
      />
      {announcement.changes.length > 0 && (
        <Table size="small" aria-label="Perubahan">
          <TableHead>
            <TableRow>
              <TableCell>Nama</TableCell>
              <TableCell>Semula</TableCell>
              <TableCell>Menjadi</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {announcement.changes.map((change) => (
              <TableRow key={change.name + change.after}>
                <TableCell>{change.name}</TableCell>
                <TableCell>{change.before}</TableCell>
                <TableCell>{change.after}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Box>
  );
}
