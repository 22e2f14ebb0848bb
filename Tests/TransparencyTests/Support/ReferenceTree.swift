import Crypto

/// Roots and proofs as RFC 9162 §2.1 defines them, by recursion over the entries: slow, and nothing of ours is in it.
struct ReferenceTree {
    let entries: [[UInt8]]
    private var roots: [Range<Int>: [UInt8]] = [:]

    init(entries: [[UInt8]]) {
        self.entries = entries
    }

    /// A tree whose entry i is the two bytes of i.
    init(count: Int) {
        self.init(entries: (0..<count).map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }

    /// §2.1.1: MTH(D[range]).
    mutating func root(_ range: Range<Int>) -> [UInt8] {
        if let root = roots[range] { return root }
        let root: [UInt8]
        switch range.count {
        case 0: root = Self.hash([])
        case 1: root = Self.hash([0x00] + entries[range.lowerBound])
        default:
            let middle = range.lowerBound + Self.split(range.count)
            root = Self.hash([0x01] + self.root(range.lowerBound..<middle) + self.root(middle..<range.upperBound))
        }
        roots[range] = root
        return root
    }

    /// §2.1.3.1: PATH(m, D[range]), as the ranges whose roots it is made of.
    static func path(_ index: Int, _ range: Range<Int>) -> [Range<Int>] {
        guard range.count > 1 else { return [] }
        let middle = range.lowerBound + split(range.count)
        return index < middle - range.lowerBound
            ? path(index, range.lowerBound..<middle) + [middle..<range.upperBound]
            : path(index - (middle - range.lowerBound), middle..<range.upperBound) + [range.lowerBound..<middle]
    }

    /// §2.1.4.1: PROOF(m, D[0:n]), as the ranges whose roots it is made of.
    static func proof(_ oldSize: Int, _ newSize: Int) -> [Range<Int>] {
        subproof(oldSize, 0..<newSize, isOldRoot: true)
    }

    private static func subproof(_ oldSize: Int, _ range: Range<Int>, isOldRoot: Bool) -> [Range<Int>] {
        guard oldSize < range.count else { return isOldRoot ? [] : [range] }
        let middle = range.lowerBound + split(range.count)
        return oldSize <= middle - range.lowerBound
            ? subproof(oldSize, range.lowerBound..<middle, isOldRoot: isOldRoot) + [middle..<range.upperBound]
            : subproof(oldSize - (middle - range.lowerBound), middle..<range.upperBound, isOldRoot: false)
                + [range.lowerBound..<middle]
    }

    private static func split(_ count: Int) -> Int {
        var power = 1
        while power * 2 < count { power *= 2 }
        return power
    }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] { [UInt8](SHA256.hash(data: bytes)) }
}
