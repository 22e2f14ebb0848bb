import Bargaining

extension FactGenerator {
    /// A random estimate: assumptions and results that need not belong together.
    mutating func attachedEstimate() -> AttachedEstimate {
        AttachedEstimate(
            number: number(1...999), side: side(), party: maybe { $0.party() }, assumptions: costAssumptions(),
            proposals: many(0...3) { $0.proposalCost() },
            roundings: many(0...5) { generator in
                RoundingRule(
                    figure: generator.pick(CostRounding.allCases), places: generator.number(0...6),
                    mode: generator.pick(CostRounding.Mode.allCases))
            })
    }

    private mutating func costAssumptions() -> CostAssumptions {
        CostAssumptions(
            recorded: unit(), method: pick(CostMethod.allCases),
            period: maybe { CostPeriod(from: $0.day(), through: $0.day()) },
            minimumWage: MinimumWage(hourly: amount(), monthly: maybe { $0.amount() }, source: text(80)),
            groups: many(0...3) { $0.workerGroup() })
    }

    private mutating func workerGroup() -> WorkerGroup {
        WorkerGroup(
            name: text(40), workers: Int64(number(0...9_999)), activeDaysPerMonth: amount(),
            onlineHoursPerDay: maybe { $0.amount() },
            orders: many(0...3) { generator in
                OrderBand(
                    name: generator.text(40),
                    point: generator.many(0...2) { word in
                        TermWord(
                            name: word.key().text,
                            content: word.flag() ? .amount(word.amount()) : .text(word.text(20)))
                    }, ordersPerDay: generator.amount(), handlingMinutes: generator.amount(),
                    currentRate: generator.amount())
            },
            fares: maybe { generator in
                FareAssumption(
                    counting: generator.pick(CommissionCounting.allCases),
                    bands: generator.many(0...3) {
                        FareBand(monthlyFares: $0.amount(), currentPercent: $0.amount())
                    })
            })
    }

    private mutating func proposalCost() -> ProposalCost {
        ProposalCost(
            proposal: proposalNumber(),
            items: many(0...3) { generator in
                ItemCost(
                    item: generator.key(), subject: generator.pick(Subject.allCases), term: generator.term(),
                    outcome: generator.costOutcome())
            }, sum: maybe { $0.costOutcome() })
    }

    private mutating func costOutcome() -> CostOutcome {
        flag()
            ? .refused(costRefusal())
            : .estimate(
                CostEstimate(
                    all: costFigures(),
                    groups: many(0...3) { GroupFigures(group: $0.text(40), figures: $0.costFigures()) },
                    currency: pick(["CNY", "KRW"]), wordsLeftOut: many(0...3) { $0.key().text }))
    }

    private mutating func costFigures() -> CostFigures {
        CostFigures(
            cost: monthlyMoney(), pay: monthlyMoney(),
            minimumWage: MinimumWageRatios(
                perHandlingHour: amount(), perOnlineHour: maybe { $0.amount() }, perMonth: maybe { $0.amount() }))
    }

    private mutating func monthlyMoney() -> MonthlyMoney {
        MonthlyMoney(
            total: amount(), perWorker: amount(), perHandlingHour: amount(), perOnlineHour: maybe { $0.amount() })
    }

    /// Each reason, with what it names.
    private mutating func costRefusal() -> CostRefusal {
        switch number(0...20) {
        case 0: .overflow
        case 1: .notQuantifiable(.notAFigure(pick(TermKind.allCases)))
        case 2: .notQuantifiable(.severalAmounts)
        case 3: .notQuantifiable(.changesOverTime)
        case 4: .notQuantifiable(.normNotRecorded)
        case 5: .notQuantifiable(.subjectNotCosted(pick(Subject.allCases)))
        case 6: .notQuantifiable(.unitNotCosted(unit()))
        case 7: .notQuantifiable(.currencyDiffers)
        case 8: .notQuantifiable(.negativeAmount)
        case 9: .notQuantifiable(.ceilingOnPay)
        case 10: .notQuantifiable(.hourlyRateIsNoFloor)
        case 11: .notQuantifiable(.floorOfCommission)
        case 12: .notQuantifiable(.percentOutOfRange)
        case 13: .notQuantifiable(.faresMissing(group: text(40)))
        case 14: .notQuantifiable(.countingDiffers)
        case 15: .notQuantifiable(.modeNotCosted)
        case 16: .notQuantifiable(.lineNotFixed(number(0...99)))
        case 17: .notQuantifiable(.bandOutsideTable(group: text(40), band: text(40)))
        case 18: .notQuantifiable(.bandInSeveralLines(group: text(40), band: text(40)))
        case 19: .notQuantifiable(.partNotCosted(text(40)))
        default: .notQuantifiable(.partsBindDifferently)
        }
    }
}
