internal import Bargaining
internal import StrictJSON

/// Groups of workers as JSON: `{"name", "workers", "active_days_per_month", "online_hours_per_day"?, "orders", "fares"?}`.
enum WorkerGroupCoding {
    static func write(_ group: WorkerGroup, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", group.name)
        writer.member("workers", group.workers)
        writer.member("active_days_per_month", group.activeDaysPerMonth.description)
        writer.member("online_hours_per_day", ifPresent: group.onlineHoursPerDay?.description)
        writer.list("orders", group.orders, write)
        if let fares = group.fares {
            writer.object("fares") { writer in
                writer.member("counting", fares.counting.rawValue)
                writer.list("bands", fares.bands) { band, writer in
                    writer.beginObject()
                    writer.member("monthly_fares", band.monthlyFares.description)
                    writer.member("current_percent", band.currentPercent.description)
                    writer.endObject()
                }
            }
        }
        writer.endObject()
    }

    private static func write(_ band: OrderBand, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", band.name)
        if !band.point.isEmpty { writer.list("point", band.point, write) }
        writer.member("orders_per_day", band.ordersPerDay.description)
        writer.member("handling_minutes", band.handlingMinutes.description)
        writer.member("current_rate", band.currentRate.description)
        writer.endObject()
    }

    private static func write(_ word: TermWord, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("dimension", word.name)
        switch word.content {
        case .amount(let amount): writer.member("amount", amount.description)
        case .text(let text): writer.member("class", text)
        case .flag: break
        }
        writer.endObject()
    }

    static func read(_ cursor: JSONCursor, as form: CodingForm) throws(CodingFault) -> WorkerGroup {
        var members = try MemberReader(cursor, form: form)
        let name = try members.required("name").line(form, maximum: CostLimits.maximumNameScalars)
        let workers = try members.required("workers").count(
            from: form == .request ? 1 : 0,
            to: form == .request ? CostLimits.maximumWorkers : JSONLimits.greatestSafeInteger)
        let days = try members.required("active_days_per_month").decimal()
        let online = try members.optional("online_hours_per_day")?.decimal()
        let orders = try bands(try members.required("orders"), form) { band throws(CodingFault) in
            try order(band, form)
        }
        let fares = try members.optional("fares").map { fares throws(CodingFault) in try read(fares, form) }
        try members.finish()
        return WorkerGroup(
            name: name, workers: Int64(workers), activeDaysPerMonth: days, onlineHoursPerDay: online, orders: orders,
            fares: fares)
    }

    private static func bands<Band>(
        _ cursor: JSONCursor, _ form: CodingForm, _ read: (JSONCursor) throws(CodingFault) -> Band
    ) throws(CodingFault) -> [Band] {
        let isRequest = form == .request
        return try cursor.list(
            minimum: isRequest ? 1 : 0, maximum: isRequest ? CostLimits.maximumBands : .max, read)
    }

    private static func order(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> OrderBand {
        var members = try MemberReader(cursor, form: form)
        let name = try members.required("name").line(form, maximum: CostLimits.maximumNameScalars)
        let point = try members.optional("point")?.list(
            minimum: form == .request ? 1 : 0, maximum: form == .request ? TierLine.maximumBands : .max
        ) { word throws(CodingFault) in try dimension(word, form) }
        let band = OrderBand(
            name: name, point: point ?? [], ordersPerDay: try members.required("orders_per_day").decimal(),
            handlingMinutes: try members.required("handling_minutes").decimal(),
            currentRate: try members.required("current_rate").decimal())
        try members.finish()
        return band
    }

    private static func dimension(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> TermWord {
        var members = try MemberReader(cursor, form: form)
        let name = try members.required("dimension").line(form, maximum: TierLine.maximumNameBytes)
        let amount = try members.optional("amount")
        let text = try members.optional("class")
        try members.finish()
        switch (amount, text) {
        case (let amount?, nil):
            return TermWord(name: name, content: .amount(try amount.decimal()))
        case (nil, let text?):
            return TermWord(
                name: name, content: .text(try text.line(form, maximum: TierLine.maximumClassScalars)))
        default: throw cursor.fault(.malformed, expected: .init(.pointOnDimension))
        }
    }

    private static func read(_ cursor: JSONCursor, _ form: CodingForm) throws(CodingFault) -> FareAssumption {
        var members = try MemberReader(cursor, form: form)
        let counting = try members.required("counting").word(CommissionCounting.self)
        let bands = try bands(try members.required("bands"), form) { band throws(CodingFault) in
            var members = try MemberReader(band, form: form)
            let fares = FareBand(
                monthlyFares: try members.required("monthly_fares").decimal(),
                currentPercent: try members.required("current_percent").decimal())
            try members.finish()
            return fares
        }
        try members.finish()
        return FareAssumption(counting: counting, bands: bands)
    }
}
