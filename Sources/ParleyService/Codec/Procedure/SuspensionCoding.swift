internal import Bargaining
internal import StrictJSON

/// Suspensions as JSON: `{"cause", "from", "clock", "breaches", "stops_window"?}` and their ends: `{"timeliness", "days",
/// "breaches"}`. A breach is `{"rule", "article", "days"?, "allowed"?}`.
enum SuspensionCoding {
    private enum Rule: String, CaseIterable {
        case notAgreed = "not_agreed"
        case workerSideNotAgreed = "worker_side_not_agreed"
        case workerChiefNotAgreed = "worker_chief_not_agreed"
        case noForceMajeure = "no_force_majeure"
        case tooLong = "too_long"
    }

    /// Writes the members of a suspension into the object that is open.
    static func write(_ suspension: Suspension, to writer: inout JSONWriter) {
        writer.member("cause", suspension.cause.rawValue)
        writer.member("from", suspension.from.description)
        ClockCoding.write(suspension.clock, as: "clock", to: &writer)
        writer.list("breaches", suspension.breaches) { breach, writer in write(breach, to: &writer) }
        writer.member("stops_window", ifTrue: suspension.stopsWindow)
    }

    /// Writes the members of an end into the object that is open.
    static func write(_ resumption: Resumption, to writer: inout JSONWriter) {
        ClockCoding.write(resumption.timeliness, to: &writer)
        writer.member("days", Int64(resumption.days))
        writer.list("breaches", resumption.breaches) { breach, writer in write(breach, to: &writer) }
    }

    static func read(_ members: inout MemberReader) throws(CodingFault) -> Suspension {
        Suspension(
            cause: try members.required("cause").word(SuspensionCause.self), from: try members.day("from"),
            clock: try members.requiredClock("clock"), breaches: try breaches(&members),
            stopsWindow: try members.flag("stops_window"))
    }

    static func readResumption(_ members: inout MemberReader) throws(CodingFault) -> Resumption {
        Resumption(
            timeliness: try members.requiredTimeliness(), days: try members.number("days"),
            breaches: try breaches(&members))
    }

    private static func breaches(_ members: inout MemberReader) throws(CodingFault) -> [SuspensionBreach] {
        try members.required("breaches").list { cursor throws(CodingFault) in
            var members = try MemberReader(cursor, form: .stored)
            let rule = try members.required("rule").word(Rule.self)
            let article = try members.requiredArticle()
            let breach: SuspensionBreach =
                switch rule {
                case .notAgreed: .notAgreed(article)
                case .workerSideNotAgreed: .workerSideNotAgreed(article)
                case .workerChiefNotAgreed: .workerChiefNotAgreed(article)
                case .noForceMajeure: .noForceMajeure(article)
                case .tooLong:
                    .tooLong(days: try members.number("days"), allowed: try members.number("allowed"), article)
                }
            try members.finish()
            return breach
        }
    }

    private static func write(_ breach: SuspensionBreach, to writer: inout JSONWriter) {
        let (rule, article): (Rule, Article) =
            switch breach {
            case .notAgreed(let article): (.notAgreed, article)
            case .workerSideNotAgreed(let article): (.workerSideNotAgreed, article)
            case .workerChiefNotAgreed(let article): (.workerChiefNotAgreed, article)
            case .noForceMajeure(let article): (.noForceMajeure, article)
            case .tooLong(_, _, let article): (.tooLong, article)
            }
        writer.beginObject()
        writer.member("rule", rule.rawValue)
        writer.member("article", article.description)
        if case .tooLong(let days, let allowed, _) = breach {
            writer.member("days", Int64(days))
            writer.member("allowed", Int64(allowed))
        }
        writer.endObject()
    }
}
