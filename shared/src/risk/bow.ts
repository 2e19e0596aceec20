import {
  CONTINGENCY,
  POST,
  RISK,
  type ContingencyData,
  type EventRecord,
  type PostData,
  type Records,
  type RiskData,
} from '../event/index.js';
import type { Id } from '../kernel/index.js';

/** From a hazard over the plans that answer it to the posts that carry them out. */
export interface Bow {
  risks: EventRecord<RiskData>[];
  contingencies: EventRecord<ContingencyData>[];
  posts: EventRecord<PostData>[];
  /** A risk and a plan, or a plan and a post. */
  links: { from: Id; to: Id }[];
}

/**
 * Everything that hangs on a risk, a plan or a post, in both directions: from a post, the plans in which it has a
 * part and the hazards they answer. An id of anything else gives an empty bow.
 */
export function bowOf(records: Records, id: Id): Bow {
  const plans = plansOf(records, id);
  const planIds = new Set(plans.map((plan) => plan.id));
  const alone = <Data>(record: EventRecord<Data> | undefined): EventRecord<Data>[] =>
    record ? [record] : [];

  const risk = alone(records.get(RISK, id));
  const risks = risk.length
    ? risk
    : records.all(RISK).filter(({ data }) => data.contingencyIds.some((plan) => planIds.has(plan)));
  const post = alone(records.get(POST, id));
  const postIds = new Set(plans.flatMap(({ data }) => data.postIds));
  const posts = post.length ? post : records.all(POST).filter((each) => postIds.has(each.id));
  const sorted = { risks: byCode(risks), contingencies: byCode(plans), posts: byCode(posts) };
  return { ...sorted, links: linksOf(sorted) };
}

function plansOf(records: Records, id: Id): EventRecord<ContingencyData>[] {
  const all = records.all(CONTINGENCY);
  const risk = records.get(RISK, id)?.data;
  if (risk) return all.filter((plan) => risk.contingencyIds.includes(plan.id));
  return all.filter((plan) => plan.id === id || plan.data.postIds.includes(id));
}

function linksOf({ risks, contingencies, posts }: Omit<Bow, 'links'>): Bow['links'] {
  return contingencies.flatMap((plan) => [
    ...risks
      .filter(({ data }) => data.contingencyIds.includes(plan.id))
      .map((risk) => ({ from: risk.id, to: plan.id })),
    ...posts
      .filter((post) => plan.data.postIds.includes(post.id))
      .map((post) => ({ from: plan.id, to: post.id })),
  ]);
}

const byCode = <Data extends { code: string }>(records: EventRecord<Data>[]): EventRecord<Data>[] =>
  [...records].sort((a, b) => (a.data.code < b.data.code ? -1 : a.data.code > b.data.code ? 1 : 0));
