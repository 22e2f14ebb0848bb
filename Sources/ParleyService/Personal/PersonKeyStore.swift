internal import Bargaining
internal import Crypto
public import EventSourcing
internal import Synchronization

/// The keys of the people who bargain, one file each, in a directory apart from PostgreSQL (DESIGN §7.2).
///
/// Backups of the database hold only pseudonyms and ciphertext; who loses a key file loses the person's name and remarks
/// for good, which is what erasure is. Files are named by hashes, so a listing names nobody. Several processes may share
/// the directory.
public final class PersonKeyStore: Sendable {
    /// A person in one negotiation.
    private struct Membership: Hashable, Sendable {
        let person: PrincipalID
        let negotiation: StreamID
        let ledger: LedgerID
    }

    /// How many keys are kept in memory, in keys.
    public static let defaultCapacity = 10_000
    /// The most bytes of a file that says whose a pseudonym is.
    static let seatBytes = 256
    /// How many pseudonyms are kept in memory: each costs two hashes to make, and every request needs one.
    static let pseudonymCapacity = 100_000

    let directory: PersonKeyDirectory
    let worker = FileWorker(label: "parley.person-keys")
    /// The mark of the last destruction that this process has seen.
    let seenDestruction = Mutex<[UInt8]?>(nil)
    private let people: Mutex<BoundedCache<PrincipalID, PersonKey>>
    private let seats: Mutex<BoundedCache<UUIDValue, PersonKey>>
    private let pseudonyms = Mutex(BoundedCache<Membership, SeatID>(maximumEntries: pseudonymCapacity))

    /// A store in a directory, which is made at the first write.
    ///
    /// - Parameter capacity: keys kept in memory, at least 1.
    public init(directory: String, capacity: Int = PersonKeyStore.defaultCapacity) {
        self.directory = PersonKeyDirectory(path: directory)
        people = Mutex(BoundedCache(maximumEntries: capacity))
        seats = Mutex(BoundedCache(maximumEntries: capacity))
    }

    /// The key of a person; `nil` when they have none, or none any more.
    ///
    /// - Throws: ``PersonKeyError``.
    public func key(of person: PrincipalID) async throws -> PersonKey? {
        if let key = people.withLock({ $0.value(for: person) }) { return key }
        let name = Self.fileName(of: person)
        guard let key = try await worker.run({ [directory] in try Self.readKey(name, in: directory) }) else {
            return nil
        }
        people.withLock { $0.insert(key, for: person) }
        return key
    }

    /// The key of a person, made if they have none; durable when it returns.
    ///
    /// - Throws: ``PersonKeyError``.
    public func keyMadeIfMissing(of person: PrincipalID) async throws -> PersonKey {
        if let key = people.withLock({ $0.value(for: person) }) { return key }
        let name = Self.fileName(of: person)
        let key = try await worker.run { [directory] in
            if let key = try Self.readKey(name, in: directory) { return key }
            let key = PersonKey()
            if try directory.create(name, key.bytes) { return key }
            // Another process was faster; its key is the person's.
            guard let key = try Self.readKey(name, in: directory) else {
                throw PersonKeyError.damaged(path: name.joined(separator: "/"))
            }
            return key
        }
        people.withLock { $0.insert(key, for: person) }
        return key
    }

    /// The pseudonym of a person in a negotiation; `nil` when they have no key.
    ///
    /// - Throws: ``PersonKeyError``.
    func pseudonym(
        of person: PrincipalID, in negotiation: StreamID, _ ledger: LedgerID
    ) async throws -> SeatID? {
        let membership = Membership(person: person, negotiation: negotiation, ledger: ledger)
        if let known = pseudonyms.withLock({ $0.value(for: membership) }) { return known }
        guard let key = try await key(of: person) else { return nil }
        let seat = SeatID(key.pseudonym(in: negotiation, of: ledger))
        pseudonyms.withLock { $0.insert(seat, for: membership) }
        return seat
    }

    /// Notes to whom a pseudonym belongs, so that what is sealed under it can be opened; durable when it returns.
    ///
    /// - Throws: ``PersonKeyError``.
    public func remember(seat: UUIDValue, of person: PrincipalID) async throws {
        guard seats.withLock({ $0.value(for: seat) }) == nil else { return }
        let name = Self.fileName(of: seat)
        let content = Self.fileName(of: person).joined(separator: "/")
        _ = try await worker.run { [directory] in try directory.create(name, Array(content.utf8)) }
        if let key = try await key(of: person) { seats.withLock { $0.insert(key, for: seat) } }
    }

    /// The key behind a pseudonym; `nil` when it was never noted or the key is gone.
    ///
    /// - Throws: ``PersonKeyError``.
    public func key(ofSeat seat: UUIDValue) async throws -> PersonKey? {
        if let key = seats.withLock({ $0.value(for: seat) }) { return key }
        let name = Self.fileName(of: seat)
        let key = try await worker.run { [directory] () throws -> PersonKey? in
            guard let content = try directory.read(name, maximumBytes: Self.seatBytes) else { return nil }
            return try Self.readKey(try Self.person(in: content, of: name), in: directory)
        }
        if let key { seats.withLock { $0.insert(key, for: seat) } }
        return key
    }

    /// Forgets what is in memory, so that the next look-up sees the files as they are.
    public func forgetCachedKeys() {
        people.withLock { $0.removeAll() }
        seats.withLock { $0.removeAll() }
        pseudonyms.withLock { $0.removeAll() }
    }

    /// The file that a seat's file names.
    static func person(in content: [UInt8], of name: [String]) throws(PersonKeyError) -> [String] {
        let person = String(decoding: content, as: UTF8.self).split(separator: "/").map(String.init)
        guard person.first == "people", person.count == 3, !person.contains("..") else {
            throw .damaged(path: name.joined(separator: "/"))
        }
        return person
    }

    static func readKey(_ name: [String], in directory: PersonKeyDirectory) throws -> PersonKey? {
        guard let bytes = try directory.read(name, maximumBytes: PersonKey.byteCount) else { return nil }
        guard let key = PersonKey(bytes: bytes) else { throw PersonKeyError.damaged(path: name.joined(separator: "/")) }
        return key
    }

    static func fileName(of person: PrincipalID) -> [String] {
        let hash = Hexadecimal.text(Array(SHA256.hash(data: Array(("parley/person/v1" + person.text).utf8))))
        return ["people", String(hash.prefix(2)), hash]
    }

    static func fileName(of seat: UUIDValue) -> [String] {
        let text = seat.description
        return ["seats", String(text.prefix(2)), text]
    }
}
