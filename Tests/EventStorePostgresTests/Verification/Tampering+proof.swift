import EventStorePostgres

extension Tampering {
    static let personal: [Tampering] = [
        Tampering("personal.disclosures.position", disclosure(1, "position = 7"), finds: .unexpectedDisclosure, at: 7),
        Tampering(
            "personal.disclosures.position", disclosure(1, "position = 99"), finds: .unexpectedDisclosure, at: 99),
        Tampering(
            "personal.disclosures.subject", disclosure(0, "subject = gen_random_uuid()"),
            finds: .unreadableDisclosure, at: 5),
        Tampering(
            "personal.disclosures.ledger_id", disclosure(0, "ledger_id = ledger_id + 1000000"),
            finds: .withheld, at: 5),
        Tampering("personal.disclosures.ordinal", disclosure(0, "ordinal = 7"), finds: .withheld, at: 5),
        Tampering(
            "personal.disclosures.leaf_hash", disclosure(0, "leaf_hash = sha256('')"), finds: .personalRoot, at: 5),
        Tampering(
            "personal.disclosures.ciphertext", disclosure(0, "ciphertext = ciphertext || ciphertext"),
            finds: .unreadableDisclosure, at: 5),
        Tampering(
            "personal.disclosures", "DELETE FROM personal.disclosures WHERE ledger_id = {L}", finds: .withheld, at: 5),
        Tampering(
            "personal.disclosures", "DELETE FROM personal.disclosures WHERE ledger_id = {L} AND ordinal = 0",
            finds: .withheld, at: 5),
        Tampering(
            "personal.disclosures", "DELETE FROM personal.disclosures WHERE ledger_id = {L} AND ordinal = 1",
            finds: .personalRoot, at: 5),
        Tampering("personal.disclosures", added(to: 7), finds: .unexpectedDisclosure, at: 7),
        Tampering("personal.disclosures", added(to: 5), finds: .personalRoot, at: 5),
        // What was erased comes back.
        Tampering("personal.disclosures", added(to: 12), finds: .personalRoot, at: 12),
        Tampering(
            "personal.disclosures",
            """
            INSERT INTO personal.disclosures (ledger_id, position, ordinal, subject, leaf_hash, ciphertext)
            SELECT {L}, 12, 0, gen_random_uuid(), sha256('\\x00'::bytea || 'erased'), 'again'
            """, finds: .notErased, at: 13),
        // A record of an erasure that names something else.
        Tampering(
            "log.events.payload", event(13, "payload = convert_to('5 0 x', 'UTF8')"), finds: .forgedErasure, at: 13),
        Tampering(
            "log.events.payload",
            event(13, "payload = convert_to(regexp_replace(convert_from(payload, 'UTF8'), '^12 ', '5 '), 'UTF8')"),
            finds: .withheld, at: 12),
        Tampering(
            "log.events", "DELETE FROM log.events WHERE ledger_id = {L} AND position = 13", finds: .withheld, at: 12),
    ]

    private static func disclosure(_ ordinal: Int, _ change: String) -> String {
        "UPDATE personal.disclosures SET \(change) WHERE ledger_id = {L} AND position = 5 AND ordinal = \(ordinal)"
    }

    private static func added(to position: Int) -> String {
        """
        INSERT INTO personal.disclosures (ledger_id, position, ordinal, subject, leaf_hash, ciphertext)
        SELECT {L}, \(position), \(position == 12 ? 0 : 2), gen_random_uuid(), sha256(''), ''
        """
    }

