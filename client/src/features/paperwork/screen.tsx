import type { ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import { useT } from '../../i18n';
import { Link, navigate, usePath } from '../../platform/router';
import { useViewer } from '../../sync/hooks';
import { Briefing } from './briefing';
import { Channels } from './channels';
import style from './paperwork.module.css';
import { Permits } from './permits';

/** `/e/<event>/paperwork`, `/paperwork/channels`, `/paperwork/briefing`. */
export function PaperworkScreen(): ReactNode {
  const t = useT();
  const eventId = useViewer()?.eventId;
  const part = usePath().split('/')[4];
  const shown = part === 'channels' || part === 'briefing' ? part : 'permits';
  const open = (tab: string | null): void =>
    navigate(`/e/${eventId}/paperwork${tab === 'permits' || !tab ? '' : `/${tab}`}`);
  return (
    <div className={style.screen}>
      <Link href={`/e/${eventId}/plan`}>{t('paperwork.back')}</Link>
      <h1>{t('paperwork.title')}</h1>
      <Tabs value={shown} onChange={open} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="permits">{t('paperwork.permits')}</Tabs.Tab>
          <Tabs.Tab value="channels">{t('paperwork.channels')}</Tabs.Tab>
          <Tabs.Tab value="briefing">{t('paperwork.briefing')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="permits" className={style.panel}>
          <Permits />
        </Tabs.Panel>
        <Tabs.Panel value="channels" className={style.panel}>
          <Channels />
        </Tabs.Panel>
        <Tabs.Panel value="briefing" className={style.panel}>
          <Briefing />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
