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
            groups: many(0...3) { $0.workerGroup() }, horizon: maybe { $0.horizon() })
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
                    currency: pick(["CNY", "KRW"]), wordsLeftOut: many(0...3) { $0.key().text },
                    ordersLost: maybe { $0.amount() }, course: maybe { $0.course() }))
    }

    private mutating func course() -> CostCourse {
        CostCourse(
            horizon: horizon(), cost: amount(), pay: amount(),
            phases: many(1...3) { generator in
                let months = generator.horizon()
                return CostPhase(from: months.from, months: months.months, figures: generator.costFigures())
            })
    }

    private mutating func horizon() -> CostHorizon {
        CostHorizon(from: month(), months: number(1...CostLimits.maximumHorizonMonths))
    }

    private mutating func month() -> CalendarMonth {
        Sample.month("20\(number(10...99))-\(number(10...12))")
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
        switch number(0...29) {
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
        case 20: .notQuantifiable(.partsBindDifferently)
        case 21: .notQuantifiable(.stepWithinMonth(text(40)))
        case 22: .notQuantifiable(.stepNotDated(text(40)))
        case 23: .notQuantifiable(.stepsCollide(text(40)))
        case 24: .notQuantifiable(.monthWithoutAmount(month()))
        case 25: .notQuantifiable(.amountInRealTerms)
        case 26: .notQuantifiable(.limitNotBinding)
        case 27: .notQuantifiable(.hoursCountingMissing)
        case 28: .notQuantifiable(.onlineHoursMissing(group: text(40)))
        default: .notQuantifiable(.limitLeavesNoWork)
        }
    }
}
