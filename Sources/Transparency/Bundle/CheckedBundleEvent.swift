/// An event of a bundle whose leaf, order and content hold, on its way to the replay.
public struct CheckedBundleEvent: Sendable {
    /// The file of its payload.
    public let file: String
    /// Its leaf.
    public let leaf: Leaf
    /// Its payload.
    public let payload: [UInt8]
    /// Its disclosures.
    public let fields: [BundleReport.Field]

    /// An event from its parts.
    public init(file: String, leaf: Leaf, payload: [UInt8], fields: [BundleReport.Field]) {
        self.file = file
        self.leaf = leaf
        self.payload = payload
        self.fields = fields
    }
}
