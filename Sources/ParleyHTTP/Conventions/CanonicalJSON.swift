internal import Crypto
internal import StrictJSON

/// One form for all texts of the same JSON value: compact, members in the order of their names.
enum CanonicalJSON {
    /// SHA-256 over method, path and the canonical form of a command: equal for retries that differ only in white space
    /// and the order of members.
    static func fingerprint(method: String, path: String, command: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        bytes.append(contentsOf: method.utf8)
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: path.utf8)
        bytes.append(UInt8(ascii: "\n"))
        var writer = JSONWriter(capacity: 512)
        write(command, to: &writer)
        bytes.append(contentsOf: writer.bytes)
        return [UInt8](SHA256.hash(data: bytes))
    }

    private static func write(_ value: JSONValue, to writer: inout JSONWriter) {
        switch value {
        case .object(let object):
            writer.beginObject()
            for member in object.members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                writer.key(member.key)
                write(member.value, to: &writer)
            }
            writer.endObject()
        case .array(let elements):
            writer.beginArray()
            for element in elements { write(element, to: &writer) }
            writer.endArray()
        default:
            value.write(to: &writer)
        }
    }
}
