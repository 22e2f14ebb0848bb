import EventStorePostgres

extension Tampering {
    static let ledgers: [Tampering] = [
        Tampering(
            "log.ledgers.ledger_id", "UPDATE log.ledgers SET ledger_id = ledger_id + 1000000 WHERE ledger_id = {L}",
            finds: .unknownLedger, at: nil),
        Tampering(
            "log.ledgers.created_at",
            "UPDATE log.ledgers SET created_at = created_at - interval '1 day' WHERE ledger_id = {L}",
            finds: .ledgerTime, at: 0),
        Tampering("log.ledgers", "DELETE FROM log.ledgers WHERE ledger_id = {L}", finds: .unknownLedger, at: nil),
    ]

    static let batches: [Tampering] = [
        Tampering(
            "log.batches.last_position", batch(8, "last_position = 1000"), finds: .brokenBatch, at: 11),
        Tampering("log.batches.last_position", batch(14, "last_position = 15"), finds: .missingEvent, at: 15),
        Tampering("log.batches.prev_position", batch(8, "prev_position = -2"), finds: .brokenBatch, at: 8),
        Tampering(
            "log.batches.recorded_at_us", batch(8, "recorded_at_us = recorded_at_us + 1"), finds: .batchTime, at: 8),
        Tampering(
            "log.batches.recorded_at_us", batch(0, "recorded_at_us = recorded_at_us + 600000000"),
            finds: .brokenBatch, at: 1),
        Tampering("log.batches.ledger_id", batch(8, "ledger_id = ledger_id + 1000000"), finds: .brokenBatch, at: 11),
        Tampering(
            "log.batches", "DELETE FROM log.batches WHERE ledger_id = {L} AND last_position = 8",
            finds: .brokenBatch, at: 11),
        Tampering(
            "log.batches", "DELETE FROM log.batches WHERE ledger_id = {L} AND last_position = 14",
            finds: .unexpectedEvent, at: 14),
        Tampering(
            "log.batches", "DELETE FROM log.batches WHERE ledger_id = {L} AND last_position = 0",
            finds: .brokenBatch, at: 1),
        Tampering("log.batches", "DELETE FROM log.batches WHERE ledger_id = {L}", finds: .brokenBatch, at: nil),
        Tampering(
            "log.batches",
            """
            INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us)
            SELECT ledger_id, 15, 14, recorded_at_us + 1 FROM log.batches WHERE ledger_id = {L} AND last_position = 14
            """, finds: .missingEvent, at: 15),
    ]

    private static func batch(_ last: Int, _ change: String) -> String {
        "UPDATE log.batches SET \(change) WHERE ledger_id = {L} AND last_position = \(last)"
    }

