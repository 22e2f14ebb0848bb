internal import Bargaining

extension ChineseVoice {
    /// An event of a register of erasures.
    func tell(_ fact: ErasureFact) -> String {
        switch fact {
        case .requested(let request) where request.parent != nil:
            "第 \(request.number) 号删除：其他账本的删除申请及于本账本，该人的内容在此不再显示。"
        case .requested(let request):
            "第 \(request.number) 号删除：\(request.authority) 申请删除一人的个人信息，理由：\(name(request.basis))。自此不再显示。"
        case .holdPlaced(let number, let hold):
            "第 \(number) 号删除：\(hold.authority) 因\(name(hold.reason))设置保全"
                + (hold.until.map { "，至 \(date(.day($0)))" } ?? "") + "，其间不予删除。"
        case .holdLifted(let number, let authority): "第 \(number) 号删除：\(authority) 解除保全。"
        case .refused(let number, let duty):
            "第 \(number) 号删除：\(duty.authority) 予以拒绝，该内容依法须保存（\(duty.article)）。"
        case .ordered(let number, let authority): "第 \(number) 号删除：\(authority) 决定删除。"
        case .listed(let number, let entries): "第 \(number) 号删除：将删除 \(entries.count) 项内容。"
        case .executed(let record) where record.isLast && record.erased.isEmpty:
            "第 \(record.number) 号删除：依 \(record.authority) 的决定执行完毕。"
        case .executed(let record):
            "第 \(record.number) 号删除：依 \(record.authority) 的决定删除 \(record.erased.count) 项内容。"
                + (record.isLast ? "执行完毕。" : "")
        }
    }

    private func name(_ basis: ErasureBasis) -> String {
        switch basis {
        case .purposeEnded: "处理目的已实现或无法实现"
        case .retentionEnded: "保存期限已届满"
        case .consentWithdrawn: "个人撤回同意"
        case .unlawfulProcessing: "违法处理个人信息"
        case .legalObligation: "法律规定应予删除"
        }
    }

    private func name(_ reason: HoldReason) -> String {
        switch reason {
        case .litigation: "诉讼"
        case .arbitration: "仲裁"
        case .inspection: "检查"
        case .statutoryRetention: "法定保存期限"
        }
    }
}
