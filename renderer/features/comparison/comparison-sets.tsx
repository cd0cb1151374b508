import { useCall } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';

/** The lists this office compares with: which, in which version, since when and from whom. */
export function ComparisonSets() {
  const sets = useCall('comparison.sets', {});
  return (
    <Section title="Data pembanding yang dipegang kantor ini">
      <Loaded reading={sets}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title="Belum ada data pembanding"
              next="Data datang dari Dinas melalui Suku Dinas dalam Paket acuan (Pasal 12 ayat (1)); tanpa data, tidak ada yang diperbandingkan."
            />
          ) : (
            <SimpleTable
              label="Data pembanding"
              heads={['Sumber', 'Versi', 'Orang', 'Diterima', 'Dari']}
              rows={rows.map((set) => ({
                key: `${set.source} ${set.version}`,
                cells: [
                  set.sourceLabel,
                  set.version,
                  counted(set.persons, 'orang'),
                  dateText(set.receivedOn),
                  set.from,
                ],
              }))}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
