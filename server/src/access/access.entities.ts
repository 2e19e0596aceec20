import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import type { http } from '@waypost/shared/contract';
import type { z } from 'zod';

type InviteRole = z.infer<typeof http.inviteRole>;

@Entity('account')
@Unique('uq_account_email', ['email'])
export class Account {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account' })
  id!: string;

  /** In lower case. */
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  /** argon2id; an account without one signs in by link only. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** One browser that is signed in: to an account, or, for those who joined by invitation, to nothing but its memberships. */
@Entity('session')
@Unique('uq_session_token_hash', ['tokenHash'])
@Index('ix_session_account', ['accountId'])
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_session_account' })
  account?: Relation<Account> | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}

/** That an event exists and who made it; everything else about it is in its log. */
@Entity('event')
export class StoredEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_event' })
  id!: string;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @ManyToOne(() => Account, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'fk_event_owner' })
  owner?: Relation<Account> | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/**
 * Which account or session stands for which person of an event. It grants nothing by itself: role and access are
 * in the person's record, and are looked up there each time (rule S2).
 */
@Entity('membership')
@Unique('uq_membership_account', ['eventId', 'accountId'])
@Unique('uq_membership_session', ['eventId', 'sessionId'])
@Check('ck_membership_holder', `("account_id" IS NULL) <> ("session_id" IS NULL)`)
export class Membership {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'pk_membership' })
  eventId!: string;

  @ManyToOne(() => StoredEvent, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_membership_event' })
  event?: Relation<StoredEvent>;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_membership' })
  personId!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_membership_account' })
  account?: Relation<Account> | null;

  @Column('uuid', { name: 'session_id', nullable: true })
  sessionId!: string | null;

  @ManyToOne(() => Session, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'fk_membership_session' })
  session?: Relation<Session> | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

@Entity('invitation')
@Unique('uq_invitation_token_hash', ['tokenHash'])
@Unique('uq_invitation_code_hash', ['codeHash'])
@Index('ix_invitation_event', ['eventId'])
@Check('ck_invitation_used', `"used" >= 0 AND "used" <= "uses"`)
export class Invitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_invitation' })
  id!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @ManyToOne(() => StoredEvent, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id', foreignKeyConstraintName: 'fk_invitation_event' })
  event?: Relation<StoredEvent>;

  @Column('text')
  role!: InviteRole;

  /** Set when it is for one person who is in the event's list already. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('jsonb', { name: 'sector_ids', nullable: true })
  sectorIds!: string[] | null;

  @Column('text', { nullable: true })
  agency!: string | null;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('integer')
  uses!: number;

  @Column('integer')
  used!: number;

  @Column('boolean')
  revoked!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** The one-time link that makes the first account; at most one line. */
@Entity('setup_token')
export class SetupToken {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_setup_token' })
  tokenHash!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** A link that signs in to an account, for whoever sits at this machine: the demonstration's. */
@Entity('sign_in_link')
export class SignInLink {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_sign_in_link' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_sign_in_link_account' })
  account?: Relation<Account>;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
