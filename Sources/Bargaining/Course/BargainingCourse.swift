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
    /// Complexity: that of `Negotiation.evolve`, and linear in the items that the event can touch and in the reservations.
    public mutating func follow(_ event: NegotiationEvent, version: Int64) {
        let sessions = state.sessions.count
        Negotiation.evolve(&state, event)
        if state.sessions.count > sessions {
            marks.append(CourseMark(.session(state.sessions.count), at: event.occurredAt))
        }
        switch CourseReach(event.fact) {
        case .nothing: break
        case .items(let keys): follow(keys, event, version)
        case .everything: for index in state.items.indices { follow(itemAt: index, event, version) }
        }
    }

    private mutating func follow(_ keys: [ItemKey], _ event: NegotiationEvent, _ version: Int64) {
        for key in keys {
            guard let index = state.itemIndexes[key] else { continue }
            follow(itemAt: index, event, version)
        }
    }

    private mutating func follow(itemAt index: Int, _ event: NegotiationEvent, _ version: Int64) {
        guard state.items[index].status != .proposed else { return }
        let place = place(ofItemAt: index)
        let status = state.shownStatus(ofItemAt: index)
        if let last = items[place].steps.last, last.shows(state.items[index], status) { return }
        let step = PositionStep(state.items[index], status, version: version, occurredAt: event.occurredAt)
        if !items[place].steps.isEmpty || step.labour != nil || step.employer != nil || step.result != nil {
            items[place].steps.append(step)
        }
    }

    /// Adds a mark that does not come from an event of its own.
    public mutating func add(_ mark: CourseMark) {
        marks.append(mark)
    }

    private mutating func place(ofItemAt index: Int) -> Int {
        let item = state.items[index].item
        if let place = places[item.key] { return place }
        places[item.key] = items.count
        items.append(ItemCourse(item))
        return items.count - 1
    }
}
