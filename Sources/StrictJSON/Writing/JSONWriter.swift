/// Writes compact JSON (RFC 8259) to the end of a byte array, for encoding without building a ``JSONValue``.
///
/// The same calls always give the same bytes: no white space, members in the order written, only the escapes that are
/// needed (`\"`, `\\`, `\b`, `\f`, `\n`, `\r`, `\t`, other control characters as `\u00xx`), all else as UTF-8. The
/// writer puts the commas; that every container is closed, every member has one value and no name comes twice is the
/// caller's part.
public struct JSONWriter: Sendable {
    /// What was written so far. Complexity: O(bytes).
    public var bytes: [UInt8] { output.bytes }

    private var output: UTF8Output

    /// Whether a value stands before the place of the next one in the same container.
    private var needsComma = false

    /// A writer with room for so many bytes; it grows as needed.
    public init(capacity: Int = 512) {
        output = UTF8Output(capacity: capacity)
    }

    /// Opens an object.
    public mutating func beginObject() {
        open(UInt8(ascii: "{"))
    }

    /// Closes the innermost container, which must be an object.
    public mutating func endObject() {
        close(UInt8(ascii: "}"))
    }

    /// Opens an array.
    public mutating func beginArray() {
        open(UInt8(ascii: "["))
    }

    /// Closes the innermost container, which must be an array.
    public mutating func endArray() {
        close(UInt8(ascii: "]"))
    }

    /// The name of the member whose value comes next.
    public mutating func key(_ name: String) {
        output.append(name, afterComma: needsComma, beforeColon: true)
        needsComma = false
    }

    /// A string.
    public mutating func value(_ text: String) {
        output.append(text, afterComma: needsComma)
        needsComma = true
    }

    /// A string of ASCII that needs no escaping, written in place.
    ///
    /// - Parameters:
    ///   - count: How many bytes it has.
    ///   - write: Writes every one of them.
    package mutating func value(plain count: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        separate()
        output.append(UInt8(ascii: "\""))
        output.append(count: count, write)
        output.append(UInt8(ascii: "\""))
    }

    /// An integer. Beyond ±``JSONLimits/greatestSafeInteger`` the strict reader will refuse it.
    public mutating func value(_ integer: Int64) {
        separate()
        output.append(integer)
    }

    /// A Boolean.
    public mutating func value(_ flag: Bool) {
        separate()
        output.append(word: flag ? "true" : "false")
    }

    /// The literal `null`.
    public mutating func null() {
        separate()
        output.append(word: "null")
    }

    /// One value that is JSON already; it is not checked.
    public mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        let json = Array(json)
        json.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    }

    private mutating func separate() {
        if needsComma { output.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        output.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        output.append(bracket)
        needsComma = true
    }
}
