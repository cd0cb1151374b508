import { describe, expect, it } from 'vitest';
import type { OwnKeyRow } from '#contract/methods/network-views.ts';
import { adviceOf, keyStatus } from '../../../../renderer/features/network/key-status.ts';
import { mayIssue } from '../../../../renderer/features/network/may-issue.ts';

const key = (listed: OwnKeyRow['listed'], usable = true, whose: OwnKeyRow['whose'] = 'mine') => ({
  listed,
  usable,
  whose,
});

describe('own keys', () => {
  it('say whether they count and whether something waits', () => {
    expect(keyStatus(key('active')).tone).toBe('done');
    expect(keyStatus(key('active', false)).tone).toBe('attention');
    expect(keyStatus(key('belum')).tone).toBe('attention');
    expect(keyStatus(key('revoked')).tone).toBe('problem');
  });

  it('advise the most pressing thing first, and nothing when all is well', () => {
    expect(adviceOf([key('active'), key('active', true, 'office'), key('retired', false)])).toBeNull();
    expect(adviceOf([key('belum'), key('revoked', true, 'office')])).toContain('dicabut');
    expect(adviceOf([key('retired')])).toContain('dipensiunkan');
    expect(adviceOf([key('retired', true, 'office')])).toBeNull();
    expect(adviceOf([key('belum')])).toContain('belum terdaftar');
  });
});

describe('issuing', () => {
  const idle = { draft: null, pending: [], changes: [], renewalDue: false };
  const change = { changeId: '1', sentence: 'Cabut', reason: 'dicuri', askedBy: 'Kepala' };

  it('needs a Kepala, something to issue, and no draft under way', () => {
    expect(mayIssue({ ...idle, changes: [change] }, 'kepala').allowed).toBe(true);
    expect(mayIssue({ ...idle, renewalDue: true }, 'kepala').allowed).toBe(true);
    expect(mayIssue(idle, 'kepala').allowed).toBe(false);
    expect(mayIssue({ ...idle, changes: [change] }, 'operator').allowed).toBe(false);
  });
});
