import { idID } from '@mui/material/locale';
import type { ThemeOptions } from '@mui/material/styles';
import { formatThousands } from '#domain/words/thousands.ts';

/** MUI's Indonesian with what it leaves in English. */
export const coreLocale = {
  components: {
    ...idID.components,
    MuiBreadcrumbs: { defaultProps: { expandText: 'Tampilkan jalur' } },
    MuiTablePagination: {
      defaultProps: {
        labelRowsPerPage: 'Baris per halaman:',
        labelDisplayedRows: ({ from, to, count }) =>
          `${formatThousands(from)}–${formatThousands(to)} dari ${count === -1 ? `lebih dari ${formatThousands(to)}` : formatThousands(count)}`,
        getItemAriaLabel: pageLabel,
      },
    },
    MuiPagination: { defaultProps: { 'aria-label': 'Navigasi halaman' } },
  },
} satisfies Pick<ThemeOptions, 'components'>;

function pageLabel(type: 'first' | 'last' | 'next' | 'previous'): string {
  switch (type) {
    case 'first':
      return 'Ke halaman pertama';
    case 'last':
      return 'Ke halaman terakhir';
    case 'next':
      return 'Ke halaman berikutnya';
    case 'previous':
      return 'Ke halaman sebelumnya';
  }
}
