import { Inject, Injectable } from '@nestjs/common';
import { newId, type Clock, type Id, type Random } from '@waypost/shared/kernel';
import { CLOCK, RANDOM } from './tokens.js';

/** Makes ids from the clock and randomness the application was given, so that a test can replay them. */
@Injectable()
export class Ids {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RANDOM) private readonly random: Random,
  ) {}

  next(): Id {
    return newId(this.clock.now(), this.random);
  }
}
