import { describe, expect, it } from 'vitest';
import { judgePlace, type PlaceFacts } from '#domain/backups/data-place.ts';

const windows = (
  path: string,
  drive: PlaceFacts['drive'] = 'fixed',
  syncedFolders: string[] = [],
): PlaceFacts => ({
  platform: 'windows',
  path,
  drive,
  syncedFolders,
  mounts: [],
});
const linux = (path: string, mounts: PlaceFacts['mounts'] = []): PlaceFacts => ({
  platform: 'other',
  path,
  drive: null,
  syncedFolders: [],
  mounts: [{ point: '/', type: 'ext4' }, ...mounts],
});

describe('DB06 where a data folder may lie', () => {
  it.each([
    ['a share by its UNC name', windows('\\\\server\\data\\kantor'), 'network'],
    ['a share by its long UNC name', windows('\\\\?\\UNC\\server\\data'), 'network'],
    ['a share with forward slashes', windows('//server/data'), 'network'],
    ['a mapped drive', windows('Z:\\kantor-kjp', 'remote'), 'network'],
    ['a stick', windows('E:\\kantor-kjp', 'removable'), 'removable'],
    ['OneDrive by its variable', windows('D:\\Awan\\kantor', 'fixed', ['d:\\awan']), 'synced'],
    ['OneDrive by its name', windows('C:\\Users\\rina\\OneDrive - Dinas Pendidikan\\kantor'), 'synced'],
    ['Google Drive', windows('C:\\Users\\rina\\My Drive\\kantor'), 'synced'],
    ['an NFS mount', linux('/data/kantor', [{ point: '/data', type: 'nfs4' }]), 'network'],
    ['a share of Windows', linux('/data/kantor', [{ point: '/data', type: 'cifs' }]), 'network'],
    [
      'a stick under /media',
      linux('/media/rina/KJP/kantor', [{ point: '/media/rina/KJP', type: 'vfat' }]),
      'removable',
    ],
    [
      'a stick under /run/media',
      linux('/run/media/rina/KJP', [{ point: '/run/media/rina/KJP', type: 'exfat' }]),
      'removable',
    ],
    ['Dropbox', linux('/home/rina/Dropbox/kantor'), 'synced'],
  ] as const)('DB06 refuses %s', (_title, facts, why) => {
    expect(judgePlace(facts)).toEqual({ kind: 'unfit', why });
  });

  it.each([
    ['the usual place', windows('C:\\Users\\rina\\AppData\\Local\\kantor-kjp')],
    ['a local path written long', windows('\\\\?\\C:\\kantor-kjp')],
    ['a drive nothing is known of', windows('D:\\kantor-kjp', null)],
    ['a name that only begins like a synced folder', windows('D:\\Awan2\\kantor', 'fixed', ['D:\\Awan'])],
    ['the home folder', linux('/home/rina/.local/share/kantor-kjp', [{ point: '/data', type: 'nfs4' }])],
    ['a disk of its own', linux('/srv/kantor', [{ point: '/srv', type: 'xfs' }])],
    [
      'a mount over a share',
      linux('/data/kantor', [
        { point: '/data', type: 'nfs4' },
        { point: '/data', type: 'ext4' },
      ]),
    ],
  ] as const)('DB06 takes %s', (_title, facts) => {
    expect(judgePlace(facts)).toEqual({ kind: 'fit' });
  });
});
