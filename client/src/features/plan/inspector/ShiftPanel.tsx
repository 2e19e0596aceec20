import { useId, useState, type ReactNode } from 'react';
import { Button, Group, Text } from '@mantine/core';
import type { Clash, EventRecord, PostCoverage, PostData, ShiftData } from '@waypost/shared/event';
import { useFormat, useLanguage, useT } from '../../../i18n';
import { Icon, PersonPicker } from '../../../ui';
import { newId } from '../../../platform/ids';
import { useDesk } from '../model/desk';
import style from './inspector.module.css';
import { ShiftRow } from './ShiftRow';

/** Who stands here, from when to when, and where that leaves holes. */
export function ShiftPanel({ post }: { post: EventRecord<PostData> }): ReactNode {
  const t = useT();
  const title = useId();
  const { plan, editable, commit } = useDesk();
  const [person, setPerson] = useState<string | null>(null);
  const shifts = plan.shifts
    .filter(({ data }) => data.postId === post.id)
    .sort((a, b) => (a.data.from < b.data.from ? -1 : 1));
  const cover = plan.cover.get(post.id);
  const add = (personId: string): void => {
    setPerson(null);
    const { from, to } = plan.window;
    const data: ShiftData = {
      postId: post.id,
      personId,
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
    };
    void commit([{ name: 'shift.add', payload: { id: newId(), data } }]);
  };
  return (
    <section className={style.box} aria-labelledby={title}>
      <h3 id={title}>{t('plan.shift.title', { count: shifts.length, needed: post.data.needs.count })}</h3>
      {cover && <CoverBar cover={cover} />}
      {cover && (
        <Findings cover={cover} clashes={plan.clashes.filter(({ postIds }) => postIds.includes(post.id))} />
      )}
      {shifts.map((shift) => (
        <ShiftRow key={shift.id} shift={shift} />
      ))}
      {editable && (
        <Group gap={6} align="end" wrap="nowrap">
          <div style={{ flex: 1 }}>
            <PersonPicker label={t('plan.shift.who')} value={person} onChange={setPerson} />
          </div>
          <Button
            variant="light"
            disabled={person === null}
            onClick={() => person && add(person)}
            leftSection={<Icon name="plus" size={14} />}
          >
            {t('common.add')}
          </Button>
        </Group>
      )}
    </section>
  );
}

/** The window as a bar, hatched where somebody is missing. */
function CoverBar({ cover }: { cover: PostCoverage }): ReactNode {
  const { plan } = useDesk();
  const whole = plan.window.to - plan.window.from || 1;
  const share = (time: number): string => `${((time - plan.window.from) / whole) * 100}%`;
  return (
    <div className={style.bar} aria-hidden="true">
      {cover.gaps.map(({ from, to }) => (
        <i key={from} style={{ left: share(from), width: `${((to - from) / whole) * 100}%` }} />
      ))}
    </div>
  );
}

function Findings({ cover, clashes }: { cover: PostCoverage; clashes: readonly Clash[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { plan } = useDesk();
  const callSign = (id: string): string =>
    plan.people.find((person) => person.id === id)?.data.callSign ?? t('common.unknown');
  const code = (id: string): string =>
    plan.posts.find((post) => post.id === id)?.data.code ?? t('common.unknown');
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const lines = [
    ...cover.gaps.map(({ from, to, missing }) =>
      t('plan.shift.gap', { missing, span: format.span(from, to) }),
    ),
    ...clashes.map(({ personId, postIds, from, to }) =>
      t('plan.shift.clash', {
        who: callSign(personId),
        posts: format.list(postIds.map(code)),
        span: format.span(from, to),
      }),
    ),
    ...(cover.missingSkills.length
      ? [
          t('plan.shift.skills', {
            skills: format.list(cover.missingSkills.map((skill) => t(`domain.skill.${skill}`))),
          }),
        ]
      : []),
    ...(cover.missingLanguages.length
      ? [
          t('plan.shift.languages', {
            languages: format.list(cover.missingLanguages.map((one) => names.of(one) ?? one)),
          }),
        ]
      : []),
  ];
  if (!lines.length) {
    return (
      <Text size="sm" c="var(--wp-confirmed)">
        ✓ {t('plan.shift.complete')}
      </Text>
    );
  }
  return (
    <ul className={style.findings}>
      {lines.map((line) => (
        <li key={line} className={style.finding}>
          <Icon name="warning" size={16} />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
