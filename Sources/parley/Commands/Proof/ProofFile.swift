internal import Foundation
internal import Transparency

/// Files of proofs, read whole, and no further than their format allows.
enum ProofFile {
    /// The bytes of a file.
    ///
    /// - Throws: ``CommandFailure``, wrong input, where it cannot be read or is longer than `limit`.
    static func bytes(_ path: String, limit: Int) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure(.badInput, "\(path): cannot be read")
        }
        do {
            defer { try? handle.close() }
            var bytes: [UInt8] = []
            while bytes.count <= limit, let piece = try handle.read(upToCount: limit + 1 - bytes.count), !piece.isEmpty
            {
                bytes += piece
            }
            guard bytes.count <= limit else {
                throw CommandFailure(.badInput, "\(path): longer than \(limit) bytes")
            }
            return bytes
        } catch let error as CocoaError {
            throw CommandFailure(.badInput, "\(path): cannot be read: \(error.localizedDescription)")
        }
    }

    /// A signed checkpoint, with the file named in what is thrown.
    static func checkpoint(_ path: String) throws -> SignedCheckpoint {
        let bytes = try bytes(path, limit: SignedNote.maximumByteCount)
        do throws(CheckpointFault) {
            return try SignedCheckpoint(parsing: bytes)
        } catch {
            throw CommandFailure(.badInput, "\(path): \(error)")
        }
    }

    /// A request to cosign.
    static func addCheckpoint(_ path: String) throws -> AddCheckpoint {
        let bytes = try bytes(path, limit: AddCheckpoint.maximumByteCount)
        do throws(AddCheckpointFault) {
            return try AddCheckpoint(parsing: bytes)
        } catch {
            throw CommandFailure(.badInput, "\(path): \(error)")
        }
    }

    /// A trust policy.
    static func policy(_ path: String) throws -> TrustPolicy {
        let bytes = try bytes(path, limit: TrustPolicy.maximumByteCount)
        do throws(PolicyFault) {
            return try TrustPolicy(parsing: bytes)
        } catch {
            throw CommandFailure(.badInput, "\(path): \(error)")
        }
    }

    /// A signing key: one line.
    static func signer(_ path: String) throws -> SignerKey {
        var bytes = try bytes(path, limit: SigningKeyFile.maximumByteCount)
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        do throws(KeyFault) {
            return try SignerKey(parsing: bytes)
        } catch {
            // What is in the file is secret, whatever it is.
            throw CommandFailure(.badInput, "\(path): no signing key: \(error)")
        }
    }
}
