import { Alert, AlertTitle, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { PaketView } from '#contract/methods/paket.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { CodeField } from '../../components/fields/code-field.tsx';
import { PrintedCode } from '../../components/printed-code.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import { compareGroups, readCode } from '../../text/printed-code.ts';
import { MatchIcon } from '../../theme/icons.ts';

/**
 * Hardcopy against softcopy (Pasal 25): the 26 characters under every page of the paper.
 *
 * `contentDigest` is null for an incoming Paket: there it is typed from paper first, not read off the screen.
 */
export function DigestBox({
  paketId,
  contentDigest,
  check,
}: {
  readonly paketId: string;
  readonly contentDigest: string | null;
  readonly check: PaketView['paper']['check'];
}) {
  const { user } = useSession();
  const { why } = permitRole(user.role, ['operator', 'kepala']);
  const act = useAct('paket.compareDigest');
  const { control, handleSubmit } = useForm({ defaultValues: { typed: '' } });
  const [result, setResult] = useState<{
    readonly match: boolean;
    readonly expected: string;
    readonly typed: string;
  } | null>(null);
  const send = handleSubmit(async ({ typed }) => {
    const reading = readCode(typed);
    const answer = await act.run({ paketId, typed: reading.kind === 'scanned' ? reading.digest : typed });
    setResult(answer && { ...answer, typed });
  });
  return (
    <Section
      title="Cocokkan dengan kertas"
      note="Ketik 26 karakter di kaki setiap halaman, atau pindai kode QR-nya dengan alat pemindai."
    >
      {check && (
        <StatusChip
          tone={check.match ? 'done' : 'problem'}
          label={`${check.match ? 'Cocok' : 'Tidak cocok'}, diperiksa ${check.by} ${instantText(check.at)}`}
        />
      )}
      {contentDigest !== null && <PrintedCode label="Sidik isi" code={contentDigest} />}
      <Box
        component="form"
        noValidate
        onSubmit={(event) => void send(event)}
        sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}
      >
        <CodeField control={control} name="typed" label="Sidik isi pada kertas" />
        <Button
          type="submit"
          variant="outlined"
          startIcon={<MatchIcon />}
          disabled={act.busy || why !== null}
        >
          Cocokkan
        </Button>
        {why !== null && (
          <Typography variant="caption" color="textSecondary">
            {why}
          </Typography>
        )}
      </Box>
      {act.refusal && <RefusalAlert refusal={act.refusal} onClose={act.clear} />}
      {result && <DigestResult {...result} />}
    </Section>
  );
}

function DigestResult({
  match,
  expected,
  typed,
}: {
  readonly match: boolean;
  readonly expected: string;
  readonly typed: string;
}) {
  if (match) {
    return (
      <Alert severity="success" variant="outlined" role="status">
        <AlertTitle>Cocok</AlertTitle>
        Kertas dan berkas memuat isi yang sama; dicatat pada Buku agenda.
      </Alert>
    );
  }
  return (
    <Alert severity="error" variant="outlined" role="alert">
      <AlertTitle>Tidak cocok</AlertTitle>
      <Typography variant="body2" sx={{ mb: 1 }}>
        Periksa ketikan Anda. Bila kertasnya memang berbeda, jangan diterima: kertas dan berkas bukan rekap
        yang sama.
      </Typography>
      <Typography variant="caption">Sidik isi berkas</Typography>
      <PrintedCode label="Sidik isi berkas" code={expected} groups={compareGroups(expected, typed)} />
    </Alert>
  );
}
