import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One line of an event's log. `body` holds what the log's export shows, personal data sealed. */
@Entity('entry')
@Unique('uq_entry_command', ['eventId', 'commandId'])
export class StoredEntry {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'pk_entry' })
  eventId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_entry' })
  seq!: number;

  @Column('uuid', { name: 'command_id' })
  commandId!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { name: 'by_person' })
  byPerson!: string;

  @Column('timestamptz', { name: 'happened_at' })
  happenedAt!: Date;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('bytea')
  salt!: Buffer;

  /** Hash of the entry before. */
  @Column('bytea')
  prev!: Buffer;

  @Column('bytea')
  hash!: Buffer;

  @Column('jsonb')
  body!: unknown;
}

/** The records of an event as they are now; always what its log adds up to. */
@Entity('record')
export class StoredRecord {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'pk_record' })
  eventId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_record' })
  kind!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_record' })
  id!: string;

  @Column('integer')
  seq!: number;

  @Column('jsonb')
  data!: unknown;
}

/** What a command was answered: the same id gets the same answer (rule O2). */
@Entity('receipt')
export class StoredReceipt {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'pk_receipt' })
  eventId!: string;

  @PrimaryColumn('uuid', { name: 'command_id', primaryKeyConstraintName: 'pk_receipt' })
  commandId!: string;

  @Column('jsonb')
  outcome!: unknown;
}

/** The counter that makes seq order commit order: whoever writes an event's log locks its line here first (rules L1, L2). */
@Entity('log_head')
export class LogHead {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'pk_log_head' })
  eventId!: string;

  @Column('integer')
  seq!: number;

  @Column('bytea')
  hash!: Buffer;
}

/** Seals the personal data in an event's log; destroying it destroys them and leaves the chain whole (rule L5). */
@Entity('event_key')
export class EventKey {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'pk_event_key' })
  eventId!: string;

  @Column('bytea')
  key!: Buffer;
}

/** A record that a partner's session was sent, and how much of it. */
@Entity('disclosure')
export class StoredDisclosure {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'pk_disclosure' })
  eventId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_disclosure' })
  personId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_disclosure' })
  kind!: string;

  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'pk_disclosure' })
  recordId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_disclosure' })
  seq!: number;

  @Column('text')
  level!: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;

  @Column('text', { nullable: true })
  agency!: string | null;
}
