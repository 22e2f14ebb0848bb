internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Publishes a version of a rule profile: the text of its file.
struct PublishProfileRequest: StreamActBody {
    typealias Family = ProfileFamily

    static let operation = OperationID.publishProfile
    static let members: [BodyMember] = [.required("text", Schema.text(ProfileLimits.fileBytes))]
    static let example: [BodyExample] = [
        (
            "text",
            """
            profile: CN-QH
            version: 2
            title: {zh: 青海省, en: Qinghai}
            in_force: 2026-01-01
            time_zone: Asia/Shanghai
            base: CN@1
            matters: all
            instruments:
              EX: {zh: 示例规定, en: Example Provisions}
            rules:
              reply: {within: 15 days, article: EX §8}
            """
        )
    ]

    /// How faults name the text.
    static let file = "text"

    private let intent: ProfileIntent

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let member = try body.required("text")
        let text = try member.prose(.request, maximum: ProfileLimits.fileBytes)
        do throws(ProfileFault) {
            intent = try ProfilePublisher.intent(of: text, named: Self.file)
        } catch {
            throw Problem(error)
        }
    }

    func act(seats: SeatResolver) -> ProfileIntent { intent }
}
