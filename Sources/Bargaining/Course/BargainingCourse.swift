/// The course of a negotiation: the bargaining table after each event, reduced to what changed.
///
/// Folded from the same events as the state, so it is the same on every machine.
public struct BargainingCourse: Hashable, Sendable {
    /// One course for each item that was ever on the table, in the order of the agenda.
    public private(set) var items: [ItemCourse] = []
    /// Sessions in their order, then whatever was added.
    public private(set) var marks: [CourseMark] = []
    /// The state after the last event.
    public private(set) var state = Negotiation.initialState

    private var places: [ItemKey: Int] = [:]

    /// A course without events.
    public init() {}

    /// Follows an event. Total, as `Negotiation.evolve` is.
    ///
    /// Complexity: that of ``NegotiationState/table()``.
    public mutating func follow(_ event: NegotiationEvent, version: Int64) {
        let sessions = state.sessions.count
        Negotiation.evolve(&state, event)
        if state.sessions.count > sessions {
            marks.append(CourseMark(.session(state.sessions.count), at: event.occurredAt))
        }
        for row in state.table().rows {
            let step = PositionStep(row, version: version, occurredAt: event.occurredAt)
            let place = place(of: row)
            if let last = items[place].steps.last {
                if !step.shows(last) { items[place].steps.append(step) }
            } else if step.labour != nil || step.employer != nil || step.result != nil {
                items[place].steps.append(step)
            }
        }
    }

    /// Adds a mark that does not come from an event of its own.
    public mutating func add(_ mark: CourseMark) {
        marks.append(mark)
    }

    private mutating func place(of row: TableRow) -> Int {
        if let place = places[row.key] { return place }
        places[row.key] = items.count
        items.append(ItemCourse(row))
        return items.count - 1
    }
}
