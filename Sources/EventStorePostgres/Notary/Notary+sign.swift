internal import EventSourcing
internal import Postgres
internal import Synchronization
internal import Transparency

extension Notary {
    /// What one visit of the database came to.
    private enum Visit: Sendable {
        case more
        case over(NotaryRound)
    }

    /// Checks and signs what was appended, without asking witnesses.
    ///
    /// - Throws: ``NotaryError``, `PostgresError`.
    public func sign() async throws -> NotaryRound {
        while true {
            try Task.checkCancellation()
            let visit = try await session.pool.withConnection { connection in
                try self.book.withLock { book in try self.visit(connection, &book) }
            }
            if case .over(let round) = visit { return round }
        }
    }

    /// How the log falls short of what was signed: it ends before, or its last signed event is gone; `nil` when it is whole.
    ///
    /// - Throws: `PostgresError`.
    func cut() async throws -> NotaryRefusal? {
        try await session.pool.withConnection { connection in
            try self.book.withLock { book in
                do {
                    try self.checkTail(try self.head(connection), book.state, connection)
                    return nil
                } catch let refusal as NotaryRefusal {
                    return refusal
                }
            }
        }
    }

    private func visit(_ connection: PostgresConnection, _ book: inout Book) throws -> Visit {
        if let text = try files.refusal() { return .over(.refused(text)) }
        // A refusal that could not be written down stands as long as the process; one that was taken away is over.
        if let refusal = book.refusal, !book.isWrittenDown { return .over(.refused("\(refusal.code): \(refusal)")) }
        book.refusal = nil
        for (anchor, size) in shared.withLock({ $0.takeAnchors() }) {
            book.examination.anchors.remember(anchor, size: size)
        }
        do {
            return try advance(connection, &book)
        } catch let refusal as NotaryRefusal {
            book.refusal = refusal
            book.isWrittenDown = false
            try files.write(refusal)
            book.isWrittenDown = true
            return .over(.refused(try files.refusal() ?? refusal.description))
        }
    }

    /// One page, or the signature where there is none.
    private func advance(_ connection: PostgresConnection, _ book: inout Book) throws -> Visit {
        let leads = try connection.execute(
            "SELECT pg_try_advisory_lock($1, $2)", [.int4(NotarySession.lockClass), .int4(ledger.number)])
        guard try leads.first?.bool(0) == true else { return .over(.standby) }
        let head = try head(connection)
        try checkTail(head, book.state, connection)
        guard book.state.standing == .active else { return .over(.frozen) }
        guard head > book.state.range.size else {
            guard head > 0 else { return .over(.empty) }
            return .over(.signed(try publish(connection, &book), nil))
        }
        try checkBorder(book.state, connection)
        try extend(to: head, connection, &book)
        return .more
    }

    /// How many events the ledger has.
    private func head(_ connection: PostgresConnection) throws -> UInt64 {
        let rows = try connection.execute(
            "SELECT last_position FROM log.batches WHERE ledger_id = $1 ORDER BY last_position DESC LIMIT 1",
            [.int4(ledger.number)])
        return UInt64(clamping: try rows.first?.int(0) ?? 0)
    }

    /// The log still ends where it was signed, or goes on from there.
    private func checkTail(_ head: UInt64, _ state: NotaryState, _ connection: PostgresConnection) throws {
        let size = state.range.size
        guard head >= size else { throw NotaryRefusal.rollback(head: head, signed: size) }
        guard size > 0 else { return }
        let position = GlobalPosition(Int64(size))
        let rows = try connection.execute(
            "SELECT leaf, leaf_hash FROM log.events WHERE ledger_id = $1 AND position = $2",
            [.int4(ledger.number), .int8(position.number)])
        guard let row = rows.first else { throw NotaryRefusal.missing(position) }
        guard MerkleTree.leafHash(of: try row.bytes(0)) == state.lastLeafHash,
            try row.bytes(1) == state.lastLeafHash
        else { throw NotaryRefusal.rewritten(position) }
    }

    /// The root of what was signed can still be made from the stored hashes.
    private func checkBorder(_ state: NotaryState, _ connection: PostgresConnection) throws {
        let size = state.range.size
        let levels = (0..<UInt64.bitWidth).reversed().filter { size >> UInt64($0) & 1 == 1 }
        let nodes = levels.map { TreeNode(level: $0, index: size >> UInt64($0) - 1) }
        let stored = try StoredNodes.hashes(of: nodes, in: ledger, connection)
        for (node, hash) in zip(nodes, state.range.hashes) where stored[node] != hash {
            throw node.level == 0
                ? NotaryRefusal.rewritten(GlobalPosition(Int64(node.index) + 1))
                : NotaryRefusal.changedNode(level: node.level, index: node.index)
        }
    }

