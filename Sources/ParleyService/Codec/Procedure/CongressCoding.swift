internal import Bargaining
internal import StrictJSON

/// Routes as JSON: `{"route", "enterprises"?}`; sittings: `{"enterprise"?, "eligible", "attending"}`; counted ballots:
/// `{"draft", "enterprise"?, "eligible", "attending", "in_favour", "against", "abstained", "is_secret"?, "broken_secrecy"?,
/// "result", "needed", "found", "article", "profile", "day"}`.
enum CongressCoding {
    private enum Route: String, CaseIterable {
        case enterprise
        case industry
        case eachEnterprise = "each_enterprise"
    }

    private enum Result: String, CaseIterable {
        case passed
        case quorumMissed = "quorum_missed"
        case approvalMissed = "approval_missed"
    }

    /// Writes the members of a route into the object that is open.
    static func write(_ route: CongressRoute, to writer: inout JSONWriter) {
        switch route {
        case .enterprise: writer.member("route", Route.enterprise.rawValue)
        case .industry: writer.member("route", Route.industry.rawValue)
        case .eachEnterprise(let enterprises):
            writer.member("route", Route.eachEnterprise.rawValue)
            writer.list("enterprises", enterprises.lazy.map(\.text))
        }
    }

    static func readRoute(_ members: inout MemberReader) throws(CodingFault) -> CongressRoute {
        switch try members.required("route").word(Route.self) {
        case .enterprise: return .enterprise
        case .industry: return .industry
        case .eachEnterprise:
            let form = members.form
            return .eachEnterprise(
                try members.required("enterprises").list { name throws(CodingFault) in try name.partyName(form) })
        }
    }

    /// Writes the members of a sitting into the object that is open.
    static func write(_ sitting: CongressSitting, to writer: inout JSONWriter) {
        writer.member("enterprise", ifPresent: sitting.enterprise?.text)
        writer.member("eligible", Int64(sitting.eligible))
        writer.member("attending", Int64(sitting.attending))
    }

    static func readSitting(_ members: inout MemberReader) throws(CodingFault) -> CongressSitting {
        CongressSitting(
            enterprise: try members.enterprise(), eligible: try members.number("eligible"),
            attending: try members.number("attending"))
    }

    /// Writes the members of a counted ballot into the object that is open.
    static func write(_ ballot: CountedBallot, to writer: inout JSONWriter) {
        writer.member("draft", Int64(ballot.draft))
        writer.member("enterprise", ifPresent: ballot.enterprise?.text)
        writer.member("eligible", Int64(ballot.count.eligible))
        writer.member("attending", Int64(ballot.count.attending))
        writer.member("in_favour", Int64(ballot.count.inFavour))
        writer.member("against", Int64(ballot.count.against))
        writer.member("abstained", Int64(ballot.count.abstained))
        writer.member("is_secret", ifTrue: ballot.isSecret)
        writer.member("broken_secrecy", ifPresent: ballot.brokenSecrecy?.description)
        let (result, needed, found, article): (Result, Int, Int, Article) =
            switch ballot.outcome {
            case .passed(let needed, let votes, let article): (.passed, needed, votes, article)
            case .quorumMissed(let needed, let present, let article): (.quorumMissed, needed, present, article)
            case .approvalMissed(let needed, let votes, let article): (.approvalMissed, needed, votes, article)
            }
        writer.member("result", result.rawValue)
        writer.member("needed", Int64(needed))
        writer.member("found", Int64(found))
        writer.member("article", article.description)
        writer.member("profile", ballot.profile.description)
        writer.member("day", ballot.day.description)
    }

    static func readBallot(_ members: inout MemberReader) throws(CodingFault) -> CountedBallot {
        let draft = try members.draftNumber()
        let enterprise = try members.enterprise()
        let count = BallotCount(
            eligible: try members.number("eligible"), attending: try members.number("attending"),
            inFavour: try members.number("in_favour"), against: try members.number("against"),
            abstained: try members.number("abstained"))
        guard let count else { throw members.cursor.fault(.malformed, expected: .init(.object)) }
        let isSecret = try members.flag("is_secret")
        let brokenSecrecy = try members.article("broken_secrecy")
        let result = try members.required("result").word(Result.self)
        let needed = try members.number("needed")
        let found = try members.number("found")
        let article = try members.requiredArticle()
        let outcome: BallotOutcome =
            switch result {
            case .passed: .passed(needed: needed, votes: found, article: article)
            case .quorumMissed: .quorumMissed(needed: needed, present: found, article: article)
            case .approvalMissed: .approvalMissed(needed: needed, votes: found, article: article)
            }
        return CountedBallot(
            draft: draft, enterprise: enterprise, count: count, isSecret: isSecret, brokenSecrecy: brokenSecrecy,
            outcome: outcome, profile: try members.profile(), day: try members.day())
    }
}
