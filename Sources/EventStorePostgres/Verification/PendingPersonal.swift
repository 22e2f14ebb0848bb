internal import EventSourcing

/// Personal content that was not all there when its event was examined: a record of an erasure may come later.
struct PendingPersonal: Hashable, Sendable {
    /// How many events may wait for a record; what is beyond is reported at once.
    static let limit = 1_000_000

    /// What the leaf commits to, 32 bytes.
    let root: [UInt8]
    /// The stream of the event.
    let stream: UUIDValue
    /// The hashes that are known by now, by place: stored rows, and what records name.
    var hashes: [Int64: [UInt8]]
    /// Whether rows of it are stored.
    let isStored: Bool
    /// Whether a record names any of it.
    var isNamed = false

    /// The hashes in order; `nil` where a place is missing.
    var inOrder: [[UInt8]]? {
        let sorted = hashes.sorted { $0.key < $1.key }
        return sorted.enumerated().allSatisfy { Int64($0.offset) == $0.element.key } ? sorted.map(\.value) : nil
    }
}
