import Testing

@testable import Transparency

/// All histories of a log of one or two leaves, each leaf one of two, and what the real rules say of them.
///
/// Histories have numbers: 0 is the empty one, 1 and 2 those of one leaf, 3 to 6 those of two. So a set of them fits seven bits.
struct SmallHistories {
    static let entries: [[[UInt8]]] = [
        [], [[0]], [[1]], [[0], [0]], [[0], [1]], [[1], [0]], [[1], [1]],
    ]
    /// Those that a log signs; an empty tree says nothing.
    static let signable = 1..<entries.count
    /// No history: a witness that cosigned nothing yet.
    static let none = 7

    /// Whether a witness that cosigned `latest` last, or nothing, cosigns `history`, whatever proof it is shown:
    /// what `Witness.check` says, not what it should say.
    private(set) var accepts: [[Bool]]
    /// Whether one of the two begins with the other.
    let agree: [[Bool]]

    init() throws {
        let stores = Self.entries.map { NodeStore(entries: $0) }
        let log = try Examples.logKey()
        let signed = try stores.map(Examples.signed)
        agree = Self.entries.map { one in Self.entries.map { one.starts(with: $0) || $0.starts(with: one) } }
        accepts = Array(repeating: Array(repeating: false, count: stores.count), count: Self.none + 1)
        for latest in 0...Self.none {
            let checkpoint = latest == Self.none ? nil : signed[latest].checkpoint
            for history in Self.signable {
                for shown in stores where shown.range.size == stores[history].range.size {
                    for oldSize in 0...shown.range.size {
                        // Proofs that the tree of another history of this size would have are tried as well.
                        let proof = try #require(
                            try ConsistencyProof(oldSize: oldSize, newSize: shown.range.size, hash: shown.hash(of:)))
                        let request = try #require(
                            AddCheckpoint(oldSize: oldSize, hashes: proof.hashes, checkpoint: signed[history]))
                        do throws(CosigningRefusal) {
                            try Witness.check(request, latest: checkpoint, logs: [log.verifier])
                            accepts[latest][history] = true
                        } catch {
                            continue
                        }
                    }
                }
            }
        }
    }

    /// Whether a set of histories has two that do not agree.
    func disagree(_ set: UInt64) -> Bool {
        for one in Self.signable where set >> UInt64(one) & 1 == 1 {
            for other in Self.signable where set >> UInt64(other) & 1 == 1 && !agree[one][other] { return true }
        }
        return false
    }
}
