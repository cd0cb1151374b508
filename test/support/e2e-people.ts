import type { OfficePeople } from './e2e-near-office.ts';

/** Invented officials of the offices on the road. */
export const people = {
  section: {
    kepala: { name: 'Dra. Ratna Dewi', nip: '196106151986032003' },
    operator: { name: 'Siti Aminah', nip: '198003102005012003' },
    admin: { name: 'Yanti Kusuma', nip: '197903202005012003' },
  },
  sudin: {
    kepala: { name: 'Drs. Slamet Widodo, M.Si.', nip: '196102151986031002' },
    operator: { name: 'Rudi Hartono', nip: '198002102005011002' },
    admin: { name: 'Joko Susilo', nip: '197902202005011002' },
  },
  dinas: {
    kepala: { name: 'Dr. Taufik Hidayat, M.Pd.', nip: '196101151986031001' },
    operator: { name: 'Lina Marlina', nip: '198001102005012001' },
    admin: { name: 'Agus Prabowo', nip: '197901202005011001' },
  },
  neighbour: {
    kepala: { name: 'Drs. Iwan Setiawan', nip: '196104151986031004' },
    operator: { name: 'Dedi Kurniawan', nip: '198004102005011004' },
    admin: { name: 'Rina Wulandari', nip: '197904202005012004' },
  },
} as const satisfies Record<string, OfficePeople>;
