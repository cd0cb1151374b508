import { Box } from '@mui/material';
import { useNavigate } from 'react-router';
import type { RoundAct, RoundView } from '#contract/methods/rounds.ts';
import type { Permission } from '#contract/views.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { RoundFormName } from './round-form-name.ts';

type Target =
  | { readonly kind: 'form'; readonly form: RoundFormName }
  | { readonly kind: 'checks' }
  | { readonly kind: 'page'; readonly path: string };

/** Acts in the order of the process; the first that may be taken now stands out. */
const acts: readonly { readonly act: RoundAct; readonly label: string; readonly target: Target }[] = [
  { act: 'startVerifying', label: 'Mulai verifikasi', target: { kind: 'form', form: 'startVerifying' } },
  { act: 'runChecks', label: 'Jalankan pemeriksaan', target: { kind: 'checks' } },
  { act: 'setResults', label: 'Putuskan hasil', target: { kind: 'page', path: 'verification' } },
  {
    act: 'draftBeritaAcara',
    label: 'Susun Berita Acara',
    target: { kind: 'form', form: 'draftBeritaAcara' },
  },
  { act: 'signBeritaAcara', label: 'Catat tanda tangan', target: { kind: 'form', form: 'signBeritaAcara' } },
  { act: 'makeRecap', label: 'Rekap hasil verifikasi', target: { kind: 'form', form: 'makeRecap' } },
  { act: 'announce', label: 'Umumkan', target: { kind: 'form', form: 'announce' } },
  { act: 'registerObjection', label: 'Catat keberatan', target: { kind: 'page', path: 'objection' } },
  {
    act: 'announceCorrection',
    label: 'Umumkan perbaikan',
    target: { kind: 'form', form: 'announceCorrection' },
  },
  { act: 'close', label: 'Tutup putaran', target: { kind: 'form', form: 'close' } },
  {
    act: 'changeWindow',
    label: 'Perpanjang masa pengusulan',
    target: { kind: 'form', form: 'changeWindow' },
  },
  {
    act: 'recordCorrection',
    label: 'Catat koreksi',
    target: { kind: 'form', form: 'recordCorrection' },
  },
];

// Nobody waits for these: a Keputusan or a finding brings them about.
const exceptional: readonly RoundAct[] = ['changeWindow', 'recordCorrection'];

export function RoundActions({
  round,
  onForm,
}: {
  readonly round: RoundView;
  readonly onForm: (form: RoundFormName) => void;
}) {
  const { user } = useSession();
  const navigate = useNavigate();
  const checks = useAct('rounds.runChecks');
  const tell = useNotice();
  const permissionOf = (act: RoundAct): Permission => {
    const why = roleWhy(user.role, act === 'recordCorrection' ? ['kepala'] : ['operator', 'kepala']);
    return why === null ? round.actions[act] : { allowed: false, why };
  };
  const next = acts.find(
    ({ act }) =>
      permissionOf(act).allowed &&
      !exceptional.includes(act) &&
      !(act === 'runChecks' && round.checkedOn !== null) &&
      !(act === 'setResults' && round.undecided === 0),
  );

  function start(target: Target): void {
    if (target.kind === 'form') onForm(target.form);
    else if (target.kind === 'checks')
      void checks
        .run({ roundId: round.roundId })
        .then((done) => done && tell('Pemeriksaan selesai; sarannya ada pada antrean verifikasi.'));
    else
      void navigate(
        target.path === 'objection'
          ? `/objections/new?roundId=${round.roundId}`
          : `/rounds/${round.roundId}/verification`,
      );
  }

  const open = acts.filter(({ act }) => permissionOf(act).allowed);
  const closed = acts.filter(({ act }) => !permissionOf(act).allowed);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, borderTop: 1, borderColor: 'divider', pt: 1.5 }}>
      <ActFeedback act={checks} title="Memeriksa pengajuan" />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {open.map(({ act, label, target }) => (
          <ActionButton
            key={act}
            label={label}
            variant={act === next?.act ? 'contained' : 'outlined'}
            busy={act === 'runChecks' && checks.busy}
            onClick={() => start(target)}
          />
        ))}
        {round.state === 'closed' && round.npsn !== null && (
          <LinkButton to={`/forms?fill=${round.npsn}`} label="Isi formulir rekening" />
        )}
      </Box>
      {closed.length > 0 && (
        <Box component="details">
          <Box
            component="summary"
            sx={{ cursor: 'pointer', fontSize: '0.8125rem', color: 'text.secondary', fontWeight: 600 }}
          >
            Belum dapat dilakukan, dan sebabnya ({closed.length})
          </Box>
          <Box
            component="dl"
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(150px, auto) 1fr',
              gap: '4px 16px',
              m: 0,
              pt: 1,
              fontSize: '0.8125rem',
            }}
          >
            {closed.map(({ act, label }) => (
              <Box key={act} sx={{ display: 'contents' }}>
                <Box component="dt" sx={{ fontWeight: 650 }}>
                  {label}
                </Box>
                <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
                  {permissionOf(act).why}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}
