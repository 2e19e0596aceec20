import { useRef, type ReactNode } from 'react';
import { Button, Menu } from '@mantine/core';
import { useT } from '../../../i18n';
import { Icon } from '../../../ui';
import type { Plan } from '../model/plan';
import { download, exportPlan, FORMATS } from './export-plan';
import style from './transfer.module.css';

interface Props {
  plan: Plan;
  editable: boolean;
  onFile(file: File): void;
}

/** In, out, and onto paper. */
export function TransferButtons({ plan, editable, onFile }: Props): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={style.buttons}>
      {editable && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="upload" size={14} />}
            onClick={() => input.current?.click()}
          >
            {t('plan.import')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".gpx,.kml,.kmz,.geojson,.json"
            data-testid="plan-import"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        </>
      )}
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<Icon name="download" size={14} />}>
            {t('plan.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map((format) => (
            <Menu.Item
              key={format}
              onClick={() => download(exportPlan(plan, format, new Date().toISOString()))}
            >
              {t(`plan.export.${format}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item component="a" href={`/e/${plan.eventId}/plan/posts`} target="_blank">
            {t('plan.print.posts')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
