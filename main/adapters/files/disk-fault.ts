import type { StickFault } from '../../services/ports.ts';

/** What the system's error means for the person at the desk; an error that is no fault of a drive is thrown again. */
export function diskFault(error: unknown, neededBytes = 0): StickFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      // FAT32 holds no file over 4 GB, however much is free.
      return { kind: 'full', neededBytes, freeBytes: 0 };
    case 'EROFS':
      return { kind: 'write-protected' };
    case 'EBUSY':
      return { kind: 'held' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'denied' };
    case 'ENOENT':
    case 'EIO':
    case 'ENODEV':
    case 'ENXIO':
    case 'ENOTDIR':
    case 'UNKNOWN':
      return { kind: 'gone' };
    default:
      throw error;
  }
}
