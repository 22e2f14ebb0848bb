/// Rules or an algorithm made known: on what, in which version, in force from when (规章制度及算法).
public struct RulesDisclosure: Hashable, Sendable {
    /// What they govern.
    public let subject: Subject
    /// Their name.
    public let title: Title
    /// Their version, as the employer side counts: 1…300 Unicode scalars.
    public let version: String
    /// The day from which they hold.
    public let effectiveFrom: LocalDay

    /// A disclosure from its parts.
    public init(subject: Subject, title: Title, version: String, effectiveFrom: LocalDay) {
        self.subject = subject
        self.title = title
        self.version = version
        self.effectiveFrom = effectiveFrom
    }
}
