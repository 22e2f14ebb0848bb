internal import Bargaining
internal import StrictJSON

/// The members of a rule as the profile files write them.
enum ParameterEncoding {
    typealias Members = [(String, JSONValue)]

    static func members(of value: ParameterValue) -> Members {
        switch value {
        case .period(let period): [("within", text(period))]
        case .count(let number): [("number", .integer(Int64(number)))]
        case .years(let years): [("years", .integer(Int64(years)))]
        case .share(let share): [("at_least", text(share))]
        case .duty: [("required", true)]
        case .periodEnd(let rule): [("rule", .string(rule.rawValue))]
        case .parity(let rule): [("rule", .string(rule.rawValue))]
        case .suspensionGround(let rule): [("rule", .string(rule.rawValue))]
        case .minutes(let rule): [("rule", .string(rule.rawValue))]
        case .signing(let rule): [("rule", .string(rule.rawValue))]
        case .binding(let rule): [("rule", .string(rule.rawValue))]
        case .outsiders(.atMost(let share)): [("at_most", text(share))]
        case .outsiders(.advisersOnly): [("rule", "advisers_only")]
        case .vacancy(.within(let period)): [("within", text(period))]
        case .vacancy(.beforeNextSession): [("rule", "before_next_session")]
        case .naming(let rule): members(of: rule)
        case .composition(let rule):
            [("when", .string(text(rule.threshold))), ("demand", .string(rule.demand.rawValue))]
        case .disclosure(let rule):
            (rule.before.map { [("before", text($0))] } ?? []) + flag("on_request", rule.isOnRequest)
        case .window(let window):
            [
                ("start", .string(window.start.rawValue)), ("within", text(window.length)),
                ("end", .string(window.end.rawValue)),
            ]
        case .suspensionCap(let cap):
            [("days", .integer(Int64(cap.days))), ("counting", .string(cap.counting.rawValue))]
                + flag("more_by_agreement", cap.allowsMoreByAgreement)
        case .approval(let rule):
            [("threshold", .string(rule.threshold.rawValue)), ("of", .string(rule.base.rawValue))]
        case .filing(let rule): [("within", text(rule.within)), ("start", .string(rule.start.rawValue))]
        case .publication(let rule):
            [rule.within.map { ("within", text($0)) } ?? ("promptly", true)] + flag("in_writing", rule.isWritten)
        case .term(let range):
            (range.minimumYears.map { [("minimum_years", .integer(Int64($0)))] } ?? [])
                + [("maximum_years", .integer(Int64(range.maximumYears)))]
        case .conciliation(let rule): [("within", text(rule.within)), ("extension", text(rule.longestExtension))]
        }
    }

    private static func members(of rule: NamingRule) -> Members {
        switch rule {
        case .inInvitation: [("rule", "in_invitation")]
        case .beforeTalks: [("rule", "before_talks")]
        case .beforeMeeting(let period): [("rule", "before_meeting"), ("within", text(period))]
        case .afterNaming(let period): [("rule", "after_naming"), ("within", text(period))]
        case .afterAcceptance(let period): [("rule", "after_acceptance"), ("within", text(period))]
        }
    }

    private static func text(_ threshold: CompositionRule.Threshold) -> String {
        switch threshold {
        case .atLeast(let share): "at least \(share)"
        case .moreThan(let share): "more than \(share)"
        case .many: "many"
        }
    }

    private static func text(_ value: some CustomStringConvertible) -> JSONValue { .string(value.description) }

    private static func flag(_ name: String, _ isSet: Bool) -> Members { isSet ? [(name, JSONValue.bool(true))] : [] }
}
