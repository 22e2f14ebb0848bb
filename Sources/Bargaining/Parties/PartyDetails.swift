public import EventSourcing

/// What is recorded of an organisation besides its kind. A revision replaces all of it.
public struct PartyDetails: Hashable, Sendable {
    /// Its name, in both languages where it has both.
    public let name: Title
    /// Where it is; `nil` for an organisation of the whole country.
    public let region: RegionCode?
    /// Its branch; `nil` where it has none of its own.
    public let industry: IndustryCode?
    /// The union above it in the tree of unions; only unions have one.
    public let parent: StreamID?
    /// Its workers, 0…``AgendaItem/maximumWorkers``; `nil` where not known.
    public let workers: Int64?
    /// The first day of its existence, as far as the record goes.
    public let validFrom: LocalDay
    /// The last day; `nil` while it exists.
    public let validThrough: LocalDay?

    /// Details from their parts.
    public init(
        name: Title, region: RegionCode? = nil, industry: IndustryCode? = nil, parent: StreamID? = nil,
        workers: Int64? = nil, validFrom: LocalDay, validThrough: LocalDay? = nil
    ) {
        self.name = name
        self.region = region
        self.industry = industry
        self.parent = parent
        self.workers = workers
        self.validFrom = validFrom
        self.validThrough = validThrough
    }
}
