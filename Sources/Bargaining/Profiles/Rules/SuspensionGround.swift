/// Why talks can be suspended. The raw value is the word of the profile files.
public enum SuspensionGround: String, Hashable, Sendable, CaseIterable {
    /// Both sides agree.
    case agreement
    /// The worker side agrees.
    case workerSideAgrees = "worker_side_agrees"
    /// The worker side's chief agrees.
    case workerChiefAgrees = "worker_chief_agrees"
    /// Force majeure, and nothing else; the time is not counted towards the negotiation window.
    case forceMajeureOnly = "force_majeure_only"
}
