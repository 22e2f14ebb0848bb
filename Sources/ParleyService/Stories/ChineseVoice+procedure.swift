internal import Bargaining

extension ChineseVoice {
    func tell(_ fact: ProcedureFact, in story: Story) -> String {
        switch fact {
        case .replyOverdue(let clock):
            "要约逾期未获答复：应于\(story.day(clock.due))前答复（\(story.law(clock))）。"
        case .rectificationUrged(.refused): "上级工会就拒绝要约督促改正。"
        case .rectificationUrged(.overdue): "上级工会督促逾期未作的答复。"
        case .officialAdmitted(_, let office, let side): "\(story.name(side))邀请\(name(office))列席。"
        case .informationRequested(let number, let side, let request):
            "第 \(number) 号资料要求：\(story.name(side))要求提供“\(story.title(request.subject))”"
                + (request.items.isEmpty ? "" : "，涉及\(story.names(request.items.map(story.title)))")
                + (request.wantedBy.map { "，请于\(story.day($0))前提供。" } ?? "。")
        case .informationDisclosed(let number, let side, let documents, let timeliness):
            "第 \(number) 号资料要求：\(story.name(side))提供\(story.names(documents.map(story.title)))"
                + late(timeliness, story) + "。"
        case .informationRefused(let number, let side): "第 \(number) 号资料要求：\(story.name(side))拒绝提供。"
        case .rulesDisclosed(let rules):
            "企业方公开“\(story.title(rules.title))”，版本 \(rules.version)，自\(story.day(rules.effectiveFrom))起施行。"
        case .minutesDrafted(let draft):
            "记录员写成第 \(draft.reference.session) 次会议记录，第 \(draft.reference.version) 稿"
                + (draft.article.map { "（\($0)）。" } ?? "。")
        case .minutesSigned(let reference, _, let side, _):
            "\(story.name(side))签署第 \(reference.session) 次会议记录第 \(reference.version) 稿。"
        case .minutesDisputed(let reference, let side, _):
            "\(story.name(side))对第 \(reference.session) 次会议记录第 \(reference.version) 稿提出异议。"
        case .stepProposed(let step, let side):
            "\(story.name(side))提出：\(describe(step, story))；对方尚未表示同意。"
        case .negotiationSuspended(let suspension):
            "协商中止至\(story.day(suspension.clock.due))" + (suspension.cause == .forceMajeure ? "，因不可抗力" : "")
                + broken(suspension.breaches, story)
        case .suspensionExtended(let suspension):
            "中止延长至\(story.day(suspension.clock.due))" + broken(suspension.breaches, story)
        case .negotiationResumed(let resumption):
            "中止 \(resumption.days) 日后恢复协商" + late(resumption.timeliness, story)
                + broken(resumption.breaches, story)
        case .entryCorrected(let entry, let old, let new):
            "更正 \(entry.proposal)（\(story.title(entry.item))）：“\(story.text(old))”应为“\(story.text(new))”。原记录保留。"
        case .entryVoided(let entry): "\(entry.proposal) 系误记，提出方声明作废。原记录保留。"
        case .entryContested(let entry, let side):
            "\(story.name(side))对 \(entry.proposal)（\(story.title(entry.item))）的记录提出异议。"
        case .contestResolved(let entry, let side):
            "\(story.name(side))撤回对 \(entry.proposal)（\(story.title(entry.item))）记录的异议。"
        case .preparation(let fact): tell(fact, story)
        case .dispute(let fact): tell(fact, story)
        case .life(let fact): tell(fact, story)
        case .negotiationAbandoned(let abandonment):
            "协商期限于\(story.day(abandonment.clock.due))届满而未达成结果（\(story.law(abandonment.clock))）。"
        case .session(let fact): tell(fact, story)
        case .record(let fact): tell(fact, story)
        case .groundwork(let fact): tell(fact, story)
        default: tellSettlement(fact, story)
        }
    }

