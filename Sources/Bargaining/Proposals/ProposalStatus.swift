/// What became of a proposal. The raw value is the word of the API.
public enum ProposalStatus: String, Hashable, Sendable, CaseIterable {
    case open
    /// Another proposal of its side took its place on every item it named.
    case replaced
    case accepted
    case rejected
    case withdrawn
    case expired
    /// Its items were settled by another act, or left the agenda.
    case overtaken
}
