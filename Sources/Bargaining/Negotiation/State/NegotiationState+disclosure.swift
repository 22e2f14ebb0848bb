extension NegotiationState {
    /// Whether analysts may see the content: the bargaining is over for both sides, or the record was public from the start.
    ///
    /// True once a text came into force or was published, once the parties parted without an agreement, and for published records; until
    /// then the negotiation is counted only. It stays true: what was disclosed is known. A settled table is not enough, since a
    /// congress can still reject the draft and send both sides back to it.
    public var isDisclosed: Bool {
        opening?.published != nil || conclusion == .withoutAgreement || procedure.agreementInForce != nil
            || !procedure.publications.isEmpty
    }
}
