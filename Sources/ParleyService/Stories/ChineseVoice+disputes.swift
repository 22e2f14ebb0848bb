internal import Bargaining

extension ChineseVoice {
    /// An event of a dispute.
    func tell(_ fact: DisputeFact, _ story: Story) -> String {
        switch fact {
        case .conciliationRequested(let request):
            "\(story.name(request.side))就\(story.names(request.items.map(story.title)))向劳动行政部门申请协调处理，第 "
                + "\(request.number) 次" + late(request.application, story) + "。" + due("应予受理", request.start, story)
        case .conciliationOpenedOfOwnMotion(let number, let items):
            "劳动行政部门就\(story.names(items.map(story.title)))主动进行协调处理，第 \(number) 次。"
        case .conciliationAccepted(let number, _, let clock, let timeliness):
            "劳动行政部门受理第 \(number) 次协调处理" + late(timeliness, story) + "。" + due("应予结束", clock, story)
        case .conciliationExtended(let number, _, let clock):
            "劳动行政部门延长第 \(number) 次协调处理。" + due("应予结束", clock, story)
        case .conciliationAgreementDrafted(let number, let agreement):
            "劳动行政部门就第 \(number) 次协调处理制作协调处理协议书" + left(agreement.openItems, story)
        case .conciliationAgreementSigned(let number, let side, _, _):
            "\(story.name(side))首席代表签署第 \(number) 次协调处理的协议书。"
        case .tripartiteMeetingHeld(let number, let meeting, _): tell(meeting, number: number, story)
        case .arbitrationRequested(let request): tell(request, story)
        case .arbitrationAwarded(let number, let ruling): tell(award: ruling, of: number)
        case .judgmentRecorded(let number, let instance, let ruling): tell(judgment: ruling, instance, of: number)
        case .conciliationClosed(let number, let closure):
            switch closure.cause {
            case .agreement:
                "第 \(number) 次协调处理达成协议而结束" + late(closure.timeliness, story) + left(closure.openItems, story)
            case .authority:
                "劳动行政部门结束第 \(number) 次协调处理，未达成协议" + late(closure.timeliness, story)
                    + left(closure.openItems, story)
            case .time:
                "第 \(number) 次协调处理期满"
                    + (closure.timeliness.map { "（至\(story.day($0.clock.due))，\(story.law($0.clock))）" } ?? "")
                    + "，未达成协议而结束" + left(closure.openItems, story)
            }
        }
    }

    private func left(_ items: [ItemKey], _ story: Story) -> String {
        items.isEmpty ? "。" : "。尚未解决：\(story.names(items.map(story.title)))。"
    }
}
