import Testing
import Transparency

/// Vectors of transparency-dev/merkle `testonly/constants.go`, which are those of the first certificate log.
@Suite struct MerkleTreeTests {
    static let entries = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ].map(Hexadecimal.bytes)

    /// Root over the first n entries.
    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test(arguments: 0...8)
    func `computes the published root`(_ size: Int) {
        let hashes = Self.entries.prefix(size).map(MerkleTree.leafHash(of:))
        #expect(Hexadecimal.text(MerkleTree.root(leafHashes: hashes)) == Self.roots[size])
    }

    /// RFC 9162 §2.1.1 as it is written: split at the largest power of two below n.
    private func recursiveRoot(_ hashes: ArraySlice<[UInt8]>) -> [UInt8] {
        guard hashes.count > 1 else { return hashes.first ?? MerkleTree.emptyRoot }
        var split = 1
        while split * 2 < hashes.count { split *= 2 }
        let middle = hashes.startIndex + split
        return MerkleTree.nodeHash(
            left: recursiveRoot(hashes[..<middle]), right: recursiveRoot(hashes[middle...]))
    }

    @Test func `agrees with the recursion of the RFC at every size to 130`() {
        var range = CompactRange()
        var hashes: [[UInt8]] = []
        for size in 1...130 {
            let hash = MerkleTree.leafHash(of: [UInt8(size)])
            hashes.append(hash)
            range.append(leafHash: hash)
            #expect(range.root == recursiveRoot(hashes[...]), "size \(size)")
            #expect(range.hashes.count == size.nonzeroBitCount)
        }
    }

    @Test func `keeps leaves and nodes apart`() {
        let left = MerkleTree.leafHash(of: [1])
        let right = MerkleTree.leafHash(of: [2])
        #expect(MerkleTree.leafHash(of: left + right) != MerkleTree.nodeHash(left: left, right: right))
    }
}
