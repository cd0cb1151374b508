import type { AnnouncementVersionView } from '#contract/methods/announcements.ts';
import { DocumentLink } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';

/** Every version in the order it was issued, with its paper. */
export function VersionList({ versions }: { readonly versions: readonly AnnouncementVersionView[] }) {
  return (
    <Section title="Daftar versi">
      <SimpleTable
        label="Versi pengumuman"
        heads={['Versi', 'Nomor', 'Dikeluarkan', 'Tercantum', 'Kertas']}
        rows={versions.map((version) => ({
          key: String(version.ordinal),
          cells: [
            version.label,
            version.number,
            dateText(version.issuedOn),
            counted(version.listed, 'peserta didik'),
            version.documentId === null ? (
              'Tidak tersimpan'
            ) : (
              <DocumentLink key="paper" documentId={version.documentId} label="Buka kertas" />
            ),
          ],
        }))}
      />
    </Section>
  );
}
