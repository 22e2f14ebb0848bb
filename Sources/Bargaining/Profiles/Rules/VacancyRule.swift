/// How soon a vacant seat is filled.
public enum VacancyRule: Hashable, Sendable {
    /// Within a period from the vacancy.
    case within(Period)
    /// Before the next session.
    case beforeNextSession
}
