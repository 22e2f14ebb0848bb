internal import StrictJSON

/// The members of one object of a history file: all known by name, the required ones there.
struct HistoryMembers {
    /// The object.
    let place: HistoryPlace
    private let object: JSONObject

    /// Checks that the required members are there and that no other than these are.
    init(_ place: HistoryPlace, required: [String], optional: [String] = []) throws(HistoryFault) {
        object = try place.object()
        self.place = place
        for name in required where object[name] == nil {
            throw place.fault("required", en: "the member \"\(name)\"", zh: "成员 \"\(name)\"")
        }
        for member in object.members where !required.contains(member.key) && !optional.contains(member.key) {
            throw place.member(member.key, member.value, as: place.schema).fault(
                "additionalProperties", en: "one of the members \((required + optional).joined(separator: ", "))",
                zh: "下列成员之一:\((required + optional).joined(separator: "、"))")
        }
    }

    /// A member, checked against its own place under this object's.
    subscript(name: String) -> HistoryPlace? {
        object[name].map { place.member(name, $0, as: "\(place.schema).\(name)") }
    }

    /// A member that the initializer made sure of.
    func required(_ name: String) throws(HistoryFault) -> HistoryPlace {
        guard let member = self[name] else {
            throw place.fault("required", en: "the member \"\(name)\"", zh: "成员 \"\(name)\"")
        }
        return member
    }

    /// Whether a flag is there.
    func flag(_ name: String) throws(HistoryFault) -> Bool {
        try self[name]?.flag() ?? false
    }

    /// Every member in order.
    var all: [HistoryPlace] {
        object.members.map { place.member($0.key, $0.value, as: "\(place.schema).\($0.key)") }
    }

    /// The names in order.
    var names: [String] { object.keys }
}
