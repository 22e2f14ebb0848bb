/// One case of erasure as it stands.
public struct ErasureCase: Hashable, Sendable {
    /// What was asked for.
    public let request: ErasureRequest
    /// The hold that was placed last and not lifted; it may have run out.
    public internal(set) var hold: LegalHold?
    /// Why it was refused.
    public internal(set) var refusal: RetentionDuty?
    /// Who ordered it.
    public internal(set) var orderedBy: PartyName?
    /// What was listed and is not recorded as erased yet, in the order listed.
    public internal(set) var pending: [ErasedDisclosure] = []
    /// How many pieces are recorded as erased.
    public internal(set) var erasedCount = 0
    /// Whether nothing more follows from the order.
    public internal(set) var isExecuted = false

    init(_ request: ErasureRequest) {
        self.request = request
    }

    /// Its number.
    public var number: Int { request.number }

    /// Whether it is neither refused nor done.
    public var isOpen: Bool { refusal == nil && !isExecuted }

    /// Whether it was ordered and is not done.
    public var isUnderWay: Bool { orderedBy != nil && !isExecuted }

    /// How far it has come, as the record says: a hold that ran out shows until it is lifted or the erasure ordered.
    public var status: ErasureStatus {
        if isExecuted { return .executed }
        if refusal != nil { return .refused }
        if orderedBy != nil { return .ordered }
        return hold == nil ? .requested : .held
    }
}
