import { useId, type ReactNode } from 'react';
import { Button, Group, Text } from '@mantine/core';
import type { EventRecord, RouteData } from '@waypost/shared/event';
import { lineLength } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import { NumberField } from '../fields/NumberField';
import { useEdit } from '../fields/use-edit';
import { useDesk } from '../model/desk';
import { paintWidth } from '../operations/widths';
import style from './inspector.module.css';

/** Usable width: choose a stretch on the map, then type; or give the whole route one width. */
export function WidthPanel({ record: { id, data } }: { record: EventRecord<RouteData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const desk = useDesk();
  const edit = useEdit('route', id);
  const title = useId();
  const choosing = desk.mode.type === 'widths';
  const whole = { from: 0, to: data.widths.length - 1 };
  const stretch = choosing && desk.stretch && desk.stretch.to < data.widths.length ? desk.stretch : whole;
  const widths = data.widths.slice(stretch.from, stretch.to + 1);
  const same = widths.every((width) => width === widths[0]) ? widths[0] : undefined;
  return (
    <section className={style.box} aria-labelledby={title}>
      <h3 id={title}>{t('plan.width')}</h3>
      <Text size="sm" c="dimmed">
        {stretch === whole
          ? t('plan.width.whole')
          : t('plan.width.stretch', {
              from: stretch.from + 1,
              to: stretch.to + 1,
              length: format.distance(lineLength(data.points.slice(stretch.from, stretch.to + 2))),
            })}
        {same === undefined &&
          ` ${t('plan.width.mixed', { least: format.width(Math.min(...widths)), most: format.width(Math.max(...widths)) })}`}
      </Text>
      <NumberField
        key={`${stretch.from}-${stretch.to}`}
        label={t('plan.width.here')}
        description={t('plan.width.help')}
        value={same}
        length
        required
        min={0.5}
        max={200}
        save={(width) => edit({ widths: paintWidth(data.widths, stretch.from, stretch.to, width ?? 0) })}
      />
      {desk.editable && (
        <Group gap={6}>
          <Button
            size="compact-sm"
            variant={choosing ? 'filled' : 'light'}
            aria-pressed={choosing}
            onClick={() => {
              desk.setStretch(undefined);
              desk.setMode({ type: choosing ? 'idle' : 'widths' });
            }}
          >
            {t('plan.width.choose')}
          </Button>
        </Group>
      )}
    </section>
  );
}
