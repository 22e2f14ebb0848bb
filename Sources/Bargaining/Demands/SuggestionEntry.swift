/// Where a suggestion came from, without the person: its key, the channel, perhaps kind of work, place and day.
public struct SuggestionEntry: Hashable, Sendable {
    /// Its key, once in the collection.
    public let key: SuggestionKey
    /// By which way it came.
    public let channel: SuggestionChannel
    /// The kind of work of who made it; `nil` where not known.
    public let category: WorkerCategory?
    /// Where it was made; `nil` where not known.
    public let region: RegionCode?
    /// The day on which it was received; `nil` where not known.
    public let received: LocalDay?

    /// An entry from its parts.
    public init(
        key: SuggestionKey, channel: SuggestionChannel, category: WorkerCategory? = nil, region: RegionCode? = nil,
        received: LocalDay? = nil
    ) {
        self.key = key
        self.channel = channel
        self.category = category
        self.region = region
        self.received = received
    }
}
