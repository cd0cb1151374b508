import { Box, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { paketEndings } from '../../client/choose-file.ts';
import { heldFile } from '../../client/held-files.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { FileField } from '../../components/file-field.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { BackIcon } from '../../theme/icons.ts';

const checks = [
  'Berkas disalin dahulu; hanya salinannya yang dibaca, aslinya tidak disentuh.',
  'Tujuan, pengirim, setiap tanda tangan, urutan, dan seluruh isinya diperiksa.',
  'Sampai Anda menerimanya, tidak ada data kantor ini yang berubah.',
];

/** A Paket goes through every check first; a person decides afterwards (exchange.md 6). */
export function ReceivePage() {
  const [params] = useSearchParams();
  const held = heldFile(params.get('held'));
  const [file, setFile] = useState<File | null>(held);
  const putting = usePutFile();
  const { user } = useSession();
  const permission = permitRole(user.role, ['operator', 'kepala']);
  const receive = useAct('paket.receive');
  const navigate = useNavigate();
  const begun = useRef<File | null>(null);
  // Whoever went on to other work while a large Paket was checked is not called away from it.
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  async function read(chosen: File): Promise<void> {
    setFile(chosen);
    const token = await putting.put(chosen);
    const view = token === null ? null : await receive.run({ file: token });
    if (view && here.current) void navigate(`/paket/${view.paketId}`, { replace: true });
  }

  useEffect(() => {
    if (!held || !permission.allowed || begun.current === held) return;
    begun.current = held;
    void read(held);
  });

  return (
    <PageFrame
      title="Terima Paket"
      sentence="Periksa dahulu, terima kemudian. Pratinjau memperlihatkan pengirim, penanda tangan, dan jumlahnya."
      above={
        <Button
          component={Link}
          to="/paket"
          size="small"
          color="inherit"
          startIcon={<BackIcon fontSize="small" />}
        >
          Daftar Paket
        </Button>
      }
    >
      <ActFeedback act={receive} title={`Memeriksa ${file?.name ?? 'Paket'}`} />
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      <Section title="Berkas Paket" {...(permission.why !== null && { note: permission.why })}>
        <FileField
          title="Seret berkas .paket ke sini"
          hint="Dari flashdisk atau lampiran surel; jangan diubah namanya."
          endings={paketEndings}
          file={file}
          onFile={(chosen) => void read(chosen)}
          disabled={receive.busy || !permission.allowed}
        />
        <Box
          component="ul"
          sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5, fontSize: '0.875rem', color: 'text.secondary' }}
        >
          {checks.map((check) => (
            <li key={check}>{check}</li>
          ))}
        </Box>
      </Section>
    </PageFrame>
  );
}
