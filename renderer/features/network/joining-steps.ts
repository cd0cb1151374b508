import type { NetworkView, TrustOfficeRow } from '#contract/methods/network-views.ts';
import type { StepView } from '#contract/views.ts';

/** How far this office is on its way into the trust list. */
export function joiningSteps(
  network: Pick<NetworkView, 'fingerprint' | 'trustVersion'> & {
    readonly offices: readonly Pick<TrustOfficeRow, 'office'>[];
  },
  office: string,
): readonly StepView[] {
  const joined = network.fingerprint !== null;
  const member = network.offices.some((row) => row.office === office);
  return [
    step(
      'join',
      'Ketik sidik jari Dinas',
      joined ? 'done' : 'next',
      joined ? null : 'Dari lembar yang ditandatangani basah.',
    ),
    step(
      'enrol',
      'Buat berkas pendaftaran',
      member ? 'done' : joined ? 'next' : 'later',
      'Setiap orang memasukkan kata sandinya sendiri.',
    ),
    step(
      'send',
      'Kirim berkas dan lembar',
      member ? 'done' : 'later',
      'Berkas lewat flashdisk atau surel; lembarnya dengan tanda tangan basah.',
    ),
    step(
      'receive',
      'Terima daftar kepercayaan',
      member ? 'done' : 'later',
      'Paket pertama dari Dinas, lewat layar Paket.',
    ),
  ];
}

function step(key: string, label: string, state: StepView['state'], why: string | null): StepView {
  return { key, label, state, on: null, why };
}
