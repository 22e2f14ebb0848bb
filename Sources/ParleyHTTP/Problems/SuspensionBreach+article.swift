internal import Bargaining

extension SuspensionBreach {
    /// The article that it breaks.
    var article: Article {
        switch self {
        case .notAgreed(let article), .workerSideNotAgreed(let article), .workerChiefNotAgreed(let article),
            .noForceMajeure(let article), .tooLong(_, _, let article):
            article
        }
    }
}
