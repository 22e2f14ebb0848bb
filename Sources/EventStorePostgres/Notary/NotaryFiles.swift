internal import EventSourcing
internal import Synchronization
internal import Transparency

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The files of the notary of one ledger: state, keys, and why it refuses. Blocking: called on worker threads only.
///
/// A file is written to a temporary name, flushed, renamed, and its directory flushed, in this order: after a crash it
/// is the old one or the new one, whole. A lock on a file of its own lasts as long as this object.
final class NotaryFiles: Sendable {
    /// Longer than any key with its line end, in bytes.
    static let maximumKeyByteCount = 512
    private static let fileMode: mode_t = 0o600
    private static let directoryMode: mode_t = 0o700

    let directory: String
    let ledger: LedgerID
    private let lock: Int32

    /// Opens the files of a ledger and locks them.
    ///
    /// - Throws: ``NotaryError/inUse(path:)`` where another object, of this process or another, has them;
    ///   ``NotaryError/fileSystem(operation:path:errorNumber:)``.
    init(directory: String, ledger: LedgerID) throws(NotaryError) {
        self.directory = directory
        self.ledger = ledger
        if mkdir(directory, Self.directoryMode) != 0, errno != EEXIST {
            throw .fileSystem(operation: "create", path: directory, errorNumber: errno)
        }
        let path = "\(directory)/ledger-\(ledger).lock"
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, Self.fileMode)
        guard descriptor >= 0 else { throw .fileSystem(operation: "open", path: path, errorNumber: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            close(descriptor)
            throw number == EWOULDBLOCK
                ? .inUse(path: path) : .fileSystem(operation: "lock", path: path, errorNumber: number)
        }
        lock = descriptor
    }

    deinit {
        close(lock)
    }

    var statePath: String { Self.statePath(ledger, directory) }
    var refusalPath: String { "\(directory)/ledger-\(ledger).refused" }

    func keyPath(_ key: VerifierKey) -> String {
        "\(directory)/ledger-\(ledger)-\(Self.hexadecimal(key.keyID)).key"
    }

    func finalNotePath(_ key: VerifierKey) -> String {
        "\(directory)/ledger-\(ledger)-\(Self.hexadecimal(key.keyID)).checkpoint"
    }

