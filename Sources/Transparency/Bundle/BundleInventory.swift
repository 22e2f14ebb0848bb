/// Which files a bundle has.
struct BundleInventory {
    /// How many events, from version 1 without a gap; at least one.
    let events: UInt64
    /// Versions of events with a file of disclosures.
    let disclosing: Set<UInt64>
    /// Sizes of earlier checkpoints, ascending.
    let earlier: [UInt64]
    /// Positions of records of erasures, ascending.
    let erasures: [UInt64]
    /// Whether there is a heads record.
    let hasHeads: Bool

    /// Sorts the names of files.
    ///
    /// - Throws: ``BundleFinding``.
    init(_ names: [String]) throws(BundleFinding) {
        guard names.count <= BundleLimits.maximumFiles else {
            throw BundleFinding(
                .tooManyFiles, in: "", "the bundle has more than \(BundleLimits.maximumFiles) files")
        }
        var versions: Set<UInt64> = []
        var disclosing: Set<UInt64> = []
        var sizes: Set<UInt64> = []
        var positions: Set<UInt64> = []
        var hasHeads = false
        for name in names.sorted() {
            guard let file = BundleFile(name: name) else {
                throw BundleFinding(.unexpectedFile, in: name, "no file of a bundle has this name")
            }
            switch file {
            case .readme, .policy, .checkpoint: break
            case .earlierCheckpoint(let size), .earlierProof(let size): sizes.insert(size)
            case .event(let version, let part):
                versions.insert(version)
                if part == .disclosures { disclosing.insert(version) }
            case .heads: hasHeads = true
            case .erasure(let position, _): positions.insert(position)
            }
        }
        guard versions.count <= BundleLimits.maximumEvents, sizes.count <= BundleLimits.maximumEarlier,
            positions.count <= BundleLimits.maximumErasures
        else { throw BundleFinding(.tooManyFiles, in: "", "the bundle has more events or records than it may have") }
        let count = UInt64(max(versions.count, 1))
        if let missing = (1...count).first(where: { !versions.contains($0) }) {
            throw BundleFinding(
                .missingFile, in: .event(version: missing, .leaf), "event \(missing) of the negotiation is missing")
        }
        events = count
        self.disclosing = disclosing
        self.hasHeads = hasHeads
        earlier = sizes.sorted()
        erasures = positions.sorted()
    }
}
