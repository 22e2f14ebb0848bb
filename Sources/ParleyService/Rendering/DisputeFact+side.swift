internal import Bargaining

extension DisputeFact {
    /// Whose act a fact is; `nil` where it is an office's or the clock's.
    var side: Side? {
        switch self {
        case .conciliationRequested(let request): request.side
        case .conciliationAgreementSigned(_, let side, _, _): side
        case .arbitrationRequested(let request): request.claimant == .labour ? .labour : nil
        case .tripartiteMeetingHeld, .arbitrationAwarded, .judgmentRecorded, .conciliationOpenedOfOwnMotion,
            .conciliationAccepted, .conciliationExtended,
            .conciliationAgreementDrafted, .conciliationClosed:
            nil
        }
    }
}
