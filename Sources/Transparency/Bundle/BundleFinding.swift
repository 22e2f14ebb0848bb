/// The first thing in a bundle that does not hold.
public struct BundleFinding: Error, Hashable, Sendable {
    /// What.
    public let code: BundleFindingCode
    /// The file in which it was found, or that is missing.
    public let file: String
    /// One sentence for a person, in English.
    public let detail: String

    /// A finding from its parts.
    public init(_ code: BundleFindingCode, in file: String, _ detail: String) {
        self.code = code
        self.file = file
        self.detail = detail
    }

    init(_ code: BundleFindingCode, in file: BundleFile, _ detail: String) {
        self.init(code, in: file.name, detail)
    }

    /// A file that is longer than it may be.
    public static func tooLarge(_ file: String, limit: Int) -> BundleFinding {
        BundleFinding(.tooLarge, in: file, "the file is longer than the \(limit) bytes that it may have")
    }
}
