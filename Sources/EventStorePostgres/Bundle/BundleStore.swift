internal import EventSourcing
public import Postgres
internal import Transparency

/// Reads everything for the bundle of one stream in one snapshot. Nothing here is trusted: whoever gets the bundle verifies it.
public struct BundleStore: Sendable {
    /// Nodes of the tree that are asked for at a time.
    private static let pageNodes = 50_000

    private let pool: PostgresPool

    /// A reader over sessions that may select from `log`, `personal` and `proof`.
    public init(pool: PostgresPool) {
        self.pool = pool
    }

    /// Reads the bundle of a stream.
    ///
    /// - Parameter deadline: how long it may take; the pool's own unless given.
    /// - Throws: ``TreeStoreError``, ``EventStoreError``, `PostgresError`.
    /// - Complexity: one read of about two nodes a level of the tree for each event, each node once.
    public func read(
        _ request: BundleRequest, deadline: Duration? = nil
    ) async throws -> BundleOutcome<BundleRows> {
        try await pool.withConnection(deadline: deadline) { connection in
            try connection.transaction(.snapshot) { try Self.read(request, connection) }
        }
    }

    private static func read(
        _ request: BundleRequest, _ connection: PostgresConnection
    ) throws -> BundleOutcome<BundleRows> {
        let queries = BundleQueries(request: request, connection: connection)
        guard let first = try queries.firstPosition(),
            let checkpoint = try queries.checkpoint(covering: first)
        else { return .pending }
        let size = checkpoint.checkpoint.size
        guard try queries.fits(through: size) else { return .tooLarge }
        let events = try queries.events(through: size)
        let heads = try queries.heads(through: size)
        let erasures = try queries.erasures(through: size)
        let earlier = try queries.earlier(than: checkpoint, around: events.map(\.leaf.index))
        // One plan over all of it: neighbouring events share most of their nodes.
        let proven = events + erasures + (heads.map { [$0] } ?? [])
        let plans = try proven.map { try plan(of: $0.leaf, in: size) }
        let consistency = try earlier.map { older in
            guard let plan = ProofPlan(consistencyFrom: older.checkpoint.size, to: size) else {
                throw TreeStoreError.damagedCheckpoint(request.ledger)
            }
            return plan
        }
        let nodes = Array(Set(plans.flatMap(\.nodes) + consistency.flatMap(\.nodes)))
        var hashes: [TreeNode: [UInt8]] = [:]
        for start in stride(from: 0, to: nodes.count, by: pageNodes) {
            let page = Array(nodes[start..<min(start + pageNodes, nodes.count)])
            hashes.merge(try StoredNodes.hashes(of: page, in: request.ledger, connection)) { first, _ in first }
        }
        func found(_ node: TreeNode) throws(TreeStoreError) -> [UInt8] {
            guard let hash = hashes[node] else { throw .missing(node) }
            return hash
        }
        var withProofs: [BundleRows.ProvenEvent] = []
        for (event, plan) in zip(proven, plans) {
            let inclusion = InclusionProof(
                index: UInt64(event.leaf.index) - 1, size: size, hashes: try plan.hashes(found))
            withProofs.append(BundleRows.ProvenEvent(event: event, inclusion: inclusion))
        }
        return .read(
            BundleRows(
                checkpoint: checkpoint,
                earlier: try zip(earlier, consistency).map { older, plan in
                    (
                        older,
                        ConsistencyProof(
                            oldSize: older.checkpoint.size, newSize: size, hashes: try plan.hashes(found))
                    )
                },
                events: Array(withProofs[..<events.count]),
                disclosures: try queries.disclosures(at: events.map(\.leaf.index)),
                heads: heads == nil ? nil : withProofs.last,
                erasures: Array(withProofs[events.count..<events.count + erasures.count])))
    }

    private static func plan(of leaf: Leaf, in size: UInt64) throws(TreeStoreError) -> ProofPlan {
        guard let plan = ProofPlan(inclusionOf: UInt64(leaf.index) - 1, in: size) else {
            throw .missing(TreeNode(level: 0, index: UInt64(leaf.index) - 1))
        }
        return plan
    }
}
