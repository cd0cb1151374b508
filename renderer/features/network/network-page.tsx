import { Alert, Box } from '@mui/material';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { DinasNetwork } from './dinas-network.tsx';
import { MemberNetwork } from './member-network.tsx';

const title = 'Jaringan pertukaran';
const sentence =
  'Kantor mana yang boleh bertukar Paket, siapa penanda tangannya, dan bagaimana kantor ini tergabung.';

/** The trust list of the network: founded at the Dinas, joined everywhere else. */
export function NetworkPage() {
  const { tier } = useSession();
  const network = useCall('network.view', {});
  if (network.data === undefined) {
    return (
      <PageFrame title={title} sentence={sentence}>
        <Loaded reading={network}>{() => null}</Loaded>
      </PageFrame>
    );
  }
  const warnings = network.data.warnings.map((warning) => (
    <Alert key={warning} severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
      {warning}
    </Alert>
  ));
  const Body = tier === 'dinas' ? DinasNetwork : MemberNetwork;
  return (
    <Body
      network={network.data}
      title={title}
      sentence={sentence}
      warnings={warnings.length > 0 ? <Box sx={{ display: 'grid', gap: 1 }}>{warnings}</Box> : null}
    />
  );
}
