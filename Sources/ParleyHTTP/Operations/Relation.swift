/// What must hold between a caller and the negotiation an operation is about, besides the caller's role.
enum Relation: String, Sendable, CaseIterable {
    /// Open to everyone, without credentials.
    case anyone
    /// Any authenticated principal with one of the roles; nothing about a negotiation is shown that the caller may not
    /// see.
    case authenticated
    /// The negotiation is visible to the caller: a seat held now or before, its invitation's addressee, an auditor,
    /// or a published record. Otherwise the answer is 404.
    case visible
    /// Visible, and the seat the log gives the caller allows the act. Otherwise 404 or 403.
    case seated
}
