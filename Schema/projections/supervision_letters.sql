-- projection: supervision_letters version: 1
-- Purpose: the letters of supervision cases that have ended (一函两书); one row a letter.
-- Invariant: a pure function of the log up to the checkpoint. No row of a case that goes on, no name of a union, an employer or an
-- authority, no file number and no word of a letter: a case is there only for those whom it is addressed to (decision 0018).

CREATE TABLE supervision_letters_1 (
    ledger_id           int4    NOT NULL,
    case_id             uuid    NOT NULL,
    letter_number       int4    NOT NULL,
    letter_kind         text    NOT NULL,
    cause               text    NOT NULL,
    profile             text    NOT NULL,
    law_region_code text,
    negotiation_id      uuid,
    issued_day          date,
    received_day        date,
    due_day             date,
    answered_day        date,
    answer_stance       text,
    is_answer_overdue   boolean,
    days_to_answer      int4,
    suggestion_ground   text,
    outcome             text,
    outcome_day         date,
    case_closure        text,
    case_ended_day      date,
    CONSTRAINT supervision_letters_1_pkey PRIMARY KEY (ledger_id, case_id, letter_number)
);

GRANT SELECT ON supervision_letters_1 TO parley_contract;
GRANT SELECT, INSERT, DELETE ON supervision_letters_1 TO parley_projector;

COMMENT ON TABLE supervision_letters_1 IS 'One row a letter of a case that has ended, reminders first.';
COMMENT ON COLUMN supervision_letters_1.letter_kind IS 'reminder, opinion or suggestion.';
COMMENT ON COLUMN supervision_letters_1.negotiation_id IS 'The negotiation that the case is about: shown only once that is disclosed.';
COMMENT ON COLUMN supervision_letters_1.received_day IS 'The day from which the time to answer was counted; NULL but for opinions.';
COMMENT ON COLUMN supervision_letters_1.is_answer_overdue IS
    'Whether the answer came after its last day, or the clock recorded that none came; NULL but for opinions.';
COMMENT ON COLUMN supervision_letters_1.days_to_answer IS 'Calendar days from the receipt to the answer; NULL without an answer.';
COMMENT ON COLUMN supervision_letters_1.outcome IS 'What the authority did last; NULL but for suggestions it dealt with.';
COMMENT ON COLUMN supervision_letters_1.case_closure IS 'Why the union ended the case; NULL where the authority decided it.';
