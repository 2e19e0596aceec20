import { lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import { Center, Loader } from '@mantine/core';
import { useT } from '../i18n';
import { matchPath, type Params } from '../platform/route-match';
import { usePath } from '../platform/router';
import { CommandPalette } from '../ui/command-palette';
import { ShortcutSheet } from '../ui/shortcut-sheet';
import { EmptyState } from '../ui';
import { FaultBoundary } from './fault-boundary';

interface Page {
  pattern: string;
  Component: LazyExoticComponent<ComponentType<{ params: Params }>>;
}

const PAGES: readonly Page[] = [
  {
    pattern: '/',
    Component: lazy(async () => ({
      default: (await import('../features/events/list-screen')).EventListScreen,
    })),
  },
  {
    pattern: '/events/new',
    Component: lazy(async () => ({
      default: (await import('../features/events/new-screen')).NewEventScreen,
    })),
  },
  {
    pattern: '/e/:eventId/wall',
    Component: lazy(async () => ({ default: (await import('./wall-page')).WallPage })),
  },
  {
    pattern: '/e/:eventId/*',
    Component: lazy(async () => ({ default: (await import('./event-shell')).EventShell })),
  },
  {
    pattern: '/sign-in',
    Component: lazy(async () => ({
      default: (await import('../features/access/sign-in-screen')).SignInScreen,
    })),
  },
  {
    pattern: '/sign-up',
    Component: lazy(async () => ({
      default: (await import('../features/access/sign-up-screen')).SignUpScreen,
    })),
  },
  {
    pattern: '/setup',
    Component: lazy(async () => ({ default: (await import('../features/access/setup-screen')).SetupScreen })),
  },
  {
    pattern: '/open',
    Component: lazy(async () => ({ default: (await import('../features/access/open-screen')).OpenScreen })),
  },
  {
    pattern: '/join',
    Component: lazy(async () => ({ default: (await import('../features/access/join-screen')).JoinScreen })),
  },
  {
    pattern: '/account',
    Component: lazy(async () => ({
      default: (await import('../features/access/account-screen')).AccountScreen,
    })),
  },
];

export const Waiting = (): ReactNode => {
  const t = useT();
  return (
    <Center h="40vh">
      <Loader size="sm" role="status" aria-label={t('common.loading')} />
    </Center>
  );
};

export function App(): ReactNode {
  const path = usePath();
  const found = pageFor(path);
  return (
    <>
      <FaultBoundary key={found?.pattern}>
        <Suspense fallback={<Waiting />}>
          {found ? <found.Component params={found.params} /> : <Lost />}
        </Suspense>
      </FaultBoundary>
      <CommandPalette />
      <ShortcutSheet />
    </>
  );
}

function pageFor(path: string): (Page & { params: Params }) | undefined {
  for (const page of PAGES) {
    const params = matchPath(page.pattern, path);
    if (params) return { ...page, params };
  }
  return undefined;
}

function Lost(): ReactNode {
  const t = useT();
  return <EmptyState icon="search" title={t('console.lost.title')} detail={t('console.lost.detail')} />;
}
