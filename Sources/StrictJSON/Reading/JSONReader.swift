/// Reads JSON (RFC 8259) strictly: valid UTF-8, no name twice in an object, nothing after the value, no deeper or
/// larger than the limits say.
///
/// Every text is either read whole or refused with the first fault in it; no input traps. Time is linear in the bytes.
public struct JSONReader: Sendable {
    /// The value of a text.
    ///
    /// - Parameters:
    ///   - bytes: The UTF-8 text, without byte order mark.
    ///   - limits: What is allowed.
    /// - Throws: The first ``JSONFault``.
    /// - Complexity: O(bytes), expected.
    public static func parse(_ bytes: [UInt8], limits: JSONLimits) throws(JSONFault) -> JSONValue {
        try bytes.withUnsafeBufferPointer { buffer throws(JSONFault) in
            try read(buffer, limits: limits)
        }
    }

    /// The value of a text in memory that stays unchanged during the call.
    ///
    /// - Parameters:
    ///   - bytes: The UTF-8 text, without byte order mark.
    ///   - limits: What is allowed.
    /// - Throws: The first ``JSONFault``.
    /// - Complexity: O(bytes), expected.
    public static func parse(_ bytes: UnsafeRawBufferPointer, limits: JSONLimits) throws(JSONFault) -> JSONValue {
        try bytes.withMemoryRebound(to: UInt8.self) { buffer throws(JSONFault) in
            try read(buffer, limits: limits)
        }
    }

    /// The value of a text in any collection of bytes; copied first, once its size is known to be allowed, where the
    /// collection is not contiguous.
    ///
    /// - Parameters:
    ///   - bytes: The UTF-8 text, without byte order mark.
    ///   - limits: What is allowed.
    /// - Throws: The first ``JSONFault``.
    /// - Complexity: O(bytes), expected.
    public static func parse(_ bytes: some Collection<UInt8>, limits: JSONLimits) throws(JSONFault) -> JSONValue {
        let result = bytes.withContiguousStorageIfAvailable { buffer -> Result<JSONValue, JSONFault> in
            do throws(JSONFault) { return .success(try read(buffer, limits: limits)) } catch { return .failure(error) }
        }
        if let result { return try result.get() }
        try refuseAbove(limits, count: bytes.count)
        return try parse([UInt8](bytes), limits: limits)
    }

    private static func read(
        _ buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits
    ) throws(JSONFault) -> JSONValue {
        try refuseAbove(limits, count: buffer.count)
        var scanner = JSONScanner(bytes: buffer, limits: limits)
        return try scanner.readDocument()
    }

    private static func refuseAbove(_ limits: JSONLimits, count: Int) throws(JSONFault) {
        guard count <= limits.maximumBytes else {
            throw JSONFault(
                code: .tooLarge, byteOffset: limits.maximumBytes, pointer: "",
                expected: "at most \(limits.maximumBytes) bytes")
        }
    }
}
