-- Purpose: what auditors read, so that people whose record was read can see it.
-- Invariant: a row is written before the answer is sent; nothing here is ever changed or deleted.

CREATE TABLE access.auditor_reads (
    read_number    int8        GENERATED ALWAYS AS IDENTITY,
    read_at        timestamptz NOT NULL,
    version        int8,
    bytes          int8,
    ledger_id      int4        NOT NULL,
    reader         uuid        NOT NULL,
    negotiation_id uuid,
    operation      text        NOT NULL,
    record         text        NOT NULL,
    CONSTRAINT auditor_reads_pkey PRIMARY KEY (read_number),
    CONSTRAINT auditor_reads_version_positive CHECK (version > 0),
    CONSTRAINT auditor_reads_bytes_not_negative CHECK (bytes >= 0),
    CONSTRAINT auditor_reads_record_known CHECK (record IN ('shared', 'both', 'labour', 'employer')),
    CONSTRAINT auditor_reads_operation_length CHECK (octet_length(operation) BETWEEN 1 AND 64)
);

CREATE INDEX auditor_reads_negotiation_idx
    ON access.auditor_reads (ledger_id, negotiation_id, read_number);

COMMENT ON TABLE access.auditor_reads IS 'One row an answer to an auditor and negotiation that it is about.';
COMMENT ON COLUMN access.auditor_reads.read_at IS 'When the answer was made, by the clock of the service.';
COMMENT ON COLUMN access.auditor_reads.reader IS
    'Pseudonym of the auditor in this ledger, made from their key, which lies outside the database.';
COMMENT ON COLUMN access.auditor_reads.negotiation_id IS 'Null where the answer is about a whole ledger, as lists are.';
COMMENT ON COLUMN access.auditor_reads.record IS 'Whose record was shown, and so who may see the row.';
COMMENT ON COLUMN access.auditor_reads.version IS 'The version that was shown; null where the answer names none.';
COMMENT ON COLUMN access.auditor_reads.bytes IS 'How many bytes were handed out; null for streams, which have no end.';
COMMENT ON COLUMN access.auditor_reads.operation IS 'The operationId of the API: read-table, list-events …';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access.auditor_reads
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

ALTER TABLE access.auditor_reads ENABLE ALWAYS TRIGGER append_only;
