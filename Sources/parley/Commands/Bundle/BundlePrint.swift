internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import Transparency

/// The report on a bundle for people, in English or Chinese.
struct BundlePrint {
    let verification: BundleVerification
    let evidence: String?
    let language: Language

    init(_ verification: BundleVerification, evidence: String?, language: Language) {
        self.verification = verification
        self.evidence = evidence
        self.language = language
    }

    private var report: BundleReport { verification.report }

    /// The report as lines; the last one is the verdict.
    var lines: [String] {
        var lines = heading
        lines += checkpoint
        if !report.events.isEmpty { lines += events }
        if let completeness = completeness { lines.append(completeness) }
        if let digest = verification.replay.digest {
            lines.append(
                word("replayed, state digest ", "已重放，状态摘要 ") + digest.description)
        }
        if let evidence {
            lines.append(word("two checkpoints that contradict each other: ", "两个相互矛盾的检查点：") + evidence)
        }
        lines.append(verdict)
        return lines
    }

    private var heading: [String] {
        guard let first = report.events.first else { return [] }
        let id = UUIDValue(high: first.leaf.stream.high, low: first.leaf.stream.low).description
        let title = verification.replay.state.opening?.title.text(preferringChinese: language.prefersChinese)
        return [title ?? word("a negotiation", "一次协商"), word("negotiation ", "协商 ") + id]
    }

    private var checkpoint: [String] {
        guard let checkpoint = report.checkpoint?.checkpoint else { return [] }
        var lines = [
            word(
                "checkpoint of \(checkpoint.origin), \(checkpoint.size) leaves",
                "\(checkpoint.origin) 的检查点，\(checkpoint.size) 个叶")
        ]
        for cosigned in report.verdict?.cosigned ?? [] {
            let time = BundleTime.text(seconds: cosigned.time)
            lines.append(
                word("cosigned by \(cosigned.witness.name) at \(time)", "\(cosigned.witness.name) 于 \(time) 会签"))
        }
        for missing in report.verdict?.missing ?? [] {
            lines.append(word("not cosigned by \(missing.name)", "\(missing.name) 未会签"))
        }
        if !report.earlierSizes.isEmpty {
            lines.append(
                word(
                    "extends \(report.earlierSizes.count) earlier checkpoints",
                    "是 \(report.earlierSizes.count) 个较早检查点的延续"))
        }
        return lines
    }

    private var events: [String] {
        var table = TextTable([
            word("VERSION", "版本"), word("EVENT", "事件"), word("RECORDED", "记录时间"), word("NOT BEFORE", "不早于"),
            word("NOT AFTER", "不晚于"), word("BESIDE IT", "附带内容"),
        ])
        for (place, event) in report.events.enumerated() {
            let fields = event.fields.enumerated().map { ordinal, field in
                verification.name(of: ordinal, in: place) + " " + self.field(field)
            }
            table.add([
                String(event.leaf.version), event.leaf.eventType, BundleTime.text(microseconds: event.leaf.recordedAt),
                event.notBefore.map { BundleTime.text(seconds: $0) } ?? "-",
                event.notAfter.map { BundleTime.text(seconds: $0) } ?? "-",
                fields.isEmpty ? "-" : fields.joined(separator: ", "),
            ])
        }
        return table.lines
    }

    private func field(_ field: BundleReport.Field) -> String {
        switch field {
        case .present: word("present", "在案")
        case .erased(let record): word("erased, record \(record)", "依记录 \(record) 删除")
        case .withheld: word("WITHHELD", "未出示")
        }
    }

    private var completeness: String? {
        switch report.completeness {
        case nil: nil
        case .complete: word("complete: the last event closed it", "完整：末项事件已终结协商")
        case .open(let position, let recordedAt):
            word(
                "open, complete as of position \(position), \(BundleTime.text(microseconds: recordedAt))",
                "进行中；截至位置 \(position)（\(BundleTime.text(microseconds: recordedAt))）完整")
        case .incomplete: word("INCOMPLETE: later events may exist", "不完整：可能另有后续事件")
        }
    }

    private var verdict: String {
        guard let finding = verification.finding else {
            return word("holds, ", "成立，") + standing
        }
        return word("DOES NOT HOLD", "不成立")
            + word(" in step ", "，步骤 ") + "\(finding.code.step.rawValue), \(finding.file): \(finding.code.rawValue): "
            + finding.detail
    }

    private var standing: String {
        switch report.verdict?.standing {
        case .final: word("final", "最终")
        case .provisional: word("provisional", "暂定")
        case .unwitnessed, nil: word("unwitnessed", "无见证")
        }
    }

    private func word(_ english: String, _ chinese: String) -> String {
        language.prefersChinese ? chinese : english
    }
}