    private func tellSettlement(_ fact: ProcedureFact, _ story: Story) -> String {
        switch fact {
        case .draftAssembled(let draft, let revote):
            "第 \(draft.number) 号草案（\(name(draft.plan.kind))）形成，包括\(story.names(draft.items.map(story.title)))，期限自"
                + "\(story.day(draft.plan.validFrom))至\(story.day(draft.plan.validThrough))，文本散列值 "
                + "\(Hexadecimal.text(draft.plan.textHash.bytes))。" + due("再次表决", revote, story)
        case .draftSigned(let number, let side, _, _, let congress):
            "\(story.name(side))首席代表签署第 \(number) 号草案。" + due("提交职代会", congress, story)
        case .draftSubmitted(let number, let route, _): "双方将第 \(number) 号草案提交表决：\(name(route))。"
        case .congressConvened(let number, let sitting, let timeliness):
            "第 \(number) 号草案：" + (sitting.enterprise.map { "\($0)" } ?? "")
                + "应到 \(sitting.eligible) 人，实到 \(sitting.attending) 人" + late(timeliness, story) + "。"
        case .congressBallotRecorded(let ballot, let timeliness):
            "第 \(ballot.draft) 号草案表决：应到 \(ballot.count.eligible) 人，实到 \(ballot.count.attending) 人，赞成 "
                + "\(ballot.count.inFavour) 票，反对 \(ballot.count.against) 票，弃权 \(ballot.count.abstained) 票；"
                + outcome(ballot.outcome) + late(timeliness, story) + "。"
        case .draftRatified(let ballot, let filing):
            "第 \(ballot.draft) 号草案获得通过。" + due("报送审查", filing, story)
        case .draftRejected(let ballot): "第 \(ballot.draft) 号草案未获通过：\(outcome(ballot.outcome))。"
        case .agreementSigned(let number, let side, _, _, let clocks):
            "\(story.name(side))首席代表签字（第 \(number) 号草案）。"
                + clocks.map { due($0.rule.title.zh, $0, story) }.joined()
        case .sealAffixed(let number, let party): "\(party?.text ?? "企业方")盖章（第 \(number) 号草案）。"
        case .agreementFiled(let filing):
            "协议（第 \(filing.draft) 号草案）报送劳动行政部门，\(copies(filing))" + late(filing.timeliness, story) + "。"
        case .agreementRefiled(let filing):
            "新文本（第 \(filing.draft) 号草案）重新报送，\(copies(filing))" + late(filing.timeliness, story) + "。"
        default: tellEffect(fact, story)
        }
    }

    private func tellEffect(_ fact: ProcedureFact, _ story: Story) -> String {
        switch fact {
        case .filingReceived(let number, let review):
            "劳动行政部门收到第 \(number) 号草案文本。" + due("审查", review, story)
        case .objectionRaised(let number, let objection):
            "劳动行政部门对第 \(number) 号草案第 "
                + "\(objection.clauses.map(String.init).joined(separator: listSeparator)) 条提出异议"
                + late(objection.timeliness, story) + (objection.timeliness.isLate ? "；逾期异议不影响效力。" : "。")
        case .agreementTookEffect(let effect):
            "协议自\(story.day(effect.from))起生效："
                + (effect.cause == .silence
                    ? "劳动行政部门至\(story.day(effect.review.due))未提出异议（\(story.law(effect.review))）。" : "劳动行政部门审查无异议。")
                + effect.clocks.map { due($0.rule.title.zh, $0, story) }.joined()
        case .agreementPublished(let side, let channel, let timeliness):
            "\(story.name(side))公布协议（\(name(channel))）" + late(timeliness, story) + "。"
        case .copySentToHigherUnion(let article): "协议报上级工会" + (article.map { "（\($0)）。" } ?? "。")
        case .enterpriseAcceded(let accession, let coverage):
            "\(accession.enterprise)加入，职工 \(accession.workers) 人：覆盖 \(coverage.covered) 人"
                + (coverage.inScope.map { "，范围内共 \($0) 人" } ?? "") + (coverage.ratio.map { "，覆盖率 \($0)。" } ?? "。")
        case .agreementExpired(_, let last): "协议于\(story.day(last))期满。"
        default: ""
        }
    }

