import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import { http } from '@waypost/shared/contract';
import type { Position } from '@waypost/shared/geo';
import { useT } from '../../../i18n';
import type { PinThing } from '../../../map';
import { call } from '../../../platform/api';
import { Icon } from '../../../ui';
import { readCoordinates } from '../operations/coordinates';
import style from './parts.module.css';

interface Props {
  /** Whether this server can look streets up. */
  geocoder: boolean;
  onGo(pin: PinThing): void;
}

interface Found {
  label: string;
  at: readonly [number, number];
}

/** Goes to coordinates, and to a street where the server can look one up. */
export function GoTo({ geocoder, onGo }: Props): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found[]>();
  const [problem, setProblem] = useState<string>();

  const go = (at: Position, label: string): void => {
    setFound(undefined);
    setProblem(undefined);
    onGo({ id: 'goto', at, label });
  };
  const search = async (): Promise<void> => {
    const at = readCoordinates(text);
    if (at) return go(at, `${at[1]}, ${at[0]}`);
    if (text.trim() === '') return undefined;
    if (!geocoder) return setProblem(t('plan.goto.unreadable'));
    const answer = await call(`/api/geocode?q=${encodeURIComponent(text.trim())}`, {
      shape: http.foundPlaces,
    });
    if (!answer.ok) return setProblem(t(`problem.${answer.error.code}.detail`));
    const [first] = answer.value.places;
    if (!first) return setProblem(t('plan.goto.nothing'));
    if (answer.value.places.length === 1) return go(first.at, first.label);
    setProblem(undefined);
    return setFound(answer.value.places);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') void search();
    if (event.key === 'Escape') {
      event.stopPropagation();
      setFound(undefined);
      setProblem(undefined);
      setText('');
    }
  };
  return (
    <div className={style.goto}>
      <TextInput
        size="xs"
        aria-label={t(geocoder ? 'plan.goto.street' : 'plan.goto')}
        placeholder={t(geocoder ? 'plan.goto.street' : 'plan.goto')}
        leftSection={<Icon name="search" size={14} />}
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={keys}
      />
      {found && (
        <ul>
          {found.map(({ label, at }) => (
            <li key={`${label}${at.join()}`}>
              <button type="button" onClick={() => go(at, label)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
