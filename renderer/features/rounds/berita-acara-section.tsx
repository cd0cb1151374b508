import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { RoundView, SignatoryView } from '#contract/methods/rounds.ts';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { DocumentIcon } from '../../theme/icons.ts';

/** The Berita Acara and who must sign it. */
export function BeritaAcaraSection({ round }: { readonly round: RoundView }) {
  const document = round.beritaAcara;
  return (
    <Section
      title="Berita Acara"
      note={
        document
          ? `${document.number}, ${dateText(document.date)}`
          : 'Belum disusun. Penanda tangan yang wajib menurut Pasal 13–15:'
      }
      action={
        document?.documentId && (
          <Button
            component={Link}
            to={`/documents/${document.documentId}`}
            size="small"
            startIcon={<DocumentIcon />}
          >
            Buka kertas
          </Button>
        )
      }
    >
      {document && (
        <StatusChip
          tone={document.complete ? 'done' : 'attention'}
          label={document.complete ? 'Tanda tangan lengkap' : 'Menunggu tanda tangan'}
        />
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {(document?.signatories ?? round.requiredSignatories).map((person) => (
          <Signatory key={person.role} person={person} />
        ))}
      </Box>
    </Section>
  );
}

function Signatory({ person }: { readonly person: SignatoryView }) {
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'baseline' }}
    >
      <Box>
        <Typography variant="body2" sx={{ fontWeight: 650 }}>
          {person.name}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {person.roleLabel} · {person.jabatan}
        </Typography>
      </Box>
      <Box sx={{ flex: 'none' }}>
        {person.signedOn === null ? (
          <StatusChip tone="neutral" label="Belum" />
        ) : (
          <StatusChip tone="done" label={dateText(person.signedOn)} />
        )}
      </Box>
    </Box>
  );
}
