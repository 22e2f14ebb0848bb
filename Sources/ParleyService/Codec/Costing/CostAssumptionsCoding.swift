public import Bargaining
public import StrictJSON

/// Assumption sets as JSON, in one form for API and events: `{"rate_unit", "method", "period"?, "minimum_wage", "horizon"?,
/// "groups"}`.
public enum CostAssumptionsCoding {
    /// Writes a set as the next value.
    public static func write(_ assumptions: CostAssumptions, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("rate_unit", assumptions.rateUnit.text)
        writer.member("method", assumptions.method.rawValue)
        if let period = assumptions.period {
            writer.object("period") { writer in
                writer.member("from", period.from.description)
                writer.member("through", period.through.description)
            }
        }
        writer.object("minimum_wage") { writer in
            writer.member("hourly", assumptions.minimumWage.hourly.description)
            writer.member("monthly", ifPresent: assumptions.minimumWage.monthly?.description)
            writer.member("source", assumptions.minimumWage.source)
        }
        if let horizon = assumptions.horizon {
            writer.object("horizon") { writer in CostCourseCoding.write(horizon, to: &writer) }
        }
        writer.list("groups", assumptions.groups, WorkerGroupCoding.write)
        writer.endObject()
    }

    /// Reads a set; in a request every figure has to be in its range.
    ///
    /// - Throws: the first ``CodingFault``, at the figure that is wrong.
    package static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> CostAssumptions {
        var members = try MemberReader(cursor, form: form)
        let rateUnit = try members.required("rate_unit").unit(form)
        let method = try members.required("method").word(CostMethod.self)
        let period = try members.optional("period").map { period throws(CodingFault) in try read(period, form) }
        let wage = try minimumWage(try members.required("minimum_wage"), form)
        let horizon = try members.optional("horizon").map { horizon throws(CodingFault) in
            var members = try MemberReader(horizon, form: form)
            let read = try CostCourseCoding.horizon(&members)
            try members.finish()
            return read
        }
        let isRequest = form == .request
        let groups = try members.required("groups").list(
            minimum: isRequest ? 1 : 0, maximum: isRequest ? CostLimits.maximumGroups : .max
        ) { group throws(CodingFault) in try WorkerGroupCoding.read(group, as: form) }
        try members.finish()
        guard isRequest else {
            return CostAssumptions(
                recorded: rateUnit, method: method, period: period, minimumWage: wage, groups: groups, horizon: horizon)
        }
        do throws(CostAssumptionFault) {
            return try CostAssumptions(
                rateUnit: rateUnit, method: method, period: period, minimumWage: wage, groups: groups,
                horizon: horizon)
        } catch {
            throw error.codingFault(at: cursor.pointer)
        }
    }

    private static func read(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> CostPeriod {
        var members = try MemberReader(cursor, form: form)
        let period = CostPeriod(
            from: try members.required("from").day(), through: try members.required("through").day())
        try members.finish()
        return period
    }

    private static func minimumWage(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> MinimumWage {
        var members = try MemberReader(cursor, form: form)
        let hourly = try members.required("hourly").decimal()
        let monthly = try members.optional("monthly")?.decimal()
        let source = try members.required("source").line(form, maximum: CostLimits.maximumSourceScalars)
        try members.finish()
        return MinimumWage(hourly: hourly, monthly: monthly, source: source)
    }
}
