import Testing
import Transparency

@Suite struct CommitmentTests {
    /// `printf 'parley/payload/v1\0' …` with 32 bytes of 0x01 and the payload `{}` through `sha256sum`.
    @Test func `commits to salt and payload`() {
        let commitment = Commitment.payload(salt: [UInt8](repeating: 1, count: 32), payload: [UInt8]("{}".utf8))
        #expect(
            Hexadecimal.text(commitment) == "5bf2740052cb7a876fe1dc17abf46d8d7d12088337a8e3ce92706024d02b73e7")
    }

    @Test func `tells salts and payloads apart`() {
        let salt = [UInt8](repeating: 1, count: 32)
        let other = [UInt8](repeating: 2, count: 32)
        #expect(Commitment.payload(salt: salt, payload: [1]) != Commitment.payload(salt: other, payload: [1]))
        #expect(Commitment.payload(salt: salt, payload: [1]) != Commitment.payload(salt: salt, payload: [1, 0]))
    }

    @Test func `roots disclosures as RFC 9162 roots entries`() {
        #expect(Commitment.personalRoot(leafHashes: []) == MerkleTree.emptyRoot)
        let hashes = MerkleTreeTests.entries.map(Commitment.disclosureLeafHash)
        #expect(Hexadecimal.text(Commitment.personalRoot(leafHashes: hashes)) == MerkleTreeTests.roots[8])
    }
}
