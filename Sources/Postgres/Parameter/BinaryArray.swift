/// The binary form of a one-dimensional array (`array_recv` in PostgreSQL's `arrayfuncs.c`).
///
/// Number of dimensions, NULL flag, element type; then length and lower bound of the dimension; then each element as
/// its length, -1 for NULL, and its bytes. An empty array has no dimension. All numbers are big-endian 32-bit.
enum BinaryArray {
    /// Bytes before the first element.
    static let headerSize = 20
    /// Bytes of an array without elements.
    static let emptySize = 12

    static func size<Element: BinaryElement>(_ elements: [Element]) -> Int {
        guard !elements.isEmpty else { return emptySize }
        if let fixed = Element.fixedSize { return headerSize + elements.count * (4 + fixed) }
        var size = headerSize
        for element in elements { size += 4 + element.binarySize }
        return size
    }

    static func size<Element: BinaryElement>(nullable elements: [Element?]) -> Int {
        guard !elements.isEmpty else { return emptySize }
        var size = headerSize
        for element in elements { size += 4 + (element?.binarySize ?? 0) }
        return size
    }

    static func write<Element: BinaryElement>(_ elements: [Element], to target: UnsafeMutableRawPointer) {
        var cursor = writeHeader(Element.typeIdentifier, count: elements.count, hasNull: false, to: target)
        for element in elements {
            let size = element.binarySize
            Int32(truncatingIfNeeded: size).write(to: cursor)
            element.write(to: cursor + 4)
            cursor += 4 + size
        }
    }

    static func write<Element: BinaryElement>(nullable elements: [Element?], to target: UnsafeMutableRawPointer) {
        var cursor = writeHeader(Element.typeIdentifier, count: elements.count, hasNull: true, to: target)
        for element in elements {
            guard let element else {
                Int32(-1).write(to: cursor)
                cursor += 4
                continue
            }
            let size = element.binarySize
            Int32(truncatingIfNeeded: size).write(to: cursor)
            element.write(to: cursor + 4)
            cursor += 4 + size
        }
    }

    private static func writeHeader(
        _ typeIdentifier: UInt32, count: Int, hasNull: Bool, to target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        Int32(count == 0 ? 0 : 1).write(to: target)
        Int32(hasNull ? 1 : 0).write(to: target + 4)
        Int32(bitPattern: typeIdentifier).write(to: target + 8)
        guard count > 0 else { return target + emptySize }
        Int32(truncatingIfNeeded: count).write(to: target + 12)
        Int32(1).write(to: target + 16)
        return target + headerSize
    }
}
