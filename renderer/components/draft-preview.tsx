import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import type { PaperDraft } from '#contract/methods/documents.ts';
import { refusalOf } from '../client/refusal-of.ts';
import type { PaperAct } from '../client/use-act.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { PaperPreview } from './paper-preview.tsx';
import { RefusalAlert } from './refusal-alert.tsx';

type Ask = NonNullable<PaperAct['drafts']>;

/** The papers an act would make, looked at before it is done; nothing of it stays (U28, U32). */
export function DraftPreview({ drafts, onClose }: { readonly drafts: Ask; readonly onClose: () => void }) {
  const { papers, refusal, ask } = useDrafts(drafts);
  const [at, setAt] = useState(0);
  const shown = papers?.[at];
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth slotProps={{ paper: { sx: { height: '92vh' } } }}>
      <DialogTitle>Pratinjau sebelum disimpan</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        <Typography variant="body2" color="textSecondary">
          Seperti inilah yang akan tercetak. Tanda DRAF hilang dan nomornya tetap setelah disimpan.
        </Typography>
        {refusal && <RefusalAlert refusal={refusal} onClose={onClose} />}
        {papers !== null && papers.length > 1 && (
          <ChoiceBar
            label="Kertas"
            value={String(at)}
            choices={papers.map(({ title }, index) => ({ value: String(index), label: title }))}
            onChange={(chosen) => setAt(Number(chosen))}
          />
        )}
        {shown && <PaperPreview key={at} name={`draf-${at}`} label={shown.title} ask={() => ask(at)} />}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          Kembali ke isian
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Asks once for what is shown first; a second look, print or save asks anew, since an offered file is taken once. */
function useDrafts(drafts: Ask) {
  const [papers, setPapers] = useState<readonly PaperDraft[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const fresh = useRef<readonly PaperDraft[] | null>(null);
  useEffect(() => {
    drafts().then(
      (made) => {
        fresh.current = made;
        setPapers(made);
      },
      (error: unknown) => setRefusal(refusalOf(error)),
    );
  }, [drafts]);
  const ask = async (at: number) => {
    const made = fresh.current ?? (await drafts());
    fresh.current = null;
    const paper = made[at];
    if (!paper) throw new Error(`There is no paper ${at}`);
    return paper.file;
  };
  return { papers, refusal, ask };
}