    static let nodes: [Tampering] = [
        Tampering("proof.nodes.node_index", node(1, 0, "node_index = 1000"), finds: .missingNode, at: 2),
        Tampering("proof.nodes.node_index", node(1, 0, "node_index = 1000"), finds: .unexpectedNode, at: 14),
        Tampering("proof.nodes.node_index", node(1, 5, "node_index = -5"), finds: .missingNode, at: 12),
        Tampering("proof.nodes.ledger_id", node(3, 0, "ledger_id = ledger_id + 1000000"), finds: .missingNode, at: 8),
        Tampering("proof.nodes.level", node(2, 2, "level = 9"), finds: .missingNode, at: 12),
        Tampering("proof.nodes.level", node(2, 2, "level = 9"), finds: .unexpectedNode, at: 14),
        Tampering("proof.nodes.level", node(2, 2, "level = 0"), finds: .unexpectedNode, at: 14),
        Tampering("proof.nodes.hash", node(1, 0, "hash = sha256(hash)"), finds: .changedNode, at: 2),
        Tampering("proof.nodes.hash", node(3, 0, "hash = sha256(hash)"), finds: .changedNode, at: 8),
        Tampering("proof.nodes.hash", node(2, 1, "hash = ''"), finds: .changedNode, at: 8),
        Tampering(
            "proof.nodes", "DELETE FROM proof.nodes WHERE ledger_id = {L} AND level = 1 AND node_index = 3",
            finds: .missingNode, at: 8),
        Tampering("proof.nodes", "DELETE FROM proof.nodes WHERE ledger_id = {L}", finds: .missingNode, at: 2),
        Tampering(
            "proof.nodes", "INSERT INTO proof.nodes (ledger_id, level, node_index, hash) SELECT {L}, 3, 5, sha256('')",
            finds: .unexpectedNode, at: 14),
        Tampering(
            "proof.nodes", "INSERT INTO proof.nodes (ledger_id, level, node_index, hash) SELECT {L}, 1, 6, sha256('')",
            finds: .changedNode, at: 14),
        Tampering(
            "proof.nodes",
            """
            UPDATE proof.nodes AS n SET hash = (SELECT o.hash FROM proof.nodes AS o
                WHERE o.ledger_id = {L} AND o.level = 1 AND o.node_index = 1 - n.node_index)
            WHERE n.ledger_id = {L} AND n.level = 1 AND n.node_index IN (0, 1)
            """, finds: .changedNode, at: 2),
    ]

    private static func node(_ level: Int, _ index: Int, _ change: String) -> String {
        "UPDATE proof.nodes SET \(change) WHERE ledger_id = {L} AND level = \(level) AND node_index = \(index)"
    }

    private static func row(_ table: String, _ size: Int, _ change: String) -> String {
        "UPDATE proof.\(table) SET \(change) WHERE ledger_id = {L} AND size = \(size)"
    }

    private static let forged = """
        note = convert_to(replace(convert_from(note, 'UTF8'), E'\\n\\n', E'\\nmore\\n\\n'), 'UTF8')
        """

    static let checkpoints: [Tampering] = [
        Tampering("proof.checkpoints.size", row("checkpoints", 8, "size = 7"), finds: .checkpointColumns, at: 7),
        Tampering("proof.checkpoints.size", row("checkpoints", 13, "size = 100"), finds: .checkpointBeyondLog, at: 100),
        Tampering(
            "proof.checkpoints.signed_at", row("checkpoints", 13, "signed_at = signed_at - interval '1 day'"),
            finds: .checkpointOrder, at: 13),
        Tampering(
            "proof.checkpoints.ledger_id", row("checkpoints", 8, "ledger_id = ledger_id + 1000000"),
            finds: .finalMismatch, at: 8),
        Tampering(
            "proof.checkpoints.origin", row("checkpoints", 8, "origin = 'other'"), finds: .checkpointColumns, at: 8),
        Tampering(
            "proof.checkpoints.root", row("checkpoints", 8, "root = sha256(root)"), finds: .checkpointColumns, at: 8),
        Tampering("proof.checkpoints.note", row("checkpoints", 8, "note = ''"), finds: .malformedCheckpoint, at: 8),
        Tampering("proof.checkpoints.note", row("checkpoints", 8, forged), finds: .checkpointSignature, at: 8),
        Tampering(
            "proof.checkpoints.note",
            """
            UPDATE proof.checkpoints AS c SET note = (SELECT o.note FROM proof.checkpoints AS o
                WHERE o.ledger_id = {L} AND o.size = 5) WHERE c.ledger_id = {L} AND c.size = 8
            """, finds: .checkpointColumns, at: 8),
        Tampering(
            "proof.checkpoints", "DELETE FROM proof.checkpoints WHERE ledger_id = {L} AND size = 8",
            finds: .finalMismatch, at: 8),
        Tampering(
            "proof.checkpoints", "DELETE FROM proof.checkpoints WHERE ledger_id = {L}",
            finds: .cosignatureColumns, at: 13),
        Tampering(
            "proof.checkpoints",
            """
            INSERT INTO proof.checkpoints (size, signed_at, ledger_id, origin, root, note)
            SELECT 7, signed_at, ledger_id, origin, root, note FROM proof.checkpoints WHERE ledger_id = {L} AND size = 5
            """, finds: .checkpointColumns, at: 7),
    ]

