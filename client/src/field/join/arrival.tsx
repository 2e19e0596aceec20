import { useEffect, useState, type ReactNode } from 'react';
import type { http } from '@waypost/shared/contract';
import { useT } from '../../i18n';
import { call } from '../../platform/api';
import { enterEvent } from '../held-event';
import { Opening } from '../parts/opening';
import { go, useRoute } from '../router';
import { JoinScreen } from './join-screen';

type MyEvent = http.Me['events'][number];

/** Nobody is in an event on this phone yet: they join one, or the server knows them already. */
export function Arrival(): ReactNode {
  const joining = useRoute().screen === 'join';
  const [events, setEvents] = useState<MyEvent[]>();
  useEffect(() => {
    if (joining) return;
    void call<http.Me>('/api/me').then((answer) => setEvents(answer.ok ? answer.value.events : []));
  }, [joining]);
  const only = !joining && events ? chosenOf(events) : undefined;
  useEffect(() => {
    if (only) void enterEvent(only);
  }, [only]);

  if (joining || events?.length === 0) return <JoinScreen />;
  if (!events || only) return <Opening />;
  return <EventList events={events} />;
}

/** The one that the address asks for, else the only one. */
function chosenOf(events: readonly MyEvent[]): MyEvent | undefined {
  const asked = new URLSearchParams(location.search).get('event');
  return events.find(({ eventId }) => eventId === asked) ?? (events.length === 1 ? events[0] : undefined);
}

function EventList({ events }: { events: readonly MyEvent[] }): ReactNode {
  const t = useT();
  return (
    <div className="screen">
      <header className="bar">
        <h1>{t('field.arrival.which')}</h1>
      </header>
      <main className="body">
        <ul className="list">
          {events.map((event) => (
            <li key={event.eventId}>
              <button type="button" className="row" onClick={() => void enterEvent(event)}>
                <span className="row-words">
                  <span>{event.name}</span>
                  <span className="hint">
                    {event.callSign} · {event.place}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="quiet" onClick={() => go({ screen: 'join' })}>
          {t('field.join.byCode')}
        </button>
      </main>
    </div>
  );
}
