internal import ParleyService

/// The body of one kind of act on a stream of a family: what it may contain, and which act it stands for.
///
/// Adding one is a conforming type, its line among the routes of its family, its row in ``PolicyTable`` and its texts.
protocol StreamActBody: ActBody {
    /// The family.
    associatedtype Family: StreamFamily
    /// What the body stands for: ``StreamFamily/Act``, or what ``StreamActs/completion(of:)`` makes one of.
    associatedtype Act: Sendable

    /// The act, people replaced by their pseudonyms.
    func act(seats: SeatResolver) -> Act
}
