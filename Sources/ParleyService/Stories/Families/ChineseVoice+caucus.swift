internal import Bargaining

extension ChineseVoice {
    func tell(_ fact: CaucusFact, in story: CaucusStory) -> String {
        switch fact {
        case .opened(_, let side): "\(self.side(side, party: nil))开始内部磋商。"
        case .noteRecorded(let note): "第 \(note.number) 号备注。"
        case .mandateGranted(let mandate):
            "首席代表授权（第 \(mandate.number) 号）：\(story.limits(mandate.limits))"
                + (mandate.validUntil.map { "，至 \($0)" } ?? "") + "。"
        case .mandateRevoked(let number, _): "首席代表撤销第 \(number) 号授权。"
        case .draftKept(let draft): "保存第 \(draft.number) 号草稿：\(story.terms(draft.draft))。"
        case .positionParked(let position):
            "超出授权，未提出：第 \(position.number) 号方案，\(name(position.tabling))"
                + "\(story.terms(position.tabling.draft))。超出"
                + position.breaches.map { "第 \($0.mandate) 号授权（\(story.limits([$0.limit]))）" }
                .joined(separator: listSeparator) + "。"
        case .estimateKept(let estimate):
            "保存第 \(estimate.number) 号成本测算。"
                + estimate.costs.map { tell($0, naming: story.title) }.joined(separator: "。")
                + "。"
        case .estimateReleased(let number, _): "首席代表将第 \(number) 号成本测算附入共同记录。"
        case .positionReleased(let number, _):
            "首席代表确认第 \(number) 号方案" + (story.parkedTerms(number).map { "：\($0)" } ?? "") + "。"
        case .positionDropped(let number, _):
            "首席代表放弃第 \(number) 号方案" + (story.parkedTerms(number).map { "：\($0)" } ?? "") + "。"
        }
    }

    private func name(_ tabling: Tabling) -> String {
        switch tabling.kind {
        case .demand: "诉求："
        case .package: "一揽子方案："
        case .counterOffer: (tabling.answers.map { "对 \($0) 的" } ?? "") + "还价："
        default: "报价："
        }
    }
}
