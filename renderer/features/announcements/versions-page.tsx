import { Box, Link as TextLink, MenuItem, TextField } from '@mui/material';
import { useNavigate, useParams, useSearchParams, Link } from 'react-router';
import type { AnnouncementDifferenceView } from '#contract/methods/announcements.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { DocumentIcon } from '../../theme/icons.ts';
import { DifferenceTable } from './difference-table.tsx';
import { VersionList } from './version-list.tsx';

/** The announcement and its corrections as versions, and what differs between any two (Pasal 21, 23(4)). */
export function VersionsPage() {
  const { roundId = '' } = useParams();
  const [params] = useSearchParams();
  const earlier = Number(params.get('earlier') ?? 0);
  const asked = params.get('later');
  const later = asked === null ? null : Number(asked);
  const difference = useCall('announcements.compare', { roundId, earlier, later }, { keepPrevious: true });
  return <Loaded reading={difference}>{(view) => <Versions difference={view} />}</Loaded>;
}

function Versions({ difference }: { readonly difference: AnnouncementDifferenceView }) {
  const { today, user } = useSession();
  const [, setParams] = useSearchParams();
  const navigate = useNavigate();
  const act = useAct('announcements.printDifference');
  const { roundId, versions, earlier, later } = difference;
  const print = async () => {
    const printed = await act.run({ roundId, earlier: earlier.ordinal, later: later.ordinal, date: today });
    if (printed) void navigate(`/documents/${printed.documentId}`);
  };
  const choose = (from: number, until: number) =>
    setParams({ earlier: String(from), later: String(until) }, { replace: true });
  const choices = versions.map(({ ordinal, label, number }) => ({
    value: ordinal,
    label: `${label}, ${number}`,
  }));
  return (
    <PageFrame
      title="Versi pengumuman"
      sentence={`${difference.unitName}. Setiap perbaikan berdiri sendiri; pengumuman sebelumnya tetap seperti ketika dikeluarkan.`}
      above={
        <TextLink component={Link} to={`/rounds/${roundId}`}>
          Putaran
        </TextLink>
      }
      action={
        <ActionButton
          label="Buat perbandingan tercetak"
          icon={<DocumentIcon />}
          variant="contained"
          busy={act.busy}
          permission={permitRole(user.role, ['operator', 'kepala'])}
          onClick={() => void print()}
        />
      }
    >
      <ActFeedback act={act} title="Membuat perbandingan" />
      <VersionList versions={versions} />
      <Section title="Perbedaan" note="Nama dan kelas saja, seperti pada papan pengumuman.">
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
          <VersionSelect
            label="Semula"
            value={earlier.ordinal}
            choices={choices}
            onChange={(ordinal) => choose(ordinal, later.ordinal)}
          />
          <VersionSelect
            label="Menjadi"
            value={later.ordinal}
            choices={choices}
            onChange={(ordinal) => choose(earlier.ordinal, ordinal)}
          />
        </Box>
        <DifferenceTable difference={difference} />
      </Section>
    </PageFrame>
  );
}

function VersionSelect(props: {
  readonly label: string;
  readonly value: number;
  readonly choices: readonly { readonly value: number; readonly label: string }[];
  readonly onChange: (ordinal: number) => void;
}) {
  return (
    <TextField
      select
      label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(Number(event.target.value))}
    >
      {props.choices.map(({ value, label }) => (
        <MenuItem key={value} value={value}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}
