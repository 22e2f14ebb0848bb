/// The cases of erasure of a ledger.
public struct ErasureRegisterState: Hashable, Sendable {
    /// Cases in all.
    public static let maximumCases = 100_000
    /// Pseudonyms of one request.
    public static let maximumSeats = 20_000
    /// Pieces of content in one event.
    public static let maximumEntries = 200

    /// The cases in the order asked for; that of number n stands at n - 1.
    public internal(set) var cases: [ErasureCase] = []
    /// The pseudonyms whose content nobody reads any more.
    public internal(set) var masked: Set<SeatID> = []

    init() {}

    /// A case by its number. Complexity: O(1).
    public func erasureCase(_ number: Int) -> ErasureCase? {
        cases.indices.contains(number - 1) ? cases[number - 1] : nil
    }

    /// The open cases of a person. Complexity: linear in the cases.
    public func openCases(of subject: SeatID) -> [ErasureCase] {
        cases.filter { $0.isOpen && $0.request.subject == subject }
    }
}
