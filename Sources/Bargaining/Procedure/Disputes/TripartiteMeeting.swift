/// A meeting of the tripartite mechanism (三方会议: authority, union, employer organisations; Labour Contract Law §5) on the
/// negotiation. Its minutes are a disclosure beside the event.
public struct TripartiteMeeting: Hashable, Sendable {
    /// Something that is to be done after it.
    public struct FollowUp: Hashable, Sendable {
        /// What.
        public let task: Title
        /// By whom.
        public let owner: DueParty
        /// By when; `nil` where no day was set.
        public let due: LocalDay?

        /// A task from its parts.
        public init(task: Title, owner: DueParty, due: LocalDay?) {
            self.task = task
            self.owner = owner
            self.due = due
        }
    }

    /// The conciliation that it was about; `nil` for the negotiation as a whole.
    public let conciliation: Int?
    /// The hash of its minutes.
    public let minutesHash: ContentHash
    /// What is to be done, in order.
    public let followUps: [FollowUp]

    /// A meeting from its parts.
    public init(conciliation: Int?, minutesHash: ContentHash, followUps: [FollowUp]) {
        self.conciliation = conciliation
        self.minutesHash = minutesHash
        self.followUps = followUps
    }
}
