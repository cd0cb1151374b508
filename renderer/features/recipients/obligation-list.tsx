import { Box, Typography } from '@mui/material';
import type { RecipientAct, RecipientView } from '#contract/methods/recipients.ts';
import type { Permission } from '#contract/views.ts';
import type { ObligationKind } from '#domain/recipients/obligations.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';

const acts: Readonly<Record<ObligationKind, RecipientAct>> = {
  account: 'openAccount',
  card: 'handCard',
  pledge: 'receivePledge',
};
const verbs: Readonly<Record<ObligationKind, string>> = {
  account: 'Catat rekening',
  card: 'Catat serah kartu',
  pledge: 'Catat Format 2',
};

/** What is met with its day, and what is still owed with its article. */
export function ObligationList(props: {
  readonly recipient: RecipientView;
  readonly permissionOf: (act: RecipientAct) => Permission;
  readonly onAct: (act: RecipientAct) => void;
}) {
  const { recipient } = props;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      {recipient.obligations.map(({ kind, label, article, metOn }) => (
        <Box component="li" key={kind} sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 1 }}>
            <StatusChip tone={metOn === null ? 'attention' : 'done'} label={label} />
            <Typography variant="body2" color="textSecondary">
              {metOn === null
                ? `Belum (Pasal ${article})`
                : `${dateText(metOn)}. ${detailOf(recipient, kind)}`}
            </Typography>
          </Box>
          <ActionButton
            quiet
            size="small"
            label={metOn === null ? verbs[kind] : 'Perbaiki'}
            permission={props.permissionOf(acts[kind])}
            onClick={() => props.onAct(acts[kind])}
          />
        </Box>
      ))}
    </Box>
  );
}

function detailOf(recipient: RecipientView, kind: ObligationKind): string {
  switch (kind) {
    case 'account':
      return [recipient.bank, recipient.branch, recipient.accountNo].filter(Boolean).join(', ');
    case 'card':
      return `${recipient.cardLabel ?? ''}, diterima ${recipient.cardReceiver ?? ''}`;
    case 'pledge':
      return 'Ditandatangani peserta didik dan orang tua/wali';
  }
}
