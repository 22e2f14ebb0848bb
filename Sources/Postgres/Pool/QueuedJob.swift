/// A job as queue and workers see it, whatever its result is.
protocol QueuedJob: AnyObject, Sendable {
    /// When its caller stops waiting.
    var deadline: ContinuousClock.Instant { get }

    /// Takes it for a worker; false when there is nothing left to do, because the caller has an answer.
    func start() -> Bool

    /// Runs it, lets `settle` bring the connection back in order, and answers the caller.
    ///
    /// - Parameter settle: gets whether the body succeeded; an error it returns replaces the body's success.
    func run(on connection: PostgresConnection, settle: (_ succeeded: Bool) -> PostgresError?)

    /// Answers the caller that its deadline has passed.
    func expire(_ error: PostgresError)

    /// Answers the caller that the queue does not take it, or gives it up.
    func refuse(_ error: PostgresError)
}
