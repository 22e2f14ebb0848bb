/// A view that was written to a file.
public struct ExportedFile: Hashable, Sendable {
    /// The view.
    public let view: DescribedView
    /// The file's name within the package.
    public let path: String
    /// Rows, without the header.
    public let rows: Int64
    /// Its size in bytes.
    public let bytes: Int64
    /// SHA-256 of its bytes.
    public let hash: [UInt8]

    /// The hash in lower-case hexadecimal digits.
    public var hashText: String { Hexadecimal.text(hash) }
}
