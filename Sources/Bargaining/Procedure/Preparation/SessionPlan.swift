/// A session as both sides plan it (Order 22 §33): when and where they meet, in which form, on what.
public struct SessionPlan: Hashable, Sendable {
    /// When it begins, by the clocks at the place of the table.
    public let startsAt: LocalMoment
    /// Where: an address, a room, a video meeting.
    public let place: Title
    /// The form.
    public let form: SessionForm
    /// The items that it is about, in order; empty for all that are open.
    public let items: [ItemKey]

    /// A plan from its parts.
    public init(startsAt: LocalMoment, place: Title, form: SessionForm, items: [ItemKey] = []) {
        self.startsAt = startsAt
        self.place = place
        self.form = form
        self.items = items
    }
}
