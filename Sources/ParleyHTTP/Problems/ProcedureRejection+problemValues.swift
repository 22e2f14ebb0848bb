internal import Bargaining

extension ProcedureRejection {
    /// The words for the braces of the problem's texts, the same in every language.
    var problemValues: [String: String] {
        switch self {
        case .profileNotOfNegotiation(let profile): ["profile": profile.isEmpty ? "–" : profile]
        case .profileSilent(let parameter): ["parameter": parameter.rawValue]
        case .onlyAnOfficialMay(let office): ["office": office.rawValue]
        case .replyNotYetDue(let day), .reviewStillRuns(let day), .termStillRuns(let day), .windowStillRuns(let day):
            ["day": day.description]
        case .requestUnknown(let number), .requestAnswered(let number), .requestOfOwnSide(let number):
            ["request": String(number)]
        case .sessionUnknown(let session), .minutesTextDiffers(let session), .minutesAlreadySigned(let session):
            ["session": String(session)]
        case .minutesUnknown(let session, let version), .minutesSuperseded(let session, let version):
            ["session": String(session), "version": String(version)]
        case .notASignerOfMinutes(let article): ["article": article?.description ?? "–"]
        case .suspensionBeyondCap(let breach): Self.values(of: breach)
        case .itemsNotSettled(let items): ["items": Self.list(items)]
        case .itemCannotBeCarried(let item), .itemContested(let item): ["item": item.text]
        case .termNotAllowed(let breach): Self.values(of: breach)
        case .draftOutdated(let draft, let items): ["draft": String(draft), "items": Self.list(items)]
        case .draftUnknown(let draft), .draftSuperseded(let draft), .textDiffers(let draft), .draftRejected(let draft),
            .agreementAlreadySigned(let draft), .draftNotSigned(let draft), .draftAlreadySubmitted(let draft),
            .draftNotSubmitted(let draft), .draftAlreadyVotedOn(let draft), .notRatified(let draft),
            .agreementNotSigned(let draft), .alreadyFiled(let draft), .refilingNeeded(let draft),
            .notFiled(let draft), .alreadyReceived(let draft), .notReceived(let draft), .alreadyObjected(let draft),
            .objectionStands(let draft):
            ["draft": String(draft)]
        case .enterpriseNamedTwice(let party), .alreadyAcceded(let party): ["party": party.text]
        case .enterpriseNotVoting(let party): ["party": party?.text ?? "–"]
        case .dispute(let rejection): rejection.problemValues
        case .life(let rejection): rejection.problemValues
        case .session(let rejection): rejection.problemValues
        case .record(let rejection): rejection.problemValues
        case .groundwork(let rejection): rejection.problemValues
        case .clauseOutOfRange(let clause), .clauseNamedTwice(let clause): ["clause": String(clause)]
        default: [:]
        }
    }

    /// The article of the rule, where the refusal rests on one.
    var article: Article? {
        switch self {
        case .suspensionBeyondCap(let breach): breach.article
        case .notASignerOfMinutes(let article): article
        case .dispute(let rejection): rejection.article
        case .termNotAllowed(.tooShort(_, let article)), .termNotAllowed(.tooLong(_, let article)): article
        default: nil
        }
    }

    private static func list(_ items: [ItemKey]) -> String {
        items.map(\.text).joined(separator: ", ")
    }

    private static func values(of breach: SuspensionBreach) -> [String: String] {
        var values = ["days": "–", "allowed": "–", "article": breach.article.description]
        if case .tooLong(let days, let allowed, _) = breach {
            values["days"] = String(days)
            values["allowed"] = String(allowed)
        }
        return values
    }

    private static func values(of breach: TermBreach) -> [String: String] {
        switch breach {
        case .endsBeforeStart: [:]
        case .tooShort(let years, let article), .tooLong(let years, let article):
            ["years": String(years), "article": article.description]
        }
    }
}
