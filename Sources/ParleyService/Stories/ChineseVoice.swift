internal import Bargaining

/// Chinese, in the terms of art of collective consultation (domain §2.11): 要约 is the invitation, 报价 the offer.
struct ChineseVoice: StoryVoice {
    let language = Language.zh
    let listSeparator = "、"
    let clauseSeparator = "；"
    let unsourced = "［此处日期或数字无所引来源］"
    let unnamedPositions = "记录未列明议题上的方案"
    let everything = "协商整体"
    let colon = "："

    func quoted(_ text: String) -> String { "“\(text)”" }

    func bracketed(_ text: String) -> String { "（\(text)）" }

    func note(_ text: String) -> String { "［\(text)］" }

    func date(_ occurredAt: OccurredAt) -> String {
        switch occurredAt {
        case .instant(let instant): TimestampText.format(instant)
        case .day(let day): "\(day.year)年\(day.month)月\(day.day)日"
        case .month(let year, let month): "\(year)年\(month)月"
        case .year(let year): "\(year)年"
        case .unknown: "日期不详"
        }
    }

    func side(_ side: Side, party: PartyName?) -> String {
        let name =
            switch side {
            case .labour: "职工方"
            case .employer: "企业方"
            case .neutral: "第三方"
            }
        return party.map { "\(name)（\($0)）" } ?? name
    }

    func comparator(_ comparator: Comparator?, _ amount: String) -> String {
        switch comparator {
        case .atLeast: "不低于 \(amount)"
        case .atMost: "不高于 \(amount)"
        case .exactly: "恰为 \(amount)"
        case nil: amount
        }
    }

    func term(_ phrase: TermPhrase) -> String {
        switch phrase {
        case .range(let minimum, let maximum, let unit): "\(minimum) 至 \(maximum)" + (unit.isEmpty ? "" : " \(unit)")
        case .inYear(let year, let amount): "第 \(year) 年 \(amount)"
        case .from(let start, let amount): "自 \(start) 起 \(amount)"
        case .adjusted: "（按实际购买力）"
        case .plus(let rate): "，另加 \(rate)"
        case .cap(let amount): "，最高 \(amount)"
        case .was(let amount): "，此前 \(amount)"
        case .table(let unit): "分档（\(unit)）："
        case .share(let share, let norm): "\(norm)的 \(share)"
        case .duty(let duty, let owner, let due):
            "\(duty)（\(side(owner, party: nil))" + (due.map { "，\($0) 前" } ?? "") + "）"
        case .unknown(let text): "内容未公开" + (text.isEmpty ? "" : "（\(text)）")
        case .rule(let rule): rule
        }
    }

    func conclusion(_ conclusion: Conclusion) -> String {
        switch conclusion {
        case .withAgreement: "达成一致"
        case .withoutAgreement: "未达成一致"
        }
    }

    func form(_ form: SessionForm) -> String {
        switch form {
        case .negotiationMeeting: "协商会议"
        case .consultationTalk: "协商恳谈会"
        case .coordinationMeeting: "协商协调会"
        }
    }
}
