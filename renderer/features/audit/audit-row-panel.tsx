import { Typography } from '@mui/material';
import type { AuditRow } from '#contract/methods/audit.ts';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { instantText } from '../../text/dates.ts';
import { auditWords } from './audit-words.ts';
import { roleText } from './role-text.ts';

/** One act in a sentence, then everything its row holds. */
export function AuditRowPanel({ row, onClose }: { readonly row: AuditRow; readonly onClose: () => void }) {
  return (
    <SidePanel
      open
      title={`Catatan nomor ${row.seq}`}
      subtitle={instantText(row.at)}
      onClose={onClose}
      {...(row.link !== null && {
        footer: <LinkButton to={row.link} label="Buka yang dimaksud" variant="contained" />,
      })}
    >
      <Typography>{sentenceOf(row)}</Typography>
      <Facts
        facts={[
          ['Oleh', `${row.actor} (${roleText(row.role)})`],
          ['Waktu menurut komputer', instantText(row.at)],
          ['Perbuatan', `${auditWords(row.action)} (${row.action})`],
          ['Terhadap', row.subject ?? 'tidak ada lagi di kantor ini, atau tidak bernama'],
          ['Kode objek', row.object],
          ['Sidik isi', row.payloadSha256],
          ['Sidik catatan sebelumnya', row.prev],
          ['Sidik catatan ini', row.hash],
        ]}
      />
      <Typography variant="body2" color="textSecondary">
        Isian perbuatan ini hanya disimpan sebagai sidik (SHA-256), tanpa NIK atau nama. Urutan catatan
        mengikuti nomornya, bukan jam komputer.
      </Typography>
    </SidePanel>
  );
}

function sentenceOf(row: AuditRow): string {
  const words = auditWords(row.action);
  const act =
    words === row.action ? `melakukan ${row.action}` : words.charAt(0).toLowerCase() + words.slice(1);
  return `${row.actor}, sebagai ${roleText(row.role).toLowerCase()}, ${act}: ${row.subject ?? row.object}.`;
}
