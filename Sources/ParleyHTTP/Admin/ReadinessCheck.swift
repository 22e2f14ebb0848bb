/// Something that must hold before requests may come.
public struct ReadinessCheck: Sendable {
    /// Its name, as `/readyz?verbose` lists it.
    public let name: String
    /// What is wrong, in words for operators; `nil` when it holds. Bounded in time by the caller.
    public let run: @Sendable () async -> String?

    /// A check from its parts.
    public init(_ name: String, _ run: @escaping @Sendable () async -> String?) {
        self.name = name
        self.run = run
    }
}
