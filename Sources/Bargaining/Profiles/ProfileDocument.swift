/// A profile as its own file states it, before what it inherits is added.
public struct ProfileDocument: Hashable, Sendable {
    /// Which profile and version.
    public let reference: ProfileReference
    /// Name of the jurisdiction.
    public let title: Title
    /// When the regulation came into force there; `nil` where that was not verified.
    public let inForce: LocalDay?
    /// IANA time zone in which its days begin and end.
    public let timeZone: String
    /// The version it inherits from; `nil` for a country.
    public let base: ProfileReference?
    /// What the regulation governs.
    public let matters: ProfileMatters
    /// The instruments that its own articles name, and the base does not.
    public let instruments: [LegalInstrument]
    /// Its own provisions, by parameter.
    public let provisions: [ProfileParameter: Provision<ParameterValue>]

    /// A document from its parts; `nil` when a value has not the form of its parameter.
    public init?(
        reference: ProfileReference, title: Title, inForce: LocalDay?, timeZone: String, base: ProfileReference?,
        matters: ProfileMatters, instruments: [LegalInstrument],
        provisions: [ProfileParameter: Provision<ParameterValue>]
    ) {
        guard provisions.allSatisfy({ $0.key.form == $0.value.value.form }) else { return nil }
        self.reference = reference
        self.title = title
        self.inForce = inForce
        self.timeZone = timeZone
        self.base = base
        self.matters = matters
        self.instruments = instruments
        self.provisions = provisions
    }
}
