internal import Bargaining
internal import ParleyService

/// The body of an act of any kind as the OpenAPI document shows it: ``ActRequestBody`` for negotiations,
/// ``StreamActBody`` for the streams of a family.
protocol ActBody: Sendable {
    /// The operation it belongs to.
    static var operation: OperationID { get }

    /// The members of the body besides those that every act has.
    static var members: [BodyMember] { get }

    /// A body that is valid.
    static var example: [BodyExample] { get }

    /// Whether the act is about words, so that its `remark` cannot be missing.
    static var requiresRemark: Bool { get }

    /// Reads the body. The reader refuses members that were not asked for.
    ///
    /// - Throws: ``CodingFault`` for the body, ``Problem`` for the path.
    init(_ body: inout MemberReader, path: PathParameters) throws

    /// The accounts the act names.
    var people: [PrincipalID] { get }
}

extension ActBody {
    static var members: [BodyMember] { [] }

    static var example: [BodyExample] { [] }

    static var requiresRemark: Bool { false }

    var people: [PrincipalID] { [] }
}
