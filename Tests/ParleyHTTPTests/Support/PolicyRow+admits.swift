import ParleyService

@testable import ParleyHTTP

extension PolicyRow {
    /// Whether a role alone is enough.
    func admits(_ role: Role) -> Bool { roles.contains(role) }
}
