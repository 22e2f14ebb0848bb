internal import Bargaining
internal import StrictJSON

/// What terms that change with time cost, as JSON: `{"from", "months", "cost", "pay", "phases": [{"from", "months", …}]}`,
/// months as `2026-07`, each phase with the figures of one of its months.
enum CostCourseCoding {
    /// Writes the members into the object that is open.
    static func write(_ course: CostCourse, to writer: inout JSONWriter) {
        write(course.horizon, to: &writer)
        writer.member("cost", course.cost.description)
        writer.member("pay", course.pay.description)
        writer.list("phases", course.phases) { phase, writer in
            writer.beginObject()
            write(CostHorizon(from: phase.from, months: phase.months), to: &writer)
            CostEstimateCoding.write(phase.figures, to: &writer)
            writer.endObject()
        }
    }

    /// Writes the members `from` and `months` into the object that is open.
    static func write(_ horizon: CostHorizon, to writer: inout JSONWriter) {
        writer.member("from", horizon.from.description)
        writer.member("months", Int64(horizon.months))
    }

    static func read(_ cursor: JSONCursor) throws(CodingFault) -> CostCourse {
        var members = try MemberReader(cursor, form: .stored)
        let horizon = try horizon(&members)
        let (cost, pay) = (try members.required("cost").decimal(), try members.required("pay").decimal())
        let phases = try members.required("phases").list { phase throws(CodingFault) in
            var members = try MemberReader(phase, form: .stored)
            let months = try Self.horizon(&members)
            let figures = try CostEstimateCoding.read(&members)
            try members.finish()
            return CostPhase(from: months.from, months: months.months, figures: figures)
        }
        try members.finish()
        return CostCourse(horizon: horizon, cost: cost, pay: pay, phases: phases)
    }

    /// Reads the members `from` and `months`.
    static func horizon(_ members: inout MemberReader) throws(CodingFault) -> CostHorizon {
        CostHorizon(
            from: try members.required("from").converted(.init(.month)) { CalendarMonth($0) },
            months: try members.required("months").count(from: 1, to: Int64(CostLimits.maximumHorizonMonths)))
    }
}
