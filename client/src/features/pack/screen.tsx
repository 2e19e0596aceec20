import { useState, type ReactNode } from 'react';
import { Checkbox, Radio } from '@mantine/core';
import { LANGUAGES, type Language } from '@waypost/shared/contract';
import { isPartner, ROUTE } from '@waypost/shared/event';
import { EDITIONS, type Edition, type Part } from '@waypost/shared/pack';
import { LANGUAGE_NAMES, useLanguage, useT } from '../../i18n';
import { Link } from '../../platform/router';
import { useRecords, useViewer } from '../../sync/hooks';
import { EmptyState } from '../../ui';
import { Make } from './make';
import style from './pack.module.css';
import { PartsList } from './parts-list';
import { usePages } from './use-pages';

/** `/e/<event>/pack`: which edition, in which languages, with which parts; then the file. */
export function PackScreen(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const eventId = viewer?.eventId ?? '';
  const partner = viewer !== undefined && isPartner(viewer);
  const routes = useRecords(ROUTE);
  const { language } = useLanguage();
  const [wanted, setEdition] = useState<Edition>('control');
  const edition = partner ? 'shareable' : wanted;
  const [languages, setLanguages] = useState<Language[]>([language]);
  const [left, setLeft] = useState<ReadonlySet<Part>>(new Set());
  const pages = usePages(eventId, edition, languages[0] ?? language);
  const parts = pages.map(({ part }) => part).filter((part) => part === 'cover' || !left.has(part));
  if (partner && routes.length === 0)
    return (
      <EmptyState icon="lock" title={t('pack.not_shared')} detail={t('pack.not_shared_means')}>
        <Link href={`/e/${eventId}/sharing`}>{t('pack.to_sharing')}</Link>
      </EmptyState>
    );
  return (
    <div className={style.screen}>
      <Link href={`/e/${eventId}/plan`}>{t('pack.back')}</Link>
      <h1>{t('pack.title')}</h1>
      <p className={style.means}>{t('pack.intro')}</p>
      <div className={style.columns}>
        <div className={style.choices}>
          {!partner && <Editions edition={edition} onChoose={setEdition} />}
          {partner && <p>{t('pack.partner_edition')}</p>}
          <Checkbox.Group
            label={t('pack.languages')}
            description={t('pack.languages_means')}
            value={languages}
            onChange={(chosen) => setLanguages(LANGUAGES.filter((each) => chosen.includes(each)))}
          >
            <div className={style.options}>
              {LANGUAGES.map((each) => (
                <Checkbox key={each} value={each} label={LANGUAGE_NAMES[each]} lang={each} />
              ))}
            </div>
          </Checkbox.Group>
          <Make eventId={eventId} wish={{ edition, languages, parts }} />
        </div>
        <PartsList pages={pages} left={left} onLeave={setLeft} />
      </div>
    </div>
  );
}

interface EditionsProps {
  edition: Edition;
  onChoose(edition: Edition): void;
}

const Editions = ({ edition, onChoose }: EditionsProps): ReactNode => {
  const t = useT();
  return (
    <Radio.Group
      label={t('pack.edition')}
      value={edition}
      onChange={(value) => onChoose(value === 'shareable' ? 'shareable' : 'control')}
    >
      <div className={style.options}>
        {EDITIONS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={t(`pack.edition.${each}`)}
            description={t(`pack.edition.${each}.means`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
};
