import { Box, GlobalStyles } from '@mui/material';
import { groupCode } from '../../text/printed-code.ts';

/** The sheet the Dinas signs in ink: seen on paper only, alone on its page. */
export function FingerprintSheet(props: {
  readonly fingerprint: string;
  readonly office: string;
  readonly on: string;
  readonly trial: boolean;
}) {
  return (
    <>
      <GlobalStyles
        styles={{
          '@media print': {
            'body *': { visibility: 'hidden' },
            '[data-sheet], [data-sheet] *': { visibility: 'visible' },
          },
        }}
      />
      <Box
        data-sheet
        aria-hidden
        sx={{
          display: 'none',
          '@media print': {
            display: 'block',
            position: 'fixed',
            inset: 0,
            p: 6,
            bgcolor: '#fff',
            color: '#000',
            zIndex: 3000,
          },
        }}
      >
        <Box sx={{ fontSize: 15, fontWeight: 700 }}>{props.office}</Box>
        <Box sx={{ fontSize: 22, fontWeight: 800, mt: 4 }}>Lembar Sidik Jari Jaringan Pertukaran Paket</Box>
        {props.trial && (
          <Box sx={{ fontSize: 14, fontWeight: 700, mt: 1 }}>JARINGAN UJI COBA: tidak berlaku resmi</Box>
        )}
        <Box
          sx={{
            fontFamily: 'ui-monospace, Consolas, monospace',
            fontSize: 28,
            fontWeight: 700,
            my: 5,
            lineHeight: 1.6,
          }}
        >
          {groupCode(props.fingerprint).replaceAll('-', ' - ')}
        </Box>
        <Box sx={{ fontSize: 14, maxWidth: 560 }}>
          Ketik 26 karakter ini pada layar Jaringan di kantor Saudara. Bila satu karakter pun berbeda dari
          layar Dinas, jangan bergabung.
        </Box>
        <Box sx={{ fontSize: 14, mt: 6, ml: '55%' }}>
          Jakarta, {props.on}
          <Box sx={{ mt: 10, borderTop: '1px solid #000', pt: 0.5 }}>Nama, NIP, tanda tangan, dan cap</Box>
        </Box>
      </Box>
    </>
  );
}
