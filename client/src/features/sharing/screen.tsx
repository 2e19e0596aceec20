import { useMemo, useState, type ReactNode } from 'react';
import { Button, Group, Tabs, Textarea } from '@mantine/core';
import { AGREEMENT, EVENT, isPartner } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecord, useSend, useViewer } from '../../sync/hooks';
import { showToast, TimeInput } from '../../ui';
import { AgreementTable } from './agreement-table';
import { Disclosures } from './disclosures';
import { choose, shareGroups, withDraft, type DraftShares } from './model/lines';
import { Preview } from './preview';
import style from './sharing.module.css';

/** The sharing agreement, and beside it what it does: nothing goes out before it has been looked at. */
export function SharingScreen(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const eventId = viewer?.eventId ?? '';
  const partner = viewer !== undefined && isPartner(viewer);
  const editor = useEditor(eventId, viewer?.role === 'owner' || viewer?.role === 'organiser');
  const groups = useMemo(() => shareGroups(editor.wanted), [editor.wanted]);
  const changed = useMemo(() => new Set(Object.keys(editor.draft.shares)), [editor.draft.shares]);
  return (
    <div className={style.screen}>
      <section className={style.agreement} aria-labelledby="sharing-title">
        <h1 id="sharing-title">{t('sharing.title')}</h1>
        <p className={style.means}>{t(partner ? 'sharing.intro_partner' : 'sharing.intro')}</p>
        <Until editor={editor} />
        <AgreementTable
          groups={groups}
          changed={changed}
          onChoose={editor.mayEdit ? editor.choose : undefined}
        />
        <Remarks editor={editor} />
        {editor.mayEdit && <SaveBar editor={editor} />}
      </section>
      <section className={style.effect} aria-label={t('sharing.effect')}>
        <Tabs defaultValue={partner ? 'sent' : 'preview'} keepMounted={false} className={style.tabs}>
          <Tabs.List>
            {!partner && <Tabs.Tab value="preview">{t('sharing.preview')}</Tabs.Tab>}
            <Tabs.Tab value="sent">{t(partner ? 'sharing.sent.mine' : 'sharing.sent')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="preview" tabIndex={0}>
            <Preview agreement={editor.wanted} />
          </Tabs.Panel>
          <Tabs.Panel value="sent" tabIndex={0}>
            <Disclosures eventId={eventId} own={partner} />
          </Tabs.Panel>
        </Tabs>
      </section>
    </div>
  );
}

interface Draft {
  shares: DraftShares;
  /** `null` takes the limit away; absent leaves it. */
  until?: string | null;
  remarks?: string | null;
}

function useEditor(eventId: string, mayEdit: boolean) {
  const t = useT();
  const send = useSend();
  const agreement = useRecord(AGREEMENT, eventId)?.data;
  const [draft, setDraft] = useState<Draft>({ shares: {} });
  const wanted = useMemo(() => {
    const { until: _until, remarks: _remarks, ...base } = withDraft(agreement, draft.shares);
    const until = draft.until === undefined ? agreement?.until : draft.until;
    const remarks = draft.remarks === undefined ? agreement?.remarks : draft.remarks;
    return { ...base, ...(until ? { until } : {}), ...(remarks ? { remarks } : {}) };
  }, [agreement, draft]);
  const dirty =
    Object.keys(draft.shares).length > 0 || draft.until !== undefined || draft.remarks !== undefined;
  const save = async (): Promise<void> => {
    const sent = draft;
    setDraft({ shares: {} });
    const outcome = await send('agreement.change', { id: eventId, ...sent });
    if (outcome.ok) showToast({ text: t('sharing.saved') });
  };
  return {
    mayEdit,
    wanted,
    draft,
    dirty,
    choose: (key: string, level: Parameters<typeof choose>[3]) =>
      setDraft((before) => ({ ...before, shares: choose(agreement, before.shares, key, level) })),
    set: (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields })),
    discard: () => setDraft({ shares: {} }),
    save,
  };
}
type Editor = ReturnType<typeof useEditor>;

function Until({ editor }: { editor: Editor }): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  const event = useRecord(EVENT, viewer?.eventId)?.data;
  const { until } = editor.wanted;
  if (!editor.mayEdit)
    return <p>{until ? t('sharing.until_is', { time: format.dateTime(until) }) : t('sharing.until_open')}</p>;
  return (
    <div className={style.until}>
      <TimeInput
        label={t('sharing.until')}
        description={t('sharing.until_means')}
        value={until}
        timeZone={event?.timeZone ?? 'UTC'}
        onChange={(at) => editor.set({ until: at ?? null })}
      />
      {!until && event && (
        <Button size="compact-sm" variant="default" onClick={() => editor.set({ until: event.closesAt })}>
          {t('sharing.until_close')}
        </Button>
      )}
    </div>
  );
}

function Remarks({ editor }: { editor: Editor }): ReactNode {
  const t = useT();
  const { remarks } = editor.wanted;
  if (!editor.mayEdit) return remarks ? <p className={style.remarks}>{remarks}</p> : null;
  return (
    <Textarea
      label={t('sharing.remarks')}
      description={t('sharing.remarks_means')}
      autosize
      minRows={2}
      maxLength={2000}
      value={remarks ?? ''}
      onChange={(event) => editor.set({ remarks: event.currentTarget.value || null })}
    />
  );
}

/** Nothing is shared by moving a switch: it is looked at beside, then shared with this button. */
function SaveBar({ editor }: { editor: Editor }): ReactNode {
  const t = useT();
  const count =
    Object.keys(editor.draft.shares).length +
    Number(editor.draft.until !== undefined) +
    Number(editor.draft.remarks !== undefined);
  return (
    <div className={style.save}>
      <span role="status">{editor.dirty ? t('sharing.changed', { count }) : t('sharing.in_force')}</span>
      <Group gap="xs">
        <Button variant="default" disabled={!editor.dirty} onClick={editor.discard}>
          {t('sharing.discard')}
        </Button>
        <Button disabled={!editor.dirty} onClick={() => void editor.save()}>
          {t('sharing.save')}
        </Button>
      </Group>
    </div>
  );
}
