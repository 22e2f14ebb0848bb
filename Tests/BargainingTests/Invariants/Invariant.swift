/// The ten invariants of domain §3.4, by their numbers.
enum Invariant: Int, CaseIterable {
    case onePosition = 1
    case exactText
    case wholePackage
    case recomputedVote
    case votedBeforeSigned
    case receiptBeforeEffect
    case keptLaw
    case latenessShown
    case sameReplay
    case sameResult

    /// A watcher of a new history.
    var check: any HistoryCheck {
        switch self {
        case .onePosition: OnePositionCheck()
        case .exactText: ExactTextCheck()
        case .wholePackage: WholePackageCheck()
        case .recomputedVote: RecomputedVoteCheck()
        case .votedBeforeSigned: VotedBeforeSignedCheck()
        case .receiptBeforeEffect: ReceiptBeforeEffectCheck()
        case .keptLaw: KeptLawCheck()
        case .latenessShown: LatenessShownCheck()
        case .sameReplay: SameReplayCheck()
        case .sameResult: SameResultCheck()
        }
    }
}
