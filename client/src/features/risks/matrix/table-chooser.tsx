import { useState, type ReactNode } from 'react';
import { Group, Modal, Radio, SegmentedControl, TextInput, Button } from '@mantine/core';
import { RISK_BANDS, type RiskBand, type RiskMatrixData } from '@waypost/shared/event';
import { sameJson } from '@waypost/shared/kernel';
import { RISK_MATRICES } from '@waypost/shared/risk';
import { useT } from '../../../i18n';
import { useSend } from '../../../sync/hooks';
import { showToast, WhyButton } from '../../../ui';
import { BandChip } from '../band-chip';
import { bandChanges, withBand } from '../model/register';
import type { Register } from '../use-risks';
import { Matrix } from './matrix';
import style from './panel.module.css';

/** Choose a published table or draw one's own; what it would do to today's risks is read before it is taken. */
export function TableChooser({ register, onClose }: { register: Register; onClose(): void }): ReactNode {
  const t = useT();
  const { draft, picked, pick, paint } = useDraftTable(register);
  const [brush, setBrush] = useState<RiskBand>('high');
  const send = useSend();
  const save = async (): Promise<void> => {
    onClose();
    const { eventId: id, ownTable } = register;
    const outcome = ownTable
      ? await send('risk_matrix.edit', { id, set: draft })
      : await send('risk_matrix.add', { id, data: draft });
    if (outcome.ok) showToast({ text: t('risks.table.saved', { name: draft.name }) });
  };
  return (
    <Modal opened onClose={onClose} title={t('risks.table.title')} size="min(900px, 94vw)">
      <div className={style.chooser}>
        <div className={style.choices}>
          <Radio.Group label={t('risks.table.which')} value={picked} onChange={pick}>
            <div className={style.choices} style={{ marginTop: 8 }}>
              {RISK_MATRICES.map(({ id, name, source }) => (
                <Radio
                  key={id}
                  value={id}
                  label={name[register.language] ?? name.en}
                  description={<span lang="en">{source}</span>}
                />
              ))}
              <Radio value={OWN} label={t('risks.table.own')} description={t('risks.table.own.help')} />
            </div>
          </Radio.Group>
          {picked === OWN && (
            <>
              <TextInput
                label={t('risks.table.name')}
                maxLength={120}
                value={draft.name}
                onChange={(event) => paint({ ...draft, name: event.currentTarget.value })}
              />
              <SegmentedControl
                size="xs"
                aria-label={t('risks.table.brush')}
                value={brush}
                onChange={(next) => setBrush(next as RiskBand)}
                data={RISK_BANDS.map((value) => ({ value, label: t(`domain.risk_band.${value}`) }))}
              />
            </>
          )}
        </div>
        <div className={style.preview}>
          <Matrix
            small
            bands={draft.bands}
            label={t('risks.table.preview')}
            pressLabel={t('risks.table.paint', { band: t(`domain.risk_band.${brush}`) })}
            onPress={(score) => paint({ ...draft, bands: withBand(draft.bands, score, brush) })}
          />
          <Changes register={register} bands={draft.bands} />
        </div>
      </div>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <WhyButton size="sm" variant="filled" why={whyNot(register, draft, t)} onClick={() => void save()}>
          {t('risks.table.take')}
        </WhyButton>
      </Group>
    </Modal>
  );
}

const OWN = 'own';

/** Painting a cell of a published table makes it one's own. */
function useDraftTable({ table, language, ownTable }: Register) {
  const t = useT();
  const [draft, setDraft] = useState<RiskMatrixData>({ name: table.name, bands: table.bands });
  const known = RISK_MATRICES.find(({ bands }) => sameJson(bands, table.bands));
  const [picked, setPicked] = useState(known?.id ?? (ownTable ? OWN : RISK_MATRICES[0]!.id));
  const pick = (id: string): void => {
    setPicked(id);
    const published = RISK_MATRICES.find((one) => one.id === id);
    if (published) setDraft({ name: published.name[language] ?? published.name.en, bands: published.bands });
    else setDraft((now) => ({ ...now, name: t('risks.table.own.name') }));
  };
  const paint = (next: RiskMatrixData): void => {
    setDraft(picked === OWN ? next : { ...next, name: t('risks.table.own.name') });
    setPicked(OWN);
  };
  return { draft, picked, pick, paint };
}

function whyNot(
  { table, ownTable }: Register,
  draft: RiskMatrixData,
  t: ReturnType<typeof useT>,
): string | undefined {
  if (!draft.name.trim()) return t('risks.table.why.name');
  return ownTable && sameJson(draft, { name: table.name, bands: table.bands })
    ? t('risks.table.why.same')
    : undefined;
}

function Changes({ register, bands }: { register: Register; bands: RiskMatrixData['bands'] }): ReactNode {
  const t = useT();
  const changes = bandChanges(register.risks, register.table, { bands });
  return (
    <section aria-label={t('risks.table.changes', { count: changes.length })}>
      <b role="status">{t('risks.table.changes', { count: changes.length })}</b>
      <ul className={style.changes}>
        {changes.map(({ id, code, hazard, before, after }) => (
          <li key={id}>
            <b>{code}</b> <span>{hazard}</span>
            <span>
              <BandChip band={before} /> → <BandChip band={after} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
