package import StrictJSON

/// Reads the members of one object by name and then refuses every member that nobody asked for.
///
/// A pointer is only built where something is wrong.
package struct MemberReader {
    /// The object and its place.
    package let cursor: JSONCursor
    /// How strictly its members are read.
    package let form: CodingForm
    private let memberCount: Int
    private var asked: [String] = []
    private var foundCount = 0

    /// A reader of an object.
    ///
    /// - Throws: ``CodingFault/Code/wrongType`` for anything else.
    package init(_ cursor: JSONCursor, form: CodingForm) throws(CodingFault) {
        do throws(JSONMismatch) {
            memberCount = try cursor.object().count
        } catch {
            throw CodingFault(error)
        }
        self.cursor = cursor
        self.form = form
        asked.reserveCapacity(memberCount)
    }

    /// A member that must be there.
    package mutating func required(_ name: String) throws(CodingFault) -> JSONCursor {
        guard let member = try optional(name) else {
            throw CodingFault(
                pointer: cursor.pointer.appending(name), code: .missingMember, expected: "the member \"\(name)\"")
        }
        return member
    }

    /// A member that may be missing; `null` counts as being there.
    package mutating func optional(_ name: String) throws(CodingFault) -> JSONCursor? {
        asked.append(name)
        do throws(JSONMismatch) {
            guard let member = try cursor.optionalMember(name) else { return nil }
            foundCount += 1
            return member
        } catch {
            throw CodingFault(error)
        }
    }

    /// Whether a member that is `true` or missing is there. `false` is refused, so that a fact has one form only.
    package mutating func flag(_ name: String) throws(CodingFault) -> Bool {
        guard let member = try optional(name) else { return false }
        guard case .bool(true) = member.value else {
            throw member.fault(.wrongType, expected: "true, or no such member")
        }
        return true
    }

    /// Refuses members that were not asked for.
    package func finish() throws(CodingFault) {
        guard foundCount != memberCount else { return }
        do throws(JSONMismatch) {
            try cursor.rejectUnknownMembers(asked)
        } catch {
            throw CodingFault(error)
        }
    }
}
