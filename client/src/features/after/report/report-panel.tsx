import { useState, type ReactNode } from 'react';
import { Alert, Button, Checkbox, Group, Progress, Radio } from '@mantine/core';
import { isPartner } from '@waypost/shared/event';
import { LANGUAGES, LANGUAGE_NAMES, useFormat, useLanguage, useT, type Language } from '../../../i18n';
import { useMadeFile, type Making } from '../../../platform/use-made-file';
import { useViewer } from '../../../sync/hooks';
import { Icon, ProblemNotice, WhyButton } from '../../../ui';
import style from '../after.module.css';
import type { Wish } from './wish';

/** The after-action report to take away, and the log that both sides can check it against. */
export function ReportPanel({ verify }: { verify: ReactNode }): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const { language } = useLanguage();
  const partner = viewer !== undefined && isPartner(viewer);
  const [edition, setEdition] = useState<Wish['edition']>('shareable');
  const [languages, setLanguages] = useState<Language[]>([language]);
  const { now, start, cancel } = useMadeFile<Wish>(`/api/events/${viewer?.eventId ?? ''}/reports`);
  const why =
    now.state === 'working'
      ? t('after.report.busy')
      : languages.length === 0
        ? t('after.report.no_language')
        : undefined;
  return (
    <div className={style.panel}>
      <h2>{t('after.report.title')}</h2>
      <p className={style.means}>{t('after.report.means')}</p>
      {!partner && (
        <Radio.Group
          label={t('after.report.edition')}
          value={edition}
          onChange={(value) => setEdition(value as Wish['edition'])}
        >
          {(['shareable', 'control'] as const).map((each) => (
            <Radio
              key={each}
              mt={6}
              value={each}
              label={t(`after.report.edition.${each}`)}
              description={t(`after.report.edition.${each}.means`)}
            />
          ))}
        </Radio.Group>
      )}
      <Checkbox.Group
        label={t('after.report.languages')}
        value={languages}
        onChange={(values) => setLanguages(LANGUAGES.filter((each) => values.includes(each)))}
      >
        <Group gap="sm" mt={6}>
          {LANGUAGES.map((each) => (
            <Checkbox key={each} value={each} label={LANGUAGE_NAMES[each]} lang={each} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group gap="xs">
        {(['pdf', 'csv'] as const).map((format) => (
          <WhyButton
            key={format}
            why={why}
            size="sm"
            variant={format === 'pdf' ? 'filled' : 'default'}
            onClick={() => start({ edition, format, languages })}
          >
            {t(`after.report.make.${format}`)}
          </WhyButton>
        ))}
      </Group>
      <Made now={now} onCancel={cancel} />
      <h2>{t('after.log.title')}</h2>
      <p className={style.means}>{t('after.log.means')}</p>
      <Group gap="xs">{verify}</Group>
    </div>
  );
}

function Made({ now, onCancel }: { now: Making<Wish>; onCancel(): void }): ReactNode {
  const t = useT();
  const format = useFormat();
  if (now.state === 'failed') return <ProblemNotice problem={now.problem} />;
  if (now.state === 'working')
    return (
      <div role="status">
        <Progress value={now.percent} aria-label={t('after.report.progress')} />
        <Group justify="space-between" mt={6}>
          <span>{t('after.report.percent', { percent: now.percent })}</span>
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </Group>
      </div>
    );
  if (now.state !== 'ready') return null;
  return (
    <Alert
      role="status"
      color="green"
      variant="light"
      icon={<Icon name="check" />}
      title={t('after.report.ready')}
    >
      <Button
        component="a"
        href={now.href}
        download={now.name}
        leftSection={<Icon name="download" />}
        variant="default"
      >
        {t('after.report.download', { name: now.name })}
      </Button>
      <p className={style.means}>
        {t('after.report.kept', { kilobytes: Math.ceil(now.bytes / 1024), time: format.time(now.until) })}
      </p>
    </Alert>
  );
}
