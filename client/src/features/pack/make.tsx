import type { ReactNode } from 'react';
import { Alert, Button, Progress } from '@mantine/core';
import { useFormat, useT } from '../../i18n';
import { useMadeFile, type Making } from '../../platform/use-made-file';
import { Icon, ProblemNotice, WhyButton } from '../../ui';
import style from './pack.module.css';
import type { PackFormat, Wish } from './wish';

interface Props {
  eventId: string;
  wish: Omit<Wish, 'format'>;
}

/** Starts the work, shows how far it is, hands the file over with what it means to pass it on. */
export function Make({ eventId, wish }: Props): ReactNode {
  const t = useT();
  const { now, start, cancel } = useMadeFile<Wish>(`/api/events/${eventId}/packs`);
  const why = wish.languages.length === 0 ? t('pack.no_language') : undefined;
  const button = (format: PackFormat): ReactNode => (
    <WhyButton
      why={now.state === 'working' ? t('pack.busy') : why}
      variant={format === 'pdf' ? 'filled' : 'default'}
      size="sm"
      onClick={() => start({ ...wish, format })}
    >
      {t(`pack.make.${format}`)}
    </WhyButton>
  );
  return (
    <section className={style.make} aria-label={t('pack.make')}>
      <Alert color="yellow" variant="light" icon={<Icon name="warning" />} title={t('pack.warning')}>
        {t('pack.warning_means')}
      </Alert>
      <div className={style.buttons}>
        {button('pdf')}
        {button('zip')}
      </div>
      <p className={style.means}>{t('pack.zip_means')}</p>
      {now.state === 'working' && (
        <div className={style.working}>
          <Progress value={now.percent} aria-label={t('pack.progress')} />
          <span role="status">{t('pack.percent', { percent: now.percent })}</span>
          <Button size="compact-sm" variant="default" onClick={cancel}>
            {t('pack.cancel')}
          </Button>
        </div>
      )}
      {now.state === 'failed' && <ProblemNotice problem={now.problem} />}
      {now.state === 'ready' && <Ready made={now} />}
    </section>
  );
}

function Ready({ made }: { made: Extract<Making<Wish>, { state: 'ready' }> }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <div className={style.ready} role="status">
      <strong>{t('pack.ready', { edition: t(`pack.edition.${made.wish.edition}`) })}</strong>
      <Button component="a" href={made.href} download={made.name} leftSection={<Icon name="download" />}>
        {t('pack.download', { name: made.name })}
      </Button>
      <span className={style.means}>
        {t('pack.kept', { kilobytes: Math.ceil(made.bytes / 1024), time: format.time(made.until) })}
      </span>
    </div>
  );
}
