internal import Bargaining

/// The words of a chart in one language.
struct ChartWords {
    let language: Language

    var labour: String { pick("职工方", "Labour") }
    var employer: String { pick("企业方", "Employers") }
    var gap: String { pick("差距", "Gap") }
    var result: String { pick("商定条件", "Agreed") }
    var session: String { pick("会议", "Session") }
    var deadline: String { pick("期限", "Deadline") }
    var date: String { pick("日期", "Date") }
    var none: String { pick("—", "—") }
    var noFigures: String {
        pick("双方未以同一单位的数字表态，各步见下表。", "The sides named no figures in one unit: the table below has each step.")
    }
    var nothing: String { pick("没有可绘制的条件。", "Nothing was tabled yet.") }

    func title(_ negotiation: String) -> String {
        pick("双方立场变化：\(negotiation)", "Positions over time: \(negotiation)")
    }

    func description(items: Int, sessions: Int, deadlines: Int, version: Int64) -> String {
        pick(
            "\(items)项议题的双方立场随时间变化，阴影为差距；会议\(sessions)次，期限\(deadlines)个；截至第\(version)版。每幅图下附同样内容的表格。",
            "Both sides' positions on \(items) items over time, the gap between them shaded; \(sessions) sessions, \(deadlines) deadlines; as of version \(version). Below each chart a table says the same."
        )
    }

    func moreItems(_ count: Int) -> String {
        pick("另有\(count)项议题未绘出；可用 item 参数单独查看。", "\(count) more items are not drawn; ask for one by its key.")
    }

    func earlierSteps(_ count: Int) -> String {
        pick("表格略去较早的\(count)步。", "The table leaves out the \(count) earliest steps.")
    }

    func status(_ status: ItemStatus) -> String {
        switch status {
        case .proposed: pick("待列入", "proposed")
        case .open: pick("协商中", "open")
        case .tentativelyAgreed: pick("初步一致", "tentatively agreed")
        case .agreed: pick("已达成一致", "agreed")
        case .withdrawn: pick("已撤回", "withdrawn")
        case .parked: pick("暂搁置", "parked")
        case .reserved: pick("有保留", "reserved")
        }
    }

    func deadline(_ status: DeadlineStatus) -> String {
        switch status {
        case .running: pick("进行中", "running")
        case .met: pick("按期完成", "met")
        case .missed: pick("逾期", "missed")
        case .suspended: pick("中止", "suspended")
        }
    }

    /// Cuts a text to a width in Latin characters, since lines do not wrap in SVG; a Chinese character is as wide as two.
    static func cut(_ text: String, to room: Int) -> String {
        var width = 0
        for (place, character) in text.enumerated() {
            width += character.unicodeScalars.contains { $0.value >= 0x2E80 } ? 2 : 1
            if width > room { return text.prefix(max(0, place - 1)) + "…" }
        }
        return text
    }

    private func pick(_ chinese: String, _ english: String) -> String {
        language.prefersChinese ? chinese : english
    }
}
