import {
  Button,
  Link as TextLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { Link, useParams } from 'react-router';
import type { RecapView } from '#contract/methods/recaps.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RecapTotalsTable } from '../../components/recap-totals-table.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { counted } from '../../text/labels.ts';
import { dateText } from '../../text/dates.ts';
import { DocumentIcon, DownloadIcon } from '../../theme/icons.ts';
import { recapKinds, recapTone } from './recap-words.ts';

export function RecapPage() {
  const { recapId = '' } = useParams();
  const recap = useCall('recaps.get', { recapId });
  return <Loaded reading={recap}>{(view) => <RecapBody recap={view} />}</Loaded>;
}

/** One recap: totals, who is left behind and why, its paper and its file. */
function RecapBody({ recap }: { readonly recap: RecapView }) {
  const file = useOffer();
  return (
    <PageFrame
      title={recap.unitLabel}
      sentence={`Rekap ${recapKinds[recap.kind].toLowerCase()}, revisi ${recap.revision}: ${counted(recap.pupils, 'peserta didik')}.`}
      above={
        <TextLink component={Link} to="/recaps">
          Rekapitulasi
        </TextLink>
      }
      action={
        <>
          <ActionButton
            label="Simpan Excel"
            icon={<DownloadIcon />}
            busy={file.busy}
            onClick={() => void file.save(() => call('recaps.export', { recapId: recap.recapId }))}
          />
          {recap.documentId !== null && (
            <Button
              component={Link}
              to={`/documents/${recap.documentId}`}
              variant="outlined"
              startIcon={<DocumentIcon />}
            >
              Buka kertas
            </Button>
          )}
          {recap.paketId !== null && (
            <Button component={Link} to={`/paket/${recap.paketId}`} variant="contained">
              Tanda tangan dan segel
            </Button>
          )}
        </>
      }
    >
      {file.refusal && <RefusalAlert refusal={file.refusal} onClose={file.clear} />}
      <Section title="Keadaan">
        <StatusChip tone={recapTone(recap.state)} label={recap.stateLabel} />
        <Facts
          columns={2}
          facts={[
            ['Disegel', dateText(recap.sealedOn)],
            ['Sidik isi', recap.contentDigest],
            ['Dapat disegel', recap.seal.allowed ? 'Ya' : recap.seal.why],
          ]}
        />
      </Section>
      <Section title="Jumlah">
        <RecapTotalsTable totals={recap.totals} />
      </Section>
      {recap.leftBehind.length > 0 && (
        <Section
          title={`Tidak ikut direkap (${recap.leftBehind.length})`}
          note="Setiap nama dengan sebabnya. Setelah dilengkapi, mereka masuk pada revisi berikutnya."
        >
          <TableContainer>
            <Table size="small" aria-label="Tidak ikut direkap">
              <TableHead>
                <TableRow>
                  <TableCell>Nama</TableCell>
                  <TableCell>Satuan pendidikan</TableCell>
                  <TableCell>Sebab</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {recap.leftBehind.map((pupil) => (
                  <TableRow key={pupil.applicationId}>
                    <TableCell>{pupil.name}</TableCell>
                    <TableCell>{pupil.schoolName}</TableCell>
                    <TableCell>{pupil.reason}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </Section>
      )}
    </PageFrame>
  );
}
