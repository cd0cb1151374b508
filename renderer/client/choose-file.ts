/** Files the program reads, as the file dialog filters them. */
export const sheetEndings = '.xlsx,.xls,.ods,.csv';
export const paketEndings = '.paket';
export const attachmentEndings = '.pdf,.jpg,.jpeg,.png';

/** Asks for one file; null when the person cancels. */
export function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.click();
  });
}
