internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 参考指标: records a figure that others published, with its source.
struct RecordIndicatorRequest: ActRequestBody {
    static let operation = OperationID.recordIndicator
    static let members: [BodyMember] = [
        .required("kind", Schema.choice(IndicatorKind.self)),
        .required("title", SchemaName.title.reference),
        .required("amount", SchemaName.decimal.reference),
        .required("unit", SchemaName.unit.reference),
        .required("source", SchemaName.title.reference),
        .required(
            "day",
            Schema.described(
                Schema.text(format: "date"), "When it was published, or from when it holds, as the source says.")),
    ]
    static let example: [BodyExample] = [
        ("kind", "consumer_prices"), ("title", ["zh": "西宁市2025年居民消费价格涨幅", "en": "Consumer prices, Xining, 2025"]),
        ("amount", "0.8"), ("unit", "percent"),
        ("source", ["zh": "西宁市统计局2025年统计公报", "en": "Xining bureau of statistics, bulletin 2025"]),
        ("day", "2026-03-20"),
    ]

    private let indicator: Indicator

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let kind = try body.required("kind").word(IndicatorKind.self)
        let title = try TitleCoding.read(try body.required("title"), as: .request)
        let amount = try body.required("amount").decimal()
        let unit = try body.required("unit").unit(.request)
        let source = try TitleCoding.read(try body.required("source"), as: .request)
        indicator = Indicator(
            kind: kind, title: title, amount: amount, unit: unit, source: source,
            day: try body.required("day").day())
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.groundwork(.recordIndicator(indicator)))
    }
}
