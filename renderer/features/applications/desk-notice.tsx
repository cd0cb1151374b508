import { Alert, AlertTitle } from '@mui/material';
import type { UseFormReturn } from 'react-hook-form';
import type { DeskView } from '#contract/methods/applications.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useCall } from '../../client/use-call.ts';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { type ApplicationValues, placeOf } from './application-values.ts';

/** What the form knows of the letter's class and desk; null until school and domicile are named. */
export function useDesk(form: UseFormReturn<ApplicationValues>) {
  const [school, level] = form.watch(['school', 'level']);
  const [homeRegion, kecamatanCode, kecamatan, kota, province] = form.watch([
    'homeRegion',
    'kecamatanCode',
    'kecamatan',
    'kota',
    'province',
  ]);
  const domicile = placeOf({ homeRegion, kecamatanCode, kecamatan, kota, province });
  const ready = school !== null && level !== '' && domicile !== null;
  return useCall(
    'applications.desk',
    {
      npsn: school?.npsn ?? '00000000',
      level: level === '' ? 'SD' : level,
      domicile: domicile ?? { region: 'dki', kecamatanCode: '31.71.01' },
    },
    { enabled: ready },
  );
}

/** The class as derived and where the letter belongs; nobody types a class (Pasal 4). */
export function DeskNotice({ desk }: { readonly desk: ReturnType<typeof useDesk> }) {
  if (desk.error) return <RefusalAlert refusal={refusalOf(desk.error)} />;
  if (desk.data === undefined)
    return (
      <Alert severity="info" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
        Golongan pemohon ditentukan program setelah sekolah, jenjang, dan domisili diisi.
      </Alert>
    );
  return (
    <Alert severity={severityOf(desk.data)} variant="outlined" sx={{ bgcolor: 'background.paper' }}>
      <AlertTitle>{desk.data.classLabel}</AlertTitle>
      {desk.data.sentence}
    </Alert>
  );
}

function severityOf({ applicantClass, here }: DeskView): 'success' | 'warning' | 'error' {
  if (applicantClass === null) return 'error';
  return here ? 'success' : 'warning';
}
