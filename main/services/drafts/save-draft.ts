import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type Desk, opened } from '../desk.ts';

/** The longest form is a review with its facts, 4,000 characters; ten of those is no form any more. */
const longestContent = 40_000;

/**
 * Keeps what a person has typed into a form.
 *
 * No act, so no row of the audit log and not the door of commands: the record of the office is what it was. The act
 * that follows is audited, and takes the draft away.
 */
export async function saveDraft(
  desk: Desk,
  { form, values }: ParsedRequestOf<'drafts.save'>,
): Promise<ResponseOf<'drafts.save'>> {
  const { database, actor } = opened(desk);
  desk.guard?.beforeWrite('drafts.save');
  const content = JSON.stringify(withoutSecrets(values));
  if (content.length > longestContent) refuse('KTR-001');
  const savedAt = desk.clock.now();
  await database
    .write('draft')
    .insert({ user_id: actor.userId, form, content, saved_at: savedAt })
    .onConflict(['user_id', 'form'])
    .merge();
  return { savedAt };
}

/** The names forms give to passphrases, to their repetition, and to recovery codes. */
const secretName = /passphrase|password|sandi|recovery|pemulihan|^again$/i;

/** The windows leave them out as well: a secret is on disk only wrapped. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !secretName.test(name))
      .map(([name, inner]) => [name, withoutSecrets(inner)]),
  );
}
