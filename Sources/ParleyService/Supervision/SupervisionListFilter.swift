package import Bargaining
package import EventSourcing

/// Which supervision cases a list shows; `nil` members do not narrow it.
package struct SupervisionListFilter: Hashable, Sendable {
    /// How far it has come.
    package var status: SupervisionStatus?
    /// The negotiation that it is about.
    package var negotiation: StreamID?

    /// Every case.
    package init() {}
}
