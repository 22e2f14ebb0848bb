/// That content was erased: one record a stream and part, so that who may read one negotiation learns nothing of the others.
public struct ErasureRecord: Hashable, Sendable {
    /// The case.
    public let number: Int
    /// Why.
    public let basis: ErasureBasis
    /// Who ordered it; never a person.
    public let authority: PartyName
    /// What was erased, of one stream, by position and ordinal; empty where nothing was left to erase.
    public let erased: [ErasedDisclosure]
    /// Whether the case ends with it.
    public let isLast: Bool

    /// A record from its parts.
    public init(
        number: Int, basis: ErasureBasis, authority: PartyName, erased: [ErasedDisclosure], isLast: Bool
    ) {
        self.number = number
        self.basis = basis
        self.authority = authority
        self.erased = erased
        self.isLast = isLast
    }
}
