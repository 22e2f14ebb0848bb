/// 协调处理协议书: what came of a conciliation, drawn up by the authority and named by its words, which are a disclosure
/// beside the event. It binds once both chiefs have signed it (Order 22 §54).
public struct ConciliationAgreement: Hashable, Sendable {
    /// The hash of the words.
    public let textHash: ContentHash
    /// The items on which the talks go on, in the order named.
    public let openItems: [ItemKey]

    /// An agreement from its parts.
    public init(textHash: ContentHash, openItems: [ItemKey]) {
        self.textHash = textHash
        self.openItems = openItems
    }
}
