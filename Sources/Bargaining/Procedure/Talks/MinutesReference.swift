/// One version of the minutes of a session, with its text: what is signed or disputed.
public struct MinutesReference: Hashable, Sendable {
    /// The session, from 1.
    public let session: Int
    /// The version of its minutes, from 1.
    public let version: Int
    /// The hash of the text.
    public let textHash: ContentHash

    /// A reference from its parts.
    public init(session: Int, version: Int, textHash: ContentHash) {
        self.session = session
        self.version = version
        self.textHash = textHash
    }
}
