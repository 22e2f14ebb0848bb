internal import Bargaining

extension ChineseVoice {
    /// A tripartite meeting.
    func tell(_ meeting: TripartiteMeeting, number: Int, _ story: Story) -> String {
        "第 \(number) 次三方会议召开" + (meeting.conciliation.map { "，研究第 \($0) 次协调处理。" } ?? "。")
            + meeting.followUps.map { followUp in
                "待办：\(story.title(followUp.task))（\(name(followUp.owner))"
                    + (followUp.due.map { "，\(story.day($0))前" } ?? "") + "）。"
            }.joined()
    }

    /// A dispute over performance that was brought.
    func tell(_ request: ArbitrationRequest, _ story: Story) -> String {
        (request.claimant == .federation ? "上级工会" : story.name(Side.labour))
            + "就\(story.names(request.items.map(story.title)))申请仲裁，第 \(request.number) 件。"
    }

    func tell(award: Ruling, of number: Int) -> String { "第 \(number) 件仲裁作出裁决：\(name(award.outcome))。" }

    func tell(judgment: Ruling, _ instance: CourtInstance, of number: Int) -> String {
        "第 \(number) 件仲裁后，\(instance == .first ? "一审" : "二审")法院作出裁判：\(name(judgment.outcome))。"
    }

    private func name(_ outcome: RulingOutcome) -> String {
        switch outcome {
        case .granted: "支持请求"
        case .partlyGranted: "部分支持请求"
        case .dismissed: "驳回请求"
        case .settled: "调解结案"
        case .withdrawn: "撤回请求"
        }
    }

    private func name(_ party: DueParty) -> String {
        switch party {
        case .labour: "职工方"
        case .employer: "企业方"
        case .bothSides: "双方"
        case .authority: "劳动行政部门"
        }
    }
}
