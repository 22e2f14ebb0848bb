internal import Bargaining
internal import StrictJSON

/// The `data` of the facts of the preparation, and a plan of a session as JSON:
/// `{"starts_at", "place", "form", "items"}`.
enum PreparationFactCoding {
    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] = [
        (
            "SessionScheduled",
            { m throws(CodingFault) in
                let number = try m.required("number").count(from: 1)
                let plan = try readPlan(&m)
                return .preparation(
                    .sessionScheduled(
                        SessionSchedule(
                            number: number, plan: plan, disclosure: try m.clock("disclosure"),
                            isDisclosureOnRequest: try m.flag("on_request"))))
            }
        ),
        (
            "RepresentativesPublished",
            { m throws(CodingFault) in
                let side = try m.side()
                let seats = try m.required("seats").list { seat throws(CodingFault) in try seat.seat() }
                return .preparation(
                    .representativesPublished(
                        RepresentativesPublication(
                            side: side, seats: seats,
                            channel: try m.required("channel").word(PublicationChannel.self), day: try m.day(),
                            frontLine: try m.optionalNumber("front_line"),
                            groups: RepresentativeGroups(
                                women: try m.optionalNumber("women"),
                                disabledWorkers: try m.optionalNumber("disabled_workers"),
                                agencyWorkers: try m.optionalNumber("agency_workers")))))
            }
        ),
    ]

    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: PreparationFact, to writer: inout JSONWriter) {
        switch fact {
        case .sessionScheduled(let schedule):
            writer.fields(.number("number", schedule.number))
            write(schedule.plan, to: &writer)
            ClockCoding.write(schedule.disclosure, as: "disclosure", to: &writer)
            writer.member("on_request", ifTrue: schedule.isDisclosureOnRequest)
        case .representativesPublished(let publication):
            writer.fields(.side(publication.side))
            writer.list("seats", publication.seats.lazy.map(\.description))
            writer.fields(
                .text("channel", publication.channel.rawValue), .text("day", publication.day.description))
            for (name, count) in [
                ("front_line", publication.frontLine), ("women", publication.groups.women),
                ("disabled_workers", publication.groups.disabledWorkers),
                ("agency_workers", publication.groups.agencyWorkers),
            ] {
                if let count { writer.member(name, Int64(count)) }
            }
        }
    }

    /// Writes the members of a plan into the object that is open.
    static func write(_ plan: SessionPlan, to writer: inout JSONWriter) {
        writer.member("starts_at", plan.startsAt.description)
        writer.key("place")
        TitleCoding.write(plan.place, to: &writer)
        writer.fields(.text("form", plan.form.rawValue), .items(plan.items))
    }

    static func readPlan(_ members: inout MemberReader) throws(CodingFault) -> SessionPlan {
        let form = members.form
        return SessionPlan(
            startsAt: try members.required("starts_at").moment(),
            place: try TitleCoding.read(try members.required("place"), as: form), form: try members.sessionForm(),
            items: try members.items())
    }
}
