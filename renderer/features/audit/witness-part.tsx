import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { instantText } from '../../text/dates.ts';
import { SaveIcon } from '../../theme/icons.ts';
import { CompareHeads } from './compare-heads.tsx';

/** What this office can say of others, and what others say of it. */
export function WitnessPart() {
  return (
    <>
      <CompareHeads />
      <OwnTestimony />
    </>
  );
}

function OwnTestimony() {
  const reading = useCall('audit.witnesses', {});
  const offer = useOffer();
  return (
    <Section
      title="Kita menjadi saksi bagi"
      note="Kepala rantai kantor lain, seperti tertulis pada Paket dan tanda terima mereka. Simpan daftar ini bila kantor itu atau pemeriksa memintanya."
      action={
        <ActionButton
          label="Simpan daftar saksi"
          icon={<SaveIcon />}
          busy={offer.busy}
          permission={
            reading.data?.length === 0
              ? { allowed: false, why: 'Belum ada kepala rantai kantor lain.' }
              : undefined
          }
          onClick={() => void offer.save(() => call('audit.exportWitnesses', {}))}
        />
      }
    >
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <Loaded reading={reading}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title="Belum ada Paket dari kantor lain"
              next="Setiap Paket dan tanda terima yang masuk membawa kepala rantai pengirimnya, dan tersimpan di sini."
            />
          ) : (
            <SimpleTable
              label="Kepala rantai kantor lain"
              heads={['Kantor', 'Catatan ke', 'Kepala rantai', 'Terakhir terlihat']}
              rows={rows.map((row) => ({
                key: row.office,
                cells: [row.officeName, String(row.count), row.head.slice(0, 16), instantText(row.seenAt)],
              }))}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
