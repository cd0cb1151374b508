import { useForm } from 'react-hook-form';
import type { ApplicationView } from '#contract/methods/applications.ts';
import type { documentCodeLabels } from '../../text/labels.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

type PaperCode = keyof typeof documentCodeLabels;

/** A3: papers that came after the letter, with the day they came. */
export function CompleteForm(props: { readonly application: ApplicationView; readonly onClose: () => void }) {
  const { today } = useSession();
  const { application } = props;
  const act = useAct('applications.completePapers');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<{ papers: PaperCode[]; receivedOn: string }>({
    defaultValues: { papers: [], receivedOn: today },
  });
  const send = handleSubmit(async ({ papers, receivedOn }) => {
    const completed = await act.run({ applicationId: application.applicationId, papers, receivedOn });
    if (!completed) return;
    tell(completed.missing.length === 0 ? 'Berkas sudah lengkap.' : 'Berkas susulan dicatat.');
    props.onClose();
  });
  return (
    <FormPanel
      open
      title="Catat berkas susulan"
      sentence="Berkas dapat dilengkapi sampai Berita Acara disusun. Pergub tidak menetapkan batas lain."
      submit="Catat berkas"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <CheckListField
        control={control}
        name="papers"
        label="Berkas yang baru diterima"
        required
        choices={application.papers
          .filter(({ present }) => !present)
          .map(({ code, label }) => ({ value: code, label }))}
      />
      <DateField control={control} name="receivedOn" label="Diterima pada" required />
    </FormPanel>
  );
}
