import { figuresOf, Replay, type Figures, type ReplayStep } from '@waypost/shared/after';

export interface FiguresOrder {
  steps: readonly ReplayStep[];
  eventId: string;
}
export type FiguresWord = { figures: Figures | undefined };

/** The forecast alone takes a good part of a second: beside the page, so that the day goes on playing. */
addEventListener('message', ({ data: { steps, eventId } }: MessageEvent<FiguresOrder>) => {
  postMessage({ figures: figuresOf(new Replay(steps), eventId) } satisfies FiguresWord);
});
