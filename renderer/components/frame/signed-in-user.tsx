import { Box, Typography } from '@mui/material';
import { useSession } from '../../client/session.ts';
import { roleLabels } from '../../text/labels.ts';
import { UserIcon } from '../../theme/icons.ts';

/** Who is signed in, in which role. */
export function SignedInUser() {
  const { user } = useSession();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, maxWidth: { xs: 140, xl: 200 } }}>
      <UserIcon sx={{ color: 'text.secondary' }} aria-hidden />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          noWrap
          sx={{ fontWeight: 700, fontSize: '0.8125rem', lineHeight: 1.25 }}
          title={user.name}
        >
          {user.name}
        </Typography>
        <Typography noWrap variant="caption" color="textSecondary" component="p" sx={{ lineHeight: 1.25 }}>
          {roleLabels[user.role]}
        </Typography>
      </Box>
    </Box>
  );
}
