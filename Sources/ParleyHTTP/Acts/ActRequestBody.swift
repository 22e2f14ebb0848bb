internal import Bargaining
internal import ParleyService

/// The body of one kind of act: what it may contain, and which act it stands for.
///
/// Adding an act is one conforming type, its line in ``ActRoutes``, its row in ``PolicyTable`` and its texts; the
/// OpenAPI entry follows from ``members`` and ``example``.
protocol ActRequestBody: Sendable {
    /// The operation it belongs to.
    static var operation: OperationID { get }

    /// The members of the body besides those that every act has.
    static var members: [BodyMember] { get }

    /// A body that is valid.
    static var example: [BodyExample] { get }

    /// Reads the body. The reader refuses members that were not asked for.
    ///
    /// - Throws: ``CodingFault`` for the body, ``Problem`` for the path.
    init(_ body: inout MemberReader, path: PathParameters) throws

    /// Whether the act is about words, so that its `remark` cannot be missing.
    static var requiresRemark: Bool { get }

    /// The accounts the act names; their pseudonyms are handed to ``act(seats:)``.
    var people: [PrincipalID] { get }

    /// The session the path names, where it names one.
    var session: Int? { get }

    /// The position that path and body name, where they name one.
    var entry: EntryReference? { get }

    /// The act, people replaced by their pseudonyms in the negotiation.
    func act(seats: SeatResolver) -> NegotiationAct
}

extension ActRequestBody {
    static var members: [BodyMember] { [] }

    static var example: [BodyExample] { [] }

    static var requiresRemark: Bool { false }

    var people: [PrincipalID] { [] }

    var session: Int? { nil }

    var entry: EntryReference? { nil }
}
