-- Purpose: the newest checkpoint, the newest final one, and the checkpoint that a leaf names, each by one look-up.
-- Invariant: none of its own; without these indexes every proof reads all checkpoints of its ledger.

CREATE INDEX checkpoints_by_time ON proof.checkpoints (ledger_id, signed_at DESC, size DESC);
CREATE INDEX final_checkpoints_by_time ON proof.final_checkpoints (ledger_id, finalised_at DESC, size DESC);
CREATE INDEX final_checkpoints_by_anchor ON proof.final_checkpoints (ledger_id, anchor);
