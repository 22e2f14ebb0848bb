/// Who supervises whom, about what, under which rules: the first event of every supervision case.
public struct SupervisionOpening: Hashable, Sendable {
    /// Its name.
    public let title: Title
    /// The union that supervises.
    public let union: PartyName
    /// The employer that is supervised.
    public let employer: PartyName
    /// What it is about, at least one subject, none twice.
    public let subjects: [Subject]
    /// What the union starts from.
    public let cause: SupervisionCause
    /// The negotiation or agreement that it is about; `nil` where it is about none.
    public let link: SupervisionLink?
    /// The rule profile and its version: `CN-ZJ@1`.
    public let profile: String
    /// IANA time zone in which its days are counted; `nil` is that of the profile.
    public let timeZone: String?

    /// An opening from its parts.
    public init(
        title: Title, union: PartyName, employer: PartyName, subjects: [Subject], cause: SupervisionCause,
        link: SupervisionLink? = nil, profile: String, timeZone: String? = nil
    ) {
        self.title = title
        self.union = union
        self.employer = employer
        self.subjects = subjects
        self.cause = cause
        self.link = link
        self.profile = profile
        self.timeZone = timeZone
    }
}
