/// By which way a suggestion came (domain §5.1). The raw value is the word of storage and API.
public enum SuggestionChannel: String, Hashable, Sendable, CaseIterable {
    /// 问卷
    case questionnaire
    /// 座谈会
    case meeting
    /// 热线
    case hotline
    /// An application or a page on the network.
    case online
    /// 走访: to a station, a rest stop, a home.
    case visit
    /// 来信
    case letter
    /// A union group or a steward.
    case unionGroup = "union_group"
    case other
}
