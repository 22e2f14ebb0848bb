internal import Bargaining
internal import EventSourcing
internal import ParleyService

/// The bargaining table for a terminal, in English or Chinese. Long terms are cut; the JSON form has them whole.
struct TablePrint {
    /// The widest a term may be, in columns.
    private static let termColumns = 40

    let view: NegotiationView
    let language: Language

    init(_ view: NegotiationView, language: Language) {
        self.view = view
        self.language = language
    }

    /// The table as lines.
    var lines: [String] {
        let table = view.state.table()
        let title = view.state.opening?.title.text(preferringChinese: language.prefersChinese) ?? ""
        var lines = [
            title,
            "\(view.id)  \(word("version", "版本")) \(view.version.number)  \(status(table.status))",
        ]
        if view.undatedEvents > 0 {
            lines.append(
                "\(view.undatedEvents) " + word("events left out: nobody knows when they happened", "项时间不明，未计入"))
        }
        lines.append("")
        var rows = TextTable([
            "#", word("ITEM", "议题"), word("STATUS", "状态"), word("LABOUR", "职工方"), word("EMPLOYER", "企业方"),
            word("GAP", "差距"), word("CLOSED", "缩小"), word("AGREED", "一致意见"),
        ])
        for row in table.rows { rows.add(cells(row)) }
        return lines + rows.lines
    }

    private func cells(_ row: TableRow) -> [String] {
        [
            String(row.number), row.title.text(preferringChinese: language.prefersChinese), status(row.status),
            position(row.labour), position(row.employer), row.gap.map { "\($0.amount) \($0.unit)" } ?? "-",
            row.closedRatio.map { "\($0)" } ?? "-",
            (row.agreed ?? row.tentative).flatMap { $0.term }.map(text) ?? "-",
        ]
    }

    private func position(_ column: TableColumn) -> String {
        guard let term = column.term else { return "-" }
        let number = column.proposal.map { "\($0) " } ?? ""
        return number + text(term) + (column.isStanding ? "" : word(" (past)", "（已不成立）"))
    }

    private func text(_ term: Term) -> String {
        DisplayWidth.cut(StoryTelling.term(term, language: language), to: Self.termColumns)
    }

    private func status(_ status: NegotiationStatus?) -> String {
        switch status {
        case .invited: word("invited", "已要约")
        case .refused: word("refused", "拒绝协商")
        case .bargaining: word("bargaining", "协商中")
        case .inSession: word("in session", "会议中")
        case .impasse: word("impasse", "僵局")
        case .concludedWithAgreement: word("concluded with agreement", "达成一致")
        case .concludedWithoutAgreement: word("concluded without agreement", "未达成一致")
        case .publishedRecord: word("published record", "公开记录")
        case nil: "-"
        }
    }

    private func status(_ status: ItemStatus) -> String {
        switch status {
        case .proposed: word("proposed", "拟列入")
        case .open: word("open", "协商中")
        case .tentativelyAgreed: word("tentatively agreed", "初步一致")
        case .agreed: word("agreed", "一致")
        case .withdrawn: word("withdrawn", "撤回")
        case .parked: word("parked", "搁置")
        case .reserved: word("reserved", "保留")
        }
    }

    private func word(_ english: String, _ chinese: String) -> String {
        language == .zh ? chinese : english
    }
}
