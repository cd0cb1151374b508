import { Box, Chip, IconButton, Tooltip, Typography } from '@mui/material';
import type { OfficeView } from '#contract/methods/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useOnline } from '../../client/use-online.ts';
import { useSession } from '../../client/session.ts';
import { HelpIcon, LockIcon, OfflineIcon, OnlineIcon } from '../../theme/icons.ts';
import { dateText } from '../../text/dates.ts';
import { AppearanceMenu } from './appearance-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { SignedInUser } from './signed-in-user.tsx';

/** Office, school year, search, network, who is signed in, lock. */
export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  const { office, today, state } = useSession();
  const lock = useAct('session.lock');
  const trial = office.trial || state.network?.trial === true;
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1, xl: 1.5 },
        height: '3.5rem',
        px: { xs: 2, xl: 3 },
        flex: 'none',
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <OfficeName office={office} today={today} />
      {trial && (
        <Chip
          size="small"
          label="LATIHAN – UJI COBA"
          variant="outlined"
          color="warning"
          sx={{ fontWeight: 750, borderRadius: 1, borderWidth: 2 }}
        />
      )}
      <SearchBox />
      <NetworkMark />
      <AppearanceMenu />
      <Tooltip title="Bantuan (F1)">
        <IconButton aria-label="Bantuan" onClick={onHelp}>
          <HelpIcon />
        </IconButton>
      </Tooltip>
      <SignedInUser />
      <Tooltip title="Kunci layar">
        <IconButton aria-label="Kunci layar" onClick={() => void lock.run({})}>
          <LockIcon />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** The whole name, on two lines where one is too short: it says whose data these are. */
function OfficeName({ office, today }: { readonly office: OfficeView; readonly today: string }) {
  const year = [office.schoolYear, office.period].filter(Boolean).join(', ');
  return (
    <Box sx={{ flex: '1 1 260px', minWidth: 230 }}>
      <Typography
        sx={{
          fontWeight: 700,
          fontSize: '0.8125rem',
          lineHeight: 1.2,
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        }}
        title={office.name}
      >
        {office.name}
      </Typography>
      <Typography
        noWrap
        variant="caption"
        color="textSecondary"
        component="p"
        title={`Tahun pelajaran ${year}${office.edition === null ? '' : ` · ${office.edition}`}`}
        sx={{ lineHeight: 1.25 }}
      >
        {dateText(today)} · Tahun pelajaran {year}
        {office.edition !== null && ` · ${office.edition}`}
      </Typography>
    </Box>
  );
}

function NetworkMark() {
  const online = useOnline();
  const words = online ? 'Daring' : 'Luring';
  return (
    <Tooltip describeChild title="Program bekerja penuh tanpa internet; Paket dapat dikirim lewat USB.">
      <Box
        tabIndex={0}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          color: 'text.secondary',
          fontSize: '0.8125rem',
          fontWeight: 600,
        }}
      >
        {online ? <OnlineIcon fontSize="small" aria-hidden /> : <OfflineIcon fontSize="small" aria-hidden />}
        {words}
      </Box>
    </Tooltip>
  );
}
