/// An enterprise, with its union, joins an agreement.
public struct Accession: Hashable, Sendable {
    /// The enterprise.
    public let enterprise: PartyName
    /// Its workers that the agreement covers with that, 1…``AgendaItem/maximumWorkers``.
    public let workers: Int64

    /// An accession from its parts.
    public init(enterprise: PartyName, workers: Int64) {
        self.enterprise = enterprise
        self.workers = workers
    }
}
