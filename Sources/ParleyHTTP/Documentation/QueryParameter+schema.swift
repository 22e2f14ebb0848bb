internal import Bargaining
internal import ParleyService
internal import StrictJSON

extension QueryParameter {
    /// Its JSON Schema in an operation.
    func schema(of operation: OperationID) -> JSONValue {
        switch self {
        case .from where operation == .readConsistency || operation == .readBundle: Schema.integer(0...999_999_999)
        case .atVersion, .from, .to, .compareAtVersion: Schema.integer(1...999_999_999)
        case .afterVersion: Schema.integer(0...999_999_999)
        case .limit: Schema.integer(1...999_999_999)
        case .asOf, .occurredBy, .openedAfter, .openedBefore, .dueBefore, .compareAsOf, .compareOccurredBy:
            Schema.text(format: "date-time")
        case .validateOnly, .published, .includeTotal, .follow, .grouped: ["type": "boolean"]
        case .status:
            switch operation {
            case .listNegotiations: Schema.choice(NegotiationStatus.self)
            case .listSupervisionCases: Schema.choice(SupervisionStatus.self)
            case .listCampaigns: Schema.choice(CampaignStatus.self)
            default: Schema.choice(DeadlineStanding.self)
            }
        case .subject: Schema.choice(Subject.self)
        case .party: Schema.text(PartyName.maximumScalars)
        case .negotiation: Schema.text(format: "uuid")
        case .rule: Schema.choice(ClockRule.self)
        case .cursor, .after: Schema.text(SignedCursor.maximumBytes, minimum: 0)
        case .direction: ["type": "string", "enum": ["forward", "backward"]]
        case .topics: Schema.text(pattern: "^negotiation:[0-9a-f-]{36}(,negotiation:[0-9a-f-]{36})*$")
        case .language: ["type": "string", "enum": ["en", "zh"]]
        case .kind: Schema.choice(PartyKind.self)
        case .region: PartySchema.region
        case .industry: PartySchema.industry
        case .parent: Schema.text(format: "uuid")
        case .wait: Schema.integer(0...999_999_999)
        case .standing: ["type": "string", "enum": ["provisional", "final"]]
        case .item: SchemaName.itemKey.reference
        case .format: Schema.choice(ExportFormat.self)
        }
    }

    /// Whether it must be given.
    var isRequired: Bool {
        switch self {
        case .from, .to, .topics: true
        default: false
        }
    }

    /// What it does, for people.
    var text: OperationText {
        switch self {
        case .atVersion: .init("As of this version. Excludes as_of.", "截至此版本。与 as_of 互斥。")
        case .asOf: .init("As recorded by this instant. Excludes at_version.", "截至此时刻所记录的内容。与 at_version 互斥。")
        case .occurredBy: .init("Only what had happened by this instant.", "仅截至此时刻已发生的内容。")
        case .validateOnly: .init("Decide only; record nothing.", "仅作判断，不记录。")
        case .status: .init("Only those in this status.", "仅处于此状态者。")
        case .subject: .init("Negotiations about this subject.", "涉及此内容的协商。")
        case .party: .init("Negotiations of this party.", "此主体参与的协商。")
        case .openedAfter: .init("Opened after this instant.", "在此时刻之后开始。")
        case .openedBefore: .init("Opened before this instant.", "在此时刻之前开始。")
        case .published: .init("Only published records, or only live ones.", "仅已发布的记录，或仅进行中的协商。")
        case .negotiation: .init("What belongs to this negotiation.", "属于该协商的内容。")
        case .rule: .init("Deadlines by this rule.", "依此规则的期限。")
        case .dueBefore: .init("Due before this instant.", "在此时刻之前到期。")
        case .limit: .init("Entries a page, 50 by default, at most 200.", "每页条数，默认 50，最多 200。")
        case .cursor: .init("The next_cursor of the page before.", "上一页的 next_cursor。")
        case .includeTotal: .init("Count all entries too.", "同时计算总数。")
        case .afterVersion:
            .init("Events after this version; read backward, before it.", "此版本之后的事件；倒序时为之前的事件。")
        case .direction: .init("Oldest first (forward) or newest first.", "由旧到新（forward）或由新到旧。")
        case .from: .init("The version or size compared from.", "比较的起始版本或规模。")
        case .to: .init("The version compared to.", "比较的目标版本。")
        case .topics: .init("What to follow, separated by commas, at most 20.", "所跟随的内容，以逗号分隔，最多 20 个。")
        case .after: .init("Resume after the event with this id.", "从此 id 的事件之后继续。")
        case .follow: .init("false ends the stream at the head.", "false 时在最新处结束。")
        case .language: .init("The language of the page.", "页面语言。")
        case .kind: .init("Parties of this kind.", "此类主体。")
        case .region:
            .init(
                "In this place or one in it (GB/T 2260); campaigns that invite there, too.",
                "在此区域或其下级区域（GB/T 2260）；行动则包括范围涵盖此区域者。")
        case .industry:
            .init(
                "Of this industry or a part of it (GB/T 4754); campaigns that invite in it, too.",
                "属此行业或其细类（GB/T 4754）；行动则包括范围涵盖此行业者。")
        case .item: .init("Only the item of this key.", "仅此议题键的议题。")
        case .format:
            .init("The form of the files: csv (the default) or jsonl.", "文件格式：csv（默认）或 jsonl。")
        case .grouped: .init("Only those in an issue, or only those in none.", "仅已归类的，或仅未归类的。")
        case .wait:
            .init(
                "Seconds to wait for a checkpoint that covers the event, 0 by default, at most \(ProofReader.longestWaitSeconds).",
                "等待涵盖该事件的检查点的秒数，默认 0，最多 \(ProofReader.longestWaitSeconds)。")
        case .standing:
            .init(
                "Which checkpoints count: final ones only, or provisional ones too (the default).",
                "何种检查点有效：仅最终的，或包括暂定的（默认）。")
        case .compareAtVersion: .init("Compare with the state at this version.", "与此版本的状态比较。")
        case .compareAsOf: .init("Compare with what was recorded by this instant.", "与截至此时刻所记录的状态比较。")
        case .compareOccurredBy:
            .init("Compare with what had happened by this instant.", "与截至此时刻已发生的状态比较。")
        case .parent: .init("Unions directly under this one.", "直接隶属于此工会的工会。")
        }
    }
}
