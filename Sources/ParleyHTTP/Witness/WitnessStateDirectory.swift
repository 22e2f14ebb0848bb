internal import FoundationEssentials
internal import ParleyService
internal import Synchronization
internal import Transparency

/// The files in which a witness remembers. Blocking, and held by one process at a time.
///
/// - `lock`: who holds it works with the directory.
/// - `witness`: the witness's key, and the hashes of the origins of which it cosigned a checkpoint, so that a lost file is noticed.
/// - `HASH.checkpoint`: the latest checkpoint of the origin with SHA-256 HASH, with the signature of its log and our cosignature.
/// - `HASH.refused`: the last request of that origin that a proof of consistency did not come with.
/// - `HASH-OLD-NEW-ROOT.fork`: evidence that the log showed two histories.
final class WitnessStateDirectory: Sendable {
    /// The most files of evidence that are kept; one is enough.
    static let maximumForkCount = 16

    private static let markerName = "witness"
    private static let markerHeader = "parley/witness/v1"
    private static let checkpointSuffix = ".checkpoint"
    private static let refusedSuffix = ".refused"
    private static let forkSuffix = ".fork"
    /// Longer than the marker can be: a key and a line for each origin that a policy can name, many times over.
    private static let maximumMarkerByteCount = 1 << 20

    private let path: String
    private let key: VerifierKey
    /// The descriptor of the lock; `nil` once it is let go of.
    private let lock: Mutex<Int32?>

    /// Takes a directory into use.
    ///
    /// - Parameters:
    ///   - key: the key of the witness.
    ///   - isFirst: whether this witness never cosigned anything: the directory is made then, and must not hold a state.
    /// - Throws: ``WitnessStateFault``.
    init(path: String, key: VerifierKey, isFirst: Bool) throws(WitnessStateFault) {
        self.path = path
        self.key = key
        if isFirst {
            try DurableFile.makeDirectory(path)
        } else {
            guard FileManager.default.fileExists(atPath: path + "/" + Self.markerName) else {
                throw .missing(path: path)
            }
        }
        lock = Mutex(try DurableFile.lock(path + "/lock"))
        guard isFirst else { return }
        guard try Self.names(in: path).allSatisfy({ $0 == "lock" || $0.hasSuffix(DurableFile.temporarySuffix) }) else {
            throw .notFirst(path: path)
        }
        try writeMarker([])
    }

    deinit { close() }

    /// Lets go of the directory, so that another may take it into use. Nothing must be stored afterwards.
    func close() {
        guard let descriptor = lock.withLock({ $0.take() }) else { return }
        DurableFile.unlock(descriptor)
    }

    /// What was cosigned last of each origin, whether its log is still known or not.
    ///
    /// - Throws: ``WitnessStateFault`` where a file is not as this witness wrote it, or is missing.
    func load() throws(WitnessStateFault) -> [Origin: CosignedCheckpoint] {
        let listed = try readMarker()
        var latest: [Origin: CosignedCheckpoint] = [:]
        var found: Set<String> = []
        for name in try Self.names(in: path) where name.hasSuffix(Self.checkpointSuffix) {
            let hash = String(name.dropLast(Self.checkpointSuffix.count))
            let cosigned = try read(name, hash: hash)
            latest[cosigned.signed.checkpoint.origin] = cosigned
            found.insert(hash)
        }
        if let lost = listed.subtracting(found).min() {
            throw .damaged(path: path + "/" + lost + Self.checkpointSuffix, reason: "the file is gone")
        }
        // A crash between the two files of a first checkpoint leaves one that is not listed; it was not answered yet.
        if found != listed { try writeMarker(found) }
        return latest
    }

    /// Remembers a checkpoint of an origin; durable when it returns.
    ///
    /// - Parameter known: the origins that have a checkpoint already.
    func store(_ signed: SignedCheckpoint, known: some Collection<Origin>) throws(WitnessStateFault) {
        let origin = signed.checkpoint.origin
        try DurableFile.replace(Self.hash(of: origin) + Self.checkpointSuffix, in: path, with: signed.bytes)
        if !known.contains(origin) { try writeMarker(Set(known.map(Self.hash)).union([Self.hash(of: origin)])) }
    }

