internal import Bargaining

extension ChineseVoice {
    func phrase(_ phrase: StoryPhrase) -> String {
        switch phrase {
        case .opened(let title, let labour, let employer, let place):
            "“\(title)”启动（\(place)）：职工方为\(labour)，企业方为\(employer)。"
        case .recordOpened(let title, let labour, let employer, let place, let sources):
            "“\(title)”（\(place)）：职工方为\(labour)，企业方为\(employer)。据 \(sources) 个公开来源整理，未经各方在此签认。"
        case .invited(let who, let items, let words):
            who + (items.map { "就\($0)" } ?? "") + "向对方发出要约" + (words.map { "：\($0)。" } ?? "。")
        case .invitationReceived(let who): "\(who)确认收到要约。"
        case .invitationAccepted(let who): "\(who)应约。"
        case .invitationRefused(let who): "\(who)拒绝要约。"
        case .seated(let who): "\(who)协商代表就席。"
        case .seatLeft(let who): "\(who)协商代表离席。"
        case .chief(let who): "\(who)确定首席代表。"
        case .recorder: "双方指定中立记录员。"
        case .mediator: "双方指定调解员。"
        case .mediatorBy(.federation): "工会会同法院指定调解员。"
        case .mediatorBy(let office): "\(name(office))指定调解员。"
        case .proposedJointly(let who, let act): "\(who)提议\(joint(act))，对方尚未表示同意。"
        case .itemProposed(let who, let item): "\(who)提出议题“\(item)”。"
        case .itemAdmitted(let item): "“\(item)”列入议程。"
        case .itemWithdrawn(let who, let item): "\(who)撤回议题“\(item)”。"
        case .itemParked(let item): "双方暂时搁置“\(item)”。"
        case .itemResumed(let item): "双方恢复协商“\(item)”。"
        case .sessionOpened(let number, let kind, let chair): "第 \(number) 次会议开始（\(form(kind))），由\(chair)主持。"
        case .sessionClosed(let number): "第 \(number) 次会议结束。"
        case .tabled(let kind, let number, let who, let terms, let answers):
            "\(number)：\(who)\(verb(kind, answers))\(terms)。"
        default: phraseAboutTerms(phrase)
        }
    }

    private func phraseAboutTerms(_ phrase: StoryPhrase) -> String {
        switch phrase {
        case .clarified(let number): "提出方对 \(number) 作出说明，内容不变。"
        case .conditionFulfilled(let number, let condition): "\(number) 的提出方表示条件已具备：\(condition)。"
        case .withdrawn(let who, let what): "\(who)撤回\(what)。"
        case .lapsed(let what): "\(what)到期失效，并非撤回。"
        case .rejected(let who, let number): "\(who)拒绝 \(number)。"
        case .held(let who, let items): "\(who)在\(items)上坚持原方案。"
        case .reservationEntered(let number, let who, let items, let text):
            "\(who)就\(items)提出第 \(number) 号保留意见：“\(text)”"
        case .reservationLifted(let number): "第 \(number) 号保留意见撤销。"
        case .imposed(_, let terms, .imposed): "未经协商一致而确定：\(terms)。"
        case .imposed(let who, let terms, .unilateral): "\(who)单方决定：\(terms)。"
        case .mediated(let who, let terms): "\(who)调解：\(terms)。"
        case .tentativelyAgreed(let who, let terms, let number?): "\(who)接受 \(number)，初步一致：\(terms)。"
        case .tentativelyAgreed(let who, let terms, nil): "据\(who)，初步一致：\(terms)。"
        case .reopened(let items): "重新协商：\(items)。"
        case .agreed(let who, let terms): "据\(who)，达成一致：\(terms)。"
        case .acceded(let who, let terms): "\(who)加入已达成的协议：\(terms)。"
        case .voted(let who, let result, let terms, let figures): vote(who, result, terms, figures)
        case .impasse(let who): "\(who)宣布协商陷入僵局。"
        case .stoppage(let who, let terms): "停工（\(who)）：\(terms)。"
        case .statement(let who, let terms): "\(who)：\(terms)。"
        case .outcome(let terms): "最终有效：\(terms)。"
        case .concluded(let end): "协商结束，\(conclusion(end))。"
        case .conditions(let conditions): "附条件：\(conditions)。"
        case .validUntil(let end): "有效至 \(end)。"
        case .final: "称为最终方案。"
        case .gap(let amount, let item): "\(item)差距：\(amount)。"
        case .previous(let term): "（此前 \(term)）"
        case .nothingInForce: "无有效约定或不详"
        default: ""
        }
    }

    private func verb(_ kind: ProposalKind, _ answers: String?) -> String {
        switch kind {
        case .demand: "提出诉求："
        case .offer: "报价："
        case .counterOffer: answers.map { "对 \($0) 还价：" } ?? "还价："
        case .package: "提出一揽子方案："
        case .recommendation: "建议："
        case .award: "裁定："
        }
    }

    private func vote(_ who: String, _ result: Ballot.Result?, _ terms: String, _ figures: String) -> String {
        let outcome =
            switch result {
            case .approved: "表决通过"
            case .rejected: "表决未通过"
            case nil: "进行表决"
            }
        let details = [terms, figures].filter { !$0.isEmpty }.joined(separator: clauseSeparator)
        return "\(who)\(outcome)" + (details.isEmpty ? "。" : "：\(details)。")
    }

    private func joint(_ act: JointPhrase) -> String {
        switch act {
        case .admit(let item): "将“\(item)”列入议程"
        case .park(let item): "暂时搁置“\(item)”"
        case .resume(let item): "恢复协商“\(item)”"
        case .reopen(let item): "重新协商已初步一致的“\(item)”"
        case .recorder: "指定中立记录员"
        case .mediator: "指定调解员"
        case .conclude(let end): "结束协商，\(conclusion(end))"
        }
    }
}
