internal import Bargaining
internal import EventSourcing
internal import Synchronization

/// What erasure needs of the keys. Folders are read whole: linear in the people and the pseudonyms of the installation.
extension PersonKeyStore {
    /// How often a running service looks whether a key was destroyed by another process.
    static let watchInterval = Duration.seconds(1)

    /// The file of the key behind a pseudonym, whether or not it still exists; `nil` when it was never noted or is forgotten.
    func keyFile(ofSeat seat: UUIDValue) async throws -> [String]? {
        let name = Self.fileName(of: seat)
        return try await worker.run { [directory] in
            try directory.read(name, maximumBytes: Self.seatBytes).map { try Self.person(in: $0, of: name) }
        }
    }

    /// The file in which a person's key is or would be.
    func keyFile(of person: PrincipalID) -> [String] { Self.fileName(of: person) }

    /// The key in a file.
    func key(in file: [String]) async throws -> PersonKey? {
        try await worker.run { [directory] in try Self.readKey(file, in: directory) }
    }

    /// The pseudonyms that were noted as those of the person of a key file, ascending.
    func seats(ofKeyIn file: [String]) async throws -> [UUIDValue] {
        let wanted = Array(file.joined(separator: "/").utf8)
        return try await worker.run { [directory] in
            var seats: [UUIDValue] = []
            for folder in try directory.names(in: ["seats"]) {
                for name in try directory.names(in: ["seats", folder]) {
                    guard try directory.read(["seats", folder, name], maximumBytes: Self.seatBytes) == wanted else {
                        continue
                    }
                    guard let seat = UUIDValue(name) else {
                        throw PersonKeyError.damaged(path: "seats/\(folder)/\(name)")
                    }
                    seats.append(seat)
                }
            }
            return seats
        }
    }

    /// Every key file whose key answers a question with yes.
    func keyFiles(where isWanted: @escaping @Sendable (PersonKey) -> Bool) async throws -> [[String]] {
        try await worker.run { [directory] in
            var files: [[String]] = []
            for folder in try directory.names(in: ["people"]) {
                for name in try directory.names(in: ["people", folder]) {
                    let file = ["people", folder, name]
                    if let key = try Self.readKey(file, in: directory), isWanted(key) { files.append(file) }
                }
            }
            return files
        }
    }

    /// Forgets whose pseudonyms are; durable when it returns.
    func forget(_ seats: [UUIDValue]) async throws {
        let names = seats.map { Self.fileName(of: $0) }
        try await worker.run { [directory] in
            for name in names { _ = try directory.destroy(name) }
        }
    }

    /// Destroys the key in a file and lets every process know; durable when it returns. Done again it changes nothing.
    func destroyKey(in file: [String]) async throws {
        try await worker.run { [directory] in
            _ = try directory.destroy(file)
            try directory.markDestruction()
        }
        forgetCachedKeys()
    }

    /// Forgets what is in memory where another process destroyed a key since the last look.
    ///
    /// - Returns: whether that was so.
    @discardableResult
    func forgetWhatWasDestroyed() async throws -> Bool {
        let mark = try await worker.run { [directory] in try directory.destructionMark() }
        let isNew = seenDestruction.withLock { seen in
            defer { seen = mark }
            return seen != mark
        }
        if isNew { forgetCachedKeys() }
        return isNew
    }
}
