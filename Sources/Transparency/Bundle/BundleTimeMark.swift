/// When witnesses saw a checkpoint.
struct BundleTimeMark {
    /// How many leaves it has.
    let size: UInt64
    /// SHA-256 of the text of its note: what later leaves name as their anchor.
    let anchor: [UInt8]
    /// The median of the times of cosigning, the lower of two: seconds since 1970 UTC.
    let lowerMedian: UInt64?
    /// The median, the higher of two.
    let upperMedian: UInt64?

    init(size: UInt64, anchor: [UInt8], times: [UInt64]) {
        self.size = size
        self.anchor = anchor
        let sorted = times.sorted()
        lowerMedian = sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
        upperMedian = sorted.isEmpty ? nil : sorted[sorted.count / 2]
    }
}
