/// What a side wants to know before or during the talks (Order 22 §26).
public struct InformationRequest: Hashable, Sendable {
    /// What.
    public let subject: Title
    /// The items it is about; empty for the negotiation as a whole.
    public let items: [ItemKey]
    /// By when the side wants it; `nil` where it says nothing.
    public let wantedBy: LocalDay?

    /// A request from its parts.
    public init(subject: Title, items: [ItemKey] = [], wantedBy: LocalDay? = nil) {
        self.subject = subject
        self.items = items
        self.wantedBy = wantedBy
    }
}
