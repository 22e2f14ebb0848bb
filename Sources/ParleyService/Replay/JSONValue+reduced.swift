internal import StrictJSON

extension JSONValue {
    /// The value without the members that say nothing: `null`, `false`, an empty list, an object without members. A member
    /// that a later release adds is such a one in every older record.
    ///
    /// - Complexity: linear in the value.
    func reduced() -> JSONValue {
        switch self {
        case .object(let object):
            .object(
                JSONObject(
                    object.members.compactMap { member in
                        let value = member.value.reduced()
                        return value.saysNothing ? nil : (key: member.key, value: value)
                    }))
        case .array(let elements): .array(elements.map { $0.reduced() })
        default: self
        }
    }

    private var saysNothing: Bool {
        switch self {
        case .null, .bool(false): true
        case .array(let elements): elements.isEmpty
        case .object(let object): object.isEmpty
        default: false
        }
    }
}
