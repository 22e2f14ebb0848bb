public import Bargaining

extension DueParty {
    /// Who has to act, in both languages.
    public var title: (zh: String, en: String) {
        switch self {
        case .labour: ("职工方", "Labour side")
        case .employer: ("企业方", "Employer side")
        case .bothSides: ("双方", "Both sides")
        case .authority: ("劳动行政部门", "Labour authority")
        }
    }
}
