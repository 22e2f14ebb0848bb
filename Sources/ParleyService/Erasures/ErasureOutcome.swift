/// What came of a request about erasures.
package enum ErasureOutcome: Sendable {
    /// What the register says.
    case act(StreamOutcome<ErasureFamily>)
    /// There is no key of the person: nothing of theirs can be read, now or ever.
    case personUnknown
    /// Content of the person lies in ledgers that who asks does not administer.
    case beyondReach
}
