import type { ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import type { Part } from '@waypost/shared/pack';
import { useT } from '../../i18n';
import style from './pack.module.css';
import type { PartToCome } from './use-pages';

interface Props {
  pages: PartToCome[];
  left: ReadonlySet<Part>;
  onLeave(left: ReadonlySet<Part>): void;
}

/** Every part with what it is for, what it still lacks, and the pages that it will be. */
export function PartsList({ pages, left, onLeave }: Props): ReactNode {
  const t = useT();
  const leave = (part: Part, stays: boolean): void => {
    const next = new Set(left);
    if (stays) next.delete(part);
    else next.add(part);
    onLeave(next);
  };
  return (
    <section aria-labelledby="pack-parts">
      <h2 id="pack-parts">{t('pack.parts')}</h2>
      <ul className={style.parts}>
        {pages.map((toCome) => (
          <li key={toCome.part}>
            <Checkbox
              checked={toCome.part === 'cover' || !left.has(toCome.part)}
              disabled={toCome.part === 'cover'}
              label={t(`pack.part.${toCome.part}`)}
              description={t(`pack.part.${toCome.part}.means`)}
              onChange={({ currentTarget }) => leave(toCome.part, currentTarget.checked)}
            />
            <Coming {...toCome} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Coming({ missing, pages }: PartToCome): ReactNode {
  const t = useT();
  return (
    <div className={style.coming}>
      {missing.length > 0 && (
        <p className={style.missing}>
          {t('pack.missing', { what: missing.map((each) => t(`pack.missing.${each}`)).join(', ') })}
        </p>
      )}
      {pages.length === 0 && <p className={style.means}>{t('pack.no_pages')}</p>}
      {pages.length > 0 && (
        <details>
          <summary>{t('pack.pages', { count: pages.length })}</summary>
          <ol>
            {pages.map((title, index) => (
              <li key={index}>{title}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
