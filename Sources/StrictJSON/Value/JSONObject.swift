/// The members of a JSON object in their order, each name once.
///
/// Names are compared by their Unicode scalars, so the composed and the decomposed "é" are two names. Two objects are
/// equal when they have equal members in the same order.
public struct JSONObject: Sendable {
    /// One member.
    ///
    /// Not a tuple: the runtime takes a tuple apart field by field wherever an array of them is let go.
    public struct Member: Sendable {
        /// The name.
        public let key: String
        /// The value.
        public fileprivate(set) var value: JSONValue

        init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in order. No name occurs twice.
    public private(set) var members: [Member]

    /// An object without members.
    public init() {
        members = []
    }

    /// An object of the given members. Where a name occurs twice, its first place and its last value count.
    ///
    /// - Complexity: O(count) expected.
    public init(_ members: [(key: String, value: JSONValue)]) {
        var places: [ScalarText: Int] = [:]
        var unique: [Member] = []
        unique.reserveCapacity(members.count)
        for member in members {
            let name = ScalarText(member.key)
            if let place = places[name] {
                unique[place].value = member.value
            } else {
                places[name] = unique.count
                unique.append(Member(key: member.key, value: member.value))
            }
        }
        self.members = unique
    }

    /// An object of members whose names are already known to differ.
    init(uniqueMembers: [Member]) {
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
        get { place(of: key).map { members[$0].value } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Where in ``members`` a name stands; `nil` where the object has no such member.
    ///
    /// - Parameter guess: The place to look at first. Who asks for the members in their order guesses each right.
    /// - Complexity: O(1) for a right guess, else O(count).
    public func place(of name: String, guess: Int = 0) -> Int? {
        if members.indices.contains(guess), members[guess].key.hasSameScalars(as: name) { return guess }
        for place in members.indices where members[place].key.hasSameScalars(as: name) { return place }
        return nil
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
