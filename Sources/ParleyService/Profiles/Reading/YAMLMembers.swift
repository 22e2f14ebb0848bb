internal import Yams

/// The members of a mapping, each name once.
struct YAMLMembers {
    /// The mapping.
    let owner: YAMLValue
    /// The names in the order written.
    private(set) var names: [String] = []
    private var values: [String: YAMLValue] = [:]
    private var places: [String: ProfileFault.Place] = [:]

    init(owner: YAMLValue) {
        self.owner = owner
    }

    mutating func add(_ name: String, at place: ProfileFault.Place, _ node: Node) throws(ProfileFault) {
        places[name] = place
        guard values[name] == nil else { throw keyFault(name, .duplicateKey) }
        names.append(name)
        values[name] = YAMLValue(node: node, file: owner.file, path: path(to: name), place: place)
    }

    /// A member that may be absent.
    subscript(name: String) -> YAMLValue? { values[name] }

    /// A member that has to be there.
    func required(_ name: String) throws(ProfileFault) -> YAMLValue {
        guard let value = values[name] else { throw owner.fault(.missingKey(name)) }
        return value
    }

    /// Refuses a mapping in which not exactly one of these is there.
    func requireOne(of names: [String]) throws(ProfileFault) {
        guard names.count(where: { values[$0] != nil }) == 1 else { throw owner.fault(.exactlyOne(names)) }
    }

    /// A fault at the name of a member.
    func keyFault(_ name: String, _ rule: ProfileFaultRule) -> ProfileFault {
        ProfileFault(file: owner.file, place: places[name] ?? owner.place, field: path(to: name), rule: rule)
    }

    private func path(to name: String) -> String {
        owner.path.isEmpty ? name : "\(owner.path).\(name)"
    }
}
