internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 协商单位: a chief says whom the negotiation is about. An overlap with another unit is flagged, not forbidden.
struct DefineUnitRequest: ActRequestBody {
    static let operation = OperationID.defineUnit
    static let members: [BodyMember] = [
        .required("title", SchemaName.title.reference),
        .optional("region", PartySchema.region),
        .optional("industry", PartySchema.industry),
        .optional(
            "enterprises", Schema.list(SchemaName.partyName.reference, 1...ProcedureLimits.maximumEnterprises)),
        .optional("workers", workers("All workers.")),
        .optional("women", workers("How many of them are women.")),
        .optional("disabled_workers", workers("How many of them have a disability.")),
        .optional("agency_workers", workers("How many of them are agency workers.")),
        .optional("large_enterprise", Schema.described(Schema.flag, "Whether it is that of a larger enterprise.")),
    ]
    static let example: [BodyExample] = [
        ("title", ["zh": "西宁市快递员", "en": "Couriers of Xining"]), ("region", "630100"), ("industry", "6020"),
        ("workers", 2140),
    ]

    private static func workers(_ text: String) -> JSONValue {
        Schema.described(Schema.integer(0...AgendaItem.maximumWorkers), text)
    }

    private let unit: BargainingUnit

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let title = try TitleCoding.read(try body.required("title"), as: .request)
        let region = try body.optional("region")?.converted(.init(.regionCode)) { RegionCode($0) }
        let industry = try body.optional("industry")?.converted(.init(.industryCode)) { IndustryCode($0) }
        let enterprises = try body.optional("enterprises")?.list(
            minimum: 1, maximum: ProcedureLimits.maximumEnterprises
        ) { name throws(CodingFault) in try name.partyName(.request) }
        let isLarge = try body.flag("large_enterprise")
        let total = try Self.workers("workers", &body)
        let women = try Self.workers("women", &body)
        let disabled = try Self.workers("disabled_workers", &body)
        unit = BargainingUnit(
            title: title, scope: CampaignScope(region: region, industry: industry), enterprises: enterprises ?? [],
            workforce: Workforce(
                isLargeEnterprise: isLarge, total: total, women: women, disabledWorkers: disabled,
                agencyWorkers: try Self.workers("agency_workers", &body)))
    }

    private static func workers(_ name: String, _ body: inout MemberReader) throws(CodingFault) -> Int? {
        guard let member = try body.optional(name) else { return nil }
        return try member.count(to: AgendaItem.maximumWorkers)
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.groundwork(.defineUnit(unit)))
    }
}
