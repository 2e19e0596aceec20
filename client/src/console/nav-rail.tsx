import { useMemo, type ReactNode } from 'react';
import { useT } from '../i18n';
import { Link, navigate, usePath } from '../platform/router';
import { Icon, useCommands } from '../ui';
import style from './nav-rail.module.css';
import type { Screen } from './screens';

/** The screens that this viewer has a use for, as a rail of icons with words. */
export function NavRail({ eventId, screens }: { eventId: string; screens: readonly Screen[] }): ReactNode {
  const t = useT();
  const path = usePath();
  const keys = screens.map((screen) => screen.path).join();
  const commands = useMemo(
    () =>
      screens.map((screen) => ({
        id: `go.${screen.path}`,
        label: t('console.palette.go', { place: t(screen.label) }),
        run: () => navigate(`/e/${eventId}/${screen.path}`),
      })),
    // The list is new with every render; which screens are in it is not.
    [keys, t, eventId],
  );
  useCommands('nav', commands);
  return (
    <nav className={style.rail} aria-label={t('console.nav')}>
      {screens.map((screen) => {
        const href = `/e/${eventId}/${screen.path}`;
        return (
          <Link
            key={screen.path}
            href={href}
            className={style.item}
            aria-current={path.startsWith(href) ? 'page' : undefined}
          >
            <Icon name={screen.icon} />
            {t(screen.label)}
          </Link>
        );
      })}
    </nav>
  );
}
