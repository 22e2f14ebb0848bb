internal import Bargaining
internal import StrictJSON

/// Figures of an estimate as JSON: `{"currency", "all", "groups", "words_left_out"?, "orders_lost"?, "course"?}`, where `all`
/// and each group have `{"cost", "pay", "minimum_wage_ratio"}`, and `course` is as in ``CostCourseCoding``.
enum CostEstimateCoding {
    static func write(_ estimate: CostEstimate, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("currency", estimate.currency)
        writer.object("all") { writer in write(estimate.all, to: &writer) }
        writer.list("groups", estimate.groups) { group, writer in
            writer.beginObject()
            writer.member("name", group.group)
            write(group.figures, to: &writer)
            writer.endObject()
        }
        if !estimate.wordsLeftOut.isEmpty { writer.list("words_left_out", estimate.wordsLeftOut) }
        writer.member("orders_lost", ifPresent: estimate.ordersLost?.description)
        if let course = estimate.course {
            writer.object("course") { writer in CostCourseCoding.write(course, to: &writer) }
        }
        writer.endObject()
    }

    static func write(_ figures: CostFigures, to writer: inout JSONWriter) {
        writer.object("cost") { writer in write(figures.cost, to: &writer) }
        writer.object("pay") { writer in write(figures.pay, to: &writer) }
        writer.object("minimum_wage_ratio") { writer in
            writer.member("per_handling_hour", figures.minimumWage.perHandlingHour.description)
            writer.member("per_online_hour", ifPresent: figures.minimumWage.perOnlineHour?.description)
            writer.member("per_month", ifPresent: figures.minimumWage.perMonth?.description)
        }
    }

    /// Writes the members of an amount of money into the object that is open.
    static func write(_ money: MonthlyMoney, to writer: inout JSONWriter) {
        writer.member("total", money.total.description)
        writer.member("per_worker", money.perWorker.description)
        writer.member("per_handling_hour", money.perHandlingHour.description)
        writer.member("per_online_hour", ifPresent: money.perOnlineHour?.description)
    }

    static func read(_ cursor: JSONCursor) throws(CodingFault) -> CostEstimate {
        var members = try MemberReader(cursor, form: .stored)
        let currency = try members.required("currency").text()
        var all = try MemberReader(try members.required("all"), form: .stored)
        let figures = try read(&all)
        try all.finish()
        let groups = try members.required("groups").list { group throws(CodingFault) in
            var members = try MemberReader(group, form: .stored)
            let figures = GroupFigures(group: try members.required("name").text(), figures: try read(&members))
            try members.finish()
            return figures
        }
        let words = try members.optional("words_left_out")?.list { word throws(CodingFault) in try word.text() }
        let ordersLost = try members.optional("orders_lost")?.decimal()
        let course = try members.optional("course").map { course throws(CodingFault) in
            try CostCourseCoding.read(course)
        }
        try members.finish()
        return CostEstimate(
            all: figures, groups: groups, currency: currency, wordsLeftOut: words ?? [], ordersLost: ordersLost,
            course: course)
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> CostFigures {
        let cost = try money(try members.required("cost"))
        let pay = try money(try members.required("pay"))
        var ratio = try MemberReader(try members.required("minimum_wage_ratio"), form: .stored)
        let ratios = MinimumWageRatios(
            perHandlingHour: try ratio.required("per_handling_hour").decimal(),
            perOnlineHour: try ratio.optional("per_online_hour")?.decimal(),
            perMonth: try ratio.optional("per_month")?.decimal())
        try ratio.finish()
        return CostFigures(cost: cost, pay: pay, minimumWage: ratios)
    }

    private static func money(_ cursor: JSONCursor) throws(CodingFault) -> MonthlyMoney {
        var members = try MemberReader(cursor, form: .stored)
        let money = MonthlyMoney(
            total: try members.required("total").decimal(), perWorker: try members.required("per_worker").decimal(),
            perHandlingHour: try members.required("per_handling_hour").decimal(),
            perOnlineHour: try members.optional("per_online_hour")?.decimal())
        try members.finish()
        return money
    }
}
