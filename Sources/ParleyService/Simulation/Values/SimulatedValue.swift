internal import Bargaining

/// Makes the values of the catalogues and plans, which are well formed by construction: a malformed one is a programmer's error.
enum SimulatedValue {
    static func key(_ text: String) -> ItemKey {
        guard let key = ItemKey(text) else { preconditionFailure("\(text) is no key") }
        return key
    }

    static func unit(_ text: String) -> Unit {
        guard let unit = Unit(text) else { preconditionFailure("\(text) is no unit") }
        return unit
    }

    static func party(_ text: String) -> PartyName {
        guard let name = PartyName(text) else { preconditionFailure("\(text) is no name") }
        return name
    }

    static func decimal(_ coefficient: Int64, scale: Int) -> ExactDecimal {
        guard let decimal = ExactDecimal(coefficient: coefficient, scale: scale) else {
            preconditionFailure("\(coefficient) is out of range")
        }
        return decimal
    }

    static func region(_ text: String) -> RegionCode {
        guard let code = RegionCode(text) else { preconditionFailure("\(text) is no region") }
        return code
    }

    static func industry(_ text: String) -> IndustryCode {
        guard let code = IndustryCode(text) else { preconditionFailure("\(text) is no industry") }
        return code
    }

    static func principal(_ text: String) -> PrincipalID {
        guard let name = PrincipalID(text) else { preconditionFailure("\(text) is no account") }
        return name
    }
}
