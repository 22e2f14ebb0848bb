-- projection: negotiation_overview version: 2
-- Purpose: the list of negotiations with its filters; one row a negotiation.
-- Invariant: a pure function of the log up to the checkpoint; no row is ever read to compute another.

CREATE TABLE negotiation_overview_2 (
    ledger_id       int4        NOT NULL,
    negotiation_id  uuid        NOT NULL,
    version         int8        NOT NULL,
    opened_at       timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    status          text        NOT NULL,
    is_published    boolean     NOT NULL,
    is_disclosed    boolean     NOT NULL,
    history_id      text,
    title_zh        text,
    title_en        text,
    title_text      text,
    jurisdiction    text        NOT NULL,
    currency        text        NOT NULL,
    profile         text        NOT NULL,
    labour_parties  text[]      NOT NULL,
    employer_parties text[]     NOT NULL,
    subjects        text[]      NOT NULL,
    seat_ids        uuid[]      NOT NULL,
    items           int4        NOT NULL,
    open_items      int4        NOT NULL,
    tentatively_agreed_items int4 NOT NULL,
    agreed_items    int4        NOT NULL,
    next_expiry_at  timestamptz,
    CONSTRAINT negotiation_overview_2_pkey PRIMARY KEY (ledger_id, negotiation_id)
);

CREATE INDEX negotiation_overview_2_opened_idx
    ON negotiation_overview_2 (ledger_id, opened_at DESC, negotiation_id DESC);
CREATE INDEX negotiation_overview_2_published_idx
    ON negotiation_overview_2 (ledger_id, opened_at DESC, negotiation_id DESC) WHERE is_published;
CREATE INDEX negotiation_overview_2_expiry_idx
    ON negotiation_overview_2 (ledger_id, next_expiry_at) WHERE next_expiry_at IS NOT NULL;

GRANT SELECT ON negotiation_overview_2 TO parley_service;
GRANT SELECT, INSERT, DELETE ON negotiation_overview_2 TO parley_projector;
-- Only what names nobody: the counts of negotiations under embargo are made of these columns.
GRANT SELECT (ledger_id, opened_at, status, jurisdiction, is_disclosed) ON negotiation_overview_2 TO parley_census;

COMMENT ON TABLE negotiation_overview_2 IS 'One row a negotiation: what a list shows and filters by.';
COMMENT ON COLUMN negotiation_overview_2.is_disclosed IS
    'Whether analysts may see its content (NegotiationState.isDisclosed); until then it is counted only.';
COMMENT ON COLUMN negotiation_overview_2.seat_ids IS
    'Pseudonyms of everybody who has or had a seat, and of the addressee of the invitation: who may read it.';
COMMENT ON COLUMN negotiation_overview_2.next_expiry_at IS
    'Last instant at which the open proposal that runs out first can be accepted; NULL where none runs out.';
