internal import FoundationEssentials
internal import Transparency

/// One SQL file of the schema, read whole.
struct SchemaFile: Sendable, Hashable {
    /// The most bytes a file may have, in bytes.
    static let maximumBytes = 1_048_576

    /// The file's name without its folder.
    let name: String
    let text: String
    /// SHA-256 of the bytes.
    let hash: [UInt8]

    /// The migration's number, from `NNNN_what.sql`.
    var number: Int32? {
        let digits = name.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }), name.dropFirst(4).hasPrefix("_"),
            let number = Int32(digits), number > 0
        else { return nil }
        return number
    }

    var hexHash: String { Self.hex(hash) }

    /// The `.sql` files of a folder, by name. Reads from disk: call it on a worker thread.
    static func all(in folder: String) throws(SchemaError) -> [SchemaFile] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw .unreadable(path: folder)
        }
        var files: [SchemaFile] = []
        for name in names.sorted() where name.hasSuffix(".sql") {
            files.append(try SchemaFile(path: "\(folder)/\(name)", name: name))
        }
        return files
    }

    init(path: String, name: String) throws(SchemaError) {
        guard let data = FileManager.default.contents(atPath: path), data.count <= Self.maximumBytes,
            let text = String(validating: data, as: UTF8.self)
        else { throw .unreadable(path: path) }
        self.name = name
        self.text = text
        hash = Fingerprint.sha256([UInt8](data))
    }

    static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
