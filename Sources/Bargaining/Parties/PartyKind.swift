/// What an organisation is in collective bargaining (domain §1.5, §3.3). The raw value is the storage format.
public enum PartyKind: String, Hashable, Sendable, CaseIterable {
    /// A union of one or several enterprises: 基层工会.
    case union
    /// A federation of unions of a region or an industry: 地方总工会, 产业工会.
    case federation
    /// An employer: 企业.
    case enterprise
    /// A platform enterprise: 平台企业.
    case platform
    /// Employs or manages workers for a platform: 平台用工合作企业.
    case partnerFirm = "partner_firm"
    /// Works under the brand of another: 加盟商.
    case franchisee
    /// 行业协会.
    case industryAssociation = "industry_association"
    /// 企业代表组织: an entrepreneurs' association, a federation of industry and commerce.
    case employerOrganisation = "employer_organisation"
    /// 劳动行政部门.
    case authority

    /// Whether it organises workers, and so has a place in the tree of unions.
    public var isUnion: Bool {
        switch self {
        case .union, .federation: true
        case .enterprise, .platform, .partnerFirm, .franchisee, .industryAssociation, .employerOrganisation,
            .authority:
            false
        }
    }

    /// Whether it employs or manages the workers that an agreement is about.
    public var isEmployer: Bool {
        switch self {
        case .enterprise, .platform, .partnerFirm, .franchisee: true
        case .union, .federation, .industryAssociation, .employerOrganisation, .authority: false
        }
    }

    /// Whether one of this kind can become all that one of another kind was: unions take over unions, employers employers.
    func canTakeOver(_ other: PartyKind) -> Bool {
        self == other || (isUnion && other.isUnion) || (isEmployer && other.isEmployer)
    }
}
