import { forecast, type Forecast, type ForecastInput } from '@waypost/shared/crowd';

export interface RunOrder {
  turn: number;
  input: ForecastInput;
}
export interface RunAnswer {
  turn: number;
  found: Forecast;
}

/** What the runner needs of a worker; a test gives it one of its own. */
export interface ForecastWorker {
  postMessage(order: RunOrder): void;
  addEventListener(type: 'message', listener: (event: { data: RunAnswer }) => void): void;
  terminate(): void;
}

/**
 * Runs of the solver, the latest wins. While a line is dragged only the likely run is made; it is made here when it is
 * small and in the worker when it is large, and so are the nine runs of the bands. The worker is given one order at a
 * time: orders that come meanwhile replace each other, so it is never more than one run behind the hand.
 */
export class Runner {
  private turn = 0;
  private busy = false;
  private next: RunOrder | undefined;
  private shown = 0;
  private worker: ForecastWorker | undefined;

  constructor(
    private readonly makeWorker: () => ForecastWorker,
    private readonly show: (found: Forecast, input: ForecastInput) => void,
  ) {}

  run(input: ForecastInput): void {
    const turn = ++this.turn;
    if (updatesOf(input) <= HERE_MOST) {
      this.next = undefined;
      return this.put(turn, input, forecast(input));
    }
    this.next = { turn, input };
    this.feed();
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.next = undefined;
    this.busy = false;
  }

  private feed(): void {
    if (this.busy || !this.next) return;
    const order = this.next;
    this.next = undefined;
    this.busy = true;
    this.worker ??= this.open();
    this.inputs.set(order.turn, order.input);
    this.worker.postMessage(order);
  }

  private readonly inputs = new Map<number, ForecastInput>();

  private open(): ForecastWorker {
    const worker = this.makeWorker();
    worker.addEventListener('message', ({ data: { turn, found } }) => {
      const input = this.inputs.get(turn);
      this.inputs.delete(turn);
      this.busy = false;
      if (input) this.put(turn, input, found);
      this.feed();
    });
    return worker;
  }

  /** An answer that was overtaken by a later one is not shown. */
  private put(turn: number, input: ForecastInput, found: Forecast): void {
    if (turn < this.shown) return;
    this.shown = turn;
    this.show(found, input);
  }
}

/** Some three milliseconds on a slow laptop: a fifth of a frame. */
const HERE_MOST = 400_000;
const RUNS_OF_A_BAND = 9;

/** A rough count of cell updates, to decide where a run is made. */
export function updatesOf(input: ForecastInput): number {
  const { route, groups } = input;
  const cellM = input.cellM ?? Math.min(25, Math.max(5, route.lengthM / 400));
  const cells = route.lengthM / cellM;
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const widthM = Math.max(1, (route.segments[0]?.widthM ?? 1) - 1);
  const passingS = people / (0.63 * widthM);
  const steps = (passingS + route.lengthM / 0.9) / (cellM / 1.3);
  return steps * cells * (groups.length > 1 ? 3 : 1) * (input.band === false ? 1 : RUNS_OF_A_BAND);
}
