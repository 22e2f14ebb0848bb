/// The rules of bargaining in one jurisdiction, complete: its own provisions and those it inherits.
///
/// A profile is versioned data, not code. Negotiations and clocks keep the version that held when they began (DESIGN
/// §4.3), so a published version never changes; its base is named with a version for the same reason.
///
/// A parameter on which neither the place nor its base says anything is absent: nothing is due, nothing is refused.
/// What is inherited is decided for each parameter by ``ProfileParameter/inheritance``.
public struct RuleProfile: Hashable, Sendable {
    /// What its own file states.
    public let document: ProfileDocument
    /// The instruments that any of its articles can name, by key.
    public let instruments: [String: LegalInstrument]
    /// Every provision that holds, by parameter.
    public let provisions: [ProfileParameter: Provision<ParameterValue>]
    /// The version that lays a provision down, by parameter; the same keys as ``provisions``.
    public let origins: [ProfileParameter: ProfileReference]

    /// The profile of a document with its base; `nil` when `base` is not the version that the document names.
    ///
    /// Complexity: O(number of parameters).
    public init?(document: ProfileDocument, base: RuleProfile?) {
        guard document.base == base?.reference else { return nil }
        self.document = document
        var instruments = base?.instruments ?? [:]
        for instrument in document.instruments { instruments[instrument.key] = instrument }
        self.instruments = instruments
        var provisions = document.provisions
        var origins = document.provisions.mapValues { _ in document.reference }
        for (parameter, provision) in base?.provisions ?? [:] where provisions[parameter] == nil {
            if case .unlessStated(let leader) = parameter.inheritance, document.provisions[leader] != nil { continue }
            provisions[parameter] = provision
            origins[parameter] = base?.origins[parameter]
        }
        self.provisions = provisions
        self.origins = origins
    }

    /// Which profile and version.
    public var reference: ProfileReference { document.reference }

    /// Which profile.
    public var id: ProfileID { document.reference.id }

    /// A provision as a value of its own type; `nil` where nothing is laid down.
    func provision<Value>(
        _ parameter: ProfileParameter, _ value: (ParameterValue) -> Value?
    ) -> Provision<Value>? {
        guard let provision = provisions[parameter], let value = value(provision.value) else { return nil }
        return Provision(value, article: provision.article)
    }
}
