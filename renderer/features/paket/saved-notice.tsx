import { Alert, AlertTitle } from '@mui/material';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { type SavingFile, savedSentence } from './use-save-file.ts';

/** What became of saving; stays until the page is left, because a stick is pulled out by what it says. */
export function SavedNotice({ saving, title }: { readonly saving: SavingFile; readonly title: string }) {
  return (
    <>
      <ActFeedback act={saving.act} title={title} />
      {saving.refusal && <RefusalAlert refusal={saving.refusal} onClose={saving.clear} />}
      {saving.saved !== null && (
        <Alert
          severity="success"
          variant="outlined"
          role="status"
          sx={{ bgcolor: 'background.paper', maxWidth: 460, textAlign: 'left' }}
        >
          <AlertTitle sx={{ overflowWrap: 'anywhere' }}>{saving.saved}</AlertTitle>
          {savedSentence}
        </Alert>
      )}
    </>
  );
}
