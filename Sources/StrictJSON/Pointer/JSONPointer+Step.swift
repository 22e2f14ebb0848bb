extension JSONPointer {
    /// One name or index, and what leads there.
    final class Step: Sendable {
        enum Token: Sendable {
            case name(String)
            case index(Int)
        }

        let before: Step?
        let token: Token

        init(before: Step?, token: Token) {
            self.before = before
            self.token = token
        }
    }
}
