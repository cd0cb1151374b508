import { useState } from 'react';
import type { EnrolmentRow } from '#contract/methods/network-views.ts';
import { chooseFile } from '../../client/choose-file.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { ImportIcon, NetworkIcon, SignIcon } from '../../theme/icons.ts';
import { ChangesSection } from './changes-section.tsx';
import { DraftSection } from './draft-section.tsx';
import { EnrolmentPanel } from './enrolment-panel.tsx';
import { EnrolmentTable } from './enrolment-table.tsx';
import { FoundForm } from './found-form.tsx';
import { IssueForm } from './issue-form.tsx';
import { mayIssue } from './may-issue.ts';
import { NetworkCard } from './network-card.tsx';
import { NetworkParts } from './network-parts.tsx';
import type { NetworkProps } from './network-props.ts';
import { RootCeremony } from './root-ceremony.tsx';
import { RootHolders } from './root-holders.tsx';

const enrolmentEndings = '.enrol,.json';

type Panel =
  | { readonly kind: 'found' | 'issue' }
  | { readonly kind: 'compare'; readonly enrolment: EnrolmentRow }
  | null;

/** The Dinas founds the network, compares sheets, ends keys and issues the trust list. */
export function DinasNetwork({ network, title, sentence, warnings }: NetworkProps) {
  const { user } = useSession();
  const [panel, setPanel] = useState<Panel>(null);
  const read = useAct('enrol.read');
  const draft = useAct('trust.draft');
  const putting = usePutFile();
  const tell = useNotice();
  const founded = network.fingerprint !== null;
  const matched = network.pending.filter(({ state }) => state === 'cocok');
  const issue = mayIssue(network, user.role);

  async function readFile(): Promise<void> {
    const file = await chooseFile(enrolmentEndings);
    const token = file && (await putting.put(file));
    if (token === null) return;
    const enrolment = await read.run({ file: token });
    if (!enrolment) return;
    tell(`Pendaftaran ${enrolment.name} terbaca. Bandingkan dengan lembar yang ditandatangani.`);
    setPanel({ kind: 'compare', enrolment });
  }

  async function makeDraft(): Promise<void> {
    if (await draft.run({})) tell('Rancangan disusun. Minta dua pemegang kunci pangkal menandatanganinya.');
  }

  // The one that is due stands out, at the right.
  const issueButton = (
    <ActionButton
      key="issue"
      label={network.trial ? 'Terbitkan daftar kepercayaan' : 'Susun rancangan berikutnya'}
      icon={<SignIcon />}
      variant={issue.allowed ? 'contained' : 'outlined'}
      permission={issue}
      quiet
      busy={draft.busy}
      onClick={() => (network.trial ? setPanel({ kind: 'issue' }) : void makeDraft())}
    />
  );
  const readButton = (
    <ActionButton
      key="read"
      label="Baca berkas pendaftaran"
      icon={<ImportIcon />}
      variant={issue.allowed || network.draft !== null ? 'outlined' : 'contained'}
      permission={permitRole(user.role, ['operator', 'kepala'])}
      quiet
      busy={read.busy}
      onClick={() => void readFile()}
    />
  );
  const foundButton = (
    <ActionButton
      label="Bentuk jaringan uji coba"
      icon={<NetworkIcon />}
      permission={permitRole(user.role, ['kepala'], network.create)}
      quiet
      onClick={() => setPanel({ kind: 'found' })}
    />
  );
  const due = issue.allowed ? [readButton, issueButton] : [issueButton, readButton];
  return (
    <PageFrame title={title} sentence={sentence} action={founded ? due : foundButton}>
      {warnings}
      <ActFeedback act={read} title="Membaca berkas pendaftaran" />
      <ActFeedback act={draft} title="Menyusun rancangan" />
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      <NetworkParts network={network}>
        {network.draft && <DraftSection draft={network.draft} />}
        {founded ? (
          <>
            <ChangesSection
              changes={network.changes}
              changeable={user.role === 'kepala' && network.draft === null}
            />
            <NetworkCard network={network} printable />
            <Section
              title="Pendaftaran kantor"
              note="Setiap kantor mengirim berkas pendaftaran dan lembar sidik jari yang ditandatangani basah; begitu pula Kepala, Plt., atau Plh. yang baru. Tidak ada yang dipercaya sebelum lembarnya dibandingkan."
            >
              <EnrolmentTable
                rows={network.pending}
                onCompare={(enrolment) => setPanel({ kind: 'compare', enrolment })}
              />
            </Section>
            {!network.trial && <RootHolders network={network} />}
          </>
        ) : (
          <RootCeremony network={network} />
        )}
      </NetworkParts>
      {panel?.kind === 'found' && <FoundForm onClose={() => setPanel(null)} />}
      {panel?.kind === 'issue' && (
        <IssueForm
          enrolments={matched}
          changes={network.changes}
          version={network.trustVersion + 1}
          onClose={() => setPanel(null)}
        />
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
