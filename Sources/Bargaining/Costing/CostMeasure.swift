/// For what a unit of money pays, where that is time.
enum CostMeasure: Hashable {
    /// An hour.
    case hour
    /// A worker's month.
    case workerMonth
    /// Any other time, or a month without saying whose.
    case otherTime

    /// The measure of a unit in a currency; `nil` where the unit is in another one or pays for no time. Units are never
    /// converted: only the words below are known.
    static func ofTime(_ unit: Unit, currency: String) -> CostMeasure? {
        let prefix = currency + "/"
        guard unit.text.hasPrefix(prefix) else { return nil }
        return known[String(unit.text.dropFirst(prefix.count))]
    }

    private static let known: [String: CostMeasure] = [
        "hour": .hour, "h": .hour, "小时": .hour,
        "worker/month": .workerMonth, "person/month": .workerMonth, "人/月": .workerMonth,
        "minute": .otherTime, "min": .otherTime, "day": .otherTime, "week": .otherTime, "month": .otherTime,
        "year": .otherTime, "分钟": .otherTime, "日": .otherTime, "天": .otherTime, "周": .otherTime, "月": .otherTime,
        "年": .otherTime,
    ]
}
