internal import Bargaining

/// The words of one language in which negotiations are told.
protocol StoryVoice: Sendable {
    var language: Language { get }

    /// `, ` or `、`.
    var listSeparator: String { get }
    /// What stands between clauses: `; ` or `；`.
    var clauseSeparator: String { get }
    /// What stands between an item and its term.
    var colon: String { get }
    /// A fact that no cited source tells.
    var unsourced: String { get }
    /// Positions that were taken back without the record naming their items.
    var unnamedPositions: String { get }
    /// The negotiation as a whole.
    var everything: String { get }

    func quoted(_ text: String) -> String
    func bracketed(_ text: String) -> String
    func note(_ text: String) -> String
    func date(_ occurredAt: OccurredAt) -> String
    func side(_ side: Side, party: PartyName?) -> String
    func comparator(_ comparator: Comparator?, _ amount: String) -> String
    func phrase(_ phrase: StoryPhrase) -> String
    func term(_ phrase: TermPhrase) -> String
    /// An event of the procedure; the story knows the names of what it is about.
    func tell(_ fact: ProcedureFact, in story: Story) -> String
    /// A cost estimate.
    func tell(_ estimate: AttachedEstimate, in story: Story) -> String
    /// An event of a party.
    func tell(_ fact: PartyFact, in story: PartyStory) -> String
    /// An event of a campaign.
    func tell(_ fact: CampaignFact, in story: CampaignStory) -> String
    /// An event of a caucus.
    func tell(_ fact: CaucusFact, in story: CaucusStory) -> String
    /// Terms of a proposal below statutory floors.
    func tell(_ number: ProposalNumber, _ conflicts: [FloorConflict], in story: Story) -> String
}