    /// Each column of an event but the leaf, and whole rows.
    static let events: [Tampering] = [
        Tampering("log.events.position", event(14, "position = 15"), finds: .missingEvent, at: 14),
        Tampering("log.events.position", event(7, "position = -7"), finds: .unexpectedEvent, at: -7),
        Tampering("log.events.version", event(14, "version = 99"), finds: .columnMismatch, at: 14),
        Tampering("log.events.stream_id", event(7, "stream_id = gen_random_uuid()"), finds: .columnMismatch, at: 7),
        Tampering("log.events.command_id", event(7, "command_id = gen_random_uuid()"), finds: .eventIdentity, at: 7),
        Tampering("log.events.command_id", event(7, "command_id = NULL"), finds: .item, at: 7),
        Tampering("log.events.ledger_id", event(7, "ledger_id = ledger_id + 1000000"), finds: .missingEvent, at: 7),
        Tampering("log.events.item_events", event(7, "item_events = 2"), finds: .item, at: 8),
        Tampering("log.events.item_events", event(14, "item_events = 2"), finds: .item, at: 14),
        Tampering("log.events.item_events", event(2, "item_events = 2"), finds: .item, at: 4),
        Tampering("log.events.item_events", event(7, "item_events = NULL"), finds: .item, at: 7),
        Tampering("log.events.leaf_hash", event(7, "leaf_hash = salt"), finds: .leafHash, at: 7),
        Tampering("log.events.leaf_hash", event(14, "leaf_hash = ''"), finds: .leafHash, at: 14),
        Tampering("log.events.salt", event(7, "salt = leaf_hash"), finds: .payload, at: 7),
        Tampering("log.events.salt", event(14, "salt = substring(salt FROM 2)"), finds: .payload, at: 14),
        Tampering("log.events.payload", event(7, "payload = payload || ' '"), finds: .payload, at: 7),
        Tampering("log.events.payload", event(14, "payload = ''"), finds: .payload, at: 14),
        Tampering("log.events", deletion("position = 1"), finds: .missingEvent, at: 1),
        Tampering("log.events", deletion("position = 7"), finds: .missingEvent, at: 7),
        Tampering("log.events", deletion("position = 7"), finds: .streamVersion, at: 9),
        Tampering("log.events", deletion("position = 14"), finds: .missingEvent, at: 14),
        // Truncated at the head, in a stream, at the tail, whole.
        Tampering("log.events", deletion("position <= 3"), finds: .missingEvent, at: 1),
        Tampering("log.events", deletion("position IN (8, 12)"), finds: .missingEvent, at: 8),
        Tampering("log.events", deletion("position > 10"), finds: .missingEvent, at: 11),
        Tampering(
            "log.events",
            [deletion("position > 11"), "DELETE FROM log.batches WHERE ledger_id = {L} AND last_position > 11"],
            finds: .checkpointBeyondLog, at: 13),
        Tampering(
            "log.events",
            [deletion("position > 11"), "DELETE FROM log.batches WHERE ledger_id = {L} AND last_position > 11"],
            finds: .unexpectedNode, at: 11),
        Tampering("log.events", deletion("position > 0"), finds: .missingEvent, at: 1),
        Tampering("log.events", insertion, finds: .unexpectedEvent, at: 15),
        Tampering(
            "log.events",
            [
                insertion,
                """
                INSERT INTO log.batches (ledger_id, last_position, prev_position, recorded_at_us)
                SELECT ledger_id, 15, 14, recorded_at_us + 1 FROM log.batches WHERE ledger_id = {L} AND last_position = 14
                """,
            ], finds: .columnMismatch, at: 15),
        Tampering("log.events", swap("position"), finds: .columnMismatch, at: 7),
        Tampering("log.events", swap("payload"), finds: .payload, at: 8),
        Tampering("log.events", swap("salt"), finds: .payload, at: 7),
        Tampering("log.events", swap("leaf"), finds: .columnMismatch, at: 8),
        Tampering("log.events", swap("leaf_hash"), finds: .leafHash, at: 7),
    ]

    private static func deletion(_ condition: String) -> String {
        "DELETE FROM log.events WHERE ledger_id = {L} AND \(condition)"
    }

    private static let insertion = """
        INSERT INTO log.events
            (ledger_id, position, stream_id, version, command_id, item_events, leaf, leaf_hash, salt, payload)
        SELECT ledger_id, 15, gen_random_uuid(), 1, gen_random_uuid(), 1, leaf, leaf_hash, salt, payload
        FROM log.events WHERE ledger_id = {L} AND position = 14
        """

    /// Swaps a column of the events 7 and 8, which no unique index may see half done.
    private static func swap(_ column: String) -> [String] {
        let rows = "WHERE ledger_id = {L} AND position"
        if column == "position" {
            return [
                "UPDATE log.events SET position = 1007 \(rows) = 7", "UPDATE log.events SET position = 7 \(rows) = 8",
                "UPDATE log.events SET position = 8 \(rows) = 1007",
            ]
        }
        let other = "(SELECT o.\(column) FROM log.events AS o WHERE o.ledger_id = {L} AND o.position ="
        return [
            """
            UPDATE log.events AS e SET \(column) = CASE e.position WHEN 7 THEN \(other) 8) ELSE \(other) 7) END
            WHERE e.ledger_id = {L} AND e.position IN (7, 8)
            """
        ]
    }