    /// Keeps evidence, unless there is enough.
    ///
    /// - Returns: where it is; `nil` where there is enough already.
    func keep(_ evidence: ForkEvidence) throws(WitnessStateFault) -> String? {
        let forks = try Self.names(in: path).filter { $0.hasSuffix(Self.forkSuffix) }
        let (older, newer) = (evidence.older.checkpoint, evidence.newer.checkpoint)
        let root = Hexadecimal.text(newer.rootHash.prefix(8))
        let name = "\(Self.hash(of: older.origin))-\(older.size)-\(newer.size)-\(root)\(Self.forkSuffix)"
        guard forks.contains(name) || forks.count < Self.maximumForkCount else { return nil }
        try DurableFile.replace(name, in: path, with: evidence.bytes)
        return path + "/" + name
    }

    /// Keeps a request that was signed but not consistent, in the place of the one before it.
    ///
    /// - Returns: where it is.
    func keep(refused request: AddCheckpoint) throws(WitnessStateFault) -> String {
        let name = Self.hash(of: request.checkpoint.checkpoint.origin) + Self.refusedSuffix
        try DurableFile.replace(name, in: path, with: request.bytes)
        return path + "/" + name
    }

    /// What an origin is called in names of files and paths: the lower-case hexadecimal SHA-256, as in C2SP tlog-mirror.
    static func hash(of origin: Origin) -> String {
        Hexadecimal.text(Fingerprint.sha256(origin.bytes))
    }

    private func read(_ name: String, hash: String) throws(WitnessStateFault) -> CosignedCheckpoint {
        let file = path + "/" + name
        guard let bytes = try DurableFile.read(file, maximumByteCount: SignedNote.maximumByteCount) else {
            throw .damaged(path: file, reason: "the file is gone")
        }
        let signed: SignedCheckpoint
        do throws(CheckpointFault) {
            signed = try SignedCheckpoint(parsing: bytes)
        } catch {
            throw .damaged(path: file, reason: "\(error)")
        }
        guard Self.hash(of: signed.checkpoint.origin) == hash else {
            throw .damaged(path: file, reason: "a checkpoint of another log, \(signed.checkpoint.origin)")
        }
        do throws(NoteFault) {
            // What vouches for the file is the cosignature of this very witness.
            guard let time = try signed.note.verify(with: [key]).first?.time else {
                throw NoteFault.unknownKeys
            }
            return CosignedCheckpoint(signed: signed, time: time)
        } catch {
            throw .damaged(path: file, reason: "not cosigned by this witness: \(error)")
        }
    }

    private func readMarker() throws(WitnessStateFault) -> Set<String> {
        let file = path + "/" + Self.markerName
        guard let bytes = try DurableFile.read(file, maximumByteCount: Self.maximumMarkerByteCount) else {
            throw .missing(path: path)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 3, lines[0] == Self.markerHeader, lines.last?.isEmpty == true else {
            throw .damaged(path: file, reason: "not a file of a witness")
        }
        guard lines[1] == key.description else { throw .otherKey(path: path) }
        let hashes = lines[2...].dropLast().map(String.init)
        guard hashes.allSatisfy({ Hexadecimal.bytes($0)?.count == MerkleTree.hashByteCount }) else {
            throw .damaged(path: file, reason: "a line is not the hash of an origin")
        }
        return Set(hashes)
    }

    private func writeMarker(_ hashes: Set<String>) throws(WitnessStateFault) {
        let lines = [Self.markerHeader, key.description] + hashes.sorted()
        try DurableFile.replace(
            Self.markerName, in: path, with: Array(lines.map { $0 + "\n" }.joined().utf8))
    }

    private static func names(in path: String) throws(WitnessStateFault) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw .fileSystem(operation: "list", path: path, reason: "\(error)")
        }
    }
}
