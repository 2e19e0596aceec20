import { useRef, type ReactNode } from 'react';
import { Button, Group, Textarea } from '@mantine/core';
import { useT } from '../i18n';
import { blankAfter, hasBlank } from './blanks';

interface Props {
  label: string;
  description?: string;
  value: string;
  onChange(text: string): void;
  maxLength: number;
  lang?: string;
  autoFocus?: boolean;
  minRows?: number;
}

/** Words with blanks in them (`____`): a button walks from one to the next, so that a template is filled without a mouse. */
export function BlankText({ value, onChange, minRows = 2, ...rest }: Props): ReactNode {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const next = (): void => {
    const field = area.current;
    const blank = field && blankAfter(value, field.selectionEnd);
    if (!field || !blank) return;
    field.focus();
    field.setSelectionRange(blank.from, blank.to);
  };
  return (
    <div>
      <Textarea
        {...rest}
        ref={area}
        autosize
        minRows={minRows}
        maxRows={12}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hasBlank(value) && (
        <Group gap="xs" mt={4}>
          <Button size="compact-xs" variant="default" onClick={next}>
            {t('console.next_blank')}
          </Button>
        </Group>
      )}
    </div>
  );
}
