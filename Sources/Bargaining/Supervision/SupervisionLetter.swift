/// What names a letter outside the record. What it says stands beside the event, so that it can be erased.
public struct SupervisionLetter: Hashable, Sendable {
    /// Its file number (文号), one line of 1…``SupervisionLimits/maximumReferenceScalars`` characters; `nil` where it has
    /// none.
    public let reference: String?
    /// The hash of the letter as it was sent; `nil` where nobody stated it.
    public let textHash: ContentHash?

    /// A letter from its parts.
    public init(reference: String? = nil, textHash: ContentHash? = nil) {
        self.reference = reference
        self.textHash = textHash
    }

    /// Whether its file number is one.
    var isWellFormed: Bool { SupervisionLimits.isReference(reference) }
}
