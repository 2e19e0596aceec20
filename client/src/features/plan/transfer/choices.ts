import { PLACE_TYPES, ROUTE_ROLES } from '@waypost/shared/event';
import type { FoundItem, ItemChoice } from '@waypost/shared/formats';
import type { Translate } from '../../../i18n';

/** A choice as one word, which is what a list of options holds: `route:main`, `place:water`, `post`. */
export function wordOf(choice: ItemChoice): string {
  if (choice.as === 'route') return `route:${choice.role}`;
  return choice.as === 'place' ? `place:${choice.type}` : choice.as;
}

export function choiceOf(word: string): ItemChoice {
  const [as, sub] = word.split(':');
  if (as === 'route') return { as, role: ROUTE_ROLES.find((role) => role === sub) ?? 'main' };
  if (as === 'place') return { as, type: PLACE_TYPES.find((type) => type === sub) ?? 'assembly' };
  return as === 'sector' || as === 'post' || as === 'checkpoint' || as === 'pinch'
    ? { as }
    : { as: 'ignore' };
}

interface Group {
  group: string;
  items: { value: string; label: string }[];
}

/** What a shape can become. */
export function optionsFor(shape: FoundItem['shape']['type'], t: Translate): Group[] {
  const plain = (as: 'sector' | 'post' | 'checkpoint' | 'pinch') => ({
    value: as,
    label: t(`domain.kind.${as}`),
  });
  const places = {
    group: t('domain.kind.place'),
    items: PLACE_TYPES.map((type) => ({ value: `place:${type}`, label: t(`domain.place.${type}`) })),
  };
  const leave = {
    group: t('plan.import.leave'),
    items: [{ value: 'ignore', label: t('plan.import.ignore') }],
  };
  if (shape === 'line') {
    const routes = ROUTE_ROLES.map((role) => ({
      value: `route:${role}`,
      label: t(`domain.route_role.${role}`),
    }));
    return [{ group: t('domain.kind.route'), items: [...routes, plain('pinch')] }, leave];
  }
  if (shape === 'area') return [{ group: t('domain.kind.sector'), items: [plain('sector')] }, places, leave];
  return [
    { group: t('domain.kind.post'), items: [plain('post'), plain('checkpoint'), plain('pinch')] },
    places,
    leave,
  ];
}
