import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Kbd, Modal, Text, TextInput } from '@mantine/core';
import { useT } from '../i18n';
import { useAllCommands, type PaletteCommand } from './commands';
import { keysInWords } from './keys-in-words';
import { useShortcut } from './shortcuts';
import style from './command-palette.module.css';

/** Ctrl+K: everything the present screens can do, by name. */
export function CommandPalette(): ReactNode {
  const t = useT();
  const [opened, setOpened] = useState(false);
  useShortcut('mod+k', () => setOpened((open) => !open), { whileTyping: true });
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={t('console.palette.title')}
      yOffset="12vh"
      centered={false}
    >
      <Choices onDone={() => setOpened(false)} />
    </Modal>
  );
}

const found = (commands: readonly PaletteCommand[], typed: string): PaletteCommand[] => {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)));
};

function Choices({ onDone }: { onDone: () => void }): ReactNode {
  const t = useT();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const commands = found(useAllCommands(), typed);
  const run = (command: PaletteCommand | undefined): void => {
    if (!command) return;
    onDone();
    command.run();
  };
  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt((index) => Math.min(index + 1, commands.length - 1));
    else if (event.key === 'ArrowUp') setAt((index) => Math.max(index - 1, 0));
    else if (event.key === 'Enter') run(commands[at]);
    else return;
    event.preventDefault();
  };
  const optionId = (index: number): string => `${listId}-${index}`;
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={t('console.palette.title')}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={commands[at] ? optionId(at) : undefined}
        placeholder={t('console.palette.hint')}
        value={typed}
        onKeyDown={steer}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
      />
      <ul className={style.list} id={listId} role="listbox" aria-label={t('console.palette.title')}>
        {commands.map((command, index) => (
          <li
            key={command.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            className={style.item}
            onClick={() => run(command)}
            onPointerMove={() => setAt(index)}
          >
            <span>{command.label}</span>
            {command.keys && <Kbd size="xs">{keysInWords(command.keys)}</Kbd>}
          </li>
        ))}
      </ul>
      {commands.length === 0 && (
        <Text c="dimmed" p="sm">
          {t('console.palette.nothing')}
        </Text>
      )}
    </>
  );
}
