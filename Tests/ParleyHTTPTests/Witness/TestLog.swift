import Testing
import Transparency

/// A log with its key. It grows; a copy of it that grows otherwise is a fork.
struct TestLog: Sendable {
    let key: SignerKey
    private var range = CompactRange()
    private var roots = [MerkleTree.emptyRoot]
    private var hashes: [TreeNode: [UInt8]] = [:]

    init(_ name: String = "parley.example/ledger/1", count: Int = 0) throws {
        key = try Self.signer(name, .ed25519)
        for number in 0..<count { append([UInt8(truncatingIfNeeded: number)]) }
    }

    static func signer(_ name: String, _ type: SignatureType) throws -> SignerKey {
        try SignerKey(
            name: try #require(KeyName(name)), type: type,
            seed: (0..<SignerKey.seedByteCount).map { _ in UInt8.random(in: 0...255) })
    }

    var origin: Origin { Origin(of: key.verifier.name) }
    var size: UInt64 { range.size }

    mutating func append(_ entry: [UInt8]) {
        range.append(leafHash: MerkleTree.leafHash(of: entry)) { node, hash in hashes[node] = hash }
        roots.append(range.root)
    }

    /// The same log, with other leaves from `place` to `count`.
    func forked(at place: UInt64, count: UInt64) throws -> TestLog {
        var fork = self
        fork.range = CompactRange()
        fork.roots = [MerkleTree.emptyRoot]
        fork.hashes = [:]
        for number in 0..<count {
            fork.append(number < place ? [UInt8(truncatingIfNeeded: number)] : [UInt8(truncatingIfNeeded: number), 99])
        }
        return fork
    }

    /// The checkpoint of its first leaves, or of all, signed.
    func signed(_ count: UInt64? = nil) throws -> SignedCheckpoint {
        let count = count ?? size
        return try SignedCheckpoint(
            Checkpoint(origin: origin, size: count, rootHash: roots[Int(count)]), signedBy: key)
    }

    /// A request to cosign its first leaves, or all, with the proof from an older size.
    func request(from oldSize: UInt64, to count: UInt64? = nil) throws -> AddCheckpoint {
        let count = count ?? size
        let proof = try #require(ConsistencyProof(oldSize: oldSize, newSize: count, hash: { hashes[$0] ?? [] }))
        return try #require(
            AddCheckpoint(oldSize: oldSize, hashes: proof.hashes, checkpoint: try signed(count)))
    }
}
