public import Bargaining

extension ItemKey: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let key = ItemKey(text) else { preconditionFailure("not an item key: \(text)") }
        self = key
    }
}

extension ExactDecimal: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let amount = ExactDecimal(text) else { preconditionFailure("not a decimal: \(text)") }
        self = amount
    }
}

extension Unit: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let unit = Unit(text) else { preconditionFailure("not a unit: \(text)") }
        self = unit
    }
}

extension PartyName: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let name = PartyName(text) else { preconditionFailure("not a name: \(text)") }
        self = name
    }
}

extension ProposalNumber: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let number = ProposalNumber(text) else { preconditionFailure("not a proposal number: \(text)") }
        self = number
    }
}

extension LocalDay: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let day = LocalDay(text) else { preconditionFailure("not a day: \(text)") }
        self = day
    }
}

extension LocalMoment: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let moment = LocalMoment(text) else { preconditionFailure("not a moment: \(text)") }
        self = moment
    }
}

extension RegionCode: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let code = RegionCode(text) else { preconditionFailure("not a region: \(text)") }
        self = code
    }
}

extension IndustryCode: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let code = IndustryCode(text) else { preconditionFailure("not an industry: \(text)") }
        self = code
    }
}

extension CampaignTargetKey: ExpressibleByStringLiteral {
    /// A checked value; a wrong literal is a fault of the test.
    public init(stringLiteral text: String) {
        guard let key = CampaignTargetKey(text) else { preconditionFailure("not a key of a target: \(text)") }
        self = key
    }
}
