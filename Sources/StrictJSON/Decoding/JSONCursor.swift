/// A value together with its place, for decoders: every accessor returns what it is named after or throws a
/// ``JSONMismatch`` with the pointer of the fault.
///
/// Reading a scalar member allocates nothing for its pointer; that is built when a mismatch asks for it.
public struct JSONCursor: Sendable {
    /// The value at this place.
    public let value: JSONValue

    /// The place of the container, or of the value itself where ``step`` is `nil`.
    private let base: JSONPointer

    private let step: JSONPointer.Step.Token?

    /// A cursor on a value, at the root if nothing else is said.
    public init(_ value: JSONValue, pointer: JSONPointer = .root) {
        self.value = value
        base = pointer
        step = nil
    }

    private init(_ value: JSONValue, under parent: JSONPointer, at step: JSONPointer.Step.Token) {
        self.value = value
        switch value {
        case .array, .object:
            // Its members share the pointer, so it is built once.
            base = Self.pointer(parent, step)
            self.step = nil
        default:
            base = parent
            self.step = step
        }
    }

    /// The place of the value.
    public var pointer: JSONPointer {
        step.map { Self.pointer(base, $0) } ?? base
    }

    /// The cursor itself, or `nil` on the literal `null`: `try cursor.member("date").unlessNull?.string()`.
    public var unlessNull: JSONCursor? {
        if case .null = value { nil } else { self }
    }

    /// A mismatch at this place.
    public func mismatch(_ code: JSONMismatch.Code, expected: String) -> JSONMismatch {
        JSONMismatch(pointer: pointer, code: code, expected: expected)
    }

    /// The value as an object.
    public func object() throws(JSONMismatch) -> JSONObject {
        guard case .object(let object) = value else { throw wrongType("an object") }
        return object
    }

    /// A required member, which may be `null`.
    ///
    /// - Complexity: O(members).
    public func member(_ name: String) throws(JSONMismatch) -> JSONCursor {
        guard let member = try optionalMember(name) else {
            throw JSONMismatch(
                pointer: pointer.appending(name), code: .missingMember, expected: "the member \"\(name)\"")
        }
        return member
    }

    /// A member that may be missing: then `nil`. A member that is `null` is there.
    ///
    /// - Complexity: O(members).
    public func optionalMember(_ name: String) throws(JSONMismatch) -> JSONCursor? {
        guard let value = try object()[name] else { return nil }
        return JSONCursor(value, under: base, at: .name(name))
    }

    /// The member at a place of ``JSONObject/members``.
    ///
    /// - Parameters:
    ///   - place: as ``JSONObject/place(of:guess:)`` gives it.
    ///   - object: the value of this cursor.
    public func member(at place: Int, of object: JSONObject) -> JSONCursor {
        let member = object.members[place]
        return JSONCursor(member.value, under: base, at: .name(member.key))
    }

    /// All members in order, for objects used as maps.
    ///
    /// - Parameter maximumCount: The most members allowed; no bound if nothing is said.
    public func members(maximumCount: Int = .max) throws(JSONMismatch) -> [(name: String, cursor: JSONCursor)] {
        let object = try object()
        guard object.count <= maximumCount else {
            throw mismatch(.tooMany, expected: "at most \(maximumCount) members")
        }
        return object.members.map { member in
            (name: member.key, cursor: JSONCursor(member.value, under: base, at: .name(member.key)))
        }
    }

    /// The elements in order.
    ///
    /// - Parameters:
    ///   - minimumCount: The fewest elements allowed, 0 if nothing is said.
    ///   - maximumCount: The most elements allowed; no bound if nothing is said.
    public func array(minimumCount: Int = 0, maximumCount: Int = .max) throws(JSONMismatch) -> [JSONCursor] {
        let elements = try elements(minimumCount: minimumCount, maximumCount: maximumCount)
        return elements.indices.map { element(at: $0, of: elements) }
    }

    /// The elements in order, without their places: where they are read one by one, no list of cursors is needed.
    ///
    /// - Parameters:
    ///   - minimumCount: The fewest elements allowed, 0 if nothing is said.
    ///   - maximumCount: The most elements allowed; no bound if nothing is said.
    public func elements(minimumCount: Int = 0, maximumCount: Int = .max) throws(JSONMismatch) -> [JSONValue] {
        guard case .array(let elements) = value else { throw wrongType("an array") }
        guard elements.count >= minimumCount else {
            throw mismatch(.tooFew, expected: "at least \(minimumCount) elements")
        }
        guard elements.count <= maximumCount else {
            throw mismatch(.tooMany, expected: "at most \(maximumCount) elements")
        }
        return elements
    }

    /// The element at an index.
    ///
    /// - Parameters:
    ///   - index: from 0.
    ///   - elements: the value of this cursor.
    public func element(at index: Int, of elements: [JSONValue]) -> JSONCursor {
        JSONCursor(elements[index], under: base, at: .index(index))
    }

    func wrongType(_ expected: String) -> JSONMismatch {
        mismatch(.wrongType, expected: "\(expected), found \(value.kindName)")
    }

    private static func pointer(_ parent: JSONPointer, _ step: JSONPointer.Step.Token) -> JSONPointer {
        switch step {
        case .name(let name): parent.appending(name)
        case .index(let index): parent.appending(index)
        }
    }
}
