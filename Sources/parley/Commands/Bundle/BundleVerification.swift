internal import Bargaining
internal import ParleyService
internal import Transparency

/// A bundle verified and replayed.
struct BundleVerification {
    /// What was established.
    let report: BundleReport
    /// The state and names that the events give.
    let replay: BundleReplay
    /// The first thing that does not hold.
    let finding: BundleFinding?

    init(_ contents: some BundleContents, _ options: BundleOptions) {
        var replay = BundleReplay()
        report = BundleVerifier.verify(contents, reading: StoredBundleRecords(), options: options) {
            (event) throws(BundleFinding) in try replay.apply(event)
        }
        self.replay = replay
        finding = report.finding
    }

    /// What could not be opened at all.
    init(_ finding: BundleFinding) {
        report = BundleReport()
        replay = BundleReplay()
        self.finding = finding
    }

    /// The names of the fields of an event; numbers where the replay did not come so far.
    func name(of ordinal: Int, in event: Int) -> String {
        guard replay.names.indices.contains(event), replay.names[event].indices.contains(ordinal) else {
            return String(ordinal)
        }
        return replay.names[event][ordinal]
    }
}
