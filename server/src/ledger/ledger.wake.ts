import { Injectable } from '@nestjs/common';
import { Listener } from '../platform/database/listener.js';
import { LedgerService } from './ledger.service.js';
import { WAKE_CHANNEL } from './ledger.store.js';

/** Hears what other processes commit. The notification only wakes: order and content come from the log. */
@Injectable()
export class LedgerWake {
  constructor(listener: Listener, ledger: LedgerService) {
    listener.on(WAKE_CHANNEL, {
      heard: (payload) => {
        const [eventId = '', seq] = payload.split(' ');
        void ledger.wake(eventId, seq === undefined ? undefined : Number(seq));
      },
      resumed: () => ledger.wakeAll(),
    });
  }
}
