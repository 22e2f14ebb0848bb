internal import Foundation
internal import Transparency

/// A file with one signing key on one line, readable by its owner only.
struct SigningKeyFile {
    /// Longer than any key with its line end.
    static let maximumByteCount = 512

    private static let ownerOnly: mode_t = 0o600

    let path: String

    /// Makes the file with its rights before the key is in it, and durable.
    ///
    /// - Throws: ``CommandFailure`` where the file exists already or cannot be written; then no key was made.
    func create(_ signer: SignerKey) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, Self.ownerOnly)
        guard descriptor >= 0 else {
            let reason =
                errno == EEXIST ? "exists already; a key is never written over" : String(cString: strerror(errno))
            throw CommandFailure(.badInput, "\(path): \(reason)")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Array((signer.secretText + "\n").utf8))
            try handle.synchronize()
            try handle.close()
        } catch {
            throw CommandFailure(.failed, "\(path): cannot be written: \(error.localizedDescription)")
        }
    }
}
