import type { ReactNode } from 'react';
import { agreedOn, isPartner, type EventRecord, type VersionData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useViewer } from '../../sync/hooks';
import { Icon } from '../../ui';
import style from './review.module.css';

interface Props {
  versions: readonly EventRecord<VersionData>[];
  chosenId: string | undefined;
  onChoose(id: string): void;
}

/** All versions, newest first, each with how far it has come: named, shared, agreed. */
export function VersionList({ versions, chosenId, onChoose }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  if (!versions.length) return null;
  return (
    <ul className={style.versions} aria-label={t('review.versions')}>
      {versions.map((version) => {
        const { data, id } = version;
        const agreed = agreedOn(version);
        return (
          <li key={id}>
            <button
              type="button"
              className={style.version}
              aria-pressed={id === chosenId}
              onClick={() => onChoose(id)}
            >
              <strong>{data.name}</strong>
              <span className={style.quiet}>{format.date(data.named.at)}</span>
              <span className={style.state} data-agreed={agreed !== undefined || undefined}>
                {agreed && <Icon name="check" size={14} />}
                {!agreed && !data.shared && <Icon name="lock" size={14} />}
                {agreed
                  ? t('review.state.agreed')
                  : data.shared
                    ? t(viewer && isPartner(viewer) ? 'review.state.shown' : 'review.state.shared')
                    : t('review.state.own')}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
