/// Verifies a bundle with nothing but its bytes, a policy and kept checkpoints (docs/bundle-format.md).
///
/// Files are read one event at a time and none twice. Complexity: linear in the bytes; a logarithm of the log's size of hashes for
/// each event; three signatures a checkpoint.
public struct BundleVerifier<Contents: BundleContents, Records: BundleRecords> {
    let contents: Contents
    let records: Records
    let options: BundleOptions

    /// What was established so far.
    var report = BundleReport()
    var checkpointBytes: [UInt8] = []
    var checkpoint: Checkpoint?
    var earlier: [UInt64: SignedCheckpoint] = [:]
    var marks: [BundleTimeMark] = []
    /// Records of erasures: by position of the event and ordinal, the hash and the position of the record.
    var erasures: [ErasurePlace: (leafHash: [UInt8], record: UInt64)] = [:]

    /// Which disclosure a record of an erasure is about.
    struct ErasurePlace: Hashable {
        let position: UInt64
        let ordinal: Int
    }

    private init(_ contents: Contents, _ records: Records, _ options: BundleOptions) {
        self.contents = contents
        self.records = records
        self.options = options
    }

    /// Verifies a bundle.
    ///
    /// - Parameter replay: takes each event in its order once everything about it holds, and throws what does not go on from there.
    public static func verify(
        _ contents: Contents, reading records: Records, options: BundleOptions,
        replay: (CheckedBundleEvent) throws(BundleFinding) -> Void
    ) -> BundleReport {
        var verifier = BundleVerifier(contents, records, options)
        do throws(BundleFinding) {
            try verifier.run(replay)
        } catch {
            verifier.report.finding = error
        }
        return verifier.report
    }

    private mutating func run(_ replay: (CheckedBundleEvent) throws(BundleFinding) -> Void) throws(BundleFinding) {
        let inventory = try BundleInventory(contents.names)
        try checkCheckpoint()
        for size in inventory.earlier { try checkEarlier(size) }
        for kept in options.kept { try checkKept(kept) }
        for position in inventory.erasures { try checkErasure(position) }
        for version in 1...inventory.events {
            try replay(checkEvent(version, hasDisclosures: inventory.disclosing.contains(version)))
        }
        try checkCompleteness(hasHeads: inventory.hasHeads)
        try checkTimes()
        try checkNothingIsLeftOut()
    }

    /// What is not wrong but must not pass unnoticed comes last, so that the report is whole.
    private func checkNothingIsLeftOut() throws(BundleFinding) {
        for event in report.events where event.fields.contains(.withheld) {
            throw BundleFinding(
                .disclosureWithheld, in: .event(version: UInt64(event.leaf.version), .disclosures),
                "what is written beside the event is not shown, and no record in the log shows that it was erased")
        }
        if report.completeness == .incomplete, !options.allowsIncomplete {
            throw BundleFinding(
                .incomplete, in: .heads(.leaf), "nothing shows whether the negotiation has later events")
        }
    }

    /// The bytes of a file.
    ///
    /// - Throws: ``BundleFinding``.
    func required(_ file: BundleFile) throws(BundleFinding) -> [UInt8] {
        guard let bytes = try contents.bytes(of: file.name, limit: file.limit) else {
            throw BundleFinding(.missingFile, in: file, "the file is missing")
        }
        return bytes
    }
}
