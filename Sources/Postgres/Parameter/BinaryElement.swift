/// A value with a binary form on the wire, alone or as an element of an array.
protocol BinaryElement {
    /// The object identifier of the element's type.
    static var typeIdentifier: UInt32 { get }
    /// The size of every value of a fixed-size type, in bytes; nil where it varies.
    static var fixedSize: Int? { get }
    /// The size of this value in bytes.
    var binarySize: Int { get }
    /// Whether the server would refuse the value: a text with a zero byte.
    var isRefused: Bool { get }
    /// Writes exactly ``binarySize`` bytes.
    func write(to target: UnsafeMutableRawPointer)
}

extension BinaryElement {
    static var fixedSize: Int? { nil }
    var isRefused: Bool { false }
}

extension BinaryElement where Self: FixedWidthInteger {
    static var fixedSize: Int? { MemoryLayout<Self>.size }
    var binarySize: Int { MemoryLayout<Self>.size }
    func write(to target: UnsafeMutableRawPointer) {
        target.storeBytes(of: bigEndian, as: Self.self)
    }
}

extension Int16: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.int2 }
}

extension Int32: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.int4 }
}

extension Int64: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.int8 }
}

extension Bool: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.bool }
    static var fixedSize: Int? { 1 }
    var binarySize: Int { 1 }
    func write(to target: UnsafeMutableRawPointer) {
        target.storeBytes(of: self ? 1 : 0, as: UInt8.self)
    }
}

extension PostgresUUID: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.uuid }
    static var fixedSize: Int? { 16 }
    var binarySize: Int { 16 }
    func write(to target: UnsafeMutableRawPointer) {
        high.bigEndian.write(unaligned: target)
        low.bigEndian.write(unaligned: target + 8)
    }
}

extension UInt64 {
    fileprivate func write(unaligned target: UnsafeMutableRawPointer) {
        target.storeBytes(of: self, as: UInt64.self)
    }
}

extension [UInt8]: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.bytea }
    var binarySize: Int { count }
    func write(to target: UnsafeMutableRawPointer) {
        withUnsafeBytes { source in
            guard let start = source.baseAddress else { return }
            target.copyMemory(from: start, byteCount: source.count)
        }
    }
}

extension String: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.text }
    var binarySize: Int { utf8.count }
    var isRefused: Bool { utf8.contains(0) }
    func write(to target: UnsafeMutableRawPointer) {
        // `withUTF8` copies only a string that is not stored as UTF-8, which no string made in Swift on Linux is.
        var text = self
        text.withUTF8 { source in
            guard let start = source.baseAddress else { return }
            target.copyMemory(from: start, byteCount: source.count)
        }
    }
}

/// A `timestamp with time zone` element.
struct BinaryTimestamp: BinaryElement {
    static var typeIdentifier: UInt32 { PostgresType.timestamptz }
    static var fixedSize: Int? { 8 }
    /// Microseconds since the server's epoch, 2000-01-01T00:00:00Z.
    let microseconds: Int64

    /// Saturates: what lies before the smallest instant is sent as `-infinity`.
    init(microsecondsSinceUnixEpoch: Int64) {
        let (difference, overflow) = microsecondsSinceUnixEpoch.subtractingReportingOverflow(
            PostgresType.epochOffsetMicroseconds)
        microseconds = overflow ? .min : difference
    }

    var binarySize: Int { 8 }
    func write(to target: UnsafeMutableRawPointer) {
        microseconds.write(to: target)
    }
}