    /// Checks one page, adds it to the tree, stores the nodes that it completes, and then the state.
    private func extend(to head: UInt64, _ connection: PostgresConnection, _ book: inout Book) throws {
        var state = book.state
        let signed = try checkpoints(beyond: state, head: head, connection)
        let rows = try connection.execute(
            NotarizedEvent.page,
            [
                .int4(ledger.number), .int8(Int64(state.range.size)), .int8(Int64(head)),
                .int8(Int64(Self.pageEvents)),
            ])
        let events = try rows.map { row throws(PostgresError) in try NotarizedEvent(row) }
        let expected = min(head - state.range.size, UInt64(Self.pageEvents))
        guard let last = events.last else { throw NotaryRefusal.missing(GlobalPosition(Int64(state.range.size) + 1)) }
        let hashes = try book.examination.hashes(of: events, after: state, connection)
        // The head is a promise of the log: what it says is there is there when it is read.
        guard UInt64(events.count) == expected else {
            throw NotaryRefusal.missing(GlobalPosition(last.position + 1))
        }
        try probe(.leavesChecked)
        var nodes: [(node: TreeNode, hash: [UInt8])] = []
        for hash in hashes {
            state.range.append(leafHash: hash) { node, hash in
                if node.level > 0 { nodes.append((node, hash)) }
            }
            if let root = signed[state.range.size], root != state.range.root {
                throw NotaryRefusal.foreignCheckpoint(size: state.range.size)
            }
            state.lastLeafHash = hash
        }
        if let leaf = Leaf(bytes: last.leaf) { state.lastRecordedAt = leaf.recordedAt }
        try store(nodes, connection)
        try probe(.nodesInserted)
        try files.write(state)
        book.state = state
        shared.withLock { $0.state = state }
        try probe(.stateWritten)
    }

    /// Checkpoints of this origin beyond what this notary knows of: another notary with this key made them, or it lost
    /// its state. By size, with the root.
    private func checkpoints(
        beyond state: NotaryState, head: UInt64, _ connection: PostgresConnection
    ) throws -> [UInt64: [UInt8]] {
        let rows = try connection.execute(
            """
            SELECT size, note FROM proof.checkpoints WHERE ledger_id = $1 AND origin = $2 AND size > $3
            ORDER BY size LIMIT $4
            """,
            [
                .int4(ledger.number), .text(state.key.name.description), .int8(Int64(state.range.size)),
                .int8(Int64(Self.pageEvents)),
            ])
        var roots: [UInt64: [UInt8]] = [:]
        for row in rows {
            let size = UInt64(clamping: try row.int(0))
            guard let signed = try? SignedCheckpoint(parsing: try row.bytes(1)), signed.checkpoint.size == size,
                NotaryKeys.signed(signed, by: [state.key])
            else { throw NotaryRefusal.foreignCheckpoint(size: size) }
            guard size <= head else { throw NotaryRefusal.rollback(head: head, signed: size) }
            roots[size] = signed.checkpoint.rootHash
        }
        return roots
    }

    /// Stores nodes. Those that a round before a crash stored are there already, and equal.
    private func store(_ nodes: [(node: TreeNode, hash: [UInt8])], _ connection: PostgresConnection) throws {
        guard !nodes.isEmpty else { return }
        let result = try connection.execute(
            """
            INSERT INTO proof.nodes (node_index, ledger_id, level, hash)
            SELECT n.node_index, $1, n.level, n.hash
            FROM unnest($2::int2[], $3::int8[], $4::bytea[]) AS n(level, node_index, hash)
            ON CONFLICT DO NOTHING
            """,
            [
                .int4(ledger.number), .int2Array(nodes.map { Int16($0.node.level) }),
                .int8Array(nodes.map { Int64($0.node.index) }), .bytesArray(nodes.map(\.hash)),
            ])
        guard result.affected < nodes.count else { return }
        let stored = try StoredNodes.hashes(of: nodes.map(\.node), in: ledger, connection)
        for (node, hash) in nodes where stored[node] != hash {
            throw NotaryRefusal.changedNode(level: node.level, index: node.index)
        }
    }

    /// Signs what the stored state says and publishes it, unless that was done.
    func publish(_ connection: PostgresConnection, _ book: inout Book) throws -> SignedCheckpoint {
        let state = book.state
        if let published = book.published, published.checkpoint == state.checkpoint { return published }
        guard try files.state() == state else { throw NotaryRefusal.foreignState }
        let signed: SignedCheckpoint
        do throws(KeyFault) {
            signed = try SignedCheckpoint(state.checkpoint, signedBy: book.signer)
        } catch {
            throw NotaryError.signing
        }
        try probe(.signed)
        let place: [PostgresParameter] = [
            .int4(ledger.number), .text(state.key.name.description), .int8(Int64(state.range.size)),
        ]
        _ = try connection.execute(
            """
            INSERT INTO proof.checkpoints (size, signed_at, ledger_id, origin, root, note)
            VALUES ($3, clock_timestamp(), $1, $2, $4, $5) ON CONFLICT DO NOTHING
            """, place + [.bytes(state.range.root), .bytes(signed.bytes)])
        let rows = try connection.execute(
            "SELECT root, note FROM proof.checkpoints WHERE ledger_id = $1 AND origin = $2 AND size = $3", place)
        // What stands there may be of this notary before a crash: another signature perhaps, never another text.
        guard let row = rows.first, let stored = try? SignedCheckpoint(parsing: try row.bytes(1)),
            try row.bytes(0) == state.range.root, stored.note.text == signed.note.text,
            NotaryKeys.signed(stored, by: [state.key])
        else { throw NotaryRefusal.foreignCheckpoint(size: state.range.size) }
        book.published = stored
        try probe(.checkpointPublished)
        return stored
    }
}
