public import Bargaining
internal import StrictJSON

extension StateDifference {
    /// What parts the names of a path in a sentence.
    private static let separator = " › "

    /// The difference in words: where, what was there and what is there now.
    ///
    /// - Parameter titles: what agenda items are called.
    /// - Complexity: linear in the path.
    public func text(titles: [ItemKey: Title], language: Language) -> String {
        let place = path.enumerated().map { index, name in
            if index > 0, path[index - 1] == "items", let title = ItemKey(name).flatMap({ titles[$0] }) {
                return title.text(preferringChinese: language.prefersChinese)
            }
            return Self.word(name, language)
        }
        let colon = language == .zh ? "：" : ": "
        return StoryTelling.onOneLine(
            place.joined(separator: Self.separator) + colon + Self.short(before, language) + " → "
                + Self.short(after, language))
    }

    /// A value in short. Whoever needs the whole of a large one reads it as JSON.
    private static func short(_ value: JSONValue?, _ language: Language) -> String {
        switch value {
        case nil, .null?: language == .zh ? "无" : "none"
        case .bool(let flag)?:
            switch language {
            case .zh: flag ? "是" : "否"
            case .en: flag ? "yes" : "no"
            }
        case .integer(let number)?: String(number)
        case .number(let text)?, .string(let text)?: text
        case .array(let elements)?: language == .zh ? "\(elements.count) 条" : "\(elements.count) entries"
        case .object(let object)?:
            language == .zh ? "\(object.count) 项内容" : "\(object.count) members"
        }
    }

    private static func word(_ name: String, _ language: Language) -> String {
        switch language {
        case .en: String(name.map { $0 == "_" ? " " : $0 })
        case .zh: chinese[name] ?? name
        }
    }

    /// What the names of the API mean; keys and numbers of elements have no translation.
    private static let chinese: [String: String] = [
        "abandoned": "终止标记", "accessions": "加入", "acceded_parties": "加入主体", "addressee": "受要约席位", "agreed": "达成一致",
        "algorithms_explained": "算法说明", "amendments": "变更", "amount": "数额", "answer": "答复", "answers": "所答复方案",
        "arbitrations": "仲裁", "ballots": "表决", "bargaining_units": "协商单位", "baseline": "基准", "by_party": "按主体",
        "clocks_started": "已起算期限", "closed_ratio": "已弥合比例", "commitments": "义务", "comparator": "比较方式",
        "conciliations": "协调处理", "conclusion": "结果", "conditions": "条件", "confidentiality_agreements": "保密约定",
        "contests": "异议", "copy_sent_to_higher_union": "已送上级工会", "cost_estimates": "成本测算", "coverage": "覆盖",
        "currency": "货币", "dissolved": "解除", "drafts": "草案", "due": "到期日", "effect": "生效", "employer": "企业方",
        "estimates": "测算", "expired": "期满", "filing": "报送", "final": "最后方案", "floor_conflicts": "低于底线",
        "fulfilled_conditions": "已成就条件", "gap": "差距", "ground_rules": "议事规则", "held": "坚持原立场", "imposed": "强制条款",
        "in_force": "有效", "indicators": "指标", "information_requests": "资料要求", "invitation": "要约",
        "issued_at": "发出时间", "item": "事项", "items": "事项", "jurisdiction": "地域", "kind": "种类", "labour": "劳动者方",
        "last_figure": "最近数额", "late_entries": "补录", "max": "上限", "min": "下限", "minutes": "会议记录", "moves": "变动次数",
        "neutral": "中立方", "next_rounds": "下一轮", "number": "编号", "objections": "审查异议", "occurred_at": "发生时间",
        "open_proposals": "未决方案", "outcome": "公布结果", "packages": "一揽子方案", "parties": "主体", "party": "主体",
        "pending_joint_acts": "待对方确认的共同行为", "pending_steps": "待对方确认的步骤", "performance_reports": "履行报告",
        "procedure": "程序", "profile": "规则档案", "proposal": "方案", "proposals": "方案", "publications": "公布",
        "received_at": "收到时间", "renewal_proposals": "续订建议", "reply": "答复", "representatives": "代表人数",
        "representatives_published": "代表公示", "reservations": "保留", "role": "角色", "rule_changes": "规则变动",
        "rules_disclosed": "规则公示", "seat": "席位", "seats": "席位", "session": "会议", "session_schedules": "会议安排",
        "sessions": "会议", "sessions_without_movement": "无进展会议数", "side": "方", "signatures": "签字", "since": "自",
        "stage": "阶段", "standing": "仍有效", "standing_items": "仍有效事项", "status": "状态", "stopped_on": "停止日",
        "superseded": "被替代", "suspensions": "中止", "table": "谈判桌", "tentative": "暂定一致", "term": "条款", "terms": "条款",
        "time_zone": "时区", "title": "标题", "tripartite_meetings": "三方会议", "unit": "单位", "vacated": "已退席",
        "valid_until": "有效期至", "withdrawn": "已撤回", "workers_covered": "涉及人数",
    ]
}
