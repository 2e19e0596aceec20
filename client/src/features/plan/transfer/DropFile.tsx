import { useState, type DragEvent, type ReactNode } from 'react';
import { useT } from '../../../i18n';
import style from './transfer.module.css';

interface Props {
  disabled: boolean;
  onFile(file: File): void;
  children: ReactNode;
}

/** Takes a file that is dropped anywhere on the screen. */
export function DropFile({ disabled, onFile, children }: Props): ReactNode {
  const t = useT();
  const [over, setOver] = useState(false);
  const hasFile = (event: DragEvent): boolean => !disabled && event.dataTransfer.types.includes('Files');
  const drag = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={style.drop}
      onDragOver={drag}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={style.over} aria-hidden="true" onDragLeave={() => setOver(false)}>
          {t('plan.import.drop')}
        </div>
      )}
    </div>
  );
}
