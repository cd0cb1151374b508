import { describe, expect, it } from 'vitest';
import { advisedResult, needsForm } from '../../../../renderer/features/rounds/advice.ts';

const reason = {
  code: 'DOC_MISSING_SKTM',
  label: 'SKTM tidak ada',
  source: 'Pasal 8',
  appeal: 'Lengkapi berkas',
};

describe('advisedResult', () => {
  it('fails a file that is still incomplete (A5)', () => {
    expect(advisedResult('eligible')).toBe('lulus');
    expect(advisedResult('incomplete')).toBe('tidak-lulus');
    expect(advisedResult('ineligible')).toBe('tidak-lulus');
  });
});

describe('needsForm', () => {
  it('asks for words when a result is against the advice', () => {
    expect(needsForm({ adviceOutcome: 'eligible', adviceReasons: [] }, 'tidak-lulus')).toBe(true);
    expect(needsForm({ adviceOutcome: 'ineligible', adviceReasons: [reason] }, 'lulus')).toBe(true);
  });

  it('asks for a reason when a failure has none', () => {
    expect(needsForm({ adviceOutcome: null, adviceReasons: [] }, 'tidak-lulus')).toBe(true);
    expect(needsForm({ adviceOutcome: 'ineligible', adviceReasons: [] }, 'tidak-lulus')).toBe(true);
  });

  it('needs none when it follows the advice', () => {
    expect(needsForm({ adviceOutcome: 'eligible', adviceReasons: [] }, 'lulus')).toBe(false);
    expect(needsForm({ adviceOutcome: 'incomplete', adviceReasons: [reason] }, 'tidak-lulus')).toBe(false);
    expect(needsForm({ adviceOutcome: null, adviceReasons: [] }, 'lulus')).toBe(false);
  });
});
