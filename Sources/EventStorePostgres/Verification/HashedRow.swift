internal import Transparency

/// A row of the log with what can be said of it alone.
struct HashedRow: Sendable {
    /// What does not hold of the row by itself.
    struct Faults: OptionSet {
        let rawValue: UInt8
        static let leafHash = Faults(rawValue: 1)
        static let payload = Faults(rawValue: 2)
        static let identity = Faults(rawValue: 4)
    }

    let position: Int64
    let version: Int64
    let stream: LeafIdentifier
    let command: LeafIdentifier?
    let itemEvents: Int64?
    /// `nil` where it is not well-formed.
    let leaf: Leaf?
    var faults: Faults = []
    /// Where the payload stands in the bytes of the block.
    let payload: Range<Int>
}
