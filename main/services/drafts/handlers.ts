import type { MethodName } from '#contract/api.ts';
import type { DraftView } from '#contract/methods/drafts.ts';
import { type Desk, opened, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { saveDraft } from './save-draft.ts';

export function draftHandlers(desk: Desk): HandlersOf<Extract<MethodName, `drafts.${string}`>> {
  return {
    'drafts.save': (request) => saveDraft(desk, request),
    'drafts.find': async ({ form }) => {
      const row = await reading(desk)('draft')
        .where({ user_id: opened(desk).actor.userId, form })
        .first<{ content: string; saved_at: string } | undefined>('content', 'saved_at');
      return row ? { values: JSON.parse(row.content) as DraftView['values'], savedAt: row.saved_at } : null;
    },
    'drafts.drop': async ({ form }) => {
      const { database, actor } = opened(desk);
      await database.write('draft').where({ user_id: actor.userId, form }).delete();
      return {};
    },
  };
}
