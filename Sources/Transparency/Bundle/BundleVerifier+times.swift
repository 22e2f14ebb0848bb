extension BundleVerifier {
    private static var microsecondsPerSecond: Int64 { 1_000_000 }

    /// Step 8: the time that each leaf claims lies between what witnesses saw without it and with it.
    mutating func checkTimes() throws(BundleFinding) {
        let marks = marks.sorted { $0.size < $1.size }
        let sizes = Dictionary(marks.map { ($0.anchor, $0.size) }) { first, _ in first }
        var bounds = BundleTimeBounds(marks)
        for place in report.events.indices {
            let leaf = report.events[place].leaf
            let position = UInt64(leaf.index)
            let file = BundleFile.event(version: UInt64(leaf.version), .leaf)
            if let size = sizes[Array(leaf.anchor)], size >= position {
                throw BundleFinding(
                    .anchorTooLarge, in: file, "the leaf names a checkpoint that it is itself part of")
            }
            let (notBefore, notAfter) = bounds.around(position)
            report.events[place].notBefore = notBefore
            report.events[place].notAfter = notAfter
            let claimed = UInt64(clamping: leaf.recordedAt / Self.microsecondsPerSecond)
            if let notBefore, Self.sum(claimed, options.clockTolerance) < notBefore {
                throw BundleFinding(
                    .recordedTooEarly, in: file,
                    "the leaf claims a time \(notBefore - claimed) s before witnesses saw the log without it")
            }
            if let notAfter, claimed > Self.sum(notAfter, options.clockTolerance) {
                throw BundleFinding(
                    .recordedTooLate, in: file,
                    "the leaf claims a time \(claimed - notAfter) s after witnesses saw the log with it")
            }
        }
    }

    private static func sum(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let (sum, overflows) = one.addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
