internal import ParleyService

/// A principal of the demo.
struct DemoLogin {
    let principal: PrincipalID
    let roles: Set<Role>

    /// One for every role, and two people on each side of the table.
    static let all: [DemoLogin] = [
        ("labour-chief", [.negotiator, .chiefRepresentative]), ("labour-representative", [.negotiator]),
        ("employer-chief", [.negotiator, .chiefRepresentative]), ("employer-representative", [.negotiator]),
        ("recorder", [.recorder]), ("mediator", [.mediator]), ("labour-authority", [.labourAuthority]),
        ("union-federation", [.unionFederation]), ("tripartite-body", [.tripartiteBody]), ("auditor", [.auditor]),
        ("analyst", [.analyst]), ("administrator", [.administrator]),
    ].compactMap { name, roles in
        PrincipalID(name).map { DemoLogin(principal: $0, roles: roles) }
    }
}
