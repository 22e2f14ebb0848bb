import Testing
import Transparency

/// Hashing in place gives what hashing whole values gives.
@Suite struct BulkHashTests {
    private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) } }

    private func written(_ write: (UnsafeMutableRawBufferPointer) -> Void) -> [UInt8] {
        var target = [UInt8](repeating: 0xEE, count: 32)
        target.withUnsafeMutableBytes { write($0) }
        return target
    }

    @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 255, 256, 257, 4_096])
    func `leaves, nodes and commitments are the same`(count: Int) {
        let (entry, salt) = (bytes(count), bytes(32))
        #expect(
            written { target in entry.withUnsafeBytes { BulkHash.leafHash(of: $0, into: target) } }
                == MerkleTree.leafHash(of: entry))
        let (left, right) = (MerkleTree.leafHash(of: entry), MerkleTree.leafHash(of: salt))
        #expect(
            written { target in (left + right).withUnsafeBytes { BulkHash.nodeHash(of: $0, into: target) } }
                == MerkleTree.nodeHash(left: left, right: right))
        let commitment = Commitment.payload(salt: salt, payload: entry)
        func holds(_ commitment: [UInt8], _ salt: [UInt8], _ payload: [UInt8]) -> Bool {
            salt.withUnsafeBytes { salt in
                payload.withUnsafeBytes { BulkHash.isCommitment(commitment, salt: salt, payload: $0) }
            }
        }
        #expect(holds(commitment, salt, entry))
        #expect(!holds(commitment, salt, entry + [0]))
        #expect(!holds(commitment, bytes(33), entry) && !holds(commitment, [], entry))
        #expect(!holds(Array(commitment.dropLast()), salt, entry) && !holds(commitment + [0], salt, entry))
    }
}
