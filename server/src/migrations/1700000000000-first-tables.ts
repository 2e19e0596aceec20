import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `CREATE TABLE account (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    password_hash text,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
  )`,
  `CREATE TABLE session (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    account_id uuid,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_session PRIMARY KEY (id),
    CONSTRAINT uq_session_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_session_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
  )`,
  'CREATE INDEX ix_session_account ON session (account_id)',
  `CREATE TABLE event (
    id uuid NOT NULL,
    owner_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_event PRIMARY KEY (id),
    CONSTRAINT fk_event_owner FOREIGN KEY (owner_id) REFERENCES account (id) ON DELETE SET NULL
  )`,
  `CREATE TABLE membership (
    event_id uuid NOT NULL,
    person_id uuid NOT NULL,
    account_id uuid,
    session_id uuid,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (event_id, person_id),
    CONSTRAINT uq_membership_account UNIQUE (event_id, account_id),
    CONSTRAINT uq_membership_session UNIQUE (event_id, session_id),
    CONSTRAINT ck_membership_holder CHECK ((account_id IS NULL) <> (session_id IS NULL)),
    CONSTRAINT fk_membership_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
    CONSTRAINT fk_membership_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT fk_membership_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
  )`,
  `CREATE TABLE invitation (
    id uuid NOT NULL,
    event_id uuid NOT NULL,
    role text NOT NULL,
    person_id uuid,
    sector_ids jsonb,
    agency text,
    token_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    uses integer NOT NULL,
    used integer NOT NULL,
    revoked boolean NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_invitation PRIMARY KEY (id),
    CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash),
    CONSTRAINT uq_invitation_code_hash UNIQUE (code_hash),
    CONSTRAINT ck_invitation_used CHECK (used >= 0 AND used <= uses),
    CONSTRAINT fk_invitation_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
  )`,
  'CREATE INDEX ix_invitation_event ON invitation (event_id)',
  `CREATE TABLE setup_token (
    token_hash bytea NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_setup_token PRIMARY KEY (token_hash)
  )`,
  `CREATE TABLE sign_in_link (
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT pk_sign_in_link PRIMARY KEY (token_hash),
    CONSTRAINT fk_sign_in_link_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
  )`,
  `CREATE TABLE entry (
    event_id uuid NOT NULL,
    seq integer NOT NULL,
    command_id uuid NOT NULL,
    name text NOT NULL,
    by_person uuid NOT NULL,
    happened_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    salt bytea NOT NULL,
    prev bytea NOT NULL,
    hash bytea NOT NULL,
    body jsonb NOT NULL,
    CONSTRAINT pk_entry PRIMARY KEY (event_id, seq),
    CONSTRAINT uq_entry_command UNIQUE (event_id, command_id)
  )`,
  `CREATE TABLE record (
    event_id uuid NOT NULL,
    kind text NOT NULL,
    id uuid NOT NULL,
    seq integer NOT NULL,
    data jsonb NOT NULL,
    CONSTRAINT pk_record PRIMARY KEY (event_id, kind, id)
  )`,
  `CREATE TABLE receipt (
    event_id uuid NOT NULL,
    command_id uuid NOT NULL,
    outcome jsonb NOT NULL,
    CONSTRAINT pk_receipt PRIMARY KEY (event_id, command_id)
  )`,
  `CREATE TABLE log_head (
    event_id uuid NOT NULL,
    seq integer NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT pk_log_head PRIMARY KEY (event_id)
  )`,
  `CREATE TABLE event_key (
    event_id uuid NOT NULL,
    key bytea NOT NULL,
    CONSTRAINT pk_event_key PRIMARY KEY (event_id)
  )`,
  `CREATE TABLE disclosure (
    event_id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    record_id uuid NOT NULL,
    seq integer NOT NULL,
    level text NOT NULL,
    sent_at timestamptz NOT NULL,
    agency text,
    CONSTRAINT pk_disclosure PRIMARY KEY (event_id, person_id, kind, record_id, seq)
  )`,
];

const TABLES = [
  'disclosure',
  'event_key',
  'log_head',
  'receipt',
  'record',
  'entry',
  'sign_in_link',
  'setup_token',
  'invitation',
  'membership',
  'event',
  'session',
  'account',
];

export class FirstTables1700000000000 implements MigrationInterface {
  name = 'FirstTables1700000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}
