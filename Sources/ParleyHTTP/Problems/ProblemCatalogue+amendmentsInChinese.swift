extension ProblemCatalogue {
    /// Refusals by a rule on an amendment's way into force.
    static let amendmentsInChinese: [ProblemCode: ProblemText] = [
        .amendmentNotAgreed: .init("变更未达成一致", "双方尚未就第 {amendment} 次变更的文本达成一致。", "请先由双方首席代表表示同意变更文本。"),
        .amendmentOvertaken: .init("已有在后的变更", "双方已就第 {amendment} 次之后的变更达成一致。", "请就在后的变更办理。"),
        .amendmentNeedsNoVote: .init("变更无须表决", "没有规则要求表决第 {amendment} 次变更。", "无须表决，请继续办理。"),
        .amendmentAlreadyVotedOn: .init("变更已表决", "第 {amendment} 次变更的表决已有记录。", "结果见程序状态。"),
        .amendmentRejected: .init("变更未获通过", "第 {amendment} 次变更未获所需票数。", "请另行提出变更。"),
        .amendmentNotRatified: .init("变更未经通过", "第 {amendment} 次变更尚未表决通过。", "请先记录表决。"),
        .amendmentNeedsNoSignature: .init("变更无须再签字", "双方首席代表同意第 {amendment} 次变更文本时即已签字。", "无须签字，请继续办理。"),
        .amendmentTextDiffers: .init("变更文本不同", "“text_hash”与第 {amendment} 次变更不符。", "请核对手中的文本，只签署该文本。"),
        .amendmentNotSigned: .init("变更未签字", "双方首席代表未全部签署第 {amendment} 次变更。", "请先由双方首席代表签字。"),
        .amendmentNeedsNoFiling: .init("变更无须报送", "没有规则要求报送第 {amendment} 次变更。", "无须报送，请继续办理。"),
        .amendmentAlreadyFiled: .init("变更已报送", "第 {amendment} 次变更已报送。", "请等待收悉或审查。"),
        .amendmentNotFiled: .init("变更未报送", "没有第 {amendment} 次变更的报送记录。", "请待其报送。"),
        .amendmentAlreadyReceived: .init("收悉已记录", "第 {amendment} 次变更的收悉已有记录。", "审查期限见程序状态。"),
        .amendmentNotReceived: .init("变更未收悉", "劳动行政部门尚未记录收到第 {amendment} 次变更。", "请先记录收悉。"),
        .amendmentAlreadyObjected: .init("异议已记录", "对第 {amendment} 次变更的异议已有记录。", "内容见程序状态。"),
        .amendmentObjectionStands: .init("异议成立", "对第 {amendment} 次变更的异议未消除。", "请另行提出变更以回应异议。"),
        .amendmentAlreadyInForce: .init("变更已生效", "第 {amendment} 次变更已经生效。", "无须办理。"),
        .amendmentReviewStillRuns: .init("审查期未满", "劳动行政部门可于 {day}（含当日）前对第 {amendment} 次变更提出异议。", "请待该日过后。"),
    ]
}
