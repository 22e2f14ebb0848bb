public import StrictJSON

/// JSON in one form, so that the same content has the same bytes: members sorted by the UTF-8 bytes of their names, lists
/// in their order, no white space, strings as ``JSONWriter`` writes them, whole numbers without fraction and exponent.
///
/// Like RFC 8785 but for the order of names (bytes instead of UTF-16) and for numbers, of which only whole ones occur.
public enum CanonicalJSON {
    /// The bytes of a value. Numbers that are not whole, or beyond ±2^53, stay as written.
    ///
    /// Complexity: O(n log n) in the number of members.
    public static func bytes(of value: JSONValue) -> [UInt8] {
        var writer = JSONWriter(capacity: 1_024)
        write(value, to: &writer)
        return writer.bytes
    }

    private static func write(_ value: JSONValue, to writer: inout JSONWriter) {
        switch value {
        case .null, .bool, .integer, .string:
            value.write(to: &writer)
        case .number:
            if let whole = CanonicalNumber.integer(value), let integer = whole {
                writer.value(integer)
            } else {
                value.write(to: &writer)
            }
        case .array(let elements):
            writer.beginArray()
            for element in elements { write(element, to: &writer) }
            writer.endArray()
        case .object(let object):
            writer.beginObject()
            for member in object.members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                writer.key(member.key)
                write(member.value, to: &writer)
            }
            writer.endObject()
        }
    }
}
