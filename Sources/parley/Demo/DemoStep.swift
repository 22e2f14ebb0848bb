internal import Bargaining
internal import ParleyService

/// One act of the demo: who, on which day, what.
struct DemoStep: Sendable {
    /// The principal's name.
    let actor: String
    /// The day at the table.
    let day: LocalDay?
    /// The people the act names.
    let people: [String]
    /// Free text kept beside the event.
    let remark: String?
    /// The act.
    let makeAct: @Sendable (SeatResolver) -> NegotiationAct

    init(
        _ actor: String, _ day: String, people: [String] = [], remark: String? = nil,
        _ makeAct: @escaping @Sendable (SeatResolver) -> NegotiationAct
    ) {
        self.actor = actor
        self.day = LocalDay(day)
        self.people = people
        self.remark = remark
        self.makeAct = makeAct
    }

    init(_ actor: String, _ day: String, remark: String? = nil, _ act: NegotiationAct) {
        self.init(actor, day, remark: remark) { _ in act }
    }
}
