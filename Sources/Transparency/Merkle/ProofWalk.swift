/// The way from a node to the root, told by two numbers: the node's place among those of its level and that of the last one.
///
/// These are `fn` and `sn` of RFC 9162 §2.1.3.2 and §2.1.4.2.
struct ProofWalk {
    /// On which side of the node its next sibling stands.
    enum Side {
        case left, right
    }

    private var index: UInt64
    private var last: UInt64

    init(index: UInt64, last: UInt64) {
        self.index = index
        self.last = last
    }

    /// Tells the side of the next sibling and goes up past it.
    mutating func climb() -> Side {
        defer {
            index >>= 1
            last >>= 1
        }
        guard index & 1 == 1 || index == last else { return .right }
        // A node without a sibling at its level goes up unchanged until it has one on its left.
        while index & 1 == 0, index != 0 {
            index >>= 1
            last >>= 1
        }
        return .left
    }
}
