import type { ReactNode } from 'react';
import { SegmentedControl } from '@mantine/core';
import { useT } from '../../../i18n';
import { SeverityMark } from '../../../ui';
import { useCheck } from '../model/check';
import style from './steps.module.css';

/** The left column shows the plan's steps, or what the plan check found in it. */
export function FindingsSwitch(): ReactNode {
  const t = useT();
  const check = useCheck();
  if (!check) return null;
  const label = (
    <span className={style.switchLabel}>
      {check.all && <SeverityMark severity={check.all.worst} size={14} />}
      {t('plan.findings.list')}
      {check.all && <span>{check.all.count}</span>}
    </span>
  );
  return (
    <SegmentedControl
      className={style.switch}
      size="xs"
      fullWidth
      aria-label={t('plan.findings.show')}
      value={check.shown ? 'findings' : 'steps'}
      onChange={(value) => (value === 'findings' ? check.show('all') : check.hide())}
      data={[
        { value: 'steps', label: t('plan.findings.steps') },
        { value: 'findings', label },
      ]}
    />
  );
}
