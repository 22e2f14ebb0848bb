internal import HTTPTypes
internal import ParleyService

/// One line of the policy table: where an operation lives and who may call it.
struct PolicyRow: Sendable {
    /// The operation.
    let operation: OperationID
    /// Its method.
    let method: HTTPRequest.Method
    /// Its path, parameters in braces.
    let path: String
    /// The roles of which a caller needs one; empty with ``Relation/anyone``.
    let roles: Set<Role>
    /// What else must hold.
    let relation: Relation
    /// Whether `If-Match` must be sent.
    let precondition: Precondition

    /// A row from its parts.
    init(
        _ operation: OperationID, _ method: HTTPRequest.Method, _ path: String, roles: Set<Role>, relation: Relation,
        precondition: Precondition = .optional
    ) {
        self.operation = operation
        self.method = method
        self.path = path
        self.roles = roles
        self.relation = relation
        self.precondition = precondition
    }

    /// Whether a principal has one of the roles.
    func admits(_ principal: Principal) -> Bool {
        relation == .anyone || !roles.isDisjoint(with: principal.roles)
    }
}
