import { Box, Typography } from '@mui/material';
import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import { DocumentLink } from '../../components/link-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { ReasonList } from '../../components/reason-list.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { PrintResultSlip } from './print-result-slip.tsx';
import { dateText, instantText } from '../../text/dates.ts';
import { resultLabels } from '../../text/labels.ts';

/** Who decided and when, apart from who typed it; and the doors that are open. */
export function AccountDecision({ view }: { readonly view: PupilAccount }) {
  const { decision } = view;
  return (
    <Section title="Keputusan" note={decision === null && 'Belum ada hasil verifikasi.'}>
      {decision && (
        <>
          <Facts
            facts={[
              [
                'Hasil verifikasi',
                <StatusChip
                  key="result"
                  tone={decision.result === 'lulus' ? 'done' : 'problem'}
                  label={resultLabels[decision.result]}
                />,
              ],
              ['Diputuskan', decision.decidedOn && dateText(decision.decidedOn)],
              ['Berita Acara', beritaAcaraText(decision)],
              ['Penanda tangan', <Parties key="parties" decision={decision} />],
              ['Berbeda dari saran karena', decision.deviationReason],
              [
                'Dicatat oleh',
                decision.recorded && `${decision.recorded.by}, ${instantText(decision.recorded.at)}`,
              ],
            ]}
          />
          <ReasonList reasons={decision.reasons} />
          {typeof decision.beritaAcara?.documentId === 'string' && (
            <Box>
              <DocumentLink documentId={decision.beritaAcara.documentId} label="Berita Acara" />
            </Box>
          )}
        </>
      )}
      <WaysOut view={view} />
      {decision?.result === 'tidak-lulus' && <PrintResultSlip view={view} />}
    </Section>
  );
}

type Decision = NonNullable<PupilAccount['decision']>;

function beritaAcaraText({ beritaAcara }: Decision): string {
  if (beritaAcara === null) return 'belum disusun';
  const state = beritaAcara.signed ? 'ditandatangani' : 'belum ditandatangani';
  return `Nomor ${beritaAcara.number}, ${dateText(beritaAcara.date)}, ${state}`;
}

function Parties({ decision: { beritaAcara } }: { readonly decision: Decision }) {
  if (beritaAcara === null) return '—';
  return beritaAcara.parties.map(({ role, name, signedOn }) => (
    <Box component="span" key={role} sx={{ display: 'block' }}>
      {`${role}: ${name}${signedOn === null ? '' : ` (${dateText(signedOn)})`}`}
    </Box>
  ));
}

function WaysOut({ view }: { readonly view: PupilAccount }) {
  if (view.waysOut.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label="Yang dapat dilakukan"
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
    >
      {view.waysOut.map((way) => (
        <li key={way.label}>
          <StatusChip tone={way.isOpen ? 'active' : 'neutral'} label={way.label} />
          <Typography variant="body2">{way.sentence}</Typography>
        </li>
      ))}
    </Box>
  );
}
