import {
  Account,
  Invitation,
  Membership,
  Session,
  SetupToken,
  SignInLink,
  StoredEvent,
} from './access/access.entities.js';
import {
  EventKey,
  LogHead,
  StoredDisclosure,
  StoredEntry,
  StoredReceipt,
  StoredRecord,
} from './ledger/ledger.entities.js';

export const entities = [
  Account,
  Session,
  StoredEvent,
  Membership,
  Invitation,
  SetupToken,
  SignInLink,
  StoredEntry,
  StoredRecord,
  StoredReceipt,
  LogHead,
  EventKey,
  StoredDisclosure,
];
