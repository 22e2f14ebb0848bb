/// What an act that tables something is called at the table. The raw value is the word of the API.
public enum ProposalKind: String, Hashable, Sendable, CaseIterable {
    /// 诉求: an opening position.
    case demand
    /// 报价、方案.
    case offer
    /// 还价: answers a proposal of the other side and replaces the own position.
    case counterOffer = "counter_offer"
    /// 一揽子方案: two or more items that are accepted only as a whole.
    case package
    /// A neutral's proposal that binds nobody.
    case recommendation
    /// A neutral's decision that binds both.
    case award
}
