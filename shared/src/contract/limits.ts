/** Every limit that a caller can run into, in one place; the API description and the tests read them from here. */
export const LIMITS = {
  /** HTTP body of ordinary calls. A route of 5,000 points is 200 kB; an imported plan of 500 records fits. */
  bodyBytes: 2 * 1024 * 1024,
  /** Commands in one call: a phone that was dark for an hour sends what it kept in a few. */
  commandsPerCall: 50,
  /** Steps in one `plan.step`: an import is one undoable step. */
  stepsPerCommand: 2_000,
  /** One socket message upward: `hello`, `since` and `fix` are all far smaller. */
  socketMessageBytes: 16 * 1024,
  /** Bytes waiting in one session's send buffer before it is closed; catching up is the cure (rule S3). */
  socketBufferBytes: 8 * 1024 * 1024,
  /** Messages upward per second and socket. */
  socketMessagesPerSecond: 20,
  /** Commands per minute and person. */
  commandsPerMinute: 600,
  /** Earlier states of the plan per minute and person: each is made from the whole log before it. */
  pastPlansPerMinute: 60,
  /** Replays of the whole day per minute and person: each tells the whole log again. */
  replaysPerMinute: 20,
  /** Sign-in, sign-up, set-up and join attempts per 10 minutes and address. */
  attemptsPer10Minutes: 30,
  /** Wrong passwords per account before it waits 10 minutes. */
  wrongPasswords: 10,
  /** How late a report may come and still be taken as it is; older than this it needs a clock. */
  latenessDays: 7,
  /** How far in the future a phone's clock may be before its time is replaced by the server's. */
  clockAheadMinutes: 5,
  /** A position is forgotten after this long (rule P1). */
  fixLifeMs: 10 * 60_000,
  /** A position older than this is shown as old (rule P3). */
  fixStaleMs: 2 * 60_000,
  /** Files a person brings. */
  importBytes: 20 * 1024 * 1024,
  importUnzippedBytes: 50 * 1024 * 1024,
  importPoints: 200_000,
  importFeatures: 2_000,
  importNesting: 64,
  importRows: 5_000,
} as const;
