/// Who votes on a draft (domain §1.5).
public enum CongressRoute: Hashable, Sendable {
    /// The congress or the whole staff of one enterprise.
    case enterprise
    /// The congress of the industry or region, or its workers.
    case industry
    /// Each of these enterprises by itself; all have to approve.
    case eachEnterprise([PartyName])

    /// The rule of the profile that its votes follow.
    public var ratification: RatificationRoute {
        switch self {
        case .industry: .industry
        case .enterprise, .eachEnterprise: .enterprise
        }
    }
}
