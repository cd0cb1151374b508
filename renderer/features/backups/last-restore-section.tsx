import type { LastRestore } from '#contract/methods/backups.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { AgainList } from '../../components/store/restore-facts.tsx';
import { instantText } from '../../text/dates.ts';
import { PaketIcon } from '../../theme/icons.ts';

/** What the last restore left to be done. */
export function LastRestoreSection({ restore }: { readonly restore: LastRestore }) {
  return (
    <Section
      title="Pemulihan terakhir"
      note={`Dipulihkan ${instantText(restore.at)} oleh ${restore.by} dari cadangan ${instantText(restore.backupMadeAt)}.`}
      action={<LinkButton to="/streams" label="Periksa nomor Paket" icon={<PaketIcon fontSize="small" />} />}
    >
      <AgainList again={restore.again} />
    </Section>
  );
}
