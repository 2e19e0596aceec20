import { useState, type ReactNode } from 'react';
import { SegmentedControl, Select } from '@mantine/core';
import { SHARE_LEVELS, type ShareLevel } from '@waypost/shared/event';
import { useT, type MessageKey } from '../../i18n';
import { Icon } from '../../ui';
import { exceptions, type ShareGroup, type ShareLine } from './model/lines';
import style from './sharing.module.css';

interface Props {
  groups: readonly ShareGroup[];
  /** Absent for whoever may only read it. */
  onChoose?: ((key: string, level: ShareLevel | null) => void) | undefined;
  changed: ReadonlySet<string>;
}

/** What is shared, kind by kind; under a kind with types, each type that can be told differently. */
export function AgreementTable({ groups, onChoose, changed }: Props): ReactNode {
  const t = useT();
  return (
    <ul className={style.table} aria-label={t('sharing.table')}>
      {groups.map((group) => (
        <Group key={group.line.key} group={group} onChoose={onChoose} changed={changed} />
      ))}
    </ul>
  );
}

function Group({ group, onChoose, changed }: { group: ShareGroup } & Omit<Props, 'groups'>): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { line, types } = group;
  const name = t(`sharing.kind.${line.kind}` as MessageKey);
  const differ = exceptions(group);
  const touched = [line, ...types].some(({ key }) => changed.has(key));
  return (
    <li className={style.group} data-changed={touched || undefined}>
      <div className={style.line}>
        <div className={style.what}>
          <strong>{name}</strong>
          <span className={style.means}>{meaning(line, t)}</span>
          {types.length > 0 && (
            <button type="button" className={style.more} aria-expanded={open} onClick={() => setOpen(!open)}>
              <span className={style.chevron} data-open={open || undefined}>
                <Icon name="chevron" size={12} />
              </span>
              {t('sharing.by_type', { count: differ })}
            </button>
          )}
        </div>
        <Level line={line} name={name} onChoose={onChoose} />
      </div>
      {open && (
        <ul className={style.types}>
          {types.map((type) => (
            <TypeLine key={type.key} line={type} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** In a sentence, what a liaison then gets. */
function meaning({ kind, level }: ShareLine, t: ReturnType<typeof useT>): string {
  return level === 'nothing' ? t('sharing.means.nothing') : t(`sharing.means.${kind}.${level}` as MessageKey);
}

function Level({
  line,
  name,
  onChoose,
}: {
  line: ShareLine;
  name: string;
  onChoose: Props['onChoose'];
}): ReactNode {
  const t = useT();
  if (!onChoose) return <strong className={style.fixed}>{t(`domain.share.${line.level}`)}</strong>;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('sharing.level_of', { what: name })}
      value={line.level}
      onChange={(level) => onChoose(line.key, level as ShareLevel)}
      data={SHARE_LEVELS.map((level) => ({ value: level, label: t(`domain.share.${level}`) }))}
    />
  );
}

function TypeLine({ line, onChoose }: { line: ShareLine; onChoose: Props['onChoose'] }): ReactNode {
  const t = useT();
  const name = t(`domain.${line.kind}.${line.type}` as MessageKey);
  const own = line.own ? line.level : 'inherit';
  return (
    <li className={style.type}>
      <span>{name}</span>
      {line.never ? (
        <span className={style.means}>
          <Icon name="lock" size={14} /> {t('sharing.never')}
        </span>
      ) : onChoose ? (
        <Select
          size="xs"
          w={170}
          allowDeselect={false}
          aria-label={t('sharing.level_of', { what: name })}
          value={own}
          onChange={(level) => onChoose(line.key, level === 'inherit' ? null : (level as ShareLevel))}
          data={[
            { value: 'inherit', label: t('sharing.inherit') },
            ...SHARE_LEVELS.map((level) => ({ value: level, label: t(`domain.share.${level}`) })),
          ]}
        />
      ) : (
        <strong>{t(`domain.share.${line.level}`)}</strong>
      )}
    </li>
  );
}
