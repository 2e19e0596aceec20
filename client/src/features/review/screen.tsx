import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { Button, Tabs } from '@mantine/core';
import {
  COMMENT,
  isPartner,
  isStaff,
  VERSION,
  type EventRecord,
  type VersionData,
} from '@waypost/shared/event';
import { distanceOf } from '@waypost/shared/review';
import { useT } from '../../i18n';
import type { MapFit } from '../../map';
import { navigate, usePath } from '../../platform/router';
import { useRecords, useSeqNow, useViewer } from '../../sync/hooks';
import { EmptyState, Icon, useShortcut } from '../../ui';
import { ChangeList } from './change-list';
import { CommentList } from './comment-list';
import { CompareWith } from './compare-with';
import { addressOf, readAddress, TODAY } from './model/address';
import { numbered } from './model/comments';
import { keyOf } from './model/things';
import { NameForm } from './name-form';
import { ReviewMap } from './review-map';
import style from './review.module.css';
import { useCompose } from './use-compose';
import { useComparison } from './use-comparison';
import { VersionCard } from './version-card';
import { VersionList } from './version-list';

/** Named states of the plan: what changed between two, what was said about them, and what both sides agreed on. */
export function ReviewScreen(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const address = readAddress(usePath());
  const versions = useVersions();
  const seqNow = useSeqNow();
  const [naming, setNaming] = useState<number | undefined>(address.naming);
  if (!viewer) return null;
  const staff = isStaff(viewer);
  const version = versions.find(({ id }) => id === address.versionId) ?? versions[0];
  const show = (id?: string, other?: string): void => navigate(addressOf(viewer.eventId, id, other));
  const endNaming = (id?: string): void => {
    setNaming(undefined);
    show(id ?? version?.id);
  };
  const nameNow = (
    <Button
      size="compact-md"
      leftSection={<Icon name="plus" size={14} />}
      onClick={() => setNaming(seqNow())}
    >
      {t('review.name_now')}
    </Button>
  );
  const side = (
    <>
      <header className={style.head}>
        <h1>{t('review.title')}</h1>
        {staff && naming === undefined && versions.length > 0 && nameNow}
      </header>
      {naming !== undefined && staff && <NameForm entry={naming} onDone={endNaming} />}
      {versions.length === 0 && naming === undefined && (
        <EmptyState
          icon="review"
          title={t('review.none')}
          detail={t(isPartner(viewer) ? 'review.none_partner' : 'review.none_detail')}
        >
          {staff && nameNow}
        </EmptyState>
      )}
      <VersionList versions={versions} chosenId={version?.id} onChoose={(id) => show(id, address.other)} />
    </>
  );
  return (
    <Desk
      key={version?.id ?? 'none'}
      side={side}
      version={version}
      versions={versions}
      other={address.other}
    />
  );
}

interface DeskProps {
  side: ReactNode;
  version: EventRecord<VersionData> | undefined;
  versions: readonly EventRecord<VersionData>[];
  other: string;
}

/** One version on the map, with what it is held against. */
function Desk({ side, version, versions, other }: DeskProps): ReactNode {
  const t = useT();
  const eventId = useViewer()?.eventId ?? '';
  const against = versions.find(({ id }) => id === other && id !== version?.id);
  const comparison = useComparison(version?.data.entry, against?.data.entry);
  const all = useRecords(COMMENT);
  const comments = useMemo(() => numbered(all, version?.id), [all, version?.id]);
  const [tab, setTab] = useState<string>('changes');
  const [selected, select] = useState<string>();
  const [fit, setFit] = useState<MapFit>();
  const compose = useCompose();
  const goTo = useCallback(
    (where: Omit<MapFit, 'key'>) => setFit({ key: String(performance.now()), ...where }),
    [],
  );
  useShortcut('Escape', () => select(undefined), { disabled: selected === undefined || compose.placing });
  const openTab = (next: string, key: string): void => {
    setTab(next);
    select(key);
  };
  return (
    <div className={style.screen}>
      <section className={style.side} aria-label={t('review.title')}>
        {side}
        {version && (
          <>
            <VersionCard version={version} comments={comments.length} />
            <CompareWith
              version={version}
              versions={versions}
              other={against?.id ?? TODAY}
              onChoose={(id) => navigate(addressOf(eventId, version.id, id))}
            />
            <Tabs value={tab} onChange={(value) => setTab(value ?? 'changes')} keepMounted={false}>
              <Tabs.List>
                <Tabs.Tab value="changes">
                  {t('review.tab.changes', { count: distanceOf(comparison.changes ?? []).total })}
                </Tabs.Tab>
                <Tabs.Tab value="comments">
                  {t('review.tab.comments', {
                    count: comments.filter(({ comment }) => !comment.data.resolved).length,
                  })}
                </Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="changes">
                <ChangeList comparison={comparison} selected={selected} onSelect={select} onGo={goTo} />
              </Tabs.Panel>
              <Tabs.Panel value="comments">
                <CommentList
                  version={version}
                  comments={comments}
                  compose={compose}
                  selected={selected}
                  onSelect={select}
                  onGo={goTo}
                />
              </Tabs.Panel>
            </Tabs>
          </>
        )}
      </section>
      <ReviewMap
        comparison={comparison}
        comments={comments}
        selected={selected}
        compose={compose}
        fit={fit}
        onChange={(change) => openTab('changes', keyOf(change))}
        onComment={(id) => openTab('comments', id)}
        onClear={() => select(undefined)}
      />
    </div>
  );
}

/** Newest first, by the plan they are of. */
function useVersions(): EventRecord<VersionData>[] {
  const versions = useRecords(VERSION);
  return useMemo(
    () => versions.toSorted((a, b) => b.data.entry - a.data.entry || (a.id < b.id ? 1 : -1)),
    [versions],
  );
}
