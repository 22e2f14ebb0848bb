internal import Bargaining
internal import StrictJSON

/// Clocks as JSON: `{"rule", "profile", "article"?, "start", "due"}`; with the day of what they waited for:
/// `{"clock": …, "day"}`.
enum ClockCoding {
    /// Writes a clock as the next value.
    static func write(_ clock: StartedClock, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("rule", clock.rule.rawValue)
        writer.member("profile", clock.profile.description)
        writer.member("article", ifPresent: clock.article?.description)
        writer.member("start", clock.start.description)
        writer.member("due", clock.due.description)
        writer.endObject()
    }

    /// Writes a clock as a member, where there is one.
    static func write(_ clock: StartedClock?, as name: String, to writer: inout JSONWriter) {
        guard let clock else { return }
        writer.key(name)
        write(clock, to: &writer)
    }

    /// Writes the member `timeliness`, where a clock ran.
    static func write(_ timeliness: Timeliness?, to writer: inout JSONWriter) {
        guard let timeliness else { return }
        writer.object("timeliness") { writer in
            write(timeliness.clock, as: "clock", to: &writer)
            writer.member("day", timeliness.day.description)
        }
    }

    static func read(_ cursor: JSONCursor) throws(CodingFault) -> StartedClock {
        var members = try MemberReader(cursor, form: .stored)
        let clock = StartedClock(
            rule: try members.required("rule").word(ClockRule.self),
            profile: try members.profile(), article: try members.article(),
            start: try members.required("start").day(), due: try members.required("due").day())
        try members.finish()
        return clock
    }

    static func readTimeliness(_ cursor: JSONCursor) throws(CodingFault) -> Timeliness {
        var members = try MemberReader(cursor, form: .stored)
        let timeliness = Timeliness(
            clock: try read(try members.required("clock")), day: try members.required("day").day())
        try members.finish()
        return timeliness
    }
}