    static let cosignatures: [Tampering] = [
        Tampering("proof.cosignatures.size", row("cosignatures", 8, "size = 7"), finds: .cosignatureColumns, at: 7),
        Tampering(
            "proof.cosignatures.cosigned_at", row("cosignatures", 8, "cosigned_at = cosigned_at + interval '1 s'"),
            finds: .cosignatureColumns, at: 8),
        Tampering(
            "proof.cosignatures.ledger_id", row("cosignatures", 8, "ledger_id = ledger_id + 1000000"),
            finds: .missingCosignature, at: 8),
        Tampering(
            "proof.cosignatures.origin", row("cosignatures", 8, "origin = 'other'"), finds: .cosignatureColumns, at: 8),
        Tampering(
            "proof.cosignatures.witness", row("cosignatures", 8, "witness = 'other ' || witness"),
            finds: .cosignatureColumns, at: 8),
        Tampering(
            "proof.cosignatures.key_id", row("cosignatures", 8, "key_id = substring(sha256(key_id) FROM 1 FOR 4)"),
            finds: .cosignatureColumns, at: 8),
        Tampering(
            "proof.cosignatures.line", row("cosignatures", 8, "line = 'nothing'"), finds: .cosignatureColumns, at: 8),
        Tampering(
            "proof.cosignatures.line",
            """
            UPDATE proof.cosignatures AS c SET line = (SELECT o.line FROM proof.cosignatures AS o
                WHERE o.ledger_id = {L} AND o.size = 5 AND o.witness = c.witness)
            WHERE c.ledger_id = {L} AND c.size = 8
            """, finds: .cosignatureSignature, at: 8),
        Tampering(
            "proof.cosignatures", "DELETE FROM proof.cosignatures WHERE ledger_id = {L} AND size = 8",
            finds: .missingCosignature, at: 8),
        Tampering(
            "proof.cosignatures",
            """
            INSERT INTO proof.cosignatures (size, cosigned_at, ledger_id, origin, witness, key_id, line)
            SELECT 7, cosigned_at, ledger_id, origin, witness, key_id, line FROM proof.cosignatures
            WHERE ledger_id = {L} AND size = 8
            """, finds: .cosignatureColumns, at: 7),
    ]

    static let finals: [Tampering] = [
        Tampering(
            "proof.final_checkpoints.size", row("final_checkpoints", 8, "size = 7"), finds: .finalMismatch, at: 7),
        Tampering(
            "proof.final_checkpoints.finalised_at",
            row("final_checkpoints", 13, "finalised_at = finalised_at - interval '1 day'"), finds: .checkpointOrder,
            at: 13),
        Tampering(
            "proof.final_checkpoints.ledger_id", row("final_checkpoints", 8, "ledger_id = ledger_id + 1000000"),
            finds: .foreignAnchor, at: 14),
        Tampering(
            "proof.final_checkpoints.origin", row("final_checkpoints", 8, "origin = 'other'"),
            finds: .finalMismatch, at: 8),
        Tampering(
            "proof.final_checkpoints.anchor", row("final_checkpoints", 8, "anchor = sha256(anchor)"),
            finds: .finalMismatch, at: 8),
        Tampering(
            "proof.final_checkpoints.note", row("final_checkpoints", 8, "note = ''"),
            finds: .malformedCheckpoint, at: 8),
        Tampering(
            "proof.final_checkpoints.note", row("final_checkpoints", 8, forged), finds: .checkpointSignature, at: 8),
        // The signature of the log alone: nobody has cosigned.
        Tampering(
            "proof.final_checkpoints.note",
            """
            UPDATE proof.final_checkpoints AS f SET note = (SELECT c.note FROM proof.checkpoints AS c
                WHERE c.ledger_id = {L} AND c.size = 8) WHERE f.ledger_id = {L} AND f.size = 8
            """, finds: .notFinal, at: 8),
        Tampering(
            "proof.final_checkpoints", "DELETE FROM proof.final_checkpoints WHERE ledger_id = {L} AND size = 8",
            finds: .foreignAnchor, at: 14),
        Tampering(
            "proof.final_checkpoints",
            """
            INSERT INTO proof.final_checkpoints (size, finalised_at, ledger_id, origin, anchor, note)
            SELECT 7, finalised_at, ledger_id, origin, anchor, note FROM proof.final_checkpoints
            WHERE ledger_id = {L} AND size = 8
            """, finds: .finalMismatch, at: 7),
    ]
}
