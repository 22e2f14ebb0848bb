internal import EventSourcing
internal import Postgres
internal import Transparency

/// Checks leaves before they are signed: form, place, chain of their stream, order of time, anchor.
///
/// The previous leaf of a stream is remembered, or it is read again and proved to be in the tree that was hashed before: an
/// old leaf that was edited together with its hash does not pass.
struct LeafExamination {
    private var memory = StreamHashMemory()
    var anchors = AnchorMemory()

    /// What has been seen of the streams of one page.
    private typealias Predecessors = [LeafIdentifier: (version: Int64, hash: [UInt8])]

    /// Checks the leaves that follow a state, in order, and gives their hashes.
    ///
    /// - Throws: ``NotaryRefusal`` for the first that does not pass; `PostgresError`.
    mutating func hashes(
        of events: [NotarizedEvent], after state: NotaryState, _ connection: PostgresConnection
    ) throws -> [[UInt8]] {
        let leaves = try wellFormed(events, after: state)
        let leafHashes = events.map(\.leafHash)
        try anchors.load(
            Set(leaves.map { Array($0.anchor) }.filter { $0 != Leaf.noHash }), in: state.ledger,
            keys: [state.key] + state.former.map(\.key), connection)
        var predecessors = try predecessors(of: leaves, after: state, connection)
        var recordedAt = state.lastRecordedAt
        for (leaf, hash) in zip(leaves, leafHashes) {
            let position = GlobalPosition(leaf.index)
            guard leaf.recordedAt >= recordedAt else { throw NotaryRefusal.timeGoesBack(position) }
            recordedAt = leaf.recordedAt
            let before = predecessors[leaf.stream]
            guard leaf.version == (before?.version ?? 0) + 1,
                leaf.previousHash.elementsEqual(before?.hash ?? Leaf.noHash)
            else { throw NotaryRefusal.brokenChain(position) }
            guard isOwn(Array(leaf.anchor), before: leaf.index) else { throw NotaryRefusal.foreignAnchor(position) }
            predecessors[leaf.stream] = (leaf.version, hash)
        }
        // Only what passed as a whole is remembered.
        for leaf in leaves {
            guard let last = predecessors[leaf.stream], last.version == leaf.version else { continue }
            memory.remember(last.hash, of: StreamID(UUIDValue(leaf.stream)), at: last.version)
        }
        return leafHashes
    }

    /// An anchor is zeros, or a checkpoint that was final, hence smaller, before the event came.
    private func isOwn(_ anchor: [UInt8], before index: Int64) -> Bool {
        guard anchor != Leaf.noHash else { return true }
        guard let size = anchors.size(of: anchor) else { return false }
        return size < UInt64(index)
    }

    /// Each leaf by itself, and the columns beside it, its hash among them.
    private func wellFormed(_ events: [NotarizedEvent], after state: NotaryState) throws(NotaryRefusal) -> [Leaf] {
        var leaves: [Leaf] = []
        leaves.reserveCapacity(events.count)
        var expected = Int64(state.range.size)
        for event in events {
            expected += 1
            let position = GlobalPosition(expected)
            guard event.position == expected else { throw .missing(position) }
            guard let leaf = Leaf(bytes: event.leaf) else { throw .malformedLeaf(position) }
            guard leaf.index == expected, leaf.stream == event.stream, leaf.version == event.version,
                leaf.hash == event.leafHash
            else { throw .columnMismatch(position) }
            leaves.append(leaf)
        }
        return leaves
    }

    /// The last leaf before the page of each stream in it, unless the page has its first.
    private func predecessors(
        of leaves: [Leaf], after state: NotaryState, _ connection: PostgresConnection
    ) throws -> Predecessors {
        var found: Predecessors = [:]
        var wanted: [LeafIdentifier: Leaf] = [:]
        var seen: Set<LeafIdentifier> = []
        for leaf in leaves where seen.insert(leaf.stream).inserted && leaf.version > 1 {
            let stream = StreamID(UUIDValue(leaf.stream))
            if let hash = memory.hash(of: stream, at: leaf.version - 1) {
                found[leaf.stream] = (leaf.version - 1, hash)
            } else {
                wanted[leaf.stream] = leaf
            }
        }
        guard !wanted.isEmpty else { return found }
        let successors = Array(wanted.values)
        let rows = try connection.execute(
            """
            SELECT e.position, e.leaf FROM unnest($2::uuid[], $3::int8[]) AS w(stream_id, version)
            CROSS JOIN LATERAL (
                SELECT p.position, p.leaf FROM log.events AS p
                WHERE p.ledger_id = $1 AND p.stream_id = w.stream_id AND p.version = w.version LIMIT 1
            ) AS e
            """,
            [
                .int4(state.ledger.number),
                .uuidArray(successors.map { PostgresUUID(high: $0.stream.high, low: $0.stream.low) }),
                .int8Array(successors.map { $0.version - 1 }),
            ])
        var stored: [Leaf] = []
        for row in rows {
            let position = try row.int(0)
            guard let leaf = Leaf(bytes: try row.bytes(1)) else {
                throw NotaryRefusal.malformedLeaf(GlobalPosition(position))
            }
            guard leaf.index == position else { throw NotaryRefusal.columnMismatch(GlobalPosition(position)) }
            stored.append(leaf)
        }
        try prove(stored, before: wanted, in: state, connection)
        for leaf in stored { found[leaf.stream] = (leaf.version, leaf.hash) }
        return found
    }

    /// That each leaf is in the tree of the state, at the place it names.
    private func prove(
        _ leaves: [Leaf], before successors: [LeafIdentifier: Leaf], in state: NotaryState,
        _ connection: PostgresConnection
    ) throws {
        let root = state.range.root
        var plans: [(leaf: Leaf, plan: ProofPlan, successor: GlobalPosition)] = []
        for leaf in leaves {
            guard let successor = successors[leaf.stream] else { continue }
            let position = GlobalPosition(successor.index)
            guard let plan = ProofPlan(inclusionOf: UInt64(leaf.index) - 1, in: state.range.size) else {
                throw NotaryRefusal.brokenChain(position)
            }
            plans.append((leaf, plan, position))
        }
        let nodes = Set(plans.flatMap(\.plan.nodes))
        let hashes = try StoredNodes.hashes(of: Array(nodes), in: state.ledger, connection)
        for (leaf, plan, successor) in plans {
            let path = try plan.hashes { (node) throws(NotaryRefusal) in
                guard let hash = hashes[node] else { throw .changedPredecessor(of: successor) }
                return hash
            }
            let proof = InclusionProof(index: UInt64(leaf.index) - 1, size: state.range.size, hashes: path)
            do throws(ProofFault) {
                try proof.verify(leafHash: leaf.hash, root: root)
            } catch {
                throw NotaryRefusal.changedPredecessor(of: successor)
            }
        }
    }
}
