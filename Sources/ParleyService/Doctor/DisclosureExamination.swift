internal import Bargaining
internal import EventSourcing
internal import EventStorePostgres
internal import Postgres

/// Holds personal content against the erasures on record: each piece that an event names is there, or a record says that it was
/// erased; never neither, and never both.
struct DisclosureExamination {
    private struct Piece: Hashable {
        let position: GlobalPosition
        let ordinal: Int
    }

    private static let registerStatement: Statement = """
        SELECT max(e.version) FROM log.events AS e WHERE e.ledger_id = $1 AND e.stream_id = $2
        """
    private static let rowsStatement: Statement = """
        SELECT d.position, d.ordinal FROM personal.disclosures AS d
        WHERE d.ledger_id = $1 AND d.position >= $2 AND d.position <= $3
        """

    private let ledger: LedgerID
    /// What records say was erased.
    private var erased: Set<Piece> = []
    /// What is listed to be erased and not on record yet.
    private var pending: Set<Piece> = []
    private var violations = 0
    /// The first place where it does not hold.
    private var first: String?
    private var present: Int64 = 0

    /// Reads the register of a ledger.
    ///
    /// - Throws: ``EventCodecError``, `PostgresError`.
    init(of ledger: LedgerID, _ connection: PostgresConnection) throws {
        self.ledger = ledger
        let stream = CommandIdentity.erasureRegister(of: ledger)
        let rows = try connection.execute(
            Self.registerStatement, [.int4(ledger.number), .identifier(stream.value)])
        guard let last = try rows.first?.optionalInt(0) else { return }
        var state = ErasureRegister.initialState
        for recorded in try LogPage.events(
            of: stream, in: ledger, after: .none, through: StreamVersion(last), connection)
        {
            let event = try StreamCodec<ErasureFamily>.decode(recorded).event
            ErasureRegister.evolve(&state, event)
            if case .executed(let record) = event.fact { erased.formUnion(record.erased.map(Self.piece)) }
        }
        for known in state.cases { pending.formUnion(known.pending.map(Self.piece)) }
    }

    /// Examines a page of the log with the envelopes of its events.
    mutating func examine(
        _ page: [(position: GlobalPosition, disclosures: Int)], _ connection: PostgresConnection
    ) throws {
        guard let first = page.first, let last = page.last else { return }
        var found: Set<Piece> = []
        for row in try connection.execute(
            Self.rowsStatement,
            [.int4(ledger.number), .int8(first.position.number), .int8(last.position.number)])
        {
            found.insert(Piece(position: GlobalPosition(try row.int(0)), ordinal: Int(try row.int(1))))
        }
        present += Int64(found.count)
        for event in page {
            for ordinal in 0..<event.disclosures {
                let piece = Piece(position: event.position, ordinal: ordinal)
                let place = "position \(event.position), disclosure \(ordinal)"
                let isErased = erased.contains(piece)
                if found.contains(piece) {
                    if isErased { note("\(place) was erased on record and is there again") }
                } else if !isErased, !pending.contains(piece) {
                    note("\(place) is missing, and no record of an erasure names it: withheld or lost")
                }
            }
        }
    }

    private mutating func note(_ place: String) {
        violations += 1
        if first == nil { first = place }
    }

    /// The finding, once every page was examined.
    func finding() -> DoctorFinding {
        let check = "ledger \(ledger): personal content"
        guard let first else {
            let open = pending.isEmpty ? "" : ", \(pending.count) being erased"
            return DoctorFinding(
                check: check, passed: true, detail: "\(present) pieces there, \(erased.count) erased on record\(open)",
                cure: nil)
        }
        return DoctorFinding(
            check: check, passed: false, detail: first + (violations > 1 ? " and \(violations - 1) more" : ""),
            cure: "parley erase replay, where erased content came back; else restore what is missing from a backup")
    }

    private static func piece(_ erased: ErasedDisclosure) -> Piece {
        Piece(position: erased.position, ordinal: erased.ordinal)
    }
}
