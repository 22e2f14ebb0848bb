/// The forms that values of parameters have; each is a case of ``ParameterValue``.
public enum ParameterForm: String, Hashable, Sendable, CaseIterable {
    case period
    case count
    case years
    case share
    case duty
    case periodEnd
    case parity
    case composition
    case outsiders
    case vacancy
    case naming
    case disclosure
    case window
    case suspensionGround
    case suspensionCap
    case minutes
    case approval
    case signing
    case filing
    case publication
    case binding
    case term
    case conciliation
}
