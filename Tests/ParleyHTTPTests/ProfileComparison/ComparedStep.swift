/// One step of the negotiation that is played under every profile: what is done, and what comes of it.
struct ComparedStep: Sendable {
    let title: String
    /// What is done, for the reader.
    let told: String
    /// What is told of it.
    let columns: [String]
    /// Does it; a cell for each column.
    let tell: @Sendable (inout ComparedNegotiation) async throws -> [ComparedCell]

    /// Every step, in order.
    static let all = beforeTheTable + atTheTable + agreement + afterwards
}
