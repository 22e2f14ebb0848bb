public import EventSourcing

/// The course of one negotiation as far as campaigns count it: a fold of few of its facts, in the order recorded.
public struct CampaignCourse: Hashable, Sendable {
    /// The events that can change a course: those of all others need not be read.
    public static let eventTypes: [EventType] = [
        EventType(literal: "InvitationAccepted"), EventType(literal: "InvitationRefused"),
        EventType(literal: "ReplyOverdue"), EventType(literal: "NegotiationConcluded"),
        EventType(literal: "DraftAssembled"), EventType(literal: "AgreementTookEffect"),
        EventType(literal: "EnterpriseAcceded"), EventType(literal: "AgreementExpired"),
        EventType(literal: "AgreementDissolved"),
    ]

    /// How the invitation was answered.
    private enum Reply: Hashable, Sendable {
        case none, overdue, accepted, refused
    }

    private var reply = Reply.none
    private var conclusion: Conclusion?
    private var plans: [Int: DraftPlan] = [:]
    private var draftInForce: Int?
    /// How its agreement ended; `nil` while it has not.
    private var end: CampaignStanding?
    private var accessions: [Accession] = []

    /// The course before the first answer to the invitation.
    public init() {}

    /// Takes a fact into account; most facts change nothing.
    public mutating func take(_ fact: NegotiationFact) {
        switch fact {
        case .invitationAccepted: reply = .accepted
        case .invitationRefused: reply = .refused
        case .negotiationConcluded(let how): conclusion = how
        case .procedure(.replyOverdue): if reply == .none { reply = .overdue }
        case .procedure(.draftAssembled(let draft, _)): plans[draft.number] = draft.plan
        case .procedure(.agreementTookEffect(let effect)): draftInForce = effect.draft
        case .procedure(.enterpriseAcceded(let accession, _)): accessions.append(accession)
        case .procedure(.agreementExpired): end = .expired
        case .procedure(.life(.agreementDissolved)): end = .dissolved
        default: break
        }
    }

    /// Where it stands.
    public var standing: CampaignStanding {
        if draftInForce != nil { return end ?? .inForce }
        switch (conclusion, reply) {
        case (.withAgreement, _): return .agreed
        case (.withoutAgreement, _): return .withoutAgreement
        case (nil, .refused): return .refused
        case (nil, .accepted): return .bargaining
        case (nil, .overdue): return .overdue
        case (nil, .none): return .invited
        }
    }

    /// What its agreement covers, for the target that was invited; `nil` where none is in force.
    public func claim(of target: CampaignTargetKey) -> CoverageClaim? {
        guard end == nil, let plan = draftInForce.flatMap({ plans[$0] }) else { return nil }
        return CoverageClaim(
            target: target, binding: plan.binding, workersInScope: plan.workersInScope, accessions: accessions)
    }
}
