import { Box, Typography } from '@mui/material';
import type { ChangeRow } from '#contract/methods/editions.ts';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { ReasonList } from '../../components/reason-list.tsx';
import { SidePanel } from '../../components/side-panel.tsx';

/** Why one pupil would stand differently, and what nobody has collected about him. */
export function ChangePanel({ row, onClose }: { readonly row: ChangeRow; readonly onClose: () => void }) {
  return (
    <SidePanel
      open
      title={row.name}
      subtitle={row.schoolName}
      onClose={onClose}
      footer={<LinkButton to={`/pupils/${row.applicationId}/account`} label="Buka telaah" />}
    >
      <Facts
        facts={[
          ['Edisi usulan', row.editionTitle],
          ['Sekarang', row.before],
          ['Menurut edisi ini', row.after],
        ]}
      />
      <ReasonList reasons={row.reasons} />
      {row.lacking.length > 0 && (
        <Box>
          <Typography variant="h3">Belum ada datanya</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.25, fontSize: '0.8125rem' }}>
            {row.lacking.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </Box>
        </Box>
      )}
    </SidePanel>
  );
}
