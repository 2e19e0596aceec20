import type { ReactNode } from 'react';
import type { CrowdPlanData } from '@waypost/shared/event';
import { useT } from '../../../../i18n';
import { checkpointName } from '../model/along';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';
import { ListEditor, type Column, type Row } from './ListEditor';
import { useCrowdEdit } from './use-crowd-edit';

const MINUTES = { least: -1_440, most: 1_440 };

/** Groups, arrivals, release, halts, feeders, exits and ways home. */
export function Lists(): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const { crowd, planned } = useForecast();
  const edit = useCrowdEdit();
  const data: CrowdPlanData = crowd?.data ?? {};
  const list = (
    field: 'groups' | 'arrivals' | 'release' | 'halts' | 'feeders' | 'exits' | 'sinks',
    columns: readonly Column[],
    fresh: Row | undefined,
    whyNot = '',
  ): ReactNode => (
    <ListEditor
      key={field}
      title={t(`forecast.list.${field}`)}
      empty={t(`forecast.list.${field}.empty`)}
      columns={columns}
      rows={(data[field] ?? []).map((each) => rowOf(each))}
      fresh={fresh}
      whyNot={whyNot}
      save={(rows) => edit({ [field]: rows.length ? rows.map(recordOf) : null })}
    />
  );
  const text = (field: string, label: string): Column => ({ field, label });
  const number = (field: string, label: string, least: number, most: number, otherwise?: string): Column => ({
    field,
    label,
    limits: { least, most },
    ...(otherwise === undefined ? {} : { otherwise }),
  });
  const feeders = plan.routes.filter((route) => route.data.role === 'feeder');
  const spare = feeders.find(({ id }) => !data.feeders?.some((each) => each.routeId === id));
  const checkpoints = plan.checkpoints.filter((each) => each.data.routeId === planned?.routeId);
  const places = [
    { value: 'column', label: t('forecast.halt.column') },
    { value: 'head', label: t('forecast.halt.head') },
    ...checkpoints.map(({ id }) => ({ value: id, label: checkpointName(plan, id) })),
  ];
  const like = t('forecast.list.like');
  return (
    <>
      {list(
        'groups',
        [
          text('name', t('plan.field.name')),
          number('part', t('forecast.column.part'), 0.01, 5_000_000),
          number('paceMps', t('forecast.column.pace'), 0.1, 3, like),
        ],
        { name: t('forecast.list.groups.fresh', { number: (data.groups?.length ?? 0) + 1 }), part: 1 },
      )}
      {list(
        'arrivals',
        [
          { field: 'atMin', label: t('forecast.column.minute'), limits: MINUTES },
          number('share', t('forecast.column.shareCome'), 0, 1),
        ],
        data.arrivals?.length
          ? { atMin: data.arrivals.at(-1)!.atMin + 10, share: 1 }
          : { atMin: -30, share: 0.5 },
      )}
      {list(
        'release',
        [
          { field: 'fromMin', label: t('forecast.column.minute'), limits: MINUTES },
          number('perS', t('forecast.column.perS'), 0, 1_000),
        ],
        { fromMin: data.release?.length ? data.release.at(-1)!.fromMin + 10 : 0, perS: 8 },
      )}
      {list(
        'halts',
        [
          { field: 'atMin', label: t('forecast.column.minute'), limits: MINUTES },
          number('durationMin', t('forecast.column.duration'), 0.1, 720),
          { field: 'where', label: t('forecast.column.where'), options: places },
        ],
        { atMin: 20, durationMin: 5, where: 'head' },
      )}
      {list(
        'feeders',
        [
          {
            field: 'routeId',
            label: t('domain.kind.route'),
            options: feeders.map(({ id, data: { name } }) => ({ value: id, label: name })),
          },
          number('people', t('forecast.column.people'), 0, 5_000_000),
          { field: 'startsMin', label: t('forecast.column.minute'), limits: MINUTES, otherwise: '0' },
        ],
        spare ? { routeId: spare.id, people: 500 } : undefined,
        t(feeders.length ? 'forecast.list.feeders.all' : 'forecast.list.feeders.none'),
      )}
      {list(
        'exits',
        [text('name', t('plan.field.name')), number('widthM', t('forecast.column.exitWidth'), 0.5, 200)],
        { name: t('forecast.list.exits.fresh', { number: (data.exits?.length ?? 0) + 1 }), widthM: 5 },
      )}
      {list(
        'sinks',
        [
          text('name', t('plan.field.name')),
          number('share', t('forecast.column.share'), 0, 1),
          number('perMin', t('forecast.column.perMin'), 0.1, 100_000),
        ],
        {
          name: t('forecast.list.sinks.fresh', { number: (data.sinks?.length ?? 0) + 1 }),
          share: 0.5,
          perMin: 200,
        },
      )}
    </>
  );
}

/** A halt's checkpoint is an object in the record and a choice in the row. */
function rowOf(each: object): Row {
  const { where, ...rest } = each as { where?: unknown };
  if (where === undefined) return each as Row;
  const at = typeof where === 'string' ? where : (where as { checkpointId: string }).checkpointId;
  return { ...rest, where: at };
}

function recordOf({ where, ...rest }: Row): object {
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  if (where === undefined) return kept;
  return { ...kept, where: where === 'column' || where === 'head' ? where : { checkpointId: where } };
}
