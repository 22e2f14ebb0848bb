/// What an authority does about a union's suggestion. The raw value is the storage format.
public enum SupervisionResult: String, Hashable, Sendable, CaseIterable {
    /// It investigates: 立案. More will follow.
    case investigationOpened = "investigation_opened"
    /// It does not take the case up: 不予立案.
    case declined
    /// It orders correction: 责令改正.
    case correctionOrdered = "correction_ordered"
    /// It punishes: 行政处罚.
    case penalised
    /// The employer corrected what the opinion names.
    case corrected
    /// It finds no breach.
    case unfounded

    /// Whether the case ends with it.
    public var isFinal: Bool { self != .investigationOpened }
}
