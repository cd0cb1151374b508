import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TrailSubject } from '#contract/methods/audit.ts';
import { AuditIcon, DocumentIcon, PaketIcon } from '../theme/icons.ts';

/** A button that goes to another screen. */
export function LinkButton(props: {
  readonly to: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly variant?: 'contained' | 'outlined' | 'text';
  readonly size?: 'small' | 'medium';
}) {
  return (
    <Button
      component={Link}
      to={props.to}
      variant={props.variant ?? 'outlined'}
      size={props.size ?? 'medium'}
      startIcon={props.icon}
      // A link in running text may be a whole sentence.
      {...(props.variant === 'text' && { sx: { whiteSpace: 'normal', textAlign: 'left' } })}
    >
      {props.label}
    </Button>
  );
}

export function DocumentLink({ documentId, label }: { readonly documentId: string; readonly label: string }) {
  return (
    <LinkButton
      to={`/documents/${documentId}`}
      label={label}
      icon={<DocumentIcon fontSize="small" />}
      size="small"
    />
  );
}

/** Who did what to this case. */
export function TrailLink({ subject, id }: { readonly subject: TrailSubject; readonly id: string }) {
  return (
    <LinkButton
      to={`/audit/trail/${subject}/${id}`}
      label="Jejak audit"
      icon={<AuditIcon fontSize="small" />}
      variant="text"
      size="small"
    />
  );
}

export function PaketLink({
  paketId,
  label = 'Buka Paket',
}: {
  readonly paketId: string;
  readonly label?: string;
}) {
  return (
    <LinkButton to={`/paket/${paketId}`} label={label} icon={<PaketIcon fontSize="small" />} size="small" />
  );
}
