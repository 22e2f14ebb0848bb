internal import ParleyService
internal import StrictJSON

/// What a refused request should have had instead, before a language is chosen.
enum ProblemExpectation: Sendable {
    /// A member or parameter of another form.
    case value(ValueExpectation)
    /// A rule profile that keeps its rules.
    case profile(ProfileFaultRule)
    /// A body that is strict JSON.
    case json(JSONFault)

    /// The expectation in words, without a full stop.
    func text(in language: Language) -> String {
        switch self {
        case .value(let expectation): expectation.text(in: language)
        case .profile(let rule): rule.text(in: language)
        case .json(let fault): fault.expected(in: language, limits: .request)
        }
    }
}
