/// The members of a JSON object in their order, each name once.
///
/// Names are compared by their Unicode scalars, so the composed and the decomposed "é" are two names. Two objects are
/// equal when they have equal members in the same order.
public struct JSONObject: Sendable {
    /// The members in order. No name occurs twice.
    public private(set) var members: [(key: String, value: JSONValue)]

    /// An object without members.
    public init() {
        members = []
    }

    /// An object of the given members. Where a name occurs twice, its first place and its last value count.
    ///
    /// - Complexity: O(count) expected.
    public init(_ members: [(key: String, value: JSONValue)]) {
        var places: [ScalarText: Int] = [:]
        var unique: [(key: String, value: JSONValue)] = []
        unique.reserveCapacity(members.count)
        for member in members {
            let name = ScalarText(member.key)
            if let place = places[name] {
                unique[place].value = member.value
            } else {
                places[name] = unique.count
                unique.append(member)
            }
        }
        self.members = unique
    }

    /// An object of members whose names are already known to differ.
    init(uniqueMembers: [(key: String, value: JSONValue)]) {
        members = uniqueMembers
    }

    /// The number of members.
    public var count: Int { members.count }

    /// Whether there are no members.
    public var isEmpty: Bool { members.isEmpty }

    /// The names in order.
    public var keys: [String] { members.map(\.key) }

    /// The value under a name; `nil` where the object has no such member, which differs from a member that is `null`.
    /// Setting an unknown name appends a member, setting `nil` removes one.
    ///
    /// - Complexity: O(count): read large maps through ``members`` instead.
    public subscript(key: String) -> JSONValue? {
        get {
            for member in members where member.key.hasSameScalars(as: key) { return member.value }
            return nil
        }
        set {
            let place = members.firstIndex { $0.key.hasSameScalars(as: key) }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append((key: key, value: value))
            case (nil, nil): break
            }
        }
    }
}

extension JSONObject: Equatable {
    /// Whether both have equal members in the same order.
    public static func == (left: Self, right: Self) -> Bool {
        left.members.elementsEqual(right.members) { left, right in
            left.key.hasSameScalars(as: right.key) && left.value == right.value
        }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// The members in the order written; of a name written twice the first place and the last value count.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { (key: $0.0, value: $0.1) })
    }
}
