internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States when and where the next session is held; done when both sides have stated the same.
struct ScheduleSessionRequest: ActRequestBody {
    static let operation = OperationID.scheduleSession
    static let members: [BodyMember] = [
        .required(
            "starts_at",
            Schema.described(
                Schema.text(pattern: #"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$"#), "By the clocks at the place of the table."
            )),
        .required("place", SchemaName.title.reference),
        .required("form", Schema.choice(SessionForm.self)),
        .optional(
            "items", Schema.described(Schema.itemKeys, "The agenda; without them, all items that are open.")),
    ]
    static let example: [BodyExample] = [
        ("starts_at", "2099-03-08T09:00"), ("place", ["zh": "西宁市总工会三楼会议室", "en": "Xining federation, room 3"]),
        ("form", "negotiation_meeting"), ("items", ["per_parcel"]),
    ]

    private let plan: SessionPlan

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let startsAt = try body.required("starts_at").moment()
        let place = try TitleCoding.read(try body.required("place"), as: .request)
        let form = try body.required("form").word(SessionForm.self)
        plan = SessionPlan(startsAt: startsAt, place: place, form: form, items: try body.optionalItemKeys("items"))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.scheduleSession(plan)))
    }
}
