import { PageFrame } from '../../components/page-frame.tsx';
import { EnvelopeSection } from './envelope-section.tsx';
import { OwnPassphrase } from './own-passphrase.tsx';
import { UsersSection } from './users-section.tsx';

/** Who may enter this office, and what helps when someone cannot. */
export function UsersPage() {
  return (
    <PageFrame
      title="Pengguna & kata sandi"
      sentence="Siapa yang boleh masuk, dengan peran apa, dan apa yang dilakukan bila kata sandi terlupa."
    >
      <UsersSection />
      <EnvelopeSection />
      <OwnPassphrase />
    </PageFrame>
  );
}
