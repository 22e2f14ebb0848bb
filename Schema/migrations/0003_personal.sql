-- Purpose: encrypted personal content beside the events, in a schema of its own so that it can be erased.
-- Invariant: each row belongs to the event at its position, whose leaf commits to the clear content by personal_root.

CREATE SCHEMA personal;

CREATE TABLE personal.disclosures (
    position   int8  NOT NULL,
    subject    uuid  NOT NULL,
    ledger_id  int4  NOT NULL,
    ordinal    int2  NOT NULL,
    leaf_hash  bytea NOT NULL,
    ciphertext bytea NOT NULL,
    CONSTRAINT disclosures_pkey PRIMARY KEY (ledger_id, position, ordinal),
    CONSTRAINT disclosures_ordinal_not_negative CHECK (ordinal >= 0),
    CONSTRAINT disclosures_leaf_hash_is_32_bytes CHECK (octet_length(leaf_hash) = 32)
);

CREATE INDEX disclosures_subject_idx ON personal.disclosures (ledger_id, subject);

COMMENT ON TABLE personal.disclosures IS
    'One row a piece of personal content of an event, encrypted under the key of its subject.';
COMMENT ON COLUMN personal.disclosures.subject IS
    'Pseudonym, valid in one negotiation, of the person whose key encrypts it.';
COMMENT ON COLUMN personal.disclosures.leaf_hash IS
    'SHA-256(0x00 || clear disclosure): a leaf of the event''s personal tree.';
