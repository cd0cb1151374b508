import { useState } from 'react';
import type { EnrolmentRow } from '#contract/methods/paket.ts';
import { chooseFile } from '../../client/choose-file.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { ImportIcon, NetworkIcon, SignIcon } from '../../theme/icons.ts';
import { EnrolmentPanel } from './enrolment-panel.tsx';
import { EnrolmentTable } from './enrolment-table.tsx';
import { FoundForm } from './found-form.tsx';
import { IdentitySection } from './identity-section.tsx';
import { IssueForm } from './issue-form.tsx';
import { NetworkCard } from './network-card.tsx';
import type { NetworkProps } from './network-props.ts';
import { TrustOffices } from './trust-offices.tsx';

const enrolmentEndings = '.enrol,.json';

type Panel =
  | { readonly kind: 'found' | 'issue' }
  | { readonly kind: 'compare'; readonly enrolment: EnrolmentRow }
  | null;

/** The Dinas founds the network, compares sheets and issues the trust list. */
export function DinasNetwork({ network, title, sentence, warnings }: NetworkProps) {
  const { user } = useSession();
  const [panel, setPanel] = useState<Panel>(null);
  const read = useAct('enrol.read');
  const putting = usePutFile();
  const tell = useNotice();
  const founded = network.fingerprint !== null;
  const matched = network.pending.filter(({ state }) => state === 'cocok');

  async function readFile(): Promise<void> {
    const file = await chooseFile(enrolmentEndings);
    const token = file && (await putting.put(file));
    if (token === null) return;
    const enrolment = await read.run({ file: token });
    if (!enrolment) return;
    tell(`Pendaftaran ${enrolment.name} terbaca. Bandingkan dengan lembar yang ditandatangani.`);
    setPanel({ kind: 'compare', enrolment });
  }

  const issue = permit(
    permitRole(user.role, ['kepala']).why,
    matched.length === 0 ? 'Belum ada pendaftaran yang sudah dicocokkan.' : null,
  );
  // The one that is due stands out, at the right.
  const issueButton = (
    <ActionButton
      key="issue"
      label="Terbitkan daftar kepercayaan"
      icon={<SignIcon />}
      variant={matched.length > 0 ? 'contained' : 'outlined'}
      permission={issue}
      quiet
      onClick={() => setPanel({ kind: 'issue' })}
    />
  );
  const readButton = (
    <ActionButton
      key="read"
      label="Baca berkas pendaftaran"
      icon={<ImportIcon />}
      variant={matched.length > 0 ? 'outlined' : 'contained'}
      permission={permitRole(user.role, ['operator', 'kepala'])}
      quiet
      busy={read.busy}
      onClick={() => void readFile()}
    />
  );
  return (
    <PageFrame
      title={title}
      sentence={sentence}
      action={
        founded ? (
          matched.length > 0 ? (
            [readButton, issueButton]
          ) : (
            [issueButton, readButton]
          )
        ) : (
          <ActionButton
            label="Bentuk jaringan uji coba"
            icon={<NetworkIcon />}
            variant="contained"
            permission={permitRole(user.role, ['kepala'], network.create)}
            onClick={() => setPanel({ kind: 'found' })}
          />
        )
      }
    >
      {warnings}
      <ActFeedback act={read} title="Membaca berkas pendaftaran" />
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      {founded ? (
        <>
          <NetworkCard network={network} printable />
          <Section
            title="Pendaftaran kantor"
            note="Setiap kantor mengirim berkas pendaftaran dan lembar sidik jari yang ditandatangani basah. Tidak ada yang dipercaya sebelum lembarnya dibandingkan."
          >
            <EnrolmentTable
              rows={network.pending}
              onCompare={(enrolment) => setPanel({ kind: 'compare', enrolment })}
            />
          </Section>
          <TrustOffices network={network} />
          <IdentitySection />
        </>
      ) : (
        <Section title="Belum ada jaringan">
          <EmptyState
            icon={<NetworkIcon />}
            title="Jaringan belum dibentuk"
            next="Kepala membentuk jaringan satu kali. Setelah itu sidik jarinya dicetak, ditandatangani, dan dibagikan kepada semua kantor."
          />
        </Section>
      )}
      {panel?.kind === 'found' && <FoundForm onClose={() => setPanel(null)} />}
      {panel?.kind === 'issue' && (
        <IssueForm enrolments={matched} version={network.trustVersion + 1} onClose={() => setPanel(null)} />
      )}
      {panel?.kind === 'compare' && (
        <EnrolmentPanel
          key={panel.enrolment.office}
          enrolment={panel.enrolment}
          onClose={() => setPanel(null)}
        />
      )}
    </PageFrame>
  );
}
