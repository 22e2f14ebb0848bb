internal import Bargaining

/// Reads one rule of a profile: the members of its form, and `article`.
struct ProvisionReader {
    /// Representatives of a side, or copies of a document.
    private static let counts = 1...1_000

    private let value: YAMLValue
    private let form: ParameterForm

    init(_ parameter: ProfileParameter, _ value: YAMLValue) {
        self.value = value
        form = parameter.form
    }

    /// The rule and where its article stands.
    func provision() throws(ProfileFault) -> (provision: Provision<ParameterValue>, article: YAMLValue) {
        let members = try value.members(Self.memberNames(of: form) + ["article"])
        let articleValue = try members.required("article")
        let article = try articleValue.converted(.article) { Article($0) }
        return (Provision(try parameterValue(members), article: article), articleValue)
    }

    /// The members of a form besides `article`, in the order in which they are written.
    static func memberNames(of form: ParameterForm) -> [String] {
        switch form {
        case .period: ["within"]
        case .count: ["number"]
        case .years: ["years"]
        case .share: ["at_least"]
        case .duty: ["required"]
        case .periodEnd, .parity, .suspensionGround, .minutes, .signing, .binding: ["rule"]
        case .composition: ["when", "demand"]
        case .outsiders: ["at_most", "rule"]
        case .vacancy: ["within", "rule"]
        case .naming: ["rule", "within"]
        case .disclosure: ["before", "on_request"]
        case .window: ["start", "within", "end"]
        case .suspensionCap: ["days", "counting", "more_by_agreement"]
        case .approval: ["threshold", "of"]
        case .filing: ["within", "start"]
        case .publication: ["within", "promptly", "in_writing"]
        case .term: ["minimum_years", "maximum_years"]
        case .conciliation: ["within", "extension"]
        }
    }

    private func parameterValue(_ members: YAMLMembers) throws(ProfileFault) -> ParameterValue {
        switch form {
        case .period: .period(try period(members.required("within")))
        case .count: .count(try members.required("number").number(in: Self.counts))
        case .years: .years(try members.required("years").number(in: 1...TermRange.limit))
        case .share: .share(try share(members.required("at_least")))
        case .duty: try duty(members)
        case .periodEnd: .periodEnd(try members.required("rule").choice(PeriodEndRule.self))
        case .parity: .parity(try members.required("rule").choice(ParityRule.self))
        case .suspensionGround: .suspensionGround(try members.required("rule").choice(SuspensionGround.self))
        case .minutes: .minutes(try members.required("rule").choice(MinutesSigners.self))
        case .signing: .signing(try members.required("rule").choice(SigningOrder.self))
        case .binding: .binding(try members.required("rule").choice(BindingMode.self))
        case .composition: .composition(try composition(members))
        case .outsiders: .outsiders(try outsiders(members))
        case .vacancy: .vacancy(try vacancy(members))
        case .naming: .naming(try naming(members))
        case .disclosure: .disclosure(try disclosure(members))
        case .window: .window(try window(members))
        case .suspensionCap: .suspensionCap(try suspensionCap(members))
        case .approval: .approval(try approval(members))
        case .filing: .filing(try filing(members))
        case .publication: .publication(try publication(members))
        case .term: .term(try term(members))
        case .conciliation: .conciliation(try conciliation(members))
        }
    }
}
