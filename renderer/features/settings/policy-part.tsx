import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { GapView, SettingRow } from '#contract/methods/office.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Section } from '../../components/section.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { GapCard } from './gap-card.tsx';
import { SettingForm } from './setting-form.tsx';

type Shown = 'all' | 'choices' | 'changed';
const shownChoices = [
  { value: 'all', label: 'Semua celah' },
  { value: 'choices', label: 'Yang dapat dipilih' },
  { value: 'changed', label: 'Diubah kantor ini' },
] as const satisfies readonly { readonly value: Shown; readonly label: string }[];

/** All gaps of the texts by subject: what the text says, what this office does, what it may choose. */
export function PolicyPart() {
  const gaps = useCall('settings.list', {});
  const [params, setParams] = useSearchParams();
  const [shown, setShown] = useState<Shown>('all');
  const [open, setOpen] = useState<{ readonly gap: GapView; readonly setting: SettingRow } | null>(null);
  const search = params.get('search') ?? '';
  const sought = params.get('gap');
  return (
    <>
      <Toolbar>
        <SearchField
          label="Cari celah, pasal, atau kata"
          value={search}
          onSearch={(text) => setParams(text === '' ? {} : { search: text })}
        />
        <ChoiceBar label="Celah yang ditampilkan" value={shown} choices={shownChoices} onChange={setShown} />
      </Toolbar>
      <Box
        tabIndex={0}
        role="group"
        aria-label="Celah peraturan"
        sx={{ overflow: 'auto', display: 'grid', gap: 2 }}
      >
        <Loaded reading={gaps}>
          {(all) => (
            <Groups
              gaps={all.filter((gap) => isShown(gap, shown) && matches(gap, search))}
              sought={sought}
              onChange={(gap, setting) => setOpen({ gap, setting })}
            />
          )}
        </Loaded>
      </Box>
      {open && <SettingForm {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Groups(props: {
  readonly gaps: readonly GapView[];
  readonly sought: string | null;
  readonly onChange: (gap: GapView, setting: SettingRow) => void;
}) {
  if (props.gaps.length === 0)
    return (
      <EmptyState title="Tidak ada celah yang cocok" next="Ubah kata pencarian, atau tampilkan semua." />
    );
  return [...Map.groupBy(props.gaps, ({ subject }) => subject)].map(([subject, gaps]) => (
    <Section
      key={subject}
      title={subject}
      note={<Typography variant="caption">{gaps.length} celah</Typography>}
    >
      <div>
        {gaps.map((gap) => (
          <GapCard
            key={gap.id}
            gap={gap}
            sought={gap.id === props.sought}
            onChange={(setting) => props.onChange(gap, setting)}
          />
        ))}
      </div>
    </Section>
  ));
}

function isShown({ settings }: GapView, shown: Shown): boolean {
  if (shown === 'all') return true;
  return shown === 'choices' ? settings.length > 0 : settings.some(({ isDefault }) => !isDefault);
}

function matches({ id, article, says, does, subject, settings }: GapView, search: string): boolean {
  const text = [id, article, says, does, subject, ...settings.map(({ label }) => label)]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
