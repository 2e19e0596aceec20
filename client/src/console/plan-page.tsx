import { useMemo, type ReactNode } from 'react';
import { Bow } from '../features/bow/bow';
import { PlanScreen } from '../features/plan/screen';
import { useViewer } from '../sync/hooks';
import { SCREENS } from './screens';

/** The plan with what other features put into it: features do not know one another. */
export function PlanPage(): ReactNode {
  const role = useViewer()?.role;
  const screens = useMemo(
    () => new Set(SCREENS.filter(({ roles }) => roles.some((one) => one === role)).map(({ path }) => path)),
    [role],
  );
  return <PlanScreen screens={screens} bow={(postId) => <Bow id={postId} />} />;
}
