/// How long an answer may be kept. The raw value is the `Cache-Control` field.
enum CachePolicy: String, Sendable {
    /// State of a negotiation: kept, and asked about each time.
    case state = "private, no-cache"
    /// A past event: never changes. One year in seconds.
    case immutable = "private, max-age=31536000, immutable"
    /// Not kept at all.
    case noStore = "no-store"
    /// Documents open to everyone: kept for five minutes.
    case document = "public, max-age=300"
}
