import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { GapView, SettingRow } from '#contract/methods/office.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import { placesOf } from './gap-screens.ts';

/** One gap: what the text says, what this office does, and what it may choose. */
export function GapCard(props: {
  readonly gap: GapView;
  /** Brought here by a note on another screen. */
  readonly sought: boolean;
  readonly onChange: (setting: SettingRow) => void;
}) {
  const { gap, sought } = props;
  const { tier } = useSession();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (sought) card.current?.scrollIntoView({ block: 'center' });
  }, [sought]);
  return (
    <Box
      ref={card}
      component="article"
      aria-labelledby={`celah-${gap.id}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', lg: '190px 1fr 1fr' },
        gap: '6px 24px',
        py: 1.5,
        px: 1,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: sought ? 'primary.light' : 'transparent',
      }}
    >
      <Box>
        <Typography id={`celah-${gap.id}`} variant="h3">
          {gap.id}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p">
          {gap.article}
        </Typography>
      </Box>
      <Reading title="Bunyi teks" text={gap.says} />
      <Box sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
        <Reading
          title={gap.settings.some(({ isDefault }) => !isDefault) ? 'Bawaan program' : 'Yang dilakukan'}
          text={gap.does}
        />
        {gap.settings.map((setting) => (
          <Choice key={setting.key} setting={setting} onChange={() => props.onChange(setting)} />
        ))}
        <Places places={placesOf(gap.screens, tier)} />
      </Box>
    </Box>
  );
}

function Reading({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Box>
      <Typography variant="caption" color="textSecondary" component="p">
        {title}
      </Typography>
      <Typography variant="body2">{text}</Typography>
    </Box>
  );
}

function Choice({ setting, onChange }: { readonly setting: SettingRow; readonly onChange: () => void }) {
  const { user } = useSession();
  const why = roleWhy(user.role, ['admin']);
  return (
    <Box sx={{ borderLeft: 3, borderColor: setting.isDefault ? 'divider' : 'primary.main', pl: 1.25 }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ flex: '1 1 180px' }}>
          {setting.label}: <strong>{setting.valueLabel}</strong>
        </Typography>
        <StatusChip
          tone={setting.isDefault ? 'neutral' : 'active'}
          label={setting.isDefault ? 'Bawaan' : 'Diubah kantor'}
        />
        <ActionButton
          label="Ubah"
          size="small"
          quiet
          permission={{ allowed: why === null, why }}
          onClick={onChange}
        />
      </Box>
      {setting.changed && (
        <Typography variant="caption" color="textSecondary" component="p">
          {`${setting.changed.by}, ${instantText(setting.changed.at)}: ${setting.changed.reason}`}
        </Typography>
      )}
    </Box>
  );
}

function Places({ places }: { readonly places: ReturnType<typeof placesOf> }) {
  if (places.length === 0) return null;
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      {'Menyangkut: '}
      {places.map((place, index) => (
        <span key={place.to}>
          {index > 0 && ', '}
          <MuiLink component={Link} to={place.to}>
            {place.label}
          </MuiLink>
        </span>
      ))}
    </Typography>
  );
}
