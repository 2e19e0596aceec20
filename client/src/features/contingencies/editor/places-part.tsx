import { lazy, Suspense, type ReactNode } from 'react';
import { MultiSelect, Select } from '@mantine/core';
import { useT } from '../../../i18n';
import { useGround } from '../parts/use-contingencies';
import type { Saying } from './plan-editor';
import style from './editor.module.css';

const PlacesMap = lazy(async () => ({ default: (await import('./places-map')).PlacesMap }));

const byLabel = (a: { label: string }, b: { label: string }): number =>
  a.label.localeCompare(b.label, undefined, { numeric: true });

/** The alternate route, shelters and posts, picked in a list or on the map. */
export function PlacesPart({ plan, edit }: Pick<Saying, 'plan' | 'edit'>): ReactNode {
  const t = useT();
  const ground = useGround();
  const { data } = plan;
  const routes = ground.routes
    .filter(({ data: route, id }) => route.role !== 'main' || id === data.alternateRouteId)
    .map(({ id, data: route }) => ({
      value: id,
      label: `${route.name} · ${t(`domain.route_role.${route.role}`)}`,
    }));
  const toggle = (field: 'shelterIds' | 'postIds', id: string): void => {
    const now = data[field];
    void edit({ [field]: now.includes(id) ? now.filter((one) => one !== id) : [...now, id] });
  };
  return (
    <section className={style.fields} aria-label={t('contingencies.where')}>
      <h3>{t('contingencies.where')}</h3>
      <Select
        label={t('contingencies.alternate')}
        description={routes.length ? t('contingencies.alternate.help') : t('contingencies.alternate.none')}
        data={routes.sort(byLabel)}
        value={data.alternateRouteId ?? null}
        clearable
        onChange={(alternateRouteId) => void edit({ alternateRouteId })}
      />
      <div className={style.map}>
        <Suspense>
          <PlacesMap
            plan={data}
            ground={ground}
            onShelter={(id) => toggle('shelterIds', id)}
            onPost={(id) => toggle('postIds', id)}
          />
        </Suspense>
      </div>
      <p className={style.help}>{t('contingencies.map.help')}</p>
      <MultiSelect
        label={t('contingencies.shelters')}
        data={ground.places
          .map(({ id, data: place }) => ({
            value: id,
            label: `${place.name} · ${t(`domain.place.${place.type}`)}`,
          }))
          .sort(byLabel)}
        value={data.shelterIds}
        searchable
        limit={50}
        onChange={(shelterIds) => void edit({ shelterIds })}
      />
      <MultiSelect
        label={t('contingencies.posts')}
        data={ground.posts
          .map(({ id, data: post }) => ({ value: id, label: `${post.code} ${post.name}` }))
          .sort(byLabel)}
        value={data.postIds}
        searchable
        limit={50}
        onChange={(postIds) => void edit({ postIds })}
      />
    </section>
  );
}
