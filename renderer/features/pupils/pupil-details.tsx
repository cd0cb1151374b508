import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PupilDetail } from '#contract/methods/pupils.ts';
import { sexLabel } from '#domain/people/sex.ts';
import { DocumentMarks } from '../../components/document-marks.tsx';
import { Facts } from '../../components/facts.tsx';
import { ReasonList } from '../../components/reason-list.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { applicantClassLabels, resultLabels } from '../../text/labels.ts';
import { dateText, instantText } from '../../text/dates.ts';

const outcomes = {
  eligible: { tone: 'done', label: 'Layak' },
  incomplete: { tone: 'attention', label: 'Belum lengkap' },
  ineligible: { tone: 'problem', label: 'Tidak layak' },
} as const;

/** All that is known of one application, the result and its reasons first. */
export function PupilDetails({ pupil }: { readonly pupil: PupilDetail }) {
  return (
    <>
      <Part title="Hasil">
        <Facts
          facts={[
            ['Keadaan', pupil.stateLabel],
            [
              'Hasil verifikasi',
              pupil.result && (
                <StatusChip
                  key="result"
                  tone={pupil.result === 'lulus' ? 'done' : 'problem'}
                  label={resultLabels[pupil.result]}
                />
              ),
            ],
            ['Penetapan', pupil.outcome],
            ['Berbeda dari saran karena', pupil.deviationReason],
          ]}
        />
        <ReasonList reasons={pupil.resultReasons} />
      </Part>
      {pupil.advice && (
        <Part title="Saran program">
          <StatusChip {...outcomes[pupil.advice.outcome]} />
          {pupil.resultReasons.length === 0 && <ReasonList reasons={pupil.advice.reasons} />}
        </Part>
      )}
      {pupil.comparison && (
        <Part title="Data pembanding">
          <Typography variant="body2">
            <strong>{pupil.comparison.label}.</strong> {pupil.comparison.evidence}
          </Typography>
        </Part>
      )}
      <Part title="Berkas">
        <DocumentMarks documents={pupil.documents} />
      </Part>
      <Part title="Data diri">
        <Facts
          facts={[
            ['NIK', pupil.nik ?? 'belum punya NIK'],
            ['No. KK', pupil.kkNumber],
            ['NISN', pupil.nisn],
            ['Lahir', `${pupil.birthPlace}, ${dateText(pupil.birthDate)}`],
            ['Jenis kelamin', sexLabel(pupil.sex)],
            ['Alamat', pupil.address],
            ['Kode pos', pupil.postalCode],
            ['Nama ibu kandung', pupil.motherName],
            ['Orang tua/wali', pupil.guardianName],
            ['Telepon', pupil.phone],
            ['Golongan', applicantClassLabels[pupil.applicantClass] ?? pupil.applicantClass],
            ['Jenis pengajuan', pupil.kind === 'baru' ? 'Baru' : 'Lanjutan'],
            ['Kategori', pupil.category],
            ['Diterima', dateText(pupil.receivedOn)],
            ['Sumber', pupil.source],
          ]}
        />
      </Part>
      <Part title="Riwayat">
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
          {pupil.history.map((entry) => (
            <Typography key={entry.at + entry.action} component="li" variant="body2">
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {instantText(entry.at)} · {entry.actor}
              </Box>
              <br />
              {entry.action}
            </Typography>
          ))}
        </Box>
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" sx={{ borderBottom: 1, borderColor: 'divider', pb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
