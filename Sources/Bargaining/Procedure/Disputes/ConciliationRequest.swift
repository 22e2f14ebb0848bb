/// An application to the labour authority for conciliation (协调处理申请), in writing: Order 22 §49. The facts are a
/// disclosure beside the event.
public struct ConciliationRequest: Hashable, Sendable {
    /// The conciliation that it asks for, from 1: both sides can ask for the same one.
    public let number: Int
    /// Who asks.
    public let side: Side
    /// The items in dispute, in the order named; those that are open where the side names none.
    public let items: [ItemKey]
    /// How the application stands to the time that the law of the place leaves for it; `nil` where it leaves none, or the
    /// time of the talks is not counted.
    public let application: Timeliness?
    /// The clock in which the authority takes the dispute up; `nil` where the law sets none, and for the second side.
    public let start: StartedClock?

    /// An application from its parts.
    public init(number: Int, side: Side, items: [ItemKey], application: Timeliness?, start: StartedClock?) {
        self.number = number
        self.side = side
        self.items = items
        self.application = application
        self.start = start
    }
}
