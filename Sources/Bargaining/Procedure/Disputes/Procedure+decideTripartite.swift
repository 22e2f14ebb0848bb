extension Procedure {
    /// The tripartite mechanism records a meeting with its minutes and what is to be done (domain §1.8).
    static func recordTripartiteMeeting(
        _ meeting: TripartiteMeeting, by seat: Seat, _ occasion: Occasion
    ) throws(NegotiationRejection) -> [DisputeFact] {
        try require(.tripartite, seat)
        if let number = meeting.conciliation,
            !occasion.procedure.disputes.conciliations.indices.contains(number - 1)
        {
            throw .procedure(.dispute(.conciliationUnknown(number)))
        }
        guard meeting.followUps.count <= ProcedureLimits.maximumFollowUps else {
            throw .procedure(.dispute(.tooManyFollowUps))
        }
        guard meeting.followUps.allSatisfy(\.task.isWellFormed) else { throw .wordsMalformed }
        let count = occasion.procedure.disputes.meetings.count
        guard count < ProcedureLimits.maximumTripartiteMeetings else {
            throw .procedure(.dispute(.tooManyTripartiteMeetings))
        }
        return [.tripartiteMeetingHeld(number: count + 1, meeting, on: try occasion.day())]
    }
}
