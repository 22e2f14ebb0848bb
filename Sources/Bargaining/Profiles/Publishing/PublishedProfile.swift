/// A version of a rule profile as it was published: the text that people wrote, and what it came to.
public struct PublishedProfile: Hashable, Sendable {
    /// Which profile and version.
    public let reference: ProfileReference
    /// The day from which negotiations can be opened under it; a published version has one.
    public let inForce: LocalDay?
    /// The text with its comments, as it was published: YAML, at most 65,536 bytes (docs/profiles.md).
    public let text: String
    /// SHA-256 of the complete profile, 32 bytes: the text together with the bases that it names.
    public let fingerprint: [UInt8]

    /// A version from its parts.
    public init(reference: ProfileReference, inForce: LocalDay?, text: String, fingerprint: [UInt8]) {
        self.reference = reference
        self.inForce = inForce
        self.text = text
        self.fingerprint = fingerprint
    }
}
