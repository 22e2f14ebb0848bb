package import StrictJSON

/// Reads the members of one object by name and then refuses every member that nobody asked for.
///
/// A pointer is only built where something is wrong.
package struct MemberReader {
    /// The place of the object.
    package let cursor: JSONCursor
    /// How strictly its members are read.
    package let form: CodingForm
    /// The object.
    let object: JSONObject
    private var asked: [String]
    private var foundCount = 0
    /// Where the next member is looked for first: members mostly stand in the order in which they are asked for.
    private var nextPlace = 0

    /// Names for which room is made beside those of the members: facts ask for some that are missing.
    private static let missingCapacity = 4

    /// A reader of an object.
    ///
    /// - Throws: ``CodingFault/Code/wrongType`` for anything else.
    package init(_ cursor: JSONCursor, form: CodingForm) throws(CodingFault) {
        guard case .object(let object) = cursor.value else {
            throw cursor.fault(.wrongType, expected: .init(.object))
        }
        self.init(cursor, object, form: form)
    }

    private init(_ cursor: JSONCursor, _ object: JSONObject, form: CodingForm) {
        var asked: [String] = []
        asked.reserveCapacity(object.count + Self.missingCapacity)
        self.cursor = cursor
        self.form = form
        self.object = object
        self.asked = asked
    }

    /// A member that must be there.
    package mutating func required(_ name: String) throws(CodingFault) -> JSONCursor {
        guard let member = try optional(name) else {
            throw CodingFault(
                pointer: cursor.pointer.appending(name), code: .missingMember, expected: .init(.member, words: [name]))
        }
        return member
    }

    /// A member that may be missing; `null` counts as being there.
    package mutating func optional(_ name: String) throws(CodingFault) -> JSONCursor? {
        // Nobody asks for a name twice: once every member was found, no other name is there.
        guard hasOthers else { return nil }
        asked.append(name)
        guard let place = object.place(of: name, guess: nextPlace) else { return nil }
        foundCount += 1
        nextPlace = place + 1
        return cursor.member(at: place, of: object)
    }

    /// Whether the object has members that were not asked for.
    var hasOthers: Bool { foundCount != object.count }

    /// Whether a member that is `true` or missing is there. `false` is refused, so that a fact has one form only.
    package mutating func flag(_ name: String) throws(CodingFault) -> Bool {
        guard let member = try optional(name) else { return false }
        guard case .bool(true) = member.value else {
            throw member.fault(.wrongType, expected: .init(.flag))
        }
        return true
    }

    /// Refuses members that were not asked for.
    package func finish() throws(CodingFault) {
        guard hasOthers else { return }
        do throws(JSONMismatch) {
            try cursor.rejectUnknownMembers(asked)
        } catch {
            throw CodingFault(error, expected: asked.isEmpty ? .init(.noMembers) : .init(.members, words: asked))
        }
    }
}
