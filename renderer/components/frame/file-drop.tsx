import { Backdrop, Box, Typography } from '@mui/material';
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Refusal } from '#contract/envelope.ts';
import { bridge } from '../../client/bridge.ts';
import { kindOfFile } from '../../client/file-kind.ts';
import { holdFile } from '../../client/held-files.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { ImportIcon } from '../../theme/icons.ts';
import { RefusalAlert } from '../refusal-alert.tsx';

/** A sheet or a Paket dropped anywhere opens its preview, as does one the system hands over (U36); anything else is refused by name (U01). */
export function FileDrop({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const navigate = useNavigate();

  async function take(file: File): Promise<void> {
    setRefusal(null);
    try {
      const kind = await kindOfFile(file);
      if (file.size === 0) setRefusal(empty(file.name));
      else if (kind === 'unknown') setRefusal(notReadable(file.name));
      else void navigate(`${kind === 'paket' ? '/paket/receive' : '/imports/new'}?held=${holdFile(file)}`);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  }

  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const ask = async () => {
      const file = await bridge.broughtFile();
      if (!file.ok) setRefusal(file.error);
      else if (file.value) await latest.current(new File([file.value.bytes], file.value.name));
    };
    void ask();
    return bridge.onBrought(() => void ask());
  }, []);

  const onDrop = (event: DragEvent) => {
    setOver(false);
    // A screen with its own place for a file has taken it already.
    if (event.isDefaultPrevented()) return;
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) void take(file);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    const taken = event.isDefaultPrevented();
    event.preventDefault();
    setOver(!taken);
  };
  return (
    <Box
      onDragOver={onDragOver}
      onDrop={onDrop}
      onDragLeave={(event) => event.relatedTarget === null && setOver(false)}
    >
      {children}
      {refusal && (
        <Box
          sx={{
            position: 'fixed',
            bottom: 24,
            left: '50%',
            transform: 'translateX(-50%)',
            zIndex: 1400,
            width: 'min(560px, 90vw)',
          }}
        >
          <RefusalAlert refusal={refusal} onClose={() => setRefusal(null)} />
        </Box>
      )}
      <Backdrop
        open={over}
        sx={{ zIndex: 1500, bgcolor: 'rgb(15 60 56 / 82%)', color: '#fff', pointerEvents: 'none' }}
      >
        <Box sx={{ textAlign: 'center', border: '3px dashed currentColor', borderRadius: 2, px: 8, py: 6 }}>
          <ImportIcon sx={{ fontSize: 56 }} aria-hidden />
          <Typography variant="h1" component="p">
            Lepaskan berkas di sini
          </Typography>
          <Typography>Rekap sekolah (xlsx, xls, ods, csv) atau Paket (.paket)</Typography>
        </Box>
      </Backdrop>
    </Box>
  );
}

function empty(name: string): Refusal {
  return {
    code: 'IMP-001',
    what: `Berkas "${name}" kosong (0 bita).`,
    todo: 'Salin ulang berkasnya dari pengirim, atau minta dikirim lagi.',
  };
}

function notReadable(name: string): Refusal {
  return {
    code: 'SYS-008',
    what: `Berkas "${name}" bukan rekap (xlsx, xls, ods, csv) dan bukan Paket.`,
    todo: 'Pilih berkas rekap sekolah atau berkas .paket yang diterima.',
  };
}
