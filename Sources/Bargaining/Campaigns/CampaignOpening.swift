/// What a concentrated invitation campaign (集中要约行动) wants, of whom and when: its first event.
public struct CampaignOpening: Hashable, Sendable {
    /// Its name.
    public let title: Title
    /// Who runs it, at least one: federations, authority, employer organisations (domain §1.10).
    public let organisers: [PartyName]
    /// What is to be bargained over, at least one subject.
    public let subjects: [Subject]
    /// Where it invites, at least one scope.
    public let scopes: [CampaignScope]
    /// Its first day.
    public let from: LocalDay
    /// Its last day. Invitations after it are recorded all the same.
    public let through: LocalDay

    /// An opening from its parts.
    public init(
        title: Title, organisers: [PartyName], subjects: [Subject], scopes: [CampaignScope], from: LocalDay,
        through: LocalDay
    ) {
        self.title = title
        self.organisers = organisers
        self.subjects = subjects
        self.scopes = scopes
        self.from = from
        self.through = through
    }
}
