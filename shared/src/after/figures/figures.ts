import { EVENT, type Instant } from '../../event/index.js';
import type { Id } from '../../kernel/index.js';
import type { Replay } from '../replay/replay.js';
import { againstForecast, type ForecastFigures } from './against-forecast.js';
import { coveredOver, type CoverageFigures } from './covered.js';
import { responseOf, type Response } from './response.js';
import { storiesOf, type IncidentStory } from './stories.js';

/** What can be counted about the day, by one reader from what they were told of it. */
export interface Figures {
  /** The first and the last entry that it is made from. */
  from: Instant;
  to: Instant;
  stories: IncidentStory[];
  response: Response;
  coverage: CoverageFigures;
  forecast: ForecastFigures;
}

/** Pure: the page and the report get the same figures from the same steps. `undefined` where there is no event. */
export function figuresOf(replay: Replay, eventId: Id): Figures | undefined {
  const event = replay.after(replay.steps.length).get(EVENT, eventId)?.data;
  if (!event) return undefined;
  const stories = storiesOf(replay);
  return {
    from: new Date(replay.from).toISOString(),
    to: new Date(replay.to).toISOString(),
    stories,
    response: responseOf(stories, event.timeZone),
    coverage: coveredOver(replay, eventId),
    forecast: againstForecast(replay, eventId),
  };
}
