/// How much a bundle holds at most.
public enum BundleLimits {
    /// Events of one negotiation.
    public static let maximumEvents = 100_000
    /// Checkpoints before the one that the proofs lead to.
    public static let maximumEarlier = 20_000
    /// Records of erasures.
    public static let maximumErasures = 10_000
    /// Bytes of one payload.
    public static let maximumPayloadByteCount = 16 * 1_048_576
    /// Bytes of what is written beside one event.
    public static let maximumDisclosureByteCount = 16 * 1_048_576
    /// Bytes of the text for people.
    public static let maximumReadmeByteCount = 65_536
    /// Bytes of a bundle in one file.
    public static let maximumArchiveByteCount = 1_073_741_824
    /// Files in all: five an event, two a checkpoint, four an erasure, and the rest.
    public static let maximumFiles = 5 * maximumEvents + 2 * maximumEarlier + 4 * maximumErasures + 8
}
