/// A bundle in memory.
public struct BundleInMemory: BundleContents, Hashable, Sendable {
    /// The bytes of each file by its name.
    public var files: [String: [UInt8]]

    /// A bundle of files.
    public init(_ files: [String: [UInt8]] = [:]) {
        self.files = files
    }

    /// The names of all files, in their order.
    public var names: [String] { files.keys.sorted() }

    /// The bytes of a file; `nil` where there is none of this name.
    ///
    /// - Throws: ``BundleFinding`` for a file longer than `limit` bytes.
    public func bytes(of name: String, limit: Int) throws(BundleFinding) -> [UInt8]? {
        guard let bytes = files[name] else { return nil }
        guard bytes.count <= limit else { throw BundleFinding.tooLarge(name, limit: limit) }
        return bytes
    }
}
