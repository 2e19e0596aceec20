import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { ROLES, STAFF, type Role } from '@waypost/shared/event';
import type { MessageKey } from '../i18n';
import type { IconName } from '../ui';

/** One entry of an event's navigation. A new screen is one more line here. */
export interface Screen {
  /** Last part of the address: `/e/<event>/<path>`. */
  path: string;
  label: MessageKey;
  icon: IconName;
  /** Who has a use for it. Others do not see the entry; what they may do is the server's business. */
  roles: readonly Role[];
  /** Only while the event is one. */
  only?: 'exercise';
  /** Downloaded when it is first opened. */
  Component: LazyExoticComponent<ComponentType>;
}

export const SCREENS: readonly Screen[] = [
  {
    path: 'plan',
    label: 'console.nav.plan',
    icon: 'plan',
    roles: ROLES,
    Component: lazy(async () => ({ default: (await import('./plan-page')).PlanPage })),
  },
  {
    path: 'contingencies',
    label: 'console.nav.contingencies',
    icon: 'contingency',
    roles: ROLES,
    Component: lazy(async () => ({ default: (await import('./contingencies-page')).ContingenciesPage })),
  },
  {
    path: 'risks',
    label: 'console.nav.risks',
    icon: 'risk',
    roles: ROLES,
    Component: lazy(async () => ({ default: (await import('./risks-page')).RisksPage })),
  },
  {
    path: 'paperwork',
    label: 'console.nav.paperwork',
    icon: 'paperwork',
    roles: [...STAFF, 'lead_marshal'],
    Component: lazy(async () => ({
      default: (await import('../features/paperwork/screen')).PaperworkScreen,
    })),
  },
  {
    path: 'pack',
    label: 'console.nav.pack',
    icon: 'print',
    roles: ['owner', 'organiser', 'control', 'liaison'],
    Component: lazy(async () => ({ default: (await import('../features/pack/screen')).PackScreen })),
  },
  {
    path: 'live',
    label: 'console.nav.live',
    icon: 'live',
    roles: ROLES,
    Component: lazy(async () => ({ default: (await import('./live-screen')).DeskLiveScreen })),
  },
  {
    path: 'after',
    label: 'console.nav.after',
    icon: 'clock',
    roles: [...STAFF, 'lead_marshal', 'liaison', 'mediator'],
    Component: lazy(async () => ({ default: (await import('./after-page')).AfterPage })),
  },
  {
    path: 'review',
    label: 'console.nav.review',
    icon: 'review',
    roles: [...STAFF, 'liaison', 'mediator'],
    Component: lazy(async () => ({ default: (await import('../features/review/screen')).ReviewScreen })),
  },
  {
    path: 'drill',
    label: 'console.nav.drill',
    icon: 'play',
    roles: STAFF,
    only: 'exercise',
    Component: lazy(async () => ({ default: (await import('../features/drill/screen')).DrillScreen })),
  },
  {
    path: 'sharing',
    label: 'console.nav.sharing',
    icon: 'sharing',
    roles: [...STAFF, 'liaison', 'mediator'],
    Component: lazy(async () => ({ default: (await import('../features/sharing/screen')).SharingScreen })),
  },
  {
    path: 'log',
    label: 'console.nav.log',
    icon: 'log',
    roles: [...STAFF, 'liaison', 'mediator'],
    Component: lazy(async () => ({ default: (await import('../features/log/screen')).LogScreen })),
  },
  {
    path: 'people',
    label: 'console.nav.people',
    icon: 'people',
    roles: [...STAFF, 'lead_marshal'],
    Component: lazy(async () => ({ default: (await import('./people-page')).PeoplePage })),
  },
  {
    path: 'settings',
    label: 'console.nav.settings',
    icon: 'settings',
    roles: ROLES.filter((role) => STAFF.includes(role)),
    Component: lazy(async () => ({
      default: (await import('../features/events/settings-screen')).SettingsScreen,
    })),
  },
];
