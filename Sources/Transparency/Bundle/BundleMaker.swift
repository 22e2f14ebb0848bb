/// Puts the files of a bundle together. It proves nothing and checks nothing: whoever gets the bundle does.
public struct BundleMaker: Sendable {
    /// One event as it goes into a bundle.
    public struct Event: Sendable {
        /// The 256 bytes of its leaf.
        public let leaf: Leaf
        /// 32 bytes.
        public let salt: [UInt8]
        /// As recorded.
        public let payload: [UInt8]

        /// An event from its parts.
        public init(leaf: Leaf, salt: [UInt8], payload: [UInt8]) {
            self.leaf = leaf
            self.salt = salt
            self.payload = payload
        }
    }

    /// One file.
    public struct File: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its bytes.
        public let bytes: [UInt8]

        /// A file of a bundle.
        public init(_ file: BundleFile, _ bytes: [UInt8]) {
            name = file.name
            self.bytes = bytes
        }
    }

    private let checkpoint: SignedCheckpoint

    /// A maker of bundles whose proofs lead to a checkpoint.
    public init(_ checkpoint: SignedCheckpoint) {
        self.checkpoint = checkpoint
    }

    /// What a bundle begins with.
    ///
    /// - Parameter policy: the text of the exporter's policy, for people.
    public func head(policy: [UInt8]?) -> [File] {
        [File(.readme, Array(BundleReadme.text.utf8))] + (policy.map { [File(.policy, $0)] } ?? [])
            + [File(.checkpoint, checkpoint.bytes)]
    }

    /// An older checkpoint with the proof that the newer tree begins with its tree; `nil` where the proof does not fit the format.
    public func earlier(_ older: SignedCheckpoint, _ proof: ConsistencyProof) -> [File]? {
        let size = older.checkpoint.size
        guard let request = AddCheckpoint(oldSize: proof.oldSize, hashes: proof.hashes, checkpoint: checkpoint) else {
            return nil
        }
        return [
            File(.earlierCheckpoint(size: size), older.bytes), File(.earlierProof(size: size), request.bytes),
        ]
    }

    /// An event of the negotiation; `nil` where the proof does not fit the format.
    public func event(
        _ event: Event, _ inclusion: InclusionProof, disclosures: [BundleDisclosure]
    ) -> [File]? {
        let version = UInt64(event.leaf.version)
        let beside =
            disclosures.isEmpty
            ? [] : [File(.event(version: version, .disclosures), disclosures.flatMap(\.line))]
        return files(event, inclusion) { .event(version: version, $0) }.map { $0 + beside }
    }

    /// The record of an erasure.
    public func erasure(_ event: Event, _ inclusion: InclusionProof) -> [File]? {
        files(event, inclusion) { .erasure(position: UInt64(event.leaf.index), $0) }
    }

    /// The heads record, and that the negotiation's last event stands in it.
    public func heads(_ event: Event, _ inclusion: InclusionProof, head: InclusionProof) -> [File]? {
        files(event, inclusion) { .heads($0) }.map { $0 + [File(.heads(.inclusion), HeadsInclusion(head).bytes)] }
    }

    private func files(
        _ event: Event, _ inclusion: InclusionProof, _ file: (BundlePart) -> BundleFile
    ) -> [File]? {
        guard let proof = LogProof(index: inclusion.index, hashes: inclusion.hashes, checkpoint: checkpoint) else {
            return nil
        }
        return [
            File(file(.leaf), event.leaf.bytes), File(file(.proof), proof.bytes), File(file(.payload), event.payload),
            File(file(.salt), event.salt),
        ]
    }
}
