internal import Bargaining
public import EventSourcing

extension NegotiationService {
    /// The course of a negotiation up to a moment.
    ///
    /// - Complexity: linear in the negotiation, each event times the items on the table.
    public func course(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal, at moment: ReadMoment = .latest
    ) async throws -> ReadOutcome<CourseView> {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return .notVisible }
        let bound = try await bound(of: moment, negotiation, in: ledger, head: current.version)
        guard case .version(let last) = bound, last > .none else { return bound.nothing() }
        let zone = current.state.opening?.timeZone
        let isWanted = try occurrenceFilter(moment, zone: zone)
        var course = BargainingCourse()
        var read = StreamVersion.none
        var leftOut = 0
        while read < last {
            let page = try await log.events(of: negotiation, in: ledger, after: read, limit: limits.pageEvents)
            guard let end = page.last else { break }
            for recorded in page where recorded.version <= last {
                guard try isWanted(recorded) else {
                    leftOut += 1
                    continue
                }
                course.follow(try codec.decode(recorded).event, version: recorded.version.number)
            }
            read = end.version
        }
        for deadline in rulebook.deadlines(of: course.state, in: ledger) {
            course.add(CourseMark(.deadline(deadline.rule, deadline.status), at: .day(deadline.due)))
        }
        var minutes: [OccurredAt: Int64] = [:]
        for time in course.items.flatMap(\.steps).map(\.occurredAt) + course.marks.map(\.occurredAt) {
            minutes[time] = zones.localMinute(of: time, in: zone)
        }
        return .found(
            CourseView(
                id: negotiation, version: last, course: course, minutes: minutes,
                undatedEvents: moment.occurredBy == nil ? 0 : leftOut))
    }
}
