import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { BRIEFING } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecord, useViewer } from '../../sync/hooks';
import { EmptyState, SavedText } from '../../ui';
import style from './paperwork.module.css';
import { usePaper } from './use-paper';

const PARTS = ['situation', 'emphasis', 'safety', 'weather', 'medicalProcedure', 'hotline'] as const;
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The words of the plan that belong to no single thing on the map. */
export function Briefing(): ReactNode {
  const t = useT();
  const paper = usePaper();
  const eventId = useViewer()?.eventId ?? '';
  const data = useRecord(BRIEFING, eventId)?.data;
  const begin = (): void =>
    void paper.add([
      {
        kind: 'briefing',
        id: eventId,
        data: {
          objectives: linesOf(t('paperwork.briefing.usual.objectives')),
          safety: t('paperwork.briefing.usual.safety'),
          medicalProcedure: t('paperwork.briefing.usual.medical'),
        },
      },
    ]);
  if (!data)
    return (
      <EmptyState
        icon="log"
        title={t('paperwork.briefing.empty')}
        detail={t('paperwork.briefing.empty.detail')}
      >
        {paper.editable && <Button onClick={begin}>{t('paperwork.briefing.usual')}</Button>}
      </EmptyState>
    );
  return (
    <div className={style.briefing}>
      <SavedText
        label={t('paperwork.briefing.objectives')}
        description={t('paperwork.briefing.objectives.help')}
        value={data.objectives.join('\n')}
        multiline
        readOnly={!paper.editable}
        save={(text) => paper.edit('briefing', eventId, { objectives: linesOf(text) })}
      />
      {PARTS.map((part) => (
        <SavedText
          key={part}
          label={t(`paperwork.briefing.${part}`)}
          value={data[part]}
          multiline={part !== 'hotline'}
          readOnly={!paper.editable}
          save={(text) => paper.edit('briefing', eventId, { [part]: text || null })}
        />
      ))}
      {paper.editable && (
        <Button
          variant="subtle"
          color="red"
          className={style.remove}
          onClick={() => void paper.remove('briefing', eventId)}
        >
          {t('paperwork.briefing.remove')}
        </Button>
      )}
    </div>
  );
}