    /// Every field of the leaf: with the stored hash left as it is, and with the hash made anew.
    private static let signedLeaves: [Tampering] =
        [0, 8, 9, 10, 12, 19, 20, 36, 44, 76, 84, 100, 132, 164, 196, 228].flatMap { offset in
            [
                Tampering("log.events.leaf", event(7, "leaf = \(flip(offset))"), finds: .leafHash, at: 7),
                // Whatever the field is: the next event of the stream and the tree name the leaf as it was.
                Tampering("log.events.leaf", edit(7, flip(offset)), finds: .brokenChain, at: 9),
                Tampering("log.events.leaf", edit(7, flip(offset)), finds: .changedNode, at: 8),
                Tampering("log.events.leaf", edit(7, flip(offset)), finds: .checkpointRoot, at: 8),
            ]
        }

    /// Each field of the last leaf by itself, where neither a successor nor a checkpoint tells, and what fields mean.
    private static let lastLeaves: [Tampering] = [
        field(0, .malformedLeaf), field(8, .malformedLeaf), field(255, .malformedLeaf), field(228, .malformedLeaf),
        field(100, .malformedLeaf), field(131, .malformedLeaf), field(12, .malformedLeaf),
        Tampering("log.events.leaf", event(14, "leaf = leaf || '\\x00'"), finds: .malformedLeaf, at: 14),
        Tampering("log.events.leaf", event(14, "leaf = ''"), finds: .malformedLeaf, at: 14),
        field(19, .columnMismatch), field(20, .columnMismatch), field(35, .columnMismatch),
        field(43, .columnMismatch), field(44, .brokenChain), field(75, .brokenChain), field(83, .batchTime),
        field(84, .eventIdentity), field(99, .eventIdentity), field(132, .payload), field(163, .payload),
        field(164, .personalRoot), field(195, .personalRoot), field(196, .foreignAnchor),
        field(227, .foreignAnchor),
        Tampering("log.events.leaf", edit(14, "set_byte(leaf, 9, 16)"), finds: .unknownFlags, at: 14),
        Tampering("log.events.leaf", edit(14, "set_byte(leaf, 9, 10)"), finds: .unknownFlags, at: 14),
        Tampering("log.events.leaf", edit(14, "set_byte(leaf, 9, 1)"), finds: .personalRoot, at: 14),
        Tampering("log.events.leaf", edit(14, "set_byte(leaf, 9, 2)"), finds: .forgedErasure, at: 14),
        Tampering("log.events.leaf", edit(5, "set_byte(leaf, 9, 0)"), finds: .unexpectedDisclosure, at: 5),
        Tampering("log.events.leaf", edit(7, "set_byte(leaf, 9, 4)"), finds: .afterClose, at: 9),
        // Back-dated: before its predecessor, and with its batch.
        Tampering(
            "log.events.leaf",
            edit(14, "overlay(leaf PLACING int8send(1) FROM 77)")
                + ["UPDATE log.batches SET recorded_at_us = 1 WHERE ledger_id = {L} AND last_position = 14"],
            finds: .timeGoesBack, at: 14),
        // The anchor of a checkpoint that covers the event itself.
        Tampering(
            "log.events.leaf",
            edit(
                7,
                """
                overlay(leaf PLACING (SELECT f.anchor FROM proof.final_checkpoints AS f
                    WHERE f.ledger_id = {L} AND f.size = 13) FROM 197)
                """), finds: .foreignAnchor, at: 7),
    ]

    static let leaves: [Tampering] = signedLeaves + lastLeaves

    /// A byte of the last leaf, which nothing covers yet, with its hash.
    private static func field(_ offset: Int, _ kind: LogFindingKind) -> Tampering {
        Tampering("log.events.leaf", edit(14, flip(offset)), finds: kind, at: 14)
    }
}
