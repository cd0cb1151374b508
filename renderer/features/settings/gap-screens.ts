import type { GapScreen } from '#domain/policy/gaps/gap.ts';
import type { OfficeTier } from '#domain/routing/office-kinds.ts';
import { everyTier, verifyingTiers } from '../../components/frame/feature.ts';

interface ScreenPlace {
  readonly to: string;
  readonly label: string;
  readonly tiers: readonly OfficeTier[];
}

const deciding: readonly OfficeTier[] = ['sudin', 'kantor', 'kanwil'];

/** Where the screens of the register are, and which offices have them. */
const places: Readonly<Record<GapScreen, ScreenPlace>> = {
  rounds: { to: '/rounds', label: 'Verifikasi', tiers: verifyingTiers },
  objections: { to: '/objections', label: 'Keberatan', tiers: verifyingTiers },
  orders: { to: '/orders', label: 'Perintah', tiers: deciding },
  added: { to: '/added', label: 'Tambahan', tiers: verifyingTiers },
  forms: { to: '/forms', label: 'Formulir rekening', tiers: verifyingTiers },
  recaps: { to: '/recaps', label: 'Rekapitulasi', tiers: verifyingTiers },
  proposals: { to: '/proposals', label: 'Usulan', tiers: ['sudin', 'kanwil'] },
  recommendation: { to: '/recommendation', label: 'Rekomendasi', tiers: ['dinas'] },
  editions: { to: '/editions', label: 'Edisi kebijakan', tiers: everyTier },
  pupils: { to: '/pupils', label: 'Peserta didik', tiers: verifyingTiers },
  imports: { to: '/imports', label: 'Impor rekap', tiers: verifyingTiers },
  schools: { to: '/schools', label: 'Sekolah', tiers: verifyingTiers },
  holidays: { to: '/holidays', label: 'Hari libur', tiers: everyTier },
  documents: { to: '/documents', label: 'Dokumen', tiers: everyTier },
  paket: { to: '/paket', label: 'Paket', tiers: everyTier },
  recipients: { to: '/recipients', label: 'Penerima', tiers: everyTier },
  sanctions: { to: '/sanctions', label: 'Sanksi', tiers: everyTier },
  'school-lists': { to: '/school-lists', label: 'Data Siswa', tiers: everyTier },
  comparison: { to: '/reference', label: 'Data acuan', tiers: everyTier },
};

/** The screens a gap bears on that this office has. */
export function placesOf(screens: readonly GapScreen[], tier: OfficeTier): readonly ScreenPlace[] {
  return screens.map((screen) => places[screen]).filter(({ tiers }) => tiers.includes(tier));
}
