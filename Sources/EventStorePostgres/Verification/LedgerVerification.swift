internal import EventSourcing
internal import Postgres
internal import Transparency

/// Examines the blocks of one ledger in order. Memory does not grow with the ledger.
struct LedgerVerification {
    let options: VerificationOptions
    let scope: BlockCompanions.Scope
    /// The size of the largest published checkpoint: nodes up to it have to be there.
    let signedSize: Int64
    /// What was kept of this ledger outside of the database.
    let kept: [KeptRoot]
    var progress: LedgerProgress
    var findings: LogFindings
    var ends = StreamEnds()
    var anchors = AnchorMemory()

    var ledger: LedgerID { progress.ledger }

    /// Examines the next block.
    ///
    /// - Throws: `PostgresError`. What does not hold is a finding, not an error.
    mutating func examine(_ hashed: HashedBlock, _ connection: PostgresConnection) throws {
        let base = hashed.block.base
        let end = base + Int64(hashed.block.leafCount)
        let companions = try BlockCompanions(
            after: base, through: end, batch: progress.batchPosition, scope, connection)
        for final in companions.finals { anchors.remember(final.anchor, size: UInt64(clamping: final.size)) }
        let tree = hashed.tree
        let before = progress.blocks.hashes
        func root(_ size: Int64) -> [UInt8] {
            Self.root(of: before + tree.subtrees(ofFirst: Int(size - base)))
        }
        try lookUpEnds(of: hashed, connection)
        try examineRows(of: hashed, companions, connection)
        try examineNodes(of: hashed, companions, connection)
        examineCheckpoints(companions, root)
        for one in kept where one.size > base && one.size <= end {
            progress.kept += 1
            let found = root(one.size)
            guard found != one.root else { continue }
            findings.add(
                LogFinding(
                    .rewritten, ledger: ledger, position: one.size,
                    expected: "root \(Base64.encode(one.root)) as in \(one.name)",
                    found: "root \(Base64.encode(found)) from the leaves"))
        }
        progress.root = root(end)
        progress.position = end
    }

    private mutating func examineCheckpoints(_ companions: BlockCompanions, _ root: (Int64) -> [UInt8]) {
        guard !companions.checkpoints.isEmpty || !companions.cosignatures.isEmpty || !companions.finals.isEmpty else {
            return
        }
        let keys = options.notaries.filter { $0.ledger == ledger }.flatMap { [$0.key] + $0.former.map(\.key) }
        let examination = CheckpointExamination(
            ledger: ledger, policy: options.policy, allowsNoQuorum: options.allowsNoQuorum, notaryKeys: keys)
        var (counted, found) = (progress, [LogFinding]())
        examination.examine(companions, root: root, &counted) { found.append($0) }
        progress = counted
        for finding in found { findings.add(finding) }
    }

    /// The root of the tree that these complete subtrees make up, the largest first.
    private static func root(of subtrees: [[UInt8]]) -> [UInt8] {
        guard var root = subtrees.last else { return MerkleTree.emptyRoot }
        for left in subtrees.dropLast().reversed() { root = MerkleTree.nodeHash(left: left, right: root) }
        return root
    }

    mutating func report(
        _ kind: LogFindingKind, _ position: Int64?, _ stream: LeafIdentifier? = nil, expected: String, found: String
    ) {
        findings.add(
            LogFinding(
                kind, ledger: ledger, position: position, stream: stream.map { StreamID(UUIDValue($0)) },
                expected: expected, found: found))
    }

    /// Reports a finding about a row unless something holds; the texts are made only then.
    mutating func expect(
        _ holds: Bool, _ kind: LogFindingKind, _ row: HashedRow, _ expected: @autoclosure () -> String,
        _ found: @autoclosure () -> String
    ) {
        guard !holds else { return }
        report(kind, row.position, row.stream, expected: expected(), found: found())
    }
}
