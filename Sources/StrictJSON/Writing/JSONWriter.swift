/// Writes compact JSON (RFC 8259) to the end of a byte array, for encoding without building a ``JSONValue``.
///
/// The same calls always give the same bytes: no white space, members in the order written, only the escapes that are
/// needed (`\"`, `\\`, `\b`, `\f`, `\n`, `\r`, `\t`, other control characters as `\u00xx`), all else as UTF-8. The
/// writer puts the commas; that every container is closed, every member has one value and no name comes twice is the
/// caller's part.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]

    /// Whether a value stands before the place of the next one in the same container.
    private var needsComma = false

    /// A writer with room for so many bytes; it grows as needed.
    public init(capacity: Int = 512) {
        bytes = []
        bytes.reserveCapacity(capacity)
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
        separate()
        Self.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A string.
    public mutating func value(_ text: String) {
        separate()
        Self.append(text, to: &bytes)
    }

    /// An integer. Beyond ±``JSONLimits/greatestSafeInteger`` the strict reader will refuse it.
    public mutating func value(_ integer: Int64) {
        separate()
        Self.append(integer, to: &bytes)
    }

    /// A Boolean.
    public mutating func value(_ flag: Bool) {
        separate()
        Self.append(word: flag ? "true" : "false", to: &bytes)
    }

    /// The literal `null`.
    public mutating func null() {
        separate()
        Self.append(word: "null", to: &bytes)
    }

    /// One value that is JSON already; it is not checked.
    public mutating func raw(_ json: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: json)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }
}
