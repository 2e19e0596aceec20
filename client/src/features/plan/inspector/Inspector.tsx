import type { ReactNode } from 'react';
import { useT } from '../../../i18n';
import { Panel } from '../../../ui';
import { useDesk } from '../model/desk';
import { find, isPlanKind, type Plan } from '../model/plan';
import type { ThingRef } from '../../../map';
import { CheckpointForm } from './CheckpointForm';
import { PinchForm } from './PinchForm';
import { PlaceForm } from './PlaceForm';
import { PostForm } from './PostForm';
import { RouteForm } from './RouteForm';
import { SectorForm } from './SectorForm';
import style from './inspector.module.css';

/** The chosen thing, all of it. Keyed by the thing, so that one thing's half-typed words never land in another. */
export function Inspector({ bow }: { bow?(postId: string): ReactNode }): ReactNode {
  const t = useT();
  const { plan, selected, select } = useDesk();
  if (!selected || !isPlanKind(selected.kind) || !find(plan, selected.kind, selected.id)) return null;
  return (
    <Panel title={t(`domain.kind.${selected.kind}`)} onClose={() => select(undefined)} key={selected.id}>
      <Form plan={plan} selected={selected} />
      {selected.kind === 'post' && bow && <div className={style.bow}>{bow(selected.id)}</div>}
    </Panel>
  );
}

function Form({ plan, selected: { kind, id } }: { plan: Plan; selected: ThingRef }): ReactNode {
  const [route, checkpoint, pinch, sector, place, post] = [
    kind === 'route' ? find(plan, 'route', id) : undefined,
    kind === 'checkpoint' ? find(plan, 'checkpoint', id) : undefined,
    kind === 'pinch' ? find(plan, 'pinch', id) : undefined,
    kind === 'sector' ? find(plan, 'sector', id) : undefined,
    kind === 'place' ? find(plan, 'place', id) : undefined,
    kind === 'post' ? find(plan, 'post', id) : undefined,
  ];
  if (route) return <RouteForm record={route} />;
  if (checkpoint) return <CheckpointForm record={checkpoint} />;
  if (pinch) return <PinchForm record={pinch} />;
  if (sector) return <SectorForm record={sector} />;
  if (place) return <PlaceForm record={place} />;
  return post ? <PostForm record={post} /> : null;
}
