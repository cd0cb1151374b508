import { Box } from '@mui/material';
import type { ObjectionAct, ObjectionView } from '#contract/methods/objections.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import type { ObjectionFormName } from './objection-form.tsx';

const acts: readonly { readonly act: ObjectionAct; readonly label: string }[] = [
  { act: 'review', label: 'Catat peninjauan' },
  { act: 'report', label: 'Laporkan' },
  { act: 'recordOrder', label: 'Catat perintah dari kertas' },
  { act: 'withdraw', label: 'Dicabut' },
  { act: 'markInadmissible', label: 'Nyatakan lewat waktu' },
];

/** The acts on an objection, each with its reason when it may not be taken. */
export function ObjectionActions({
  objection,
  onForm,
}: {
  readonly objection: ObjectionView;
  readonly onForm: (form: ObjectionFormName) => void;
}) {
  const { user } = useSession();
  const roleProblem = roleWhy(user.role, ['operator', 'kepala']);
  const first = acts.find(({ act }) => objection.actions[act].allowed)?.act;
  return (
    <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start' }}>
      {acts.map(({ act, label }) => (
        <ActionButton
          key={act}
          label={label}
          variant={act === first ? 'contained' : 'outlined'}
          permission={roleProblem === null ? objection.actions[act] : { allowed: false, why: roleProblem }}
          onClick={() => onForm(act)}
        />
      ))}
    </Box>
  );
}
