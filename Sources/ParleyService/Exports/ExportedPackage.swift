internal import Crypto
public import EventSourcing
internal import StrictJSON

/// What was exported: files of one moment, and how far they reach.
public struct ExportedPackage: Hashable, Sendable {
    /// The file that describes the package to programs.
    public static let descriptorName = "datapackage.json"
    /// The file that describes it to people.
    public static let guideName = "README.md"

    /// The form of the files.
    public let format: ExportFormat
    /// Whether texts carry a mark against formulas.
    public let isGuarded: Bool
    /// How far every ledger in it was followed.
    public let sources: [SourcePosition]
    /// The files, one a view.
    public let files: [ExportedFile]
    /// When it was exported.
    public let created: Timestamp

    /// A name that follows from the content: the same rows from the same positions have the same one, whenever they are exported.
    public var id: String {
        var hash = SHA256()
        for source in sources { hash.update(data: Array("\(source.ledger) \(source.position)\n".utf8)) }
        for file in files { hash.update(data: Array("\(file.path) \(file.hashText)\n".utf8)) }
        return "urn:parley:export:\(Hexadecimal.text(Array(hash.finalize())))"
    }

    /// The files that describe the package.
    var descriptions: [(name: String, bytes: [UInt8])] {
        [
            (Self.descriptorName, DataPackage(self).descriptor.encodedPretty() + [UInt8(ascii: "\n")]),
            (Self.guideName, PackageGuide(self).bytes),
        ]
    }
}
