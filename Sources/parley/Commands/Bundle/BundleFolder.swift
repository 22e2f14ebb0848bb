internal import Foundation
internal import Transparency

/// A bundle in a folder. Links are not followed out of it: what is not a plain file is a name that no bundle has.
struct BundleFolder: BundleContents {
    let names: [String]
    private let path: String

    /// Lists a folder.
    ///
    /// - Throws: ``CommandFailure``, wrong input, where it cannot be read or has more files than a bundle.
    init(_ path: String) throws {
        self.path = path
        guard let found = FileManager.default.enumerator(atPath: path) else {
            throw CommandFailure(.badInput, "\(path): cannot be read")
        }
        var names: [String] = []
        while let name = found.nextObject() as? String {
            if found.fileAttributes?[.type] as? FileAttributeType == .typeDirectory { continue }
            names.append(name)
            guard names.count <= BundleLimits.maximumFiles else {
                throw CommandFailure(.badInput, "\(path): has more than \(BundleLimits.maximumFiles) files")
            }
        }
        self.names = names
    }

    func bytes(of name: String, limit: Int) throws(BundleFinding) -> [UInt8]? {
        let descriptor = open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw BundleFinding(.unreadable, in: name, "the file cannot be read")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var bytes: [UInt8] = []
        do {
            while bytes.count <= limit, let piece = try handle.read(upToCount: limit + 1 - bytes.count), !piece.isEmpty
            {
                bytes += piece
            }
        } catch {
            throw BundleFinding(.unreadable, in: name, "the file cannot be read")
        }
        guard bytes.count <= limit else { throw BundleFinding.tooLarge(name, limit: limit) }
        return bytes
    }
}
