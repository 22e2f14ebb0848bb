-- Purpose: accounts' API keys, and the index by which a person's negotiations are found.
-- Invariant: no key is stored, only its SHA-256; a participation gives no right: who may read what follows from the log.

CREATE SCHEMA access;

CREATE TABLE access.api_keys (
    key_id       text        NOT NULL,
    token_sha256 bytea       NOT NULL,
    principal    text        NOT NULL,
    roles        text[]      NOT NULL,
    ledgers      int4[]      NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at   timestamptz,
    revoked_at   timestamptz,
    CONSTRAINT api_keys_pkey PRIMARY KEY (key_id),
    CONSTRAINT api_keys_token_key UNIQUE (token_sha256),
    CONSTRAINT api_keys_sha256_is_32_bytes CHECK (octet_length(token_sha256) = 32),
    CONSTRAINT api_keys_principal_length CHECK (octet_length(principal) BETWEEN 1 AND 128),
    CONSTRAINT api_keys_has_a_role CHECK (cardinality(roles) > 0),
    CONSTRAINT api_keys_has_a_ledger CHECK (cardinality(ledgers) > 0)
);

COMMENT ON TABLE access.api_keys IS 'One row an API key: whose, with which roles, in which ledgers, until when.';
COMMENT ON COLUMN access.api_keys.token_sha256 IS 'SHA-256 of the whole key; the key itself is shown once and never stored.';
COMMENT ON COLUMN access.api_keys.revoked_at IS 'Set once: from then on the key opens nothing.';

CREATE TABLE access.participations (
    ledger_id      int4 NOT NULL,
    participant    uuid NOT NULL,
    negotiation_id uuid NOT NULL,
    seat_id        uuid NOT NULL,
    CONSTRAINT participations_pkey PRIMARY KEY (ledger_id, participant, negotiation_id)
);

COMMENT ON TABLE access.participations IS
    'One row a person and negotiation that may concern them; an index only, it gives no right.';
COMMENT ON COLUMN access.participations.participant IS
    'Pseudonym of the person in this ledger, made from their key, which lies outside the database; in no event.';
COMMENT ON COLUMN access.participations.seat_id IS 'Pseudonym of the person in this negotiation, as events name them.';
