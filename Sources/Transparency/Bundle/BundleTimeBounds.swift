/// The times around positions that rise.
struct BundleTimeBounds {
    private let marks: [BundleTimeMark]
    /// For each mark, the least upper median of it and all after it.
    private let least: [UInt64?]
    private var next = 0
    private var latest: UInt64?

    /// - Parameter marks: in the order of their sizes.
    init(_ marks: [BundleTimeMark]) {
        self.marks = marks
        var least: [UInt64?] = []
        var smallest: UInt64?
        for mark in marks.reversed() {
            smallest = [smallest, mark.upperMedian].compactMap { $0 }.min()
            least.append(smallest)
        }
        self.least = least.reversed()
    }

    /// The latest time of a checkpoint without the leaf at a position, and the earliest of one with it. Positions rise from call to
    /// call. Complexity: amortised O(1).
    mutating func around(_ position: UInt64) -> (notBefore: UInt64?, notAfter: UInt64?) {
        while next < marks.count, marks[next].size < position {
            latest = [latest, marks[next].lowerMedian].compactMap { $0 }.max()
            next += 1
        }
        return (latest, next < least.count ? least[next] : nil)
    }
}
