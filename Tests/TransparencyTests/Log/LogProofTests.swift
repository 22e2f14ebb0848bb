import Testing

@testable import Transparency

@Suite struct LogProofTests {
    private func made(_ index: UInt64, of count: UInt8, extra: [UInt8]? = nil) throws -> LogProof {
        let store = Examples.store(count)
        let inclusion = try #require(try InclusionProof(index: index, size: UInt64(count), hash: store.hash(of:)))
        return try #require(
            LogProof(extra: extra, index: index, hashes: inclusion.hashes, checkpoint: try Examples.signed(store)))
    }

    private func fault(_ text: String) -> LogProofFault? {
        do throws(LogProofFault) {
            _ = try LogProof(parsing: Examples.bytes(text))
            return nil
        } catch {
            return error
        }
    }

    @Test func `reads the example of the specification and writes it back`() throws {
        let proof = try LogProof(parsing: Examples.bytes(Examples.logProof))
        #expect(
            proof.extra.map { String(decoding: $0, as: UTF8.self) }?.hasPrefix("age-v1.2.1-darwin-arm64.tar.gz") == true
        )
        #expect(proof.inclusion.index == 73_894)
        #expect(proof.inclusion.hashes.count == 5)
        #expect(proof.inclusion.size == 20_852_163)
        #expect(proof.bytes == Examples.bytes(Examples.logProof))
    }

    @Test func `reads the request of the specification and writes it back`() throws {
        let request = try AddCheckpoint(parsing: Examples.bytes(Examples.addCheckpoint))
        #expect(request.proof.oldSize == 20_852_014)
        #expect(request.proof.newSize == 20_852_163)
        #expect(request.proof.hashes.count == 4)
        #expect(request.bytes == Examples.bytes(Examples.addCheckpoint))
    }

    @Test(arguments: 1...20)
    func `a leaf is proved under the policy of both parties, once both have cosigned`(_ count: Int) throws {
        let policy = try Examples.policy()
        for index in 0..<UInt64(count) {
            let leafHash = MerkleTree.leafHash(of: [UInt8(index)])
            var proof = try LogProof(parsing: made(index, of: UInt8(count), extra: [1, 2, 3]).bytes)
            #expect(proof.extra == [1, 2, 3])
            #expect(try proof.verify(leafHash: leafHash, policy: policy).standing == .provisional)
            var signed = proof.checkpoint
            signed = try signed.adding(try Examples.unionKey().cosign(signed.checkpoint, at: 5))
            signed = try signed.adding(try Examples.employerKey().cosign(signed.checkpoint, at: 6))
            proof = try #require(LogProof(index: index, hashes: proof.inclusion.hashes, checkpoint: signed))
            #expect(try LogProof(parsing: proof.bytes) == proof)
            #expect(try proof.verify(leafHash: leafHash, policy: policy).standing == .final)
            #expect(throws: LogProofRefusal.self) {
                try proof.verify(leafHash: MerkleTree.leafHash(of: [0xEE]), policy: policy)
            }
        }
    }

    @Test func `a proof from another log's tree is refused for its root, one with a wrong signature for that`() throws {
        let policy = try Examples.policy()
        let right = try made(2, of: 5)
        let other = try #require(
            LogProof(index: 2, hashes: right.inclusion.hashes, checkpoint: try Examples.signed(Examples.store(6))))
        var refusal: LogProofRefusal?
        do throws(LogProofRefusal) {
            _ = try other.verify(leafHash: MerkleTree.leafHash(of: [2]), policy: policy)
        } catch {
            refusal = error
        }
        #expect(refusal == .inclusion(.otherRoot(computed: Examples.store(5).range.root)))
        let forged = String(decoding: right.bytes, as: UTF8.self).replacing("\n5\n", with: "\n6\n")
        let parsed = try LogProof(parsing: Examples.bytes(forged))
        #expect(throws: LogProofRefusal.checkpoint(.note(.badSignature(try Examples.logKey().verifier.name)))) {
            try parsed.verify(leafHash: MerkleTree.leafHash(of: [2]), policy: policy)
        }
    }

    private static let hash = "gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ="
    private static let header = "c2sp.org/tlog-proof@v1\n"

    private static func lines(_ count: Int) -> String { String(repeating: hash + "\n", count: count) }

    private static let malformedProofs: [(String, LogProofFault)] = [
        ("", LogProofFault.header), ("c2sp.org/tlog-proof@v2\n", .header), ("c2sp.org/tlog-proof@v1", .header),
        ("c2sp.org/tlog-proof@v1 \n", .header), ("\(header)", .indexLine), ("\(header)index 1", .indexLine),
        ("\(header)index 01\n\n\(Examples.checkpoint)", .indexLine), ("\(header)index -1\n\n", .indexLine),
        ("\(header)index\n\n", .indexLine), ("\(header)Index 1\n\n", .indexLine),
        ("\(header)extra \nindex 1\n\n", .extraLine), ("\(header)extra A\nindex 1\n\n", .extraLine),
        ("\(header)extra AA==\nextra AA==\nindex 1\n\n", .indexLine),
        ("\(header)index 1\nextra AA==\n\n", .proof(.malformed(place: 0))),
        ("\(header)index 1\n", .proof(.noEmptyLine)), ("\(header)index 1\n\(hash)\n", .proof(.noEmptyLine)),
        ("\(header)index 1\n\(hash)\n \(hash)\n\n", .proof(.malformed(place: 1))),
        ("\(header)index 1\nAAAA\n\n", .proof(.malformed(place: 0))),
        ("\(header)index 1\n\(lines(65))\n", .proof(.tooMany(limit: 64))),
        ("\(header)index 1\n\n", .checkpoint(.note(.noSeparator))),
        ("\(header)index 1\n\na\n\n\(Examples.goSignature)", .checkpoint(.lines)),
    ]

    @Test(arguments: malformedProofs)
    func `tells what is wrong with a proof`(_ text: String, _ expected: LogProofFault) {
        #expect(fault(text) == expected)
    }

    private static let malformedRequests: [(String, AddCheckpointFault)] = [
        ("", AddCheckpointFault.oldSizeLine), ("old 1", .oldSizeLine),
        ("old 01\n\n\(Examples.checkpoint)", .oldSizeLine),
        ("old \n\n\(Examples.checkpoint)", .oldSizeLine), ("new 1\n\n\(Examples.checkpoint)", .oldSizeLine),
        ("old 1\n\(lines(64))\n", .proof(.tooMany(limit: 63))),
        ("old 1\n\(Examples.checkpoint)", .proof(.malformed(place: 0))),
        ("old 1\n\n", .checkpoint(.note(.noSeparator))),
        ("old 20852164\n\n\(Examples.checkpoint)", .olderIsLarger(oldSize: 20_852_164, newSize: 20_852_163)),
    ]

    @Test(arguments: malformedRequests)
    func `tells what is wrong with a request`(_ text: String, _ expected: AddCheckpointFault) {
        #expect(throws: expected) { try AddCheckpoint(parsing: Examples.bytes(text)) }
    }

    @Test func `refuses files that are too long before it looks at them`() {
        #expect(throws: LogProofFault.tooLong(byteCount: LogProof.maximumByteCount + 1)) {
            try LogProof(parsing: [UInt8](repeating: 0, count: LogProof.maximumByteCount + 1))
        }
        #expect(throws: AddCheckpointFault.tooLong(byteCount: AddCheckpoint.maximumByteCount + 1)) {
            try AddCheckpoint(parsing: [UInt8](repeating: 0, count: AddCheckpoint.maximumByteCount + 1))
        }
    }

    @Test func `parts outside of the limits make no file`() throws {
        let signed = try Examples.signed(Examples.store(3))
        let hash = MerkleTree.emptyRoot
        #expect(LogProof(extra: [], index: 0, hashes: [], checkpoint: signed) == nil)
        #expect(LogProof(index: 0, hashes: [[1]], checkpoint: signed) == nil)
        #expect(LogProof(index: 0, hashes: Array(repeating: hash, count: 65), checkpoint: signed) == nil)
        #expect(LogProof(index: 1 << 63, hashes: [], checkpoint: signed) == nil)
        #expect(AddCheckpoint(oldSize: 4, hashes: [], checkpoint: signed) == nil)
        #expect(AddCheckpoint(oldSize: 1, hashes: Array(repeating: hash, count: 64), checkpoint: signed) == nil)
        #expect(AddCheckpoint(oldSize: 1, hashes: [[]], checkpoint: signed) == nil)
    }
}
