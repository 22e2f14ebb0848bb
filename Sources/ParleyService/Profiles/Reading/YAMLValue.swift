internal import Bargaining
internal import Yams

/// A value of a YAML file that knows where it stands.
struct YAMLValue {
    let node: Node
    let file: String
    /// The members that lead to it.
    let path: String
    /// Where it stands.
    let place: ProfileFault.Place

    init(node: Node, file: String, path: String, place: ProfileFault.Place) {
        self.node = node
        self.file = file
        self.path = path
        self.place = node.mark.map { ProfileFault.Place(line: $0.line, column: $0.column) } ?? place
    }

    /// A fault at this value.
    func fault(_ rule: ProfileFaultRule) -> ProfileFault {
        ProfileFault(file: file, place: place, field: path, rule: rule)
    }

    /// The members of a mapping that has no others than those known.
    func members(_ known: [String]) throws(ProfileFault) -> YAMLMembers {
        let members = try anyMembers()
        for name in members.names where !known.contains(name) {
            throw members.keyFault(name, .unknownKey(known: known))
        }
        return members
    }

    /// The members of a mapping, whatever their names.
    func anyMembers() throws(ProfileFault) -> YAMLMembers {
        guard case .mapping(let mapping) = node else { throw fault(.form(.mapping)) }
        guard mapping.count <= ProfileLimits.members else { throw fault(.tooMany(limit: ProfileLimits.members)) }
        var members = YAMLMembers(owner: self)
        for (key, value) in mapping {
            let keyPlace = key.mark.map { ProfileFault.Place(line: $0.line, column: $0.column) } ?? place
            guard let name = key.scalar?.string else {
                throw ProfileFault(file: file, place: keyPlace, field: path, rule: .form(.text))
            }
            try members.add(name, at: keyPlace, value)
        }
        return members
    }

    /// The elements of a list.
    func elements() throws(ProfileFault) -> [YAMLValue] {
        guard case .sequence(let sequence) = node else { throw fault(.form(.list)) }
        guard sequence.count <= ProfileLimits.members else { throw fault(.tooMany(limit: ProfileLimits.members)) }
        return sequence.enumerated().map { index, element in
            YAMLValue(node: element, file: file, path: "\(path).\(index)", place: place)
        }
    }

    /// A scalar as written, whatever YAML takes it for.
    func written(_ form: ProfileFaultRule.Form) throws(ProfileFault) -> String {
        guard let scalar = node.scalar else { throw fault(.form(form)) }
        return scalar.string
    }

    /// A scalar that `convert` understands.
    func converted<Value>(
        _ form: ProfileFaultRule.Form, _ convert: (String) -> Value?
    ) throws(ProfileFault) -> Value {
        guard let value = convert(try written(form)) else { throw fault(.form(form)) }
        return value
    }

    /// A text that YAML takes for a text: no number, no day, no `yes`, not nothing.
    func title() throws(ProfileFault) -> String {
        let text = try written(.title)
        guard Resolver.default.resolveTag(of: node) == .str, Title.zh(text).isWellFormed else {
            throw fault(.form(.title))
        }
        return text
    }

    /// A whole number in a range, written plainly.
    func number(in range: ClosedRange<Int>) throws(ProfileFault) -> Int {
        guard let scalar = node.scalar, scalar.style == .plain, let number = Self.number(scalar.string) else {
            throw fault(.form(.wholeNumber))
        }
        guard range.contains(number) else { throw fault(.outOfRange(range.lowerBound, range.upperBound)) }
        return number
    }

    /// A word of a closed list.
    func choice<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) throws(ProfileFault) -> Word
    where Word.RawValue == String {
        guard let text = node.scalar?.string, let word = Word(rawValue: text) else {
            throw fault(.choice(Word.allCases.map(\.rawValue)))
        }
        return word
    }

    /// The word `true`.
    func requireTrue() throws(ProfileFault) {
        guard let scalar = node.scalar, scalar.style == .plain, scalar.string == "true" else { throw fault(.onlyTrue) }
    }

    /// At most nine digits without leading zero.
    static func number(_ text: some StringProtocol) -> Int? {
        guard (1...9).contains(text.utf8.count),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0")
        else { return nil }
        return Int(text)
    }
}
