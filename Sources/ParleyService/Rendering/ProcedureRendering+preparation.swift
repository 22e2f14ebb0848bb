internal import Bargaining
internal import StrictJSON

extension ProcedureRendering {
    /// Writes the members `session_schedules` and `representatives_published`.
    static func writePreparation(of state: NegotiationState, to writer: inout JSONWriter) {
        let preparation = state.procedure.preparation
        writer.list("session_schedules", preparation.schedules) { schedule, writer in
            writer.beginObject()
            writer.member("number", Int64(schedule.number))
            PreparationFactCoding.write(schedule.plan, to: &writer)
            writer.member("held", schedule.number <= state.sessions.count)
            writer.key("disclosure")
            if let clock = schedule.disclosure { ClockCoding.write(clock, to: &writer) } else { writer.null() }
            writer.endObject()
        }
        let publications = [preparation.labour, preparation.employer].compactMap(\.lastPublication)
        writer.list("representatives_published", publications) { publication, writer in
            writer.beginObject()
            writer.member("side", publication.side.rawValue)
            writer.list("seats", publication.seats.map(\.description))
            writer.member("channel", publication.channel.rawValue)
            writer.member("on", publication.day.description)
            writer.member("front_line", orNull: publication.frontLine.map { Int64($0) })
            writer.member("women", orNull: publication.groups.women.map { Int64($0) })
            writer.member("disabled_workers", orNull: publication.groups.disabledWorkers.map { Int64($0) })
            writer.member("agency_workers", orNull: publication.groups.agencyWorkers.map { Int64($0) })
            writer.endObject()
        }
    }
}
