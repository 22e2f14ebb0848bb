/// What a provision lays down.
public enum ParameterValue: Hashable, Sendable {
    /// A length of time.
    case period(Period)
    /// A number of persons or copies, 1 or more.
    case count(Int)
    /// A number of years, 1 or more.
    case years(Int)
    /// The least share of a whole.
    case share(Share)
    /// Something has to be done; there is no figure to it.
    case duty
    /// How periods end.
    case periodEnd(PeriodEndRule)
    /// How the numbers of the sides compare.
    case parity(ParityRule)
    /// Who has to be among the worker side's representatives.
    case composition(CompositionRule)
    /// Outsiders of a side.
    case outsiders(OutsiderRule)
    /// Filling of a vacant seat.
    case vacancy(VacancyRule)
    /// Making representatives known.
    case naming(NamingRule)
    /// Data before a meeting.
    case disclosure(DisclosureRule)
    /// The time for the whole negotiation.
    case window(NegotiationWindow)
    /// Why talks can be suspended.
    case suspensionGround(SuspensionGround)
    /// For how long.
    case suspensionCap(SuspensionCap)
    /// Who signs minutes.
    case minutes(MinutesSigners)
    /// Votes that are needed.
    case approval(ApprovalRule)
    /// Signing and congress.
    case signing(SigningOrder)
    /// Filing with the authority.
    case filing(FilingRule)
    /// Publication once in force.
    case publication(PublicationRule)
    /// Whom agreements of an industry bind.
    case binding(BindingMode)
    /// The term of an agreement.
    case term(TermRange)
    /// Handling of a dispute by the authority.
    case conciliation(ConciliationRule)

    /// The form, by the case.
    public var form: ParameterForm {
        switch self {
        case .period: .period
        case .count: .count
        case .years: .years
        case .share: .share
        case .duty: .duty
        case .periodEnd: .periodEnd
        case .parity: .parity
        case .composition: .composition
        case .outsiders: .outsiders
        case .vacancy: .vacancy
        case .naming: .naming
        case .disclosure: .disclosure
        case .window: .window
        case .suspensionGround: .suspensionGround
        case .suspensionCap: .suspensionCap
        case .minutes: .minutes
        case .approval: .approval
        case .signing: .signing
        case .filing: .filing
        case .publication: .publication
        case .binding: .binding
        case .term: .term
        case .conciliation: .conciliation
        }
    }
}
