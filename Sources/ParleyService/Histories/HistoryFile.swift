public import Bargaining

/// A published bargaining history whose file broke no rule of the schema or of FORMAT §7.
public struct HistoryFile: Hashable, Sendable {
    /// Identifier of the history.
    public let id: String
    /// One line for people, in a language that the file does not name.
    public let title: String
    /// The pages it was read from; cited by index, from 0.
    public let sources: [PublishedRecord.Source]
    /// The labour side's parties.
    public let labour: [PartyName]
    /// The employer side's parties.
    public let employer: [PartyName]
    /// Place whose law applies, as text.
    public let jurisdiction: String
    /// ISO 4217 code of the money.
    public let currency: String
    /// The matters bargained over, in order.
    public let items: [AgendaItem]
    /// What happened, in the order of `seq`.
    public let events: [HistoryEvent]
    /// End states by item, in the order written.
    public let outcome: [ItemOutcome]
    /// Published counts of votes, in the order written.
    public let votes: [HistoryVote]
    /// What the record does not tell or tells wrongly: sentences for people.
    public let gaps: [String]
    /// Figures that sources derived themselves.
    public let reportedFigures: [PublishedRecord.ReportedFigure]
    /// SHA-256 of the file's canonical JSON, lower-case hexadecimal: the same for the same content in any layout.
    public let contentHash: String

    /// The parties of a side; none for neutrals.
    public func parties(of side: Side) -> [PartyName] {
        switch side {
        case .labour: labour
        case .employer: employer
        case .neutral: []
        }
    }
}
