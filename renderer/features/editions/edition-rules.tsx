import { Box } from '@mui/material';
import type { EditionView } from '#contract/methods/editions.ts';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';

/** Documents, verification matrix, prohibitions and sanctions, where the edition has them. */
export function EditionRules({ view: { edition } }: { readonly view: EditionView }) {
  const prohibitions = [
    ...(edition.prohibitions?.pupil ?? []).map((one) => ({ ...one, binds: 'Peserta didik' })),
    ...(edition.prohibitions?.guardian ?? []).map((one) => ({ ...one, binds: 'Orang tua/wali' })),
    ...(edition.prohibitions?.school ?? []).map((one) => ({ ...one, binds: 'Satuan pendidikan' })),
  ];
  return (
    <>
      {edition.verificationMatrix.length > 0 && (
        <Section title="Matriks verifikasi" note="Langkah pemeriksaan satuan pendidikan.">
          <SimpleTable
            label="Matriks verifikasi"
            heads={['Langkah', 'Pemeriksaan', 'Butir']}
            rows={edition.verificationMatrix.map(({ step, title, checks }) => ({
              key: step,
              cells: [step, title, <Lines key="checks" lines={checks.map(({ label }) => label)} />],
            }))}
          />
        </Section>
      )}
      <Section title="Berkas">
        <SimpleTable
          label="Berkas"
          heads={['Yang wajib', 'Diunggah untuk tiap peserta didik', 'Diunggah sekolah']}
          rows={[
            {
              key: 'papers',
              cells: [edition.requiredDocuments, edition.uploads, edition.schoolUploads].map(
                (list, index) => <Lines key={index} lines={list.map(({ label }) => label)} />,
              ),
            },
          ]}
        />
      </Section>
      <Section
        title="Larangan dan sanksi"
        note={prohibitions.length === 0 && 'Daftar larangan edisi ini belum tersedia (celah G-41).'}
      >
        {prohibitions.length > 0 && (
          <SimpleTable
            label="Larangan"
            heads={['Nomor', 'Larangan', 'Bagi']}
            rows={prohibitions.map(({ number, text, binds }) => ({
              key: `${binds} ${number}`,
              cells: [number, text, binds],
            }))}
          />
        )}
        <Lines
          lines={edition.sanctions.map(
            ({ for: whom, article, effect }) =>
              `Sanksi ${bound[whom]}: ${effect}${article === null ? '' : ` (Pasal ${article})`}`,
          )}
        />
      </Section>
    </>
  );
}

const bound = { pupil: 'peserta didik', guardian: 'orang tua/wali', school: 'satuan pendidikan' } as const;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return '—';
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.25, fontSize: '0.8125rem' }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
}
