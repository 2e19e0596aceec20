import type { ReactNode } from 'react';
import { Button, Menu, ScrollArea } from '@mantine/core';
import { PLACE_TYPES, type PlaceType } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { Icon } from '../../../ui';
import { placePictogram } from '../../../map';
import { useDesk } from '../model/desk';

/** Places that are grounds rather than spots: these are drawn, the others put down. */
const GROUNDS: readonly PlaceType[] = ['assembly', 'dispersal', 'rally', 'staging', 'closure', 'parking'];

export function AddPlace(): ReactNode {
  const t = useT();
  const { setMode } = useDesk();
  const item = (placeType: PlaceType, area: boolean): ReactNode => (
    <Menu.Item
      key={`${placeType}${area}`}
      leftSection={<span dangerouslySetInnerHTML={{ __html: placePictogram(placeType) }} />}
      onClick={() => setMode({ type: area ? 'draw-place' : 'put-place', placeType })}
    >
      {t(`domain.place.${placeType}`)}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button size="compact-sm" variant="light" leftSection={<Icon name="plus" size={14} />}>
          {t('common.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={420}>
          <Menu.Label>{t('plan.add.spot')}</Menu.Label>
          {PLACE_TYPES.map((type) => item(type, false))}
          <Menu.Label>{t('plan.add.area')}</Menu.Label>
          {GROUNDS.map((type) => item(type, true))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
