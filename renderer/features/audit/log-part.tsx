import { Autocomplete, Box, TextField } from '@mui/material';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { useSession } from '../../client/session.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { AuditGrid } from './audit-grid.tsx';
import { knownActions } from './audit-words.ts';
import { ExportLog } from './export-log.tsx';

type Choice = (typeof knownActions)[number];

/** The log with its filters; the newest act first. */
export function LogPart() {
  const { user } = useSession();
  const { control } = useForm({ defaultValues: { from: '', to: '' } });
  const { from, to } = useWatch({ control });
  const [actor, setActor] = useState('');
  const [object, setObject] = useState('');
  const [chosen, setChosen] = useState<Choice[]>([]);
  const everything = user.role !== 'operator';
  return (
    <>
      <Box role="search" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-end', flexWrap: 'wrap' }}>
        <Box sx={{ width: 130 }}>
          <DateField control={control} name="from" label="Sejak tanggal" hint="" />
        </Box>
        <Box sx={{ width: 130 }}>
          <DateField control={control} name="to" label="Sampai tanggal" hint="" />
        </Box>
        <Autocomplete
          multiple
          limitTags={1}
          size="small"
          sx={{ width: 250 }}
          options={knownActions}
          getOptionKey={({ action }) => action}
          value={chosen}
          onChange={(_event, value) => setChosen(value)}
          renderInput={(params) => <TextField {...params} label="Perbuatan" />}
        />
        {everything && (
          <Box sx={{ width: 170 }}>
            <SearchField label="Cari pelaku" value={actor} onSearch={setActor} />
          </Box>
        )}
        <Box sx={{ width: 170 }}>
          <SearchField label="Cari kode objek" value={object} onSearch={setObject} />
        </Box>
        {everything && <ExportLog />}
      </Box>
      <AuditGrid
        name="audit"
        filter={{
          from: asDate(from),
          to: asDate(to),
          actor,
          object,
          actions: chosen.map(({ action }) => action),
        }}
      />
    </>
  );
}

/** While a date is still being typed there is no filter. */
function asDate(typed: string | undefined): string | null {
  return typed !== undefined && parseIsoDate(typed).ok ? typed : null;
}
