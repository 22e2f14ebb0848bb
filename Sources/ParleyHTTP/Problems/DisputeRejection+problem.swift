internal import Bargaining

extension DisputeRejection {
    /// The problem of the rule.
    var problemCode: ProblemCode {
        switch self {
        case .conciliationGoesOn: .conciliationGoesOn
        case .conciliationUnknown: .conciliationUnknown
        case .conciliationAlreadyAccepted: .conciliationAlreadyAccepted
        case .conciliationNotAccepted: .conciliationNotAccepted
        case .conciliationIsClosed: .conciliationIsClosed
        case .conciliationsOverlap: .conciliationsOverlap
        case .conciliationAlreadyExtended: .conciliationAlreadyExtended
        case .conciliationHasNoTime: .conciliationHasNoTime
        case .extensionBeyondLimit: .extensionBeyondLimit
        case .conciliationStillRuns: .conciliationStillRuns
        case .noConciliationGoesOn: .noConciliationGoesOn
        case .noDisputeToMediate: .noDisputeToMediate
        case .tooManyConciliations: .tooManyConciliations
        case .conciliationAgreementMissing: .conciliationAgreementMissing
        case .conciliationTextDiffers: .conciliationTextDiffers
        case .wordsDiffer: .wordsDiffer
        case .tooManyTripartiteMeetings: .tooManyTripartiteMeetings
        case .tooManyFollowUps: .tooManyFollowUps
        case .onlyTheLabourSideOrTheFederationMay: .onlyTheLabourSideOrTheFederationMay
        case .itemNotOfAgreement: .itemNotOfAgreement
        case .tooManyArbitrations: .tooManyArbitrations
        case .arbitrationUnknown: .arbitrationUnknown
        case .arbitrationAlreadyAwarded: .arbitrationAlreadyAwarded
        case .arbitrationNotAwarded: .arbitrationNotAwarded
        case .judgmentAlreadyRecorded: .judgmentAlreadyRecorded
        case .firstInstanceMissing: .firstInstanceMissing
        }
    }

    /// The words for the braces of the problem's texts.
    var problemValues: [String: String] {
        switch self {
        case .conciliationGoesOn(let number), .conciliationUnknown(let number),
            .conciliationAlreadyAccepted(let number), .conciliationNotAccepted(let number),
            .conciliationIsClosed(let number), .conciliationAlreadyExtended(let number),
            .conciliationHasNoTime(let number), .conciliationAgreementMissing(let number),
            .conciliationTextDiffers(let number):
            ["conciliation": String(number)]
        case .conciliationsOverlap(let day), .conciliationStillRuns(let day): ["day": day.description]
        case .extensionBeyondLimit(let allowed, let article):
            ["allowed": allowed.description, "article": article.description]
        case .itemNotOfAgreement(let item): ["item": item.text]
        case .arbitrationUnknown(let number), .arbitrationAlreadyAwarded(let number),
            .arbitrationNotAwarded(let number), .firstInstanceMissing(let number):
            ["arbitration": String(number)]
        case .judgmentAlreadyRecorded(let number, let instance):
            ["arbitration": String(number), "instance": instance.rawValue]
        case .noConciliationGoesOn, .noDisputeToMediate, .tooManyConciliations, .wordsDiffer,
            .tooManyTripartiteMeetings, .tooManyFollowUps,
            .onlyTheLabourSideOrTheFederationMay, .tooManyArbitrations:
            [:]
        }
    }

    /// The article of the rule, where the refusal rests on one.
    var article: Article? {
        if case .extensionBeyondLimit(_, let article) = self { article } else { nil }
    }
}
