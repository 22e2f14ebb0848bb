extension RuleProfile {
    /// When data are given before a meeting.
    public var disclosure: Provision<DisclosureRule>? {
        provision(.disclosure) { if case .disclosure(let value) = $0 { value } else { nil } }
    }

    /// How long before talks the higher union is told.
    public var reportBeforeTalks: Provision<Period>? {
        provision(.reportBeforeTalks) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// How long the whole negotiation may take.
    public var negotiationWindow: Provision<NegotiationWindow>? {
        provision(.negotiationWindow) { if case .window(let value) = $0 { value } else { nil } }
    }

    /// On what ground talks can be suspended.
    public var suspensionGround: Provision<SuspensionGround>? {
        provision(.suspensionGround) { if case .suspensionGround(let value) = $0 { value } else { nil } }
    }

    /// How long they can be suspended.
    public var suspensionCap: Provision<SuspensionCap>? {
        provision(.suspensionCap) { if case .suspensionCap(let value) = $0 { value } else { nil } }
    }

    /// Who signs the minutes.
    public var minutes: Provision<MinutesSigners>? {
        provision(.minutes) { if case .minutes(let value) = $0 { value } else { nil } }
    }

    /// How long the authority handles a dispute, from its acceptance.
    public var conciliation: Provision<ConciliationRule>? {
        provision(.conciliation) { if case .conciliation(let value) = $0 { value } else { nil } }
    }

    /// How long after the negotiation window it can be applied for.
    public var conciliationApplication: Provision<Period>? {
        provision(.conciliationApplication) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// How soon the authority takes it up, from the application.
    public var conciliationStart: Provision<Period>? {
        provision(.conciliationStart) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// Time for an employer to answer a union's opinion, from its receipt.
    public var opinionAnswer: Provision<Period>? {
        provision(.opinionAnswer) { if case .period(let value) = $0 { value } else { nil } }
    }
}
