internal import CLibPQ

/// The bound values of one statement in the form libpq takes them: one contiguous block, and four parallel arrays.
///
/// Sizes are computed first, so the block is allocated once and never moves while it is filled. A connection keeps one
/// buffer for all its statements; a block over ``keptCapacity`` is given back after use.
final class ParameterBuffer {
    /// The largest block kept between statements, in bytes.
    static let keptCapacity = 4 << 20
    /// The largest value PostgreSQL accepts, in bytes (`MaxAllocSize` in `memutils.h`).
    static let maximumValueSize = 0x3fff_ffff
    /// The number of parameters a Bind message can hold.
    static let maximumParameters = 65_535

    private var block: UnsafeMutableRawPointer?
    private var capacity = 0

    private(set) var types: [UInt32] = []
    private(set) var values: [UnsafePointer<CChar>?] = []
    private(set) var lengths: [Int32] = []
    private(set) var formats: [Int32] = []

    deinit {
        block?.deallocate()
    }

    /// The bytes in use.
    private(set) var byteCount = 0

    /// Replaces the content by these values.
    ///
    /// - Throws: ``PostgresError/Code/invalidParameter`` for a text with a zero byte, a value over
    ///   ``maximumValueSize``, or more than ``maximumParameters`` values.
    /// - Complexity: O(bytes); no allocation per element.
    func fill(_ parameters: [PostgresParameter]) throws(PostgresError) {
        try Self.checkCount(parameters)
        types.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        lengths.removeAll(keepingCapacity: true)
        formats.removeAll(keepingCapacity: true)
        byteCount = 0
        for index in parameters.indices {
            let size = try Self.checkedSize(of: parameters[index], at: index)
            types.append(parameters[index].typeIdentifier)
            lengths.append(Int32(size))
            formats.append(1)
            byteCount += size
        }
        let start = reserve(byteCount)
        var offset = 0
        for index in parameters.indices {
            if case .null = parameters[index] {
                values.append(nil)
                continue
            }
            let target = start + offset
            parameters[index].write(to: target)
            values.append(UnsafePointer(target.assumingMemoryBound(to: CChar.self)))
            offset += Int(lengths[index])
        }
    }

    /// Checks values as ``fill(_:)`` does.
    static func validate(_ parameters: [PostgresParameter]) throws(PostgresError) {
        try checkCount(parameters)
        for index in parameters.indices {
            _ = try checkedSize(of: parameters[index], at: index)
        }
    }

    /// Gives an unusually large block back.
    func trim() {
        guard capacity > Self.keptCapacity else { return }
        block?.deallocate()
        block = nil
        capacity = 0
    }

    private func reserve(_ byteCount: Int) -> UnsafeMutableRawPointer {
        if let block, capacity >= byteCount { return block }
        block?.deallocate()
        // libpq reads an empty value's pointer only for being non-null, so the block is never empty.
        let size = max(byteCount, 4096)
        let fresh = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        block = fresh
        capacity = size
        return fresh
    }

    private static func checkCount(_ parameters: [PostgresParameter]) throws(PostgresError) {
        guard parameters.count <= maximumParameters else {
            throw PostgresError(code: .invalidParameter, message: "more than \(maximumParameters) parameters")
        }
    }

    private static func checkedSize(
        of parameter: PostgresParameter, at index: Int
    ) throws(PostgresError) -> Int {
        guard !parameter.isRefused else {
            throw PostgresError(code: .invalidParameter, message: "text with a zero byte in parameter $\(index + 1)")
        }
        let size = parameter.binarySize
        guard size <= maximumValueSize else {
            throw PostgresError(
                code: .invalidParameter, message: "parameter $\(index + 1) has \(size) bytes, over \(maximumValueSize)")
        }
        return size
    }
}
