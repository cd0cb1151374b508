import { describe, expect, it } from 'vitest';
import { features } from '../../../renderer/features.ts';
import { commonKeys, findHelp, helpByRoute } from '../../../renderer/text/help/find-help.ts';

const routes = features.flatMap((feature) => feature.routes.map(({ path }) => path ?? ''));

describe('help of every screen (F1, U38)', () => {
  it('stands behind every screen, and behind nothing else', () => {
    expect(Object.keys(helpByRoute).toSorted()).toEqual([...new Set(routes)].toSorted());
  });

  it('says what the screen is for, what is done there and what comes next, in sentences', () => {
    for (const [route, help] of Object.entries(helpByRoute)) {
      expect(help.steps.length, route).toBeGreaterThan(0);
      for (const sentence of [help.purpose, help.next, ...help.steps])
        expect(sentence, route).toMatch(/^\p{Lu}.{4,}\.$/u);
    }
  });

  it('is that of the screen itself, not of one with a parameter', () => {
    expect(findHelp('/imports/new')?.name).toBe('Impor rekap sekolah');
    expect(findHelp('/imports/019-a')?.name).toBe('Hasil impor');
    expect(findHelp('/')?.name).toBe('Beranda');
    expect(findHelp('/tidak/ada')).toBeNull();
  });

  it('names the keys of U38', () => {
    expect(commonKeys.map(([key]) => key)).toEqual(
      expect.arrayContaining(['Ctrl+O', 'Ctrl+S', 'Ctrl+P', 'Ctrl+F', 'F1']),
    );
  });
});
