internal import EventSourcing
internal import Postgres
internal import Transparency

/// The rows of a block, one after the other.
extension LedgerVerification {
    mutating func examineRows(
        of hashed: HashedBlock, _ companions: BlockCompanions, _ connection: PostgresConnection
    ) throws {
        var expected = hashed.block.base + 1
        var batches = companions.batches[...]
        var disclosures = companions.disclosures[...]
        for (place, row) in hashed.rows.enumerated() {
            guard row.position >= expected else {
                report(
                    .unexpectedEvent, row.position, row.stream, expected: "one event at this position", found: "another"
                )
                continue
            }
            if row.position > expected { leaveOut(from: expected, through: row.position - 1) }
            expected = row.position + 1
            while row.position > progress.batchPosition, let batch = batches.popFirst() { examine(batch) }
            let personal = takePersonal(of: row, from: &disclosures)
            try examine(row, place, hashed, personal, connection)
        }
        let end = hashed.block.base + Int64(hashed.block.leafCount)
        if expected <= end { leaveOut(from: expected, through: end) }
        for batch in batches { examine(batch) }
        for disclosure in disclosures { reportOrphan(disclosure) }
    }

    /// A hole: what was under way before it is not known behind it.
    mutating func leaveOut(from first: Int64, through last: Int64) {
        report(
            .missingEvent, first, expected: first == last ? "an event" : "events up to position \(last)", found: "none")
        progress.owed = nil
        progress.command = nil
    }

    /// The batch extends the one before it and was recorded later.
    mutating func examine(_ batch: BlockCompanions.Batch) {
        if batch.previous != progress.batchPosition {
            report(
                .brokenBatch, batch.position, expected: "a batch that extends position \(progress.batchPosition)",
                found: "one that extends \(batch.previous)")
        }
        if batch.recordedAt <= progress.batchRecordedAt {
            report(
                .brokenBatch, batch.position, expected: "a batch recorded after \(progress.batchRecordedAt)",
                found: "one recorded at \(batch.recordedAt)")
        }
        progress.batchPosition = batch.position
        progress.batchRecordedAt = batch.recordedAt
    }

    private mutating func examine(
        _ row: HashedRow, _ place: Int, _ hashed: HashedBlock, _ personal: ArraySlice<StoredDisclosure>,
        _ connection: PostgresConnection
    ) throws {
        examineItem(row)
        expect(!row.faults.contains(.leafHash), .leafHash, row, "the hash of the leaf", "another hash")
        guard let leaf = row.leaf else {
            report(.malformedLeaf, row.position, row.stream, expected: "a well-formed leaf", found: "other bytes")
            return
        }
        expect(
            leaf.index == row.position && leaf.version == row.version && leaf.stream == row.stream, .columnMismatch,
            row,
            "position \(leaf.index), version \(leaf.version), stream \(StreamID(UUIDValue(leaf.stream))) as in the leaf",
            "version \(row.version)")
        expect(!row.faults.contains(.payload), .payload, row, "salt and payload of the commitment", "others")
        examineTimes(row, leaf)
        examineFlags(row, leaf)
        examineChain(row, leaf, Digest256(hashed.tree.levels[0], at: Int(row.position - hashed.block.base - 1) * 32))
        try examineAnchor(row, leaf, connection)
        if leaf.flags.contains(.erasure), scope.readsPersonal, let erasures = options.erasures {
            let payload = Array(hashed.block.bytes[row.payload])
            try examineErasure(row, erasures(leaf.eventType, leaf.schemaVersion, payload), connection)
        }
        examinePersonal(row, leaf, personal)
    }

    private mutating func examineItem(_ row: HashedRow) {
        if let count = row.itemEvents {
            let owed = progress.owed ?? 0
            expect(
                row.command != nil && owed == 0 && count >= 1, .item, row,
                "the first event of an item, with its command", "one while \(owed) events were owed")
            progress.owed = max(0, count - 1)
            progress.command = row.command.map { UUIDValue($0) }
            progress.ordinal = 0
            expect(
                !row.faults.contains(.identity), .eventIdentity, row, "the identifier that follows from the command",
                "another")
            return
        }
        expect(
            row.command == nil && progress.owed != 0, .item, row, "an event of the item before it",
            row.command == nil ? "one that belongs to none" : "a command without a number of events")
        progress.owed = progress.owed.map { max(0, $0 - 1) }
        progress.ordinal += 1
        guard let identity = options.identity, let command = progress.command, let leaf = row.leaf else { return }
        let ordinal = Int(clamping: progress.ordinal)
        let event = identity(CommandID(command), ordinal).value
        expect(
            LeafIdentifier(event) == leaf.event, .eventIdentity, row,
            "the identifier of event \(ordinal) of command \(CommandID(command))", "another")
    }

