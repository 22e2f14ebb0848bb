import Testing
import Transparency

/// Proofs in which one thing is wrong: each must be refused.
@Suite struct ProofRefusalTests {
    static let sizes = [1, 2, 3, 4, 5, 7, 8, 11, 16, 21]

    private struct Inclusion {
        var index: UInt64
        var size: UInt64
        var hashes: [[UInt8]]
        var leafHash: [UInt8]
        var root: [UInt8]

        var fault: ProofFault? {
            do throws(ProofFault) {
                try InclusionProof(index: index, size: size, hashes: hashes).verify(leafHash: leafHash, root: root)
                return nil
            } catch {
                return error
            }
        }
    }

    private struct Consistency {
        var oldSize: UInt64
        var newSize: UInt64
        var hashes: [[UInt8]]
        var oldRoot: [UInt8]
        var newRoot: [UInt8]

        var fault: ProofFault? {
            do throws(ProofFault) {
                try ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes)
                    .verify(oldRoot: oldRoot, newRoot: newRoot)
                return nil
            } catch {
                return error
            }
        }
    }

    private func inclusions(_ size: Int) throws -> [Inclusion] {
        let entries = (0..<size).map { [UInt8($0)] }
        let store = NodeStore(entries: entries)
        return try (0..<size).map { index in
            let proof = try #require(
                try InclusionProof(index: UInt64(index), size: UInt64(size), hash: store.hash(of:)))
            return Inclusion(
                index: proof.index, size: proof.size, hashes: proof.hashes,
                leafHash: MerkleTree.leafHash(of: entries[index]), root: store.range.root)
        }
    }

    private func consistencies(_ size: Int) throws -> [Consistency] {
        let entries = (0..<size).map { [UInt8($0)] }
        let store = NodeStore(entries: entries)
        return try (1...size).map { oldSize in
            let proof = try #require(
                try ConsistencyProof(oldSize: UInt64(oldSize), newSize: UInt64(size), hash: store.hash(of:)))
            return Consistency(
                oldSize: proof.oldSize, newSize: proof.newSize, hashes: proof.hashes,
                oldRoot: MerkleTree.root(leafHashes: entries.prefix(oldSize).map(MerkleTree.leafHash(of:))),
                newRoot: store.range.root)
        }
    }

    /// Every bit of a hash, each flipped alone.
    private func flips(of hash: [UInt8]) -> [[UInt8]] {
        (0..<hash.count * 8).map { bit in
            var flipped = hash
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            return flipped
        }
    }

    @Test(arguments: sizes)
    func `inclusion: every flipped bit of proof, leaf and root`(_ size: Int) throws {
        for right in try inclusions(size) {
            #expect(right.fault == nil)
            for place in right.hashes.indices {
                for flipped in flips(of: right.hashes[place]) {
                    var wrong = right
                    wrong.hashes[place] = flipped
                    guard case .otherRoot = wrong.fault else {
                        Issue.record("accepted a flipped bit in hash \(place) for leaf \(right.index) of \(size)")
                        return
                    }
                }
            }
            for flipped in flips(of: right.leafHash) {
                var wrong = right
                wrong.leafHash = flipped
                #expect(wrong.fault != nil)
            }
            for flipped in flips(of: right.root) {
                var wrong = right
                wrong.root = flipped
                #expect(wrong.fault == .otherRoot(computed: right.root))
            }
        }
    }

    @Test(arguments: sizes)
    func `inclusion: another leaf`(_ size: Int) throws {
        for right in try inclusions(size) {
            for index in 0..<UInt64(size) + 2 where index != right.index {
                var wrong = right
                wrong.index = index
                #expect(wrong.fault != nil, "leaf \(right.index) passed for \(index) of \(size)")
            }
        }
    }

    /// The algorithm of the RFC does not see every wrong size: a path can be that of the same leaf in a tree a little larger. What binds
    /// the size is the checkpoint, which signs size and root together; here only lengths can tell.
    @Test(arguments: sizes)
    func `inclusion: another size is refused wherever it asks for another length`(_ size: Int) throws {
        for right in try inclusions(size) {
            for other in [UInt64(size) - 1, UInt64(size) + 1] {
                var wrong = right
                wrong.size = other
                let expected = ProofLength.inclusion(of: right.index, in: other)
                if expected == nil {
                    #expect(wrong.fault == .indexOutsideTree(index: right.index, size: other))
                } else if expected != right.hashes.count {
                    #expect(wrong.fault == .hashCount(expected: expected ?? 0, found: right.hashes.count))
                }
            }
        }
    }

    @Test(arguments: sizes)
    func `inclusion: missing, further, exchanged and cut hashes`(_ size: Int) throws {
        for right in try inclusions(size) {
            let count = right.hashes.count
            for extra in [MerkleTree.emptyRoot, right.leafHash, right.root] {
                for place in 0...count {
                    var wrong = right
                    wrong.hashes.insert(extra, at: place)
                    #expect(wrong.fault == .hashCount(expected: count, found: count + 1))
                }
            }
            for place in 0..<count {
                var wrong = right
                wrong.hashes.remove(at: place)
                #expect(wrong.fault == .hashCount(expected: count, found: count - 1))
                wrong = right
                wrong.hashes[place].removeLast()
                #expect(wrong.fault == .hashLength(place: place, byteCount: 31))
                wrong = right
                wrong.hashes[place].append(0)
                #expect(wrong.fault == .hashLength(place: place, byteCount: 33))
                if place + 1 < count {
                    wrong = right
                    wrong.hashes.swapAt(place, place + 1)
                    #expect(wrong.fault != nil)
                }
            }
        }
    }

    @Test(arguments: sizes)
    func `consistency: every flipped bit of proof and roots`(_ size: Int) throws {
        for right in try consistencies(size) {
            #expect(right.fault == nil)
            for place in right.hashes.indices {
                for flipped in flips(of: right.hashes[place]) {
                    var wrong = right
                    wrong.hashes[place] = flipped
                    #expect(wrong.fault != nil)
                }
            }
            for flipped in flips(of: right.oldRoot) {
                var wrong = right
                wrong.oldRoot = flipped
                #expect(wrong.fault != nil)
            }
            for flipped in flips(of: right.newRoot) {
                var wrong = right
                wrong.newRoot = flipped
                #expect(wrong.fault != nil)
            }
        }
    }

    @Test(arguments: sizes)
    func `consistency: sizes that ask for another length or are out of order`(_ size: Int) throws {
        for right in try consistencies(size) {
            for (oldSize, newSize) in [
                (right.oldSize - 1, right.newSize), (right.oldSize + 1, right.newSize),
                (right.oldSize, right.newSize - 1), (right.oldSize, right.newSize + 1),
            ] {
                var wrong = right
                wrong.oldSize = oldSize
                wrong.newSize = newSize
                let expected = ProofLength.consistency(from: oldSize, to: newSize)
                if expected == nil {
                    #expect(wrong.fault == .olderIsLarger(oldSize: oldSize, newSize: newSize))
                } else if expected != right.hashes.count {
                    #expect(wrong.fault == .hashCount(expected: expected ?? 0, found: right.hashes.count))
                }
            }
        }
    }

    @Test(arguments: sizes)
    func `consistency: missing, further, cut hashes and exchanged roots`(_ size: Int) throws {
        for right in try consistencies(size) {
            let count = right.hashes.count
            for extra in [MerkleTree.emptyRoot, right.oldRoot, right.newRoot] {
                for place in 0...count {
                    var wrong = right
                    wrong.hashes.insert(extra, at: place)
                    #expect(wrong.fault == .hashCount(expected: count, found: count + 1))
                }
            }
            for place in 0..<count {
                var wrong = right
                wrong.hashes.remove(at: place)
                #expect(wrong.fault == .hashCount(expected: count, found: count - 1))
                wrong = right
                wrong.hashes[place].removeLast()
                #expect(wrong.fault == .hashLength(place: place, byteCount: 31))
            }
            if right.oldSize != right.newSize {
                var wrong = right
                swap(&wrong.oldRoot, &wrong.newRoot)
                #expect(wrong.fault != nil)
            }
        }
    }
}