    /// The ledgers that have a state in a directory, in order; none where there is no directory.
    static func ledgers(in directory: String) throws(NotaryError) -> [LedgerID] {
        guard let stream = opendir(directory) else {
            if errno == ENOENT { return [] }
            throw .fileSystem(operation: "list", path: directory, errorNumber: errno)
        }
        defer { closedir(stream) }
        var ledgers: [LedgerID] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX)) { String(cString: $0) }
            }
            guard name.hasPrefix("ledger-"), name.hasSuffix(".state"),
                let number = Int32(name.dropFirst("ledger-".count).dropLast(".state".count))
            else { continue }
            ledgers.append(LedgerID(number))
        }
        return ledgers.sorted()
    }

    /// The stored state; `nil` where there is none.
    func state() throws(NotaryError) -> NotaryState? {
        try Self.state(of: ledger, in: directory)
    }

    /// The stored state of a ledger, as it is at the moment: whoever has no lock may look, too.
    static func state(of ledger: LedgerID, in directory: String) throws(NotaryError) -> NotaryState? {
        let path = statePath(ledger, directory)
        guard let text = try read(path, maximumBytes: NotaryState.maximumByteCount) else { return nil }
        guard let state = NotaryState(text: text), state.ledger == ledger else { throw .damagedState(path: path) }
        return state
    }

    private static func statePath(_ ledger: LedgerID, _ directory: String) -> String {
        "\(directory)/ledger-\(ledger).state"
    }

    /// Replaces the state; durable when it returns.
    func write(_ state: NotaryState) throws(NotaryError) {
        try write(state.text, to: statePath)
    }

    /// The key that a state names.
    func signer(of key: VerifierKey) throws(NotaryError) -> SignerKey {
        let path = keyPath(key)
        guard var text = try Self.read(path, maximumBytes: Self.maximumKeyByteCount) else {
            throw .missingKey(path: path)
        }
        if text.last == UInt8(ascii: "\n") { text.removeLast() }
        guard let signer = try? SignerKey(parsing: text), signer.verifier == key, key.type == .ed25519 else {
            throw .damagedKey(path: path)
        }
        return signer
    }

    /// Stores a key, which only its owner can read; durable when it returns. Never writes over another.
    func write(_ signer: SignerKey) throws(NotaryError) {
        let path = keyPath(signer.verifier)
        guard access(path, F_OK) != 0 else { throw .usedOrigin("\(signer.verifier.name)") }
        try write(Array((signer.secretText + "\n").utf8), to: path)
    }

    /// Stores the last note of a log.
    func write(finalNote: [UInt8], of key: VerifierKey) throws(NotaryError) {
        try write(finalNote, to: finalNotePath(key))
    }

    /// Why the notary refused, as it wrote it down; `nil` where it did not, or an operator took the file away.
    func refusal() throws(NotaryError) -> String? {
        try Self.read(refusalPath, maximumBytes: NotaryState.maximumByteCount).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Writes down why the notary refuses, with the cure.
    func write(_ refusal: NotaryRefusal) throws(NotaryError) {
        let text = """
            \(refusal.code): \(refusal)
            Cure: \(refusal.cure).
            Ledger \(ledger) is not signed while this file is here. Remove it once the cause is removed.

            """
        try write(Array(text.utf8), to: refusalPath)
    }

    private static func read(_ path: String, maximumBytes: Int) throws(NotaryError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .fileSystem(operation: "open", path: path, errorNumber: errno)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: maximumBytes + 1)
        var count = 0
        while count < bytes.count {
            let space = bytes.count - count
            let answer = bytes.withUnsafeMutableBytes { buffer in
                #if canImport(Glibc)
                    Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), space)
                #else
                    Darwin.read(descriptor, buffer.baseAddress?.advanced(by: count), space)
                #endif
            }
            if answer == 0 { break }
            guard answer > 0 || errno == EINTR else {
                throw .fileSystem(operation: "read", path: path, errorNumber: errno)
            }
            count += max(answer, 0)
        }
        guard count <= maximumBytes else { throw .damagedState(path: path) }
        return Array(bytes.prefix(count))
    }

    private func write(_ content: [UInt8], to path: String) throws(NotaryError) {
        let temporary = path + ".new"
        // What a crash left behind belongs to nobody: the lock is ours.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Self.fileMode)
        guard descriptor >= 0 else { throw .fileSystem(operation: "create", path: temporary, errorNumber: errno) }
        try writeAndClose(content, descriptor, path: temporary)
        guard rename(temporary, path) == 0 else {
            throw .fileSystem(operation: "rename", path: path, errorNumber: errno)
        }
        try flushDirectory()
    }

    private func writeAndClose(_ content: [UInt8], _ descriptor: Int32, path: String) throws(NotaryError) {
        defer { close(descriptor) }
        var start = 0
        while start < content.count {
            let answer = content.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), content.count - start)
                #else
                    Darwin.write(descriptor, buffer.baseAddress?.advanced(by: start), content.count - start)
                #endif
            }
            guard answer >= 0 || errno == EINTR else {
                throw .fileSystem(operation: "write", path: path, errorNumber: errno)
            }
            start += max(answer, 0)
        }
        guard fsync(descriptor) == 0 else { throw .fileSystem(operation: "flush", path: path, errorNumber: errno) }
    }

    private func flushDirectory() throws(NotaryError) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .fileSystem(operation: "open", path: directory, errorNumber: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .fileSystem(operation: "flush", path: directory, errorNumber: errno)
        }
    }

    private static func hexadecimal(_ id: UInt32) -> String {
        let digits = String(id, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
