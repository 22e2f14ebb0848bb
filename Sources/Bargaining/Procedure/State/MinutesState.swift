/// A version of the minutes of a session and what became of it.
public struct MinutesState: Hashable, Sendable {
    /// A signature under it.
    public struct Signature: Hashable, Sendable {
        /// Whose.
        public let seat: SeatID
        /// For which side.
        public let side: Side
        /// On which day.
        public let day: LocalDay
    }

    /// What a side says against it.
    public struct Dispute: Hashable, Sendable {
        /// Which side.
        public let side: Side
        /// The hash of the words that it sets beside the text.
        public let wordsHash: ContentHash
    }

    /// As drafted.
    public let draft: MinutesDraft
    /// The signatures, in order.
    public internal(set) var signatures: [Signature] = []
    /// What the sides say against it, in order: kept beside the text, signed or not.
    public internal(set) var disputes: [Dispute] = []

    init(draft: MinutesDraft) { self.draft = draft }

    /// Whether everybody who signs has signed. Complexity: signers times signatures.
    public var isSigned: Bool {
        !draft.signers.isEmpty && draft.signers.allSatisfy { signer in signatures.contains { $0.seat == signer } }
    }
}
