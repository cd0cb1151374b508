import { Typography } from '@mui/material';
import { LinkButton } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';

/** The way to another PC begins where the copies are. */
export function MovingSection() {
  return (
    <Section
      title="Pindah komputer"
      action={<LinkButton to="/backups/moving" label="Pindah ke komputer lain" />}
    >
      <Typography variant="body2" color="textSecondary">
        Kantor beserta lampiran, pengguna, dan kuncinya dibawa dengan satu berkas. Sesudah itu komputer ini
        hanya dapat melihat, supaya nomor surat dan Paket tidak keluar dari dua tempat.
      </Typography>
    </Section>
  );
}
