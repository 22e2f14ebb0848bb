import Testing

@testable import Postgres

struct StatementIdentityTests {
    @Test func `is the text and whether it is prepared`() {
        let literal: Statement = "SELECT 1"
        #expect(literal == Statement(unchecked: "SELECT 1"))
        #expect(literal != literal.unprepared)
        #expect(literal != "SELECT 2")
        #expect(literal.name == literal.unprepared.name)
        // FNV-1a of the empty text is its offset basis.
        #expect(Statement(unchecked: "").name == "scbf29ce484222325")
    }
}
