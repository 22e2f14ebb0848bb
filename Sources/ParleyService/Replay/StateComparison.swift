internal import Bargaining
internal import StrictJSON

/// Compares two states member by member.
enum StateComparison {
    /// The members that name an element of a list, the first that every element has.
    private static let names = ["key", "number", "seat", "proposal", "item", "side", "version"]

    /// What differs between two states. Nothing differs exactly where both documents are equal.
    ///
    /// - Throws: `JSONFault` as ``StateDocument/value(of:)``.
    /// - Complexity: linear in both states.
    static func differences(from before: NegotiationState, to after: NegotiationState) throws -> [StateDifference] {
        var found: [StateDifference] = []
        compare(try StateDocument.value(of: before), try StateDocument.value(of: after), at: [], &found)
        return found
    }

    private static func compare(
        _ before: JSONValue?, _ after: JSONValue?, at path: [String], _ found: inout [StateDifference]
    ) {
        guard before != after else { return }
        switch (before, after) {
        case (.object(let one)?, .object(let two)?):
            let known = Dictionary(grouping: one.keys + two.keys) { $0 }.keys
            for name in known.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
                compare(one[name], two[name], at: path + [name], &found)
            }
        case (.array(let one)?, .array(let two)?):
            guard let named = namedElements(one, two) else {
                found.append(StateDifference(path: path, before: before, after: after))
                return
            }
            let count = found.count
            for name in named.order { compare(named.before[name], named.after[name], at: path + [name], &found) }
            // Equal elements in another order.
            if found.count == count { found.append(StateDifference(path: path, before: before, after: after)) }
        default: found.append(StateDifference(path: path, before: before, after: after))
        }
    }

    /// The elements of two lists by name, if every one has a name of its own; the later list gives the order.
    private static func namedElements(
        _ one: [JSONValue], _ two: [JSONValue]
    ) -> (before: [String: JSONValue], after: [String: JSONValue], order: [String])? {
        for member in names {
            guard let before = byName(one, member), let after = byName(two, member) else { continue }
            let order =
                two.compactMap { name(of: $0, member) }
                + one.compactMap { name(of: $0, member) }.filter { after[$0] == nil }
            return (before, after, order)
        }
        return nil
    }

    private static func byName(_ elements: [JSONValue], _ member: String) -> [String: JSONValue]? {
        var named: [String: JSONValue] = [:]
        for element in elements {
            guard let name = name(of: element, member), named.updateValue(element, forKey: name) == nil else {
                return nil
            }
        }
        return named
    }

    private static func name(of element: JSONValue, _ member: String) -> String? {
        guard case .object(let object) = element else { return nil }
        return switch object[member] {
        case .string(let text)?: text
        case .integer(let number)?: String(number)
        default: nil
        }
    }
}
