extension ParameterValue {
    /// The period that the value sets, without extension; `nil` for a value that sets none.
    public var period: Period? {
        switch self {
        case .period(let period), .vacancy(.within(let period)): period
        case .naming(.beforeMeeting(let period)), .naming(.afterNaming(let period)),
            .naming(.afterAcceptance(let period)):
            period
        case .disclosure(let rule): rule.before
        case .window(let window): window.length
        case .filing(let rule): rule.within
        case .publication(let rule): rule.within
        case .conciliation(let rule): rule.within
        default: nil
        }
    }
}
