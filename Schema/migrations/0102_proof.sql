-- Purpose: what the notary publishes: hashes of complete subtrees, signed checkpoints, cosignatures of witnesses.
-- Invariant: derived from the leaves and signed outside of this database; nothing here is ever changed or deleted.
--
-- Leaf i of a ledger's tree, from 0, is the event at position i + 1, whose hash stands in log.events: nodes begin at
-- level 1. A log of n events has n - popcount(n) nodes here. A ledger whose key was rotated has several origins.

CREATE SCHEMA proof;

CREATE TABLE proof.nodes (
    node_index int8  NOT NULL,
    ledger_id  int4  NOT NULL,
    level      int2  NOT NULL,
    hash       bytea NOT NULL,
    CONSTRAINT nodes_pkey PRIMARY KEY (ledger_id, level, node_index),
    CONSTRAINT nodes_level_above_leaves CHECK (level BETWEEN 1 AND 62),
    CONSTRAINT nodes_index_not_negative CHECK (node_index >= 0),
    CONSTRAINT nodes_hash_is_32_bytes CHECK (octet_length(hash) = 32)
);

COMMENT ON TABLE proof.nodes IS
    'One row a complete subtree: the root over leaves node_index * 2^level, 2^level of them, numbered from 0.';

CREATE TABLE proof.checkpoints (
    size      int8  NOT NULL,
    signed_at timestamptz NOT NULL,
    ledger_id int4  NOT NULL,
    origin    text  NOT NULL,
    root      bytea NOT NULL,
    note      bytea NOT NULL,
    CONSTRAINT checkpoints_pkey PRIMARY KEY (ledger_id, origin, size),
    CONSTRAINT checkpoints_size_positive CHECK (size > 0),
    CONSTRAINT checkpoints_root_is_32_bytes CHECK (octet_length(root) = 32),
    CONSTRAINT checkpoints_note_length CHECK (octet_length(note) BETWEEN 1 AND 262144)
);

COMMENT ON TABLE proof.checkpoints IS 'One row a checkpoint as the notary signed it (C2SP tlog-checkpoint).';
COMMENT ON COLUMN proof.checkpoints.note IS 'The note with the signature of the log alone.';

CREATE TABLE proof.cosignatures (
    size        int8  NOT NULL,
    cosigned_at timestamptz NOT NULL,
    ledger_id   int4  NOT NULL,
    origin      text  NOT NULL,
    witness     text  NOT NULL,
    key_id      bytea NOT NULL,
    line        text  NOT NULL,
    CONSTRAINT cosignatures_pkey PRIMARY KEY (ledger_id, origin, size, witness, key_id),
    CONSTRAINT cosignatures_key_id_is_4_bytes CHECK (octet_length(key_id) = 4),
    CONSTRAINT cosignatures_line_length CHECK (char_length(line) BETWEEN 1 AND 8192)
);

COMMENT ON TABLE proof.cosignatures IS 'One row a witness and checkpoint: its signature line, without the line end.';
COMMENT ON COLUMN proof.cosignatures.cosigned_at IS 'The time that the witness signed, of its own clock.';

CREATE TABLE proof.final_checkpoints (
    size         int8  NOT NULL,
    finalised_at timestamptz NOT NULL,
    ledger_id    int4  NOT NULL,
    origin       text  NOT NULL,
    anchor       bytea NOT NULL,
    note         bytea NOT NULL,
    CONSTRAINT final_checkpoints_pkey PRIMARY KEY (ledger_id, origin, size),
    CONSTRAINT final_checkpoints_anchor_is_32_bytes CHECK (octet_length(anchor) = 32),
    CONSTRAINT final_checkpoints_note_length CHECK (octet_length(note) BETWEEN 1 AND 262144)
);

COMMENT ON TABLE proof.final_checkpoints IS
    'One row a checkpoint that the notary''s policy calls final, with the cosignatures that made it so.';
COMMENT ON COLUMN proof.final_checkpoints.anchor IS
    'SHA-256 of the text of the note: what later leaves name as their anchor.';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof.nodes
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof.checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof.cosignatures
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON proof.final_checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

ALTER TABLE proof.nodes ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE proof.checkpoints ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE proof.cosignatures ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE proof.final_checkpoints ENABLE ALWAYS TRIGGER append_only;
