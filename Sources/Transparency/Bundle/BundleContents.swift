/// The files of a bundle, wherever they are kept: the verifier itself opens nothing.
public protocol BundleContents {
    /// The names of all files, none twice, with `/` between folder and file.
    var names: [String] { get }

    /// The bytes of a file; `nil` where there is none of this name.
    ///
    /// - Throws: ``BundleFinding`` with ``BundleFindingCode/tooLarge`` for a file longer than `limit` bytes, with
    ///   ``BundleFindingCode/unreadable`` for one that cannot be read.
    func bytes(of name: String, limit: Int) throws(BundleFinding) -> [UInt8]?
}
