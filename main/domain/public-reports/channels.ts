/** How a report of the public comes in, in words. */
export const publicReportChannelLabels: Readonly<Record<string, string>> = {
  langsung: 'Diantar langsung',
  pos: 'Pos',
  surel: 'Surel',
  'kotak-saran': 'Kotak saran',
  lain: 'Lain',
};
