import type { GridLocaleText } from '@mui/x-data-grid';
import { idID } from '@mui/x-data-grid/locales';
import { formatThousands } from '#domain/words/thousands.ts';

type Words = Partial<GridLocaleText>;

/** Strings that MUI X leaves in English or spells wrongly in its Indonesian; the test walks every key. */
const corrections = {
  noRowsLabel: 'Tidak ada baris',
  noColumnsOverlayManageColumns: 'Kelola kolom',
  toolbarCharts: 'Bagan',
  formulaBarLabel: 'Bilah rumus',
  formulaBarInputLabel: 'Rumus',
  formulaBarAddressLabel: 'Sel aktif',
  columnMenuManageCharts: 'Kelola bagan',
  columnMenuManagePivot: 'Kelola tabel silang',
  toolbarFilters: 'Saringan',
  toolbarFiltersLabel: 'Tampilkan saringan',
  toolbarFiltersTooltipHide: 'Sembunyikan saringan',
  toolbarFiltersTooltipShow: 'Tampilkan saringan',
  toolbarFiltersTooltipActive: (count) => `${count} saringan aktif`,
  toolbarPivot: 'Tabel silang',
  pivotToggleLabel: 'Tabel silang',
  columnMenuFilter: 'Saring',
  columnHeaderFiltersTooltipActive: (count) => `${count} saringan aktif`,
  columnHeaderFiltersLabel: 'Tampilkan saringan',
  filterPanelAddFilter: 'Tambah saringan',
  filterPanelInputPlaceholder: 'Nilai saringan',
  headerFilterClear: 'Hapus saringan',
  footerRowSelected: (count) => `${formatThousands(count)} baris dipilih`,
  footerTotalRows: 'Jumlah baris:',
  footerTotalVisibleRows: (visible, total) => `${formatThousands(visible)} dari ${formatThousands(total)}`,
  aggregationFunctionLabelNone: 'tidak ada',
  aggregationFunctionLabelMin: 'terkecil',
  aggregationFunctionLabelMax: 'terbesar',
} satisfies Words;

const charts = {
  chartsNoCharts: 'Tidak ada bagan',
  chartsChartNotSelected: 'Pilih jenis bagan untuk mengatur pilihannya',
  chartsTabChart: 'Bagan',
  chartsTabFields: 'Bidang',
  chartsTabCustomize: 'Sesuaikan',
  chartsCloseButton: 'Tutup pengaturan bagan',
  chartsSyncButtonLabel: 'Selaraskan bagan',
  chartsSearchPlaceholder: 'Cari bidang',
  chartsSearchLabel: 'Cari bidang',
  chartsSearchClear: 'Hapus pencarian',
  chartsNoFields: 'Tidak ada bidang',
  chartsFieldBlocked: 'Bidang ini tidak dapat ditambahkan',
  chartsCategories: 'Kategori',
  chartsSeries: 'Deret',
  chartsMenuAddToDimensions: (dimension) => `Tambahkan ke ${dimension}`,
  chartsMenuAddToValues: (values) => `Tambahkan ke ${values}`,
  chartsMenuMoveUp: 'Pindah ke atas',
  chartsMenuMoveDown: 'Pindah ke bawah',
  chartsMenuMoveToTop: 'Pindah ke paling atas',
  chartsMenuMoveToBottom: 'Pindah ke paling bawah',
  chartsMenuOptions: 'Pilihan bidang',
  chartsMenuRemove: 'Hapus',
  chartsDragToDimensions: (dimension) => `Seret ke sini untuk memakai kolom sebagai ${dimension}`,
  chartsDragToValues: (values) => `Seret ke sini untuk memakai kolom sebagai ${values}`,
  promptChangeChartsLabel: (dimensions, values) => `Dimensi (${dimensions}), Nilai (${values})`,
} satisfies Words;

/** Every string of the data grid in Indonesian (U41). */
export const gridLocale: Words = {
  ...idID.components.MuiDataGrid.defaultProps.localeText,
  ...corrections,
  ...charts,
};
