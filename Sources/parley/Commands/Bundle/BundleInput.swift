internal import Foundation
internal import Transparency

/// Opens a bundle: a folder, or a tar archive.
enum BundleInput {
    /// The bundle at a path, and what an archive that cannot be read gives instead.
    enum Opened {
        case folder(BundleFolder)
        case archive(TarArchive)
        case broken(BundleFinding)
    }

    /// Opens a bundle.
    ///
    /// - Throws: ``CommandFailure``, wrong input, where nothing can be read at all.
    static func open(_ path: String) throws -> Opened {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandFailure(.badInput, "\(path): cannot be read")
        }
        if isFolder.boolValue { return .folder(try BundleFolder(path)) }
        let bytes = try ProofFile.bytes(path, limit: BundleLimits.maximumArchiveByteCount)
        do throws(TarFault) {
            return .archive(try TarArchive(parsing: bytes))
        } catch {
            return .broken(BundleFinding(.archiveMalformed, in: path, error.description))
        }
    }
}
