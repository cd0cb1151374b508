import type { RecommendationState } from '#domain/recaps/advance-recommendation.ts';
import type { Knex } from 'knex';

export interface RecommendationRecord {
  readonly recommendation_id: string;
  readonly number: string;
  readonly date: string;
  readonly state: RecommendationState;
  readonly pupils: number;
  readonly totals: string;
  readonly proposals: string;
  readonly letter_document_id: string | null;
  readonly annex_document_id: string | null;
  readonly consideration: string | null;
}

/** One recommendation by its id, or the newest; undefined while there is none. */
export async function findRecommendation(
  db: Knex,
  recommendationId: string | null,
): Promise<RecommendationRecord | undefined> {
  const query = db('recommendation').orderBy('date', 'desc').orderBy('recommendation_id', 'desc');
  if (recommendationId !== null) void query.where({ recommendation_id: recommendationId });
  return (await query.first()) as RecommendationRecord | undefined;
}

export async function allRecommendations(db: Knex): Promise<readonly RecommendationRecord[]> {
  return (await db('recommendation').orderBy(['date', 'recommendation_id'])) as RecommendationRecord[];
}

/** Ids of the proposals it carries. */
export function proposalsOf({ proposals }: RecommendationRecord): readonly string[] {
  return JSON.parse(proposals) as string[];
}
