extension JSONValue {
    /// Writes the value as the next one of a writer.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let flag): writer.value(flag)
        case .integer(let integer): writer.value(integer)
        case .number(let text): writer.raw(text.utf8)
        case .string(let text): writer.value(text)
        case .array(let elements):
            writer.beginArray()
            for element in elements { element.write(to: &writer) }
            writer.endArray()
        case .object(let object):
            writer.beginObject()
            for member in object.members {
                writer.key(member.key)
                member.value.write(to: &writer)
            }
            writer.endObject()
        }
    }

    /// The value as compact JSON. Equal values give equal bytes, and reading them gives the value again wherever the
    /// limits allow it.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// The value as JSON for people: two spaces a level, a member or element a line, empty containers closed at once,
    /// no line feed at the end.
    public func encodedPretty() -> [UInt8] {
        var bytes: [UInt8] = []
        appendPretty(to: &bytes, level: 0)
        return bytes
    }

    private func appendPretty(to bytes: inout [UInt8], level: Int) {
        switch self {
        case .array(let elements) where !elements.isEmpty:
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                Self.appendLine(to: &bytes, level: level + 1, afterComma: index > 0)
                element.appendPretty(to: &bytes, level: level + 1)
            }
            Self.appendLine(to: &bytes, level: level, afterComma: false)
            bytes.append(UInt8(ascii: "]"))
        case .object(let object) where !object.isEmpty:
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                Self.appendLine(to: &bytes, level: level + 1, afterComma: index > 0)
                JSONWriter.append(member.key, to: &bytes)
                JSONWriter.append(word: ": ", to: &bytes)
                member.value.appendPretty(to: &bytes, level: level + 1)
            }
            Self.appendLine(to: &bytes, level: level, afterComma: false)
            bytes.append(UInt8(ascii: "}"))
        default:
            bytes.append(contentsOf: encoded())
        }
    }

    private static func appendLine(to bytes: inout [UInt8], level: Int, afterComma: Bool) {
        if afterComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }
}
