/// What came of a request to release a parked position.
package enum ReleaseOutcome: Sendable {
    /// What came of it in the caucus, where it went no further.
    case caucus(StreamOutcome<CaucusFamily>)
    /// What came of tabling it.
    case tabling(ActOutcome)
}
