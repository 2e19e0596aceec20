import type { Gap } from '@waypost/shared/contingency';
import { PLACE, POST, ROUTE } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { useRecords } from '../../../sync/hooks';

/** A gap in a sentence: what is missing, and of whom or what. */
export function useGapWords(): (gap: Gap) => string {
  const t = useT();
  const format = useFormat();
  const posts = useRecords(POST);
  const places = useRecords(PLACE);
  const routes = useRecords(ROUTE);
  const nameOf = (id: string | undefined): string => {
    const post = posts.find((one) => one.id === id)?.data;
    const place = places.find((one) => one.id === id)?.data;
    const route = routes.find((one) => one.id === id)?.data;
    return post ? `${post.code} ${post.name}` : (place?.name ?? route?.name ?? t('common.unknown'));
  };
  return ({ code, role, language, id, amount }) =>
    t(`contingencies.gap.${code}`, {
      role: role ? t(`domain.event_role.${role}`) : '',
      language: language ? format.language(language) : '',
      name: nameOf(id),
      count: amount ?? 0,
      distance: format.distance(amount ?? 0),
    });
}

/** Where each gap is mended: at the post or place itself, with the people, or in the plan. */
export function mendAt(gap: Gap, eventId: string, planId: string): string {
  const event = `/e/${eventId}`;
  if (gap.code === 'post-without-person') return `${event}/plan?post=${gap.id}`;
  if (gap.code === 'shelter-capacity-unknown') return `${event}/plan?place=${gap.id}`;
  if (gap.code === 'role-without-person') return `${event}/people`;
  if (gap.code === 'no-route') return `${event}/plan`;
  return `${event}/contingencies/${planId}`;
}