    private mutating func examineTimes(_ row: HashedRow, _ leaf: Leaf) {
        let (before, batch) = (progress.recordedAt, progress.batchRecordedAt)
        expect(leaf.recordedAt >= before, .timeGoesBack, row, "a time from \(before) on", "\(leaf.recordedAt)")
        progress.recordedAt = leaf.recordedAt
        let hasBatch = row.position <= progress.batchPosition
        expect(
            hasBatch && leaf.recordedAt == batch, .batchTime, row,
            hasBatch ? "\(batch) as its batch" : "a batch that holds the event",
            hasBatch ? "\(leaf.recordedAt)" : "none")
    }

    private mutating func examineFlags(_ row: HashedRow, _ leaf: Leaf) {
        let known: LeafFlags = [.personal, .erasure, .closed, .heads]
        expect(
            leaf.flags.isSubset(of: known) && !leaf.flags.isSuperset(of: [.erasure, .heads]), .unknownFlags, row,
            "known flags that go together", "flags \(leaf.flags.rawValue)")
    }

    private mutating func examineChain(_ row: HashedRow, _ leaf: Leaf, _ hash: Digest256) {
        let before = ends[row.stream]
        expect(
            leaf.version == (before?.version ?? 0) + 1, .streamVersion, row,
            "version \((before?.version ?? 0) + 1) of its stream", "version \(leaf.version)")
        expect(
            before.map { $0.hash.equals(leaf.previousHash) } ?? leaf.previousHash.elementsEqual(Leaf.noHash),
            .brokenChain, row, "the hash of the previous event of its stream", "another")
        expect(before?.isClosed != true, .afterClose, row, "nothing after the event that closed the stream", "an event")
        ends.remember(
            StreamEnds.End(version: leaf.version, hash: hash, isClosed: leaf.flags.contains(.closed)), of: row.stream)
    }

    private mutating func examineAnchor(_ row: HashedRow, _ leaf: Leaf, _ connection: PostgresConnection) throws {
        guard !leaf.anchor.elementsEqual(Leaf.noHash) else { return }
        let anchor = Array(leaf.anchor)
        if anchors.size(of: anchor) == nil {
            let rows = try connection.execute(
                "SELECT size FROM proof.final_checkpoints WHERE ledger_id = $1 AND anchor = $2 ORDER BY size LIMIT 1",
                [.int4(ledger.number), .bytes(anchor)])
            if let size = try rows.first?.int(0) { anchors.remember(anchor, size: UInt64(clamping: size)) }
        }
        let size = anchors.size(of: anchor)
        expect(
            size.map { $0 < UInt64(clamping: row.position) } ?? false, .foreignAnchor, row,
            "the anchor of a final checkpoint of fewer events",
            size.map { "one of \($0) events" } ?? "one that is not published")
    }

    /// The previous events of streams that the block goes on with and that are not remembered.
    mutating func lookUpEnds(of hashed: HashedBlock, _ connection: PostgresConnection) throws {
        var seen: Set<LeafIdentifier> = []
        var wanted: [(stream: LeafIdentifier, version: Int64)] = []
        for row in hashed.rows where ends[row.stream] == nil && seen.insert(row.stream).inserted {
            wanted.append((row.stream, row.version))
        }
        guard !wanted.isEmpty, hashed.block.base > 0 else { return }
        // The version itself as well: a stream that has it before has it twice.
        let rows = try connection.execute(
            """
            SELECT e.stream_id, e.version, e.leaf FROM unnest($2::uuid[], $3::int8[]) AS w(stream_id, version)
            CROSS JOIN LATERAL (
                SELECT p.stream_id, p.version, p.leaf FROM log.events AS p
                WHERE p.ledger_id = $1 AND p.stream_id = w.stream_id
                  AND p.version >= w.version - 1 AND p.version <= w.version AND p.position <= $4
                ORDER BY p.version LIMIT 4
            ) AS e
            """,
            [
                .int4(ledger.number), .uuidArray(wanted.map { PostgresUUID(high: $0.stream.high, low: $0.stream.low) }),
                .int8Array(wanted.map(\.version)), .int8(hashed.block.base),
            ])
        for row in rows {
            let (high, low) = try row.uuid(0)
            let leaf = try row.bytes(2)
            let isClosed = Leaf(bytes: leaf)?.flags.contains(.closed) ?? false
            ends.remember(
                StreamEnds.End(
                    version: try row.int(1), hash: Digest256(MerkleTree.leafHash(of: leaf)), isClosed: isClosed),
                of: LeafIdentifier(high: high, low: low))
        }
    }
}
