/// A place in a JSON value (RFC 6901): the names and indexes that lead there from the root.
///
/// Appending shares what leads to the parent, so a decoder can carry a pointer along at little cost; the text is only
/// built when asked for.
public struct JSONPointer: Sendable {
    /// The whole value; its text is empty.
    public static let root = JSONPointer(last: nil)

    private let last: Step?

    private init(last: Step?) {
        self.last = last
    }

    /// A pointer from its text; `nil` where that is neither empty nor opens with `/`, or has a `~` that is not part of
    /// `~0` or `~1`.
    public init?(_ text: String) {
        var pointer = JSONPointer.root
        // Split by bytes: a slash with a combining mark behind it is one Swift character but still a separator.
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard let first = parts.first, first.isEmpty else { return nil }
        for part in parts.dropFirst() {
            guard let name = Self.unescaped(part) else { return nil }
            pointer = pointer.appending(name)
        }
        self = pointer
    }

    /// The place of a member. The name is given as it is, not escaped.
    public func appending(_ name: String) -> JSONPointer {
        JSONPointer(last: Step(before: last, token: .name(name)))
    }

    /// The place of an element, from 0.
    public func appending(_ index: Int) -> JSONPointer {
        JSONPointer(last: Step(before: last, token: .index(index)))
    }

    /// The names and indexes from the root on, not escaped.
    public var tokens: [String] {
        var tokens: [String] = []
        var step = last
        while let current = step {
            switch current.token {
            case .name(let name): tokens.append(name)
            case .index(let index): tokens.append(String(index))
            }
            step = current.before
        }
        tokens.reverse()
        return tokens
    }

    /// What stands at this place of a value; `nil` where there is nothing.
    ///
    /// In an array only an index without leading zero leads on (RFC 6901 §4); `-` never does.
    public func resolve(in value: JSONValue) -> JSONValue? {
        var current = value
        for token in tokens {
            switch current {
            case .object(let object):
                guard let next = object[token] else { return nil }
                current = next
            case .array(let elements):
                guard let index = Self.index(token), elements.indices.contains(index) else { return nil }
                current = elements[index]
            default:
                return nil
            }
        }
        return current
    }

    private static func index(_ token: String) -> Int? {
        guard token.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        guard token.utf8.count == 1 || token.utf8.first != UInt8(ascii: "0") else { return nil }
        return Int(token)
    }
}

extension JSONPointer: Equatable {
    /// Whether both lead by the same tokens; an index equals the name spelled like it.
    public static func == (left: Self, right: Self) -> Bool {
        left.tokens.elementsEqual(right.tokens) { $0.hasSameScalars(as: $1) }
    }
}

extension JSONPointer: CustomStringConvertible {
    /// The text of RFC 6901 §3: every token after a `/`, with `~` as `~0` and `/` as `~1`.
    public var description: String {
        tokens.reduce(into: "") { text, token in
            text += "/"
            text += Self.escaped(token)
        }
    }
}
