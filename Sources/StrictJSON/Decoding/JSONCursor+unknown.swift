extension JSONCursor {
    /// The value as an object that has no members but these.
    public func object(allowed names: [String]) throws(JSONMismatch) -> JSONObject {
        try rejectUnknownMembers(names)
        return try object()
    }

    /// The value as an object that has no members but these.
    public func object(allowed names: Set<String>) throws(JSONMismatch) -> JSONObject {
        try rejectUnknownMembers(names)
        return try object()
    }

    /// Throws for the first member, in the order of the document, whose name is none of these.
    ///
    /// - Complexity: O(members × names).
    public func rejectUnknownMembers(_ known: [String]) throws(JSONMismatch) {
        for member in try object().members where !known.contains(where: { $0.hasSameScalars(as: member.key) }) {
            throw unknownMember(member.key, known: known)
        }
    }

    /// Throws for the first member, in the order of the document, whose name is none of these.
    ///
    /// - Complexity: O(members), expected.
    public func rejectUnknownMembers(_ known: Set<String>) throws(JSONMismatch) {
        for member in try object().members {
            // The set finds canonically equivalent names too, so what it found is compared.
            guard let place = known.firstIndex(of: member.key), known[place].hasSameScalars(as: member.key) else {
                throw unknownMember(member.key, known: known.sorted())
            }
        }
    }

    private func unknownMember(_ name: String, known: [String]) -> JSONMismatch {
        JSONMismatch(
            pointer: pointer.appending(name), code: .unknownMember,
            expected: known.isEmpty ? "no members" : "one of the members " + known.joined(separator: ", "))
    }
}
