import { describe, expect, it } from 'vitest';
import { type Put, saveFile } from '../../../main/shell/save-file.ts';

const file = { name: 'BA 12.pdf', bytes: new Uint8Array([1]) };

/** Answers each question with the proposed name, and puts with what the disk says in turn. */
async function save(puts: readonly Put[], most = Infinity) {
  const asked: { readonly name: string | undefined; readonly title: string | undefined }[] = [];
  const saved: string[] = [];
  let left = [...puts];
  const answer = await saveFile(file, {
    folder: '/simpan',
    saved: (path) => void saved.push(path),
    ask({ defaultPath, title }) {
      asked.push({ name: defaultPath, title });
      return Promise.resolve(asked.length > most ? null : (defaultPath ?? ''));
    },
    put() {
      const [now, ...rest] = left;
      left = rest;
      return Promise.resolve(now ?? { kind: 'verified' });
    },
  });
  return { answer, asked, saved };
}

describe('saving where the person chooses', () => {
  it('is called saved only when it was read back', async () => {
    const { answer, asked, saved } = await save([{ kind: 'verified' }]);
    expect(answer).toEqual({ ok: true, value: { saved: true } });
    expect(asked.map(({ name }) => name)).toEqual(['/simpan/BA 12.pdf']);
    expect(saved).toEqual(['/simpan/BA 12.pdf']);
  });

  it('DK07: a target that a viewer keeps is left alone: a new name is proposed, and why', async () => {
    const { answer, asked } = await save([{ kind: 'held' }, { kind: 'denied' }]);
    expect(answer).toEqual({ ok: true, value: { saved: true } });
    expect(asked.map(({ name }) => name)).toEqual([
      '/simpan/BA 12.pdf',
      '/simpan/BA 12 (2).pdf',
      '/simpan/BA 12 (3).pdf',
    ]);
    expect(asked[1]?.title).toContain('sedang dibuka program lain');
  });

  it('is not called saved when the person gives up', async () => {
    const { answer, saved } = await save([{ kind: 'held' }], 1);
    expect(saved).toEqual([]);
    expect(answer).toEqual({ ok: true, value: { saved: false } });
  });

  it('DK01: says how much room is missing, or to take another place', async () => {
    const full = await save([{ kind: 'full', neededBytes: 3_000_000, freeBytes: 1_500_000 }]);
    expect(full.answer).toMatchObject({ ok: false, error: { code: 'SYS-014' } });
    expect(JSON.stringify(full.answer)).toContain('perlu 3 MB, tersisa 1 MB');
    expect((await save([{ kind: 'failed' }])).answer).toMatchObject({ error: { code: 'SYS-015' } });
  });
});
