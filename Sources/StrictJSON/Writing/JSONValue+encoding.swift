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
        var output = UTF8Output(capacity: 1_024)
        appendPretty(to: &output, level: 0)
        return output.bytes
    }

    private func appendPretty(to output: inout UTF8Output, level: Int) {
        switch self {
        case .array(let elements) where !elements.isEmpty:
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                Self.appendLine(to: &output, level: level + 1, afterComma: index > 0)
                element.appendPretty(to: &output, level: level + 1)
            }
            Self.appendLine(to: &output, level: level, afterComma: false)
            output.append(UInt8(ascii: "]"))
        case .object(let object) where !object.isEmpty:
            output.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                Self.appendLine(to: &output, level: level + 1, afterComma: index > 0)
                output.append(member.key, beforeColon: true)
                output.append(UInt8(ascii: " "))
                member.value.appendPretty(to: &output, level: level + 1)
            }
            Self.appendLine(to: &output, level: level, afterComma: false)
            output.append(UInt8(ascii: "}"))
        default:
            encoded().withUnsafeBufferPointer { output.append(contentsOf: $0) }
        }
    }

    private static func appendLine(to output: inout UTF8Output, level: Int, afterComma: Bool) {
        if afterComma { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<2 * level { output.append(UInt8(ascii: " ")) }
    }
}