    func due(_ what: String, _ clock: StartedClock?, _ story: Story) -> String {
        clock.map { "\(what)：\(story.day($0.due))前（\(story.law($0))）。" } ?? ""
    }

    func late(_ timeliness: Timeliness?, _ story: Story) -> String {
        guard let timeliness, timeliness.isLate else { return "" }
        return "，逾期：应于\(story.day(timeliness.clock.due))前（\(story.law(timeliness.clock))）"
    }

    private func broken(_ breaches: [SuspensionBreach], _ story: Story) -> String {
        breaches.isEmpty ? "。" : "，不符合 \(story.articles(breaches))。"
    }

    func copies(_ filing: Filing) -> String {
        "\(filing.copies) 份" + (filing.copiesAsked.map { $0 > filing.copies ? "（应为 \($0) 份）" : "" } ?? "")
    }

    func outcome(_ outcome: BallotOutcome) -> String {
        switch outcome {
        case .passed(let needed, let votes, let article): "须 \(needed) 票，得 \(votes) 票，通过（\(article)）"
        case .quorumMissed(let needed, let present, let article): "须到 \(needed) 人，实到 \(present) 人，表决无效（\(article)）"
        case .approvalMissed(let needed, let votes, let article): "须 \(needed) 票，得 \(votes) 票，未通过（\(article)）"
        }
    }

    private func describe(_ step: ProcedureStep, _ story: Story) -> String {
        switch step {
        case .suspend(let end, _): "协商中止至\(story.day(end))"
        case .extendSuspension(let end): "中止延长至\(story.day(end))"
        case .resume: "恢复协商"
        case .assembleDraft(let plan):
            "将已达成的内容形成草案，期限自\(story.day(plan.validFrom))至\(story.day(plan.validThrough))"
        case .submitToCongress(let number, let route): "将第 \(number) 号草案提交表决：\(name(route))"
        case .accede(let accession): "\(accession.enterprise)加入，职工 \(accession.workers) 人"
        case .scheduleSession(let plan): "下一次会议：\(describe(plan, story))"
        case .amendAgreement(let number, let hash):
            "按第 \(number) 次变更修改协议，文本散列值 \(Hexadecimal.text(hash.bytes))"
        case .dissolveAgreement: "提前终止协议"
        case .agreeGroundRules(let rules):
            "协商规则为：" + rules.rules.map { "“\($0)”" }.joined(separator: clauseSeparator)
        case .agreeConfidentiality(let confidentiality):
            "对\(covered(confidentiality, story))保密" + (confidentiality.through.map { "，至\(story.day($0))" } ?? "")
        case .adjournSession(let session, let day): "第 \(session) 次会议休会" + (day.map { "，至\(story.day($0))" } ?? "")
        }
    }

    func name(_ office: Office) -> String {
        switch office {
        case .authority: "劳动行政部门"
        case .federation: "上级工会"
        case .tripartite: "三方机制"
        }
    }

    private func name(_ kind: OutcomeKind) -> String {
        switch kind {
        case .collectiveContract: "集体合同"
        case .wageAgreement: "工资专项集体合同"
        case .platformAgreement: "平台规则和算法协议"
        }
    }

    private func name(_ route: CongressRoute) -> String {
        switch route {
        case .enterprise: "企业职代会"
        case .industry: "行业职代会"
        case .eachEnterprise(let enterprises): "\(enterprises.count) 家企业分别表决"
        }
    }

    func name(_ channel: PublicationChannel) -> String {
        switch channel {
        case .notice: "工作场所张贴"
        case .platform: "平台"
        case .meeting: "会议"
        case .press: "媒体"
        }
    }
}
