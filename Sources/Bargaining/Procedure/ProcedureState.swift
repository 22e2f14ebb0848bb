/// What the rules need to know of the procedure: part of ``NegotiationState``, bounded by ``ProcedureLimits``.
public struct ProcedureState: Hashable, Sendable {
    /// When the invitation was answered.
    public internal(set) var repliedAt: OccurredAt?
    /// When the first session began.
    public internal(set) var firstSessionAt: OccurredAt?
    /// Seats that became vacant, in order.
    public internal(set) var vacancies: [Vacancy] = []
    /// The reply clock, once the deadline service recorded that it ended without a reply.
    public internal(set) var overdueReply: StartedClock?
    /// Requests for information; the number is the index + 1.
    public internal(set) var requests: [RequestState] = []
    /// Rules and algorithms made known, in order.
    public internal(set) var rulesDisclosures: [RulesDisclosure] = []
    /// Minutes of sessions, every version, in order.
    public internal(set) var minutes: [MinutesState] = []
    /// Steps stated by one side only.
    public internal(set) var pendingSteps: [PendingStep] = []
    /// Suspensions, in order; only the last can be open.
    public internal(set) var suspensions: [SuspensionState] = []
    /// Drafts; the number is the index + 1, and the last one counts.
    public internal(set) var drafts: [DraftState] = []
    /// The agreement in force: since when and why. A platform agreement has no such event.
    public internal(set) var effect: AgreementEffect?
    /// Where it was made known, by which side.
    public internal(set) var publications: [PublicationState] = []
    /// Whether the higher union has a copy.
    public internal(set) var isCopySent = false
    /// Enterprises that joined, in order.
    public internal(set) var accessions: [Accession] = []
    /// Whether the term is over.
    public internal(set) var isExpired = false
    /// The clocks that facts started, in order, without those whose matter fell away: a later draft, or a longer
    /// suspension, took their place.
    public internal(set) var clocks: [ClockState] = []
    /// Positions whose record the other side contests.
    public internal(set) var contests: [EntryContest] = []
    /// What became of the preparation of the talks.
    public internal(set) var preparation = PreparationState()
    /// What became of disputes about the negotiation.
    public internal(set) var disputes = DisputeState()
    /// What became of the agreement after it was signed.
    public internal(set) var life = LifeState()
    /// That the clock marked the negotiation as abandoned; the mark stays when the sides go on.
    public internal(set) var abandonment: Abandonment?
    /// Whether nobody opened a session since.
    public internal(set) var isAbandoned = false
    /// The sessions, in the order in which they were recorded.
    public internal(set) var heldSessions: [HeldSession] = []
    /// What became of the record itself.
    public internal(set) var record = RecordState()
    /// The ground on which the sides bargain.
    public internal(set) var groundwork = GroundworkState()

    init() {}

    /// A procedure in which nothing has happened, behind one reference for all negotiations.
    static let nothing = SharedValue(ProcedureState())

    /// The draft that counts: the last one.
    public var currentDraft: DraftState? { drafts.last }

    /// The open suspension.
    public var openSuspension: SuspensionState? { suspensions.last.flatMap { $0.resumption == nil ? $0 : nil } }

    /// Whether an agreement is in force: by its effect, or by both signatures where no authority reviews it.
    public var isInForce: Bool {
        !isExpired && life.dissolution == nil && life.supersession == nil && agreementInForce != nil
    }

    /// The draft whose text came into force, its term perhaps over since, dissolved or superseded.
    public var agreementInForce: DraftState? {
        if let effect { return draft(effect.draft) }
        return currentDraft.flatMap { !$0.draft.plan.kind.isStatutory && $0.isConcluded ? $0 : nil }
    }

    /// Who is covered by the agreement in force; `nil` without one. Where it binds all in scope, that is everyone.
    public var coverage: Coverage? {
        guard isInForce, let plan = agreementInForce?.draft.plan else { return nil }
        switch plan.binding {
        case .allInScope: return plan.workersInScope.map { Coverage(covered: $0, inScope: $0) }
        case .accededList:
            return Coverage(covered: accessions.reduce(0) { $0 + $1.workers }, inScope: plan.workersInScope)
        }
    }

    /// One draft; `nil` where there is none of that number.
    public func draft(_ number: Int) -> DraftState? {
        drafts.indices.contains(number - 1) ? drafts[number - 1] : nil
    }

    /// The last minutes of a session; `nil` where there are none. Complexity: linear in the minutes.
    public func minutes(of session: Int) -> MinutesState? {
        minutes.last { $0.draft.reference.session == session }
    }

    /// The clock of a rule that runs now.
    func running(_ rule: ClockRule) -> StartedClock? {
        clocks.last { $0.clock.rule == rule && $0.isRunning }?.clock
    }

    /// Whether the record of a position on an item is contested.
    func isContested(_ key: ItemKey) -> Bool { contests.contains { $0.entry.item == key } }
}
